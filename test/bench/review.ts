/**
 * What `review` of many returns costs beyond opening them, in CPU time and without a file system: `npm run
 * bench:review -- 111`. The returns are of counties, each with last year's figures, every tenth in another format.
 */
import { read, write } from '@e965/xlsx';
import { areas } from '../../src/catalogue/areas';
import { handedInFile, reviewForms, reviewPlans, formsReviewed } from '../../src/app/review';
import { seedDataset } from '../../src/cli/environment';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { formOf } from '../../src/forms/catalogue';
import { layoutForm } from '../../src/forms/layout';
import { reportWording } from '../../src/i18n/report';

const counties = areas.filter(({ level, code }) => level === 'county' && code.startsWith('45'));

async function returnOf(region: string, index: number): Promise<Uint8Array> {
  const form = formOf('membership');
  const plan = layoutForm({ form, year: 2013, region, areas: [region], relations: '' }, 'indicator');
  const members = 20_000 + index * 137;
  const figures: Readonly<Record<string, number>> = { M01: 150 + index, M05: members + 1200, M09: members };
  const cells = plan.fields.flatMap(({ indicator, period, row, column }) => {
    const value = figures[indicator];
    if (value === undefined) return [];
    return [{ row, column, value: period === 'current' ? value : Math.round(value * 0.97) }];
  });
  const port = FileWorkbook.empty();
  await port.write({ plans: [plan], writes: [{ sheet: plan.name, cells }] });
  const bytes = await port.toBytes();
  const bookType = ([undefined, 'xls', 'ods', 'csv'] as const)[index % 10];
  return bookType ? new Uint8Array(write(read(bytes), { type: 'array', bookType }) as ArrayBuffer) : bytes;
}

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function bench(count: number) {
  const files = await Promise.all(counties.slice(0, count).map(({ code }, at) => returnOf(code, at)));
  const dataset = seedDataset();
  const start = cpuMs();
  const workbooks = [];
  for (const [at, bytes] of files.entries()) {
    const opened = await FileWorkbook.open(bytes, { looks: false, file: `${at}.csv` });
    if (!opened.ok) throw new Error(opened.problem);
    workbooks.push(await opened.value.read('visible'));
  }
  const opening = cpuMs();
  const inputs = workbooks.flatMap((workbook, at) => handedInFile(`${at}`, workbook, dataset));
  const checking = cpuMs();
  const reviews = reviewForms(inputs, dataset);
  const combining = cpuMs();
  const report = FileWorkbook.empty();
  await report.write({ plans: reviewPlans(reviews, reportWording('zh', formsReviewed(reviews))) });
  await report.toBytes();
  const writing = cpuMs();
  const each = (from: number, to: number): number => Number(((to - from) / files.length).toFixed(1));
  return {
    files: files.length,
    used: reviews[0]?.files.filter(({ problem }) => problem === null).length ?? 0,
    msEach: {
      opening: each(start, opening),
      checking: each(opening, checking),
      combining: each(checking, combining),
      report: each(combining, writing),
      beyondOpening: each(opening, writing),
    },
  };
}

void bench(Number(process.argv[2] ?? 111)).then((result) => console.log(JSON.stringify(result, null, 2)));
