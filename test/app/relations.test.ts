import { openBook } from '../../src/app/book';
import { checkBook } from '../../src/app/check';
import { checkJson } from '../../src/cli/checkJson';
import { checkReport, relationLines } from '../../src/cli/checkReport';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { createCliTexts } from '../../src/i18n/cli';
import { createReportMaker } from '../../src/taskpane/reportMaker';
import { seedDataset } from '../support/seeds';
import { testApp, type } from '../support/app';
import type { App } from '../../src/app/app';
import type { WorkbookPort } from '../../src/app/port';

const form = '会员组织2013四川';

/** A membership form of 四川 with the list of relations beside it, and a city whose figures are typed. */
async function workbook(): Promise<{ readonly port: FileWorkbook; readonly app: App }> {
  const port = FileWorkbook.empty();
  const app = testApp(port, { region: '510000', year: 2013 });
  await app.start();
  await app.fill();
  await app.listRelations();
  for (const [code, value] of [
    ['M05', 100_000],
    ['M09', 90_000],
    ['M10', 60_000],
  ] as const) {
    await type(port, form, '511000', code, value);
  }
  return { port, app };
}

async function write(port: WorkbookPort, line: readonly string[], row = 2): Promise<void> {
  const cells = line.map((value, column) => ({ row, column, value }));
  await port.write({ writes: [{ sheet: '审核关系', cells }] });
}

async function shown(port: WorkbookPort, app: App) {
  await port.write({ activate: form });
  await app.check();
  return app.getState();
}

describe('the sheet 审核关系', () => {
  test('has free lines above the relations of the product, is made once and taken back whole', async () => {
    const { port, app } = await workbook();
    const { read } = await port.read(['审核关系']);
    expect(read[0]?.values[1]).toEqual(['编号', '关系式', '性质', '说明', '启用']);
    expect(read[0]?.values.find(([id]) => id === 'R05')?.slice(0, 3)).toEqual(['R05', 'M09≤M05', '准强制性']);
    expect((await app.listRelations()).kind).toBe('listed');
    expect((await port.read([])).sheets.filter(({ name }) => name.startsWith('审核关系'))).toHaveLength(1);
  });

  test('is tried before it is switched on, questions once it is on, and is silent when off again', async () => {
    const { port, app } = await workbook();
    await write(port, ['1', 'M10≤0.5×M09', '核实性', '女会员一般不过半', '否']);
    const before = await shown(port, app);
    expect(before.relations.own.map(({ isActive, trial }) => [isActive, trial?.current.questioned])).toEqual([
      [false, 1],
    ]);
    expect(before.checked?.result.findings.some(({ rule }) => rule === '自定1')).toBe(false);
    await app.switchRelation('自定1', true);
    const after = await shown(port, app);
    const found = after.checked?.result.findings.find(({ rule, folded }) =>
      [rule, ...folded].includes('自定1'),
    );
    expect(found).toMatchObject({ area: '511000', severity: 'query' });
    await app.switchRelation('自定1', false);
    expect((await shown(port, app)).relations.own[0]?.isActive).toBe(false);
  });

  test('switches off a relation of the product', async () => {
    const { port, app } = await workbook();
    await type(port, form, '511000', 'M09', 120_000);
    const rulesOf = async (): Promise<readonly string[]> =>
      ((await shown(port, app)).checked?.result.findings ?? []).map(({ rule }) => rule);
    expect(await rulesOf()).toContain('R05');
    const { read } = await port.read(['审核关系']);
    const row = read[0]?.values.findIndex(([id]) => id === 'R05') ?? -1;
    await port.write({ writes: [{ sheet: '审核关系', cells: [{ row, column: 4, value: '否' }] }] });
    expect(await rulesOf()).not.toContain('R05');
  });

  test('names a line that is not well written, which counts as not checked and is red', async () => {
    const { port, app } = await workbook();
    await write(port, ['2', 'M10≤M9X', '核实性', '', '是']);
    const { checked, relations } = await shown(port, app);
    expect(relations.broken.map(({ id }) => id)).toEqual(['自定2']);
    expect(checked?.result.unchecked.filter(({ reason }) => reason === 'broken_relation')).toEqual([
      { rule: '自定2', sheet: '审核关系', cell: 'B3', area: '', indicator: '', reason: 'broken_relation' },
    ]);
    expect(checked?.result.counts.find(({ rule }) => rule === '自定2')).toMatchObject({
      passed: 0,
      unchecked: 1,
    });
    const bytes = await port.toBytes();
    const opened = await FileWorkbook.open(bytes, { looks: true });
    expect(opened.ok).toBe(true);
  });

  test('travels with the file: the command line and the receiving office see the same, marked as own', async () => {
    const { port } = await workbook();
    await write(port, ['1', 'M10≤0.5×M09', '核实性', '女会员一般不过半', '是']);
    await write(port, ['2', 'M10≤M9X', '核实性', '', '是'], 3);
    await write(port, ['3', 'M10＞M09', '提示', '', '否'], 4);
    const opened = await FileWorkbook.open(await port.toBytes(), { looks: false });
    if (!opened.ok) throw new Error(opened.problem);
    const book = openBook(await opened.value.read('visible'), { asks: 'nobody' });
    const checked = checkBook(book, seedDataset());
    const json = checkJson(book, checked, 'zh');
    expect(json.findings.filter(({ rule }) => rule === '自定1').map(({ message }) => message)).toEqual([
      expect.stringContaining('女会员'),
    ]);
    expect(json.unchecked.filter(({ reason }) => reason === 'broken_relation')).toEqual([
      expect.objectContaining({ rule: '自定2', cell: 'B4', sheet: '审核关系' }),
    ]);
    expect(checkReport(checked, 'zh', createCliTexts('zh'))).toContain('自定1');
    expect(relationLines(book, 'zh')).toEqual([
      '自定审核关系',
      '  自定1　M10≤0.5×M09（核实性，已启用）',
      '  自定3　M10＞M09（提示，未启用）',
      '  自定2 审核关系!B4第5个字：没有代码为“M9X”的指标，请核对代码。',
      '  自定3与R04、自定1矛盾，除0以外没有数能同时满足，请停用其中一条或更正。',
    ]);
  });

  test('stands in the report', async () => {
    const { port, app } = await workbook();
    await write(port, ['1', 'M10≤0.5×M09', '核实性', '女会员一般不过半', '是']);
    const { checked, saved } = await shown(port, app);
    if (!checked) throw new Error('not checked');
    const stamp = { sheet: form, at: '2013-10-20T08:00:00Z', fingerprint: '0', unit: '四川省总工会' };
    const { report } = createReportMaker('zh').texts(checked, saved, stamp);
    expect(report).toContain('【自定审核关系】\n自定1　M10≤0.5×M09（核实性，已启用）');
  });
});
