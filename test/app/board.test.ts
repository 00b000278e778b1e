import { createExcelPort } from '../../src/excel/port';
import { fillForm } from '../../src/app/fillForm';
import { openBook } from '../../src/app/book';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { formOf } from '../../src/forms/catalogue';
import { itemsOf } from '../../src/forms/definition';
import { createTexts } from '../../src/i18n';
import { saveWorkbook } from '../../src/workbench/xlsx/save';
import { readXlsx } from 'hucre/xlsx';
import { testApp, testKnowledge } from '../support/app';
import { cleanFigure, cleanPrior } from '../support/cleanFigures';
import { installExcel } from '../support/excelHost';
import type { App } from '../../src/app/app';
import type { WorkbookPort } from '../../src/app/port';
import type { FormReading } from '../../src/forms/reading';
import type { SheetSnapshot } from '../../src/forms/sheet';

const region = '450000';
const year = 2016;
const filled = ['membership', 'classes', 'training'];
const board = '看板2016广西';

interface Workbook {
  readonly port: WorkbookPort;
  readonly app: App;
  readonly readings: () => Promise<readonly FormReading[]>;
  readonly sheet: (name: string) => Promise<SheetSnapshot>;
}

/** A workbook with three filled forms of this year and one of the year before. */
async function workbookIn(port: WorkbookPort): Promise<Workbook> {
  const environment = testKnowledge();
  const choice = { region, layout: 'area', areas: null } as const;
  for (const form of filled) await fillForm(port, environment, { ...choice, form, year });
  await fillForm(port, environment, { ...choice, form: 'membership', year: year - 1 });
  const readings = async (): Promise<readonly FormReading[]> =>
    openBook(await port.read('visible'), { asks: 'person' }).forms.map(({ reading }) => reading);
  await port.write({
    writes: (await readings()).map((reading) => ({
      sheet: reading.sheet,
      cells: [...reading.entries.values()]
        .filter(({ isFormula, area }) => !isFormula && /^\d{6}$/u.test(area))
        .map(({ row, column, indicator, area, period }) => {
          const size = 1 + (Number(area.slice(2, 4)) % 7);
          const value = (period === 'current' ? cleanFigure : cleanPrior)(indicator, size);
          return { row, column, value };
        }),
    })),
    activate: (await readings())[0]?.sheet ?? '',
  });
  const app = testApp(port, { form: 'membership', year, region }, { environment });
  await app.start();
  const sheet = async (name: string): Promise<SheetSnapshot> => {
    const [read] = (await port.read([name])).read;
    if (!read) throw new Error(`no sheet ${name}`);
    return read;
  };
  return { port, app, readings, sheet };
}

const numbersOf = ({ values }: SheetSnapshot): readonly number[] =>
  values.flatMap((row) => row.filter((value): value is number => typeof value === 'number'));

/** Rows that are printed: tiles and state of review, above the figures of the charts. */
function printed(sheet: SheetSnapshot): SheetSnapshot {
  const end = sheet.values.findIndex(([first]) => String(first ?? '').startsWith('图表用数'));
  return { ...sheet, values: sheet.values.slice(0, end), formulas: sheet.formulas.slice(0, end) };
}

const hosts = ['file', 'Excel'] as const;

