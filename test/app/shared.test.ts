import { strToU8, unzipSync, zipSync } from 'fflate';
import { mergedState } from '../../src/app/document/mergeState';
import { emptyState, stateText } from '../../src/app/state';
import { stateFromXml, stateNamespace, stateSheetName, stateXml } from '../../src/app/stateCells';
import { createExcelPort } from '../../src/excel/port';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { createReportMaker } from '../../src/taskpane/reportMaker';
import { saveWorkbook } from '../../src/workbench/xlsx/save';
import { installExcel } from '../support/excelHost';
import { placeOf, testApp, testKnowledge } from '../support/app';
import type { App } from '../../src/app/app';
import type { WorkbookState } from '../../src/app/state';
import type { WorkbookPort } from '../../src/app/port';

const texts = { title: '提示', whole: '整数', decimal: '数', percent: '百分数' };
const sheet = '会员组织2013四川';
const choice = { region: '510000', year: 2013, areas: ['511000', '511300'] } as const;

let excel: ReturnType<typeof installExcel>;
let port: WorkbookPort;
let batches = 0;

const open = (): App =>
  testApp(port, choice, {
    report: createReportMaker('zh'),
    environment: { ...testKnowledge(), newBatch: () => `batch ${++batches}` },
  });

beforeEach(() => {
  excel = installExcel({ apiVersion: '1.9', enforceApiVersion: true });
  port = createExcelPort(texts, { undoGroups: false });
});
afterEach(() => excel.uninstall());

const figures: readonly (readonly [string, string, string])[] = [
  ['511000', 'M09', '900000'],
  ['511300', 'M09', '2000000'],
];

/** A filled form in which figures are typed that ask for an explanation. */
async function typed(app: App): Promise<readonly string[]> {
  for (const [area, indicator, text] of figures) {
    const { row, column } = await placeOf(port, sheet, area, indicator);
    excel.model.setCell(excel.model.sheet(sheet)?.id ?? '', row, column, text);
  }
  await app.check();
  const queries =
    app.getState().checked?.result.findings.filter(({ severity }) => severity === 'query') ?? [];
  return queries.map(({ id }) => id);
}

const answer = (finding: string | undefined, text: string) => ({
  findings: finding === undefined ? [] : [finding],
  cause: 'newUnions',
  text,
  reviewer: '王审核',
});

describe('a workbook whose structure is protected', () => {
  /** The office fills its form, clears what we kept, and protects the structure before it sends the file on. */
  async function issued(): Promise<App> {
    const before = open();
    await before.start();
    await before.fill();
    await before.stop();
    const { model } = excel;
    for (const name of [stateSheetName, '数据来源']) {
      const one = model.sheet(name);
      if (one) model.deleteSheet(one.id);
    }
    model.structureProtected = true;
    const app = open();
    await app.start();
    const filled = [...(app.getState().checked?.reading.entries.values() ?? [])].find(
      ({ period, content, isFormula }) => period === 'prior' && typeof content === 'number' && !isFormula,
    );
    if (!filled) throw new Error('Nothing of last year is filled.');
    const { row, column } = filled;
    model.clearContents(model.sheet(sheet)?.id ?? '', { row, column, rowCount: 1, columnCount: 1 });
    await app.check();
    return app;
  }

  const names = (): readonly string[] => excel.model.sheets.map(({ name }) => name);

  it('is filled, explained, undone and remembered without a new sheet', async () => {
    const app = await issued();
    const sheets = names();
    expect(await app.fill()).toMatchObject({ kind: 'filled', locked: 0 });
    const [first] = await typed(app);
    expect(first).toBeDefined();
    expect(await app.explain(answer(first, '园区集中建会，新增会员较多'))).toEqual({
      kind: 'explained',
      findings: 1,
    });
    const again = open();
    await again.start();
    expect(again.getState().explained.map(({ text }) => text)).toEqual(['园区集中建会，新增会员较多']);
    const [batch = ''] = again.getState().undoable;
    expect(await again.undo(batch)).toMatchObject({ kind: 'undone', cells: 1 });
    expect(names()).toEqual(sheets);
  });

  it('says of a form that would need a sheet that none can be added', async () => {
    const app = await issued();
    await app.choose({ form: 'aid' });
    expect(await app.fill()).toMatchObject({ kind: 'host', problem: 'structure_protected' });
    expect(app.getState().log).toEqual([]);
  });

  it('leaves nothing when everything is taken back', async () => {
    const app = await issued();
    await app.fill();
    expect(excel.model.xmlParts.size).toBe(1);
    for (const batch of app.getState().undoable) await app.undo(batch);
    expect(excel.model.xmlParts.size).toBe(0);
  });

  it('tells the command line what it keeps', async () => {
    const app = await issued();
    await app.fill();
    const parts = unzipSync(new Uint8Array(await saveWorkbook(excel.model)));
    const [xml = ''] = excel.model.xmlParts.values();
    const bytes = zipSync({ ...parts, 'customXml/item1.xml': strToU8(xml) });
    const opened = await FileWorkbook.open(bytes, { looks: false });
    if (!opened.ok) throw new Error(opened.problem);
    expect((await opened.value.read('visible')).state).toBe((await port.read('active')).state);
  });

  it.each(['', '<&>"\'', '区\u{20000}', JSON.stringify({ text: '\u0000\uD800]]>' })])(
    'keeps %j as it is',
    (text) => {
      expect(stateFromXml(stateXml(text))).toBe(text || null);
      expect(stateXml(text)).toContain(stateNamespace);
    },
  );
});

