import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { openBook } from '../../src/app/book';
import { packageText } from '../../src/app/packages';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { testApp } from '../support/app';
import { listPlan } from '../support/listPlan';
import { opened, workFolder } from './call';
import type { FormPackage, PackagedRelation } from '../../src/forms/ownForm';

const folder = workFolder();
afterAll(() => folder.remove());

const relation = (number: string, formula: string, severity: string): PackagedRelation => ({
  number,
  formula,
  severity,
  note: '',
  active: '是',
});

const item = (name: string, code: string, unit: string) =>
  ({ name, code, unit, kind: 'flow', required: true, total: 'sum' }) as const;

const stations: FormPackage = {
  format: 'union-statistics-form-package',
  formatVersion: 1,
  version: '1',
  form: {
    id: 'stations',
    title: '工会服务站点月报',
    short: '站点月报',
    about: '',
    number: '本会01表',
    issuer: '某省总工会',
    document: '',
    validUntil: '',
    groups: [
      {
        title: '一、站点',
        items: [
          item('开放站点', 'Z101', '个'),
          item('自建站点', 'Z102', '个'),
          item('服务职工', 'Z103', '人次'),
        ],
      },
    ],
    notes: [],
  },
  relations: [
    relation('1', 'Z102≤Z101', '强制性'),
    relation('2', 'Z103≥10×Z101', '核实性'),
    relation('3', '若Z103＞0则Z101＞0', '提示'),
  ],
};

/** The return of a unit, with more stations of its own than stations. */
async function typed(from: string, to: string): Promise<void> {
  const workbook = await opened(readFileSync(folder.path(from)));
  const [form] = openBook(await workbook.read('visible'), { asks: 'nobody' }).forms;
  if (!form) throw new Error('no form');
  const figures: Readonly<Record<string, number>> = { Z101: 10, Z102: 12, Z103: 900 };
  const cells = [...form.reading.entries.values()]
    .filter(({ period, isFormula }) => period === 'current' && !isFormula)
    .map(({ row, column, indicator }) => ({ row, column, value: figures[indicator] ?? 0 }));
  await workbook.write({ writes: [{ sheet: form.snapshot.name, cells }] });
  writeFileSync(folder.path(to), await workbook.toBytes());
}

beforeAll(async () => {
  writeFileSync(folder.path('package.json'), packageText(stations));
  await folder.cli(
    'fill stations --package package.json --year 2026 --region 450100 --layout indicator --out empty.xlsx',
  );
  await typed('empty.xlsx', 'typed.xlsx');
});

test('forms lists a packaged form beside the standard ones and writes it out again', async () => {
  const listed = await folder.cli('forms --json --package package.json');
  const ids = (JSON.parse(listed.out) as readonly { readonly id: string }[]).map(({ id }) => id);
  expect(ids).toHaveLength(13);
  expect(ids.at(-1)).toBe('stations');
  const exported = await folder.cli('forms --export stations --package package.json');
  const { id, title } = stations.form;
  expect(JSON.parse(exported.out)).toMatchObject({ form: { id, title }, relations: stations.relations });
});

test('check judges a packaged form by its relations, with the package beside it or kept in the workbook', async () => {
  for (const line of ['check typed.xlsx --json', 'check typed.xlsx --json --package package.json']) {
    const { status, out } = await folder.cli(line);
    const { form, findings } = JSON.parse(out) as {
      readonly form: string;
      readonly findings: readonly { readonly rule: string; readonly message: string }[];
    };
    expect([status, form]).toEqual([1, 'stations']);
    expect(findings.map(({ rule }) => rule)).toEqual(['自定1']);
    expect(findings[0]?.message).toContain('自建站点');
  }
});

test('all forms of a year, the 看板 and the year’s list take a packaged form in', async () => {
  await folder.cli('fill all --package package.json --year 2026 --region 450000 --out set.xlsx');
  const set = await (await opened(readFileSync(folder.path('set.xlsx')))).read('visible');
  expect(set.sheets.map(({ name }) => name)).toContain('站点月报2026广西');
  const contents = set.read.find(({ name }) => name === '目录2026广西');
  expect(contents?.values.flat()).toContain('本会01表');
  expect(await folder.cli('board typed.xlsx --out board.xlsx')).toMatchObject({ status: 0 });
  const { read } = await (await opened(readFileSync(folder.path('board.xlsx')))).read('visible');
  const board = read.find(({ name }) => name.startsWith('看板'));
  expect(board?.values.flat()).toEqual(expect.arrayContaining(['开放站点', 10, '站点月报']));
});

test('a workbook of which a relation cannot be read is refused as a package, with the place', async () => {
  const workbook = await opened(readFileSync(folder.path('typed.xlsx')));
  const app = testApp(workbook, { region: '450100', year: 2026 });
  await app.start();
  const rows = [
    ['编号', '关系式', '性质', '说明', '启用'],
    ['1', 'Z102≤', '强制性', '', '是'],
  ];
  await workbook.write({ plans: [{ ...listPlan('审核关系', rows), name: '审核关系' }] });
  writeFileSync(folder.path('broken.xlsx'), await workbook.toBytes());
  const { status, err } = await folder.cli('check typed.xlsx --package broken.xlsx');
  expect(status).toBe(2);
  expect(err).toMatch(/^“broken\.xlsx”不能作为制度包：.*审核关系.*B2/u);
});

test('lines of a list of relations that cannot be read are named by check and by review', async () => {
  const port = FileWorkbook.empty();
  const rows = [
    ['编号', '关系式', '性质', '说明', '启用'],
    ['1', 'Z101≥5', '核实性', '', '是'],
    ['2', 'Z777≤Z101', '核实性', '', '是'],
  ];
  await port.write({ plans: [listPlan('审核关系', rows)] });
  writeFileSync(folder.path('list.xlsx'), await port.toBytes());
  const checked = await folder.cli('check typed.xlsx --package list.xlsx');
  expect(checked.out).toMatch(/B3.*Z777/u);
  mkdirSync(folder.path('returns'));
  copyFileSync(folder.path('typed.xlsx'), folder.path('returns/450100.xlsx'));
  const reviewed = await folder.cli('review returns --package list.xlsx --out report.xlsx');
  expect(reviewed.out).toMatch(/B3.*Z777/u);
});