describe.each(hosts)('看板 in a workbook (%s)', (kind) => {
  let excel: ReturnType<typeof installExcel> | undefined;
  let workbook: Workbook;
  beforeEach(async () => {
    excel = kind === 'Excel' ? installExcel({ apiVersion: '1.9', enforceApiVersion: true }) : undefined;
    const texts = createTexts('zh').guard;
    const port = excel ? createExcelPort(texts, { undoGroups: false }) : FileWorkbook.empty(texts);
    workbook = await workbookIn(port);
  });
  afterEach(() => excel?.uninstall());

  it('shows this year, last year, change and coverage of each form, as the forms say them', async () => {
    expect(await workbook.app.board()).toEqual({ kind: 'made', what: 'board', sheet: board });
    const text = (await workbook.sheet(board)).values.flat().map(String);
    const [membership] = await workbook.readings();
    const total = membership?.entries.get(`${region}|M09|current`)?.value;
    expect(text).toContain(String(total));
    expect(text).toContain('会员组织　覆盖 14/14　可比 14');
  });

  it('has no figure that is not in a form, but counts and changes of such figures', async () => {
    const forms = await workbook.readings();
    await workbook.app.board();
    const known = new Set(forms.flatMap(({ entries }) => [...entries.values()].map(({ value }) => value)));
    const sheet = await workbook.sheet(board);
    const strangers = sheet.values.flatMap((row, at) =>
      row.filter(
        (value, column) =>
          typeof value === 'number' &&
          !known.has(value) &&
          // A change is worked out from two figures of the same tile.
          !(sheet.formulas[at]?.[column] ?? '').includes('ROUND(') &&
          // The years of the history.
          !(value > 2000 && value <= year),
      ),
    );
    expect(strangers).toEqual([]);
    expect(numbersOf(printed(sheet)).length).toBeGreaterThanOrEqual(30);
    // Nothing is typed: each figure is a formula.
    const typed = printed(sheet).values.flatMap((row, at) =>
      row.filter((value, column) => typeof value === 'number' && sheet.formulas[at]?.[column] === ''),
    );
    expect(typed).toEqual([]);
  });

  it('follows a changed figure without the add-in, and says that the review is of before', async () => {
    await workbook.app.board();
    await workbook.app.stop();
    const [membership] = await workbook.readings();
    const entry = membership?.entries.get('450100|M09|current');
    if (!membership || !entry) throw new Error('no figure');
    const before = await workbook.sheet(board);
    const { row, column } = entry;
    const cells = [{ row, column, value: (entry.value ?? 0) + 1000 }];
    await workbook.port.write({ writes: [{ sheet: membership.sheet, cells }] });
    const after = await workbook.sheet(board);
    const total = membership.entries.get(`${region}|M09|current`)?.value ?? 0;
    expect(before.values.flat()).toContain(total);
    expect(after.values.flat()).toContain(total + 1000);
    expect(before.values.flat()).not.toContain('数字有改动，请重新审核');
    expect(after.values.flat().filter((text) => text === '数字有改动，请重新审核')).toHaveLength(1);
  });

  it('compares only areas of which both years are known', async () => {
    const [membership] = await workbook.readings();
    const entry = membership?.entries.get('450100|M09|prior');
    if (!membership || !entry) throw new Error('no figure');
    const { row, column } = entry;
    await workbook.port.write({
      writes: [{ sheet: membership.sheet, cells: [{ row, column, value: null }] }],
    });
    await workbook.app.board();
    const sheet = await workbook.sheet(board);
    expect(sheet.values.flat()).toContain('会员组织　覆盖 14/14　可比 13');
    // 9.6 % less each: what a missing prior would add to the growth does not show.
    const at = sheet.values.findIndex((line) => line[0] === '会员人数');
    expect(sheet.values[at + 2]?.[1]).toBe(4.2);
  });

  it('goes whole with one undo, charts included, and stays where someone has written on it', async () => {
    const names = async () => (await workbook.port.read([])).sheets.map(({ name }) => name);
    const before = await names();
    await workbook.app.board();
    expect(await names()).toEqual([...before, board]);
    expect(await workbook.app.undo()).toMatchObject({ kind: 'undone', sheets: 1, skipped: 0 });
    expect(await names()).toEqual(before);

    const [form] = await workbook.readings();
    await workbook.port.write({ activate: form?.sheet ?? '' });
    await workbook.app.check();
    await workbook.app.board();
    await workbook.port.write({
      writes: [{ sheet: board, cells: [{ row: 45, column: 14, value: '请书记阅' }] }],
    });
    expect(await workbook.app.undo()).toMatchObject({ kind: 'undone', sheets: 0, skipped: 1 });
    expect(await names()).toContain(board);
  });

  it('says what to do where there is no form to show', async () => {
    const port = FileWorkbook.empty();
    await port.write({ plans: [], state: '' });
    const app = testApp(workbook.port, { year: 1999, region: '510000' });
    await workbook.port.write({ activate: '数据来源' });
    await app.start();
    expect(await app.board()).toEqual({ kind: 'nothingToShow', region: '510000', year: 1999 });
  });
});

describe('the charts of a 看板 in a saved file', () => {
  async function chartsIn(bytes: Uint8Array) {
    const { sheets } = await readXlsx(bytes);
    return sheets.find(({ name }) => name === board)?.charts ?? [];
  }

  it('are native and bound to its cells: by area, composition, history', async () => {
    const port = FileWorkbook.empty();
    const { app } = await workbookIn(port);
    await app.board();
    const charts = await chartsIn(await port.toBytes());
    const kinds = new Set(charts.flatMap(({ kinds: found }) => found));
    expect(kinds).toEqual(new Set(['bar', 'doughnut', 'line']));
    for (const { series } of charts) {
      for (const one of series ?? [])
        expect(one.valuesRef).toMatch(/^'?看板2016广西'?!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/u);
    }
  });

  it('are the same from the embedded Excel', async () => {
    const excel = installExcel({ apiVersion: '1.9', enforceApiVersion: true });
    try {
      const file = FileWorkbook.empty();
      const { app: fileApp } = await workbookIn(file);
      await fileApp.board();
      const { app } = await workbookIn(createExcelPort(createTexts('zh').guard, { undoGroups: false }));
      await app.board();
      const summary = (charts: Awaited<ReturnType<typeof chartsIn>>) =>
        charts.map(({ title, kinds, series }) => ({
          title,
          kinds,
          series: series?.map(({ name, valuesRef, categoriesRef }) => ({ name, valuesRef, categoriesRef })),
        }));
      const embedded = summary(await chartsIn(await saveWorkbook(excel.model)));
      expect(embedded).toEqual(summary(await chartsIn(await file.toBytes())));
      expect(embedded.length).toBeGreaterThan(3);
      await app.undo();
      expect(excel.model.sheets.flatMap(({ charts }) => charts)).toEqual([]);
    } finally {
      excel.uninstall();
    }
  });
});

it('each headline of a form is an item of it', () => {
  for (const id of filled) {
    const codes = itemsOf(formOf(id)).map(({ indicator }) => indicator);
    for (const code of formOf(id).headlines ?? []) expect(codes).toContain(code);
  }
});