describe('two people in one workbook', () => {
  it('both explain: both explanations stand', async () => {
    const [one, other] = [open(), open()];
    await one.start();
    await one.fill();
    const [first, second] = await typed(one);
    await other.start();
    await one.explain(answer(first, '甲的说明，新增会员较多'));
    // The other has not read since: what is written has to take in what is there.
    const write = port.write.bind(port);
    const read = port.read.bind(port);
    let meanwhile = (): Promise<unknown> => Promise.resolve();
    port.write = async (change) => {
      const work = meanwhile;
      meanwhile = () => Promise.resolve();
      await work();
      return write(change);
    };
    meanwhile = async () => {
      const kept = JSON.parse((await read('active')).state ?? '') as WorkbookState;
      const [known] = kept.explanations;
      if (!known) throw new Error('Nothing is explained.');
      const theirs = { ...known, finding: 'R42|511300|M10', text: '丙的说明，新增会员较多' };
      await write({ state: stateText({ ...kept, explanations: [...kept.explanations, theirs] }) });
    };
    expect(second).toBeDefined();
    await other.explain(answer(second, '乙的说明，新增会员较多'));
    const last = open();
    await last.start();
    const said = last.getState().saved.explanations.map(({ text }) => text);
    expect([...said].sort()).toEqual([
      '丙的说明，新增会员较多',
      '乙的说明，新增会员较多',
      '甲的说明，新增会员较多',
    ]);
    expect(other.getState().saved.explanations).toHaveLength(3);
  });

  const explanation = {
    finding: 'f',
    sheet,
    rule: 'R42',
    area: '511000',
    indicator: 'M09',
    cause: 'newUnions',
    text: '原文',
    current: 1,
    prior: 2,
    at: '2013-10-20',
    reviewer: '',
  };
  const state = (...explanations: readonly (typeof explanation)[]): WorkbookState => ({
    ...emptyState,
    explanations,
  });
  const kept = (mine: WorkbookState, there: WorkbookState): readonly string[] =>
    mergedState(stateText(state(explanation)), mine, stateText(there)).explanations.map(({ text }) => text);
  const other = { ...explanation, finding: 'g', text: '另一条' };

  it.each<readonly [string, WorkbookState, WorkbookState, readonly string[]]>([
    ['what only I change is mine', state({ ...explanation, text: '我' }), state(explanation), ['我']],
    ['what only they change is theirs', state(explanation), state({ ...explanation, text: '他' }), ['他']],
    [
      'what both change is both',
      state({ ...explanation, text: '我' }),
      state({ ...explanation, text: '他' }),
      ['他；我'],
    ],
    ['what I take away is gone', state(), state(explanation, other), ['另一条']],
    ['what they take away is gone', state(explanation, other), state(), ['另一条']],
    [
      'what both add stands',
      state(explanation, other),
      state(explanation, { ...other, finding: 'h' }),
      ['原文', '另一条', '另一条'],
    ],
  ])('%s', (_, mine, there, expected) => {
    expect(kept(mine, there)).toEqual(expected);
  });

  it('nothing is written over what has become unreadable', () => {
    expect(() => mergedState(null, state(explanation), '{"version":99}')).toThrow();
  });
});
