import { read, write } from '@e965/xlsx';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { areas, childrenOf } from '../../src/catalogue/areas';
import { openBook } from '../../src/app/book';
import { run } from '../../src/cli/run';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { formOf } from '../../src/forms/catalogue';
import { layoutForm } from '../../src/forms/layout';
import { fieldKey } from '../../src/forms/reading';
import { ole } from '../files/package';
import { listPlan } from '../support/listPlan';
import type { FormId } from '../../src/forms/definition';

const counties = childrenOf('450000')
  .flatMap(({ code }) => childrenOf(code))
  .slice(0, 111);

type Figures = Readonly<Record<string, number>>;

/** An ordinary county: figures of its own that hang together, grown by a few per cent since last year. */
function ordinary(index: number, year: number): Figures {
  const grown = year === 2012 ? 1 : 1 + ((index * 7) % 5) / 100;
  const members = Math.round((20_000 + index * 137) * grown);
  return { M01: Math.round((150 + index) * grown), M05: Math.round(members * 1.06), M09: members };
}

async function fileOf(form: FormId, year: number, region: string, figures: Figures): Promise<Uint8Array> {
  const plan = layoutForm({ form: formOf(form), year, region, areas: [region], relations: '' }, 'indicator');
  const port = FileWorkbook.empty();
  const cells = plan.fields.flatMap(({ indicator, period, row, column }) => {
    const value = period === 'current' ? figures[indicator] : undefined;
    return value === undefined ? [] : [{ row, column, value }];
  });
  await port.write({ plans: [plan], writes: [{ sheet: plan.name, cells }] });
  return port.toBytes();
}

const passedOver = ['说明.docx', '~$450000.xlsx', '.DS_Store'];

/** One unit keeps a sheet of its own, with a row that is nobody's. */
const officeUnit = 20;
const officeFile = `${counties[officeUnit]?.code ?? ''}.xlsx`;

async function ownSheet(region: string, { M01 = 0, M05 = 0, M09 = 0 }: Figures): Promise<Uint8Array> {
  const name = areas.find(({ code }) => code === region)?.zh ?? '';
  const rows = [
    [`${name}2013年度工会会员和组织情况`, '', ''],
    ['指标名称', '计量单位', '本年'],
    ['基层工会组织数', '个', M01],
    ['某某园', '个', 7],
    ['职工人数', '人', M05],
    ['会员人数', '人', M09],
  ];
  const port = FileWorkbook.empty();
  await port.write({ plans: [listPlan('表', rows)] });
  return port.toBytes();
}

let folder: string;
const at = (...parts: readonly string[]): string => join(folder, ...parts);

const planted: ReadonlyMap<number, (figures: Figures) => Figures> = new Map<
  number,
  (figures: Figures) => Figures
>([
  [5, (figures: Figures) => ({ ...figures, M09: Math.round((figures['M09'] ?? 0) / 10_000) })],
  [40, (figures: Figures) => ({ ...figures, M05: Math.round((figures['M09'] ?? 0) * 0.9) })],
  [77, (figures: Figures) => ({ ...figures, M01: (figures['M01'] ?? 0) * 3 })],
]);

/** Some units hand in another format. */
const otherFormats: ReadonlyMap<number, 'xls' | 'ods' | 'csv'> = new Map([
  [1, 'xls'],
  [2, 'ods'],
  [3, 'csv'],
  [40, 'xls'],
]);

function inFormat(bytes: Uint8Array, bookType: 'xls' | 'ods' | 'csv'): Uint8Array {
  return new Uint8Array(write(read(bytes), { type: 'array', bookType }) as ArrayBuffer);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'review-'));
  await mkdir(at('now'));
  await mkdir(at('last'));
  for (const [index, { code }] of counties.entries()) {
    const figures = ordinary(index, 2013);
    const bytes =
      index === officeUnit
        ? await ownSheet(code, figures)
        : await fileOf('membership', 2013, code, planted.get(index)?.(figures) ?? figures);
    const type = otherFormats.get(index);
    await writeFile(at('now', `${code}.${type ?? 'xlsx'}`), type ? inFormat(bytes, type) : bytes);
    await writeFile(
      at('last', `${code}-2012.xlsx`),
      await fileOf('membership', 2012, code, ordinary(index, 2012)),
    );
  }
  await writeFile(
    at('now', 'x-corrupt.xlsx'),
    (await readFile(at('now', `${counties[0]?.code}.xlsx`))).subarray(0, 900),
  );
  await writeFile(at('now', 'x-form.xlsx'), await fileOf('aid', 2013, '450200', { A02: 5 }));
  await writeFile(at('now', 'x-text.xlsx'), 'no workbook');
  await writeFile(at('last', 'x-text.xlsx'), 'no workbook');
  await writeFile(at('last', 'x-list.csv'), '姓名,电话\n甲,1\n');
  await mkdir(at('now', '存档'));
  for (const name of passedOver) await writeFile(at('now', name), '');
  await writeFile(at('now', 'x-password.xlsx'), ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage'));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a review of many files', () => {
  test('names what cannot be used, finds each planted error once, and adds up right', async () => {
    const progress: string[] = [];
    const { status, out, err } = await run(
      ['review', 'now', '--prior', 'last', '--out', 'report.xlsx'],
      (written) => resolve(folder, written),
      (line) => progress.push(line),
    );
    expect(status).toBe(1);
    expect(progress).toHaveLength(115);
    const unread = err.split('\n');
    expect(unread).toHaveLength(2);
    expect(unread[0]).toContain('“x-list.csv”没有可识别的统计表，不能作为去年的表');
    expect(unread[1]).toContain('x-text.xlsx');
    // What reviewing takes beyond opening is printed; it is measured where nothing else runs.
    expect(out).toMatch(/共 115 个文件，平均每个打开 \d+\.\d 毫秒、审核 \d+\.\d 毫秒，内存 \d+ MB/u);
    expect(out).toContain(`${officeFile}：未读入 1 处（工作表“表”第 4 行“某某园 个”（未识别））`);
    expect(out).toContain('采用 111 份');
    const refused = ['x-corrupt.xlsx', 'x-text.xlsx', 'x-form.xlsx', 'x-password.xlsx'];
    for (const name of refused) expect(out).toContain(name);
    for (const name of [...passedOver, '存档'])
      expect(out.split('\n').some((line) => line.startsWith(`  ${name}：`))).toBe(true);

    const report = await FileWorkbook.open(await readFile(at('report.xlsx')));
    if (!report.ok) throw new Error(report.problem);
    const workbook = await report.value.read('visible');
    const { read } = workbook;
    const files =
      read
        .find(({ name }) => name.startsWith('各单位审核情况'))
        ?.values.flat()
        .join('\n') ?? '';
    for (const name of refused) expect(files).toContain(name);
    expect(files).toContain('设有打开密码');
    expect(files).toContain('是另一种表');
    const combined = openBook(workbook, { asks: 'person' }).forms.find(
      ({ reading }) => reading.form === 'membership' && reading.region === '450000',
    );
    if (!combined) throw new Error('no combined form');
    for (const indicator of ['M01', 'M05', 'M09']) {
      const sum = counties.reduce((all, _, index) => {
        const figures = ordinary(index, 2013);
        return all + ((planted.get(index)?.(figures) ?? figures)[indicator] ?? 0);
      }, 0);
      expect(combined.reading.entries.get(fieldKey('450000', indicator, 'current'))?.value).toBe(sum);
    }
    const findings = read.find(({ name }) => name.startsWith('审核发现'))?.values ?? [];
    const about = (index: number) =>
      findings.filter((row) => row.includes(`${counties[index]?.code}.${otherFormats.get(index) ?? 'xlsx'}`));
    for (const index of planted.keys()) expect(about(index)).toHaveLength(1);
    expect(about(5)[0]?.join(' ')).toContain('R44');
    expect(about(40)[0]?.join(' ')).toContain('R05');
    expect(about(77)[0]?.join(' ')).toMatch(/R42/);
    expect(about(12)).toEqual([]);
  }, 120_000);

  test('a county that did not report is missing by name', async () => {
    await mkdir(at('few'));
    const [first, second] = counties;
    if (!first || !second) throw new Error('no counties');
    await writeFile(at('few', 'a.xlsx'), await fileOf('membership', 2013, first.code, ordinary(0, 2013)));
    const { out } = await run(['review', 'few', '--out', 'few.xlsx'], (written) => resolve(folder, written));
    const due = childrenOf(first.parent ?? '').length;
    expect(out).toContain(`未报 ${due - 1} 个单位`);
    const report = await FileWorkbook.open(await readFile(at('few.xlsx')));
    if (!report.ok) throw new Error(report.problem);
    const { read } = await report.value.read('visible');
    expect(read[0]?.values.flat().join('\n')).toContain(second.zh);
  });

  test('a report is written again, a unit’s return never written over', async () => {
    await mkdir(at('over'));
    const [first, second] = counties;
    if (!first || !second) throw new Error('no counties');
    const bytes = await fileOf('membership', 2013, first.code, ordinary(0, 2013));
    await writeFile(at('over', 'a.xlsx'), bytes);
    await writeFile(at('over', 'b.xlsx'), await fileOf('membership', 2013, second.code, ordinary(1, 2013)));
    const review = (out: string) =>
      run(['review', 'over', '--out', out], (written) => resolve(folder, written));
    expect((await review('over/a.xlsx')).status).toBe(2);
    expect(new Uint8Array(await readFile(at('over', 'a.xlsx')))).toEqual(bytes);
    expect((await review('over/sum.xlsx')).status).toBe(0);
    expect((await review('over/sum.xlsx')).status).toBe(0);
  });

  test.each([
    [['review'], '<folder>'],
    [['review', 'now'], '--out'],
    [['review', 'nowhere', '--out', 'x.xlsx'], 'nowhere'],
    [['review', 'empty', '--out', 'x.xlsx'], 'empty'],
    [['review', 'now', '--out', 'x.csv'], 'x.csv'],
  ])('%j is refused with one sentence that says why', async (argv, named) => {
    await mkdir(at('empty'), { recursive: true });
    const { status, out, err } = await run(argv, (written) => resolve(folder, written));
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(named);
    expect(err.split('\n')).toHaveLength(1);
  });

  test('there are 111 county-level divisions to review in the catalogue', () => {
    expect(counties).toHaveLength(111);
    expect(areas.length).toBeGreaterThan(3000);
  });
});
