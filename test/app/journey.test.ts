import { areas } from '../../src/catalogue/areas';
import { fillForm } from '../../src/app/fillForm';
import { createExcelPort } from '../../src/excel/port';
import { cellAddress } from '../../src/forms/address';
import { formOf } from '../../src/forms/catalogue';
import { layoutForm } from '../../src/forms/layout';
import { installExcel } from '../support/excelHost';
import { figuresOn, placeOf, testApp, testKnowledge } from '../support/app';
import type { App } from '../../src/app/app';
import type { WorkbookPort } from '../../src/app/port';
import type { Finding } from '../../src/validation/finding';

const texts = { title: '提示', whole: '整数', decimal: '数', percent: '百分数' };
const sheet = '会员组织2013四川';

let excel: ReturnType<typeof installExcel>;
let port: WorkbookPort;
let app: App;

beforeEach(async () => {
  // The floor of the manifest: the client itself refuses whatever is newer.
  excel = installExcel({ apiVersion: '1.9', enforceApiVersion: true });
  port = createExcelPort(texts, { undoGroups: false });
  app = testApp(port);
  await app.start();
});
afterEach(async () => {
  await app.stop();
  excel.uninstall();
});

/** A person types into a cell; the app hears of it as it would in Excel. */
async function types(area: string, indicator: string, text: string): Promise<string> {
  const { row, column, cell } = await placeOf(port, sheet, area, indicator);
  excel.model.setCell(excel.model.sheet(sheet)?.id ?? '', row, column, text);
  await heard();
  return cell;
}

/** Lets events arrive and what they set off come to its end. */
async function heard(): Promise<void> {
  for (let turn = 0; turn < 8; turn++) await excel.settle();
  await app.choose({});
}

function findingsAt(cell: string): readonly Finding[] {
  return app.getState().checked?.result.findings.filter((finding) => finding.cell === cell) ?? [];
}

/** Cells that the sheet's conditional formats colour, as Excel evaluates them. */
function colouredCells(): readonly string[] {
  const shown = excel.model.sheet(sheet);
  const used = shown?.usedArea(true);
  if (!shown || !used) return [];
  const cells: string[] = [];
  for (let row = 0; row < used.row + used.rowCount; row++) {
    for (let column = 0; column < used.column + used.columnCount; column++) {
      const { fill } = excel.model.conditionalLook(shown, row, column);
      if (fill !== undefined) cells.push(cellAddress(row, column));
    }
  }
  return cells;
}

describe('the main job on the genuine client', () => {
  test('a slip of 万 is flagged as soon as it is typed, offered right, accepted, and its flag goes', async () => {
    await app.fill();
    const cell = await types('511000', 'M09', '51.5');
    const [slip] = findingsAt(cell);
    expect(findingsAt(cell)).toHaveLength(1);
    expect(slip).toMatchObject({ severity: 'error', current: 51.5, correction: 515000 });
    expect(slip?.facts.kind).toBe('unitSlip');
    expect(slip?.prior).toMatchObject({ value: 511300, year: 2012 });
    expect(colouredCells()).toContain(cell);

    const before = await figuresOn(port, sheet);
    await app.accept(slip?.id ?? '');
    const after = await figuresOn(port, sheet);
    const changed = [...after].filter(([address, content]) => content !== before.get(address));
    expect(changed).toEqual([[cell, 515000]]);
    expect(findingsAt(cell)).toEqual([]);
    expect(colouredCells()).not.toContain(cell);
    expect(app.getState().notice).toEqual({ kind: 'applied', cell, value: 515000 });
  });

  test('a hundred figures typed are a hundred readings and no write', async () => {
    await app.fill();
    const written = jest.spyOn(port, 'write');
    const { row, column } = await placeOf(port, sheet, '510100', 'M01');
    const id = excel.model.sheet(sheet)?.id ?? '';
    for (let at = 0; at < 100; at++) {
      excel.model.setCell(id, row + (at % 20), column + 4 * Math.floor(at / 20), String(51.5 + at));
      if (at % 10 === 9) await heard();
    }
    expect(written).not.toHaveBeenCalled();
    expect(app.getState().checked?.result.findings.length).toBeGreaterThan(20);
    expect(colouredCells().length).toBeGreaterThan(80);
    written.mockRestore();
  });

  test('what pasting took away and copying split is put right by the next check, which says so', async () => {
    await app.fill();
    await app.check();
    expect(app.getState().notice).toMatchObject({ kind: 'checked', restored: 0 });
    const cell = await types('511000', 'M09', '51.5');
    const shown = excel.model.sheet(sheet);
    if (!shown) throw new Error('no sheet');
    const { row, column } = await placeOf(port, sheet, '511000', 'M09');
    // Cells pasted from another workbook bring their own looks and none of ours.
    await excel.Excel.run(async (context) => {
      const pasted = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row - 1, column, 3, 2);
      pasted.conditionalFormats.clearAll();
      pasted.dataValidation.clear();
      pasted.numberFormat = [['0.00%']];
      await context.sync();
    });
    expect(colouredCells()).not.toContain(cell);
    const before = await figuresOn(port, sheet);
    await app.check();
    const { notice } = app.getState();
    expect(notice?.kind === 'checked' && notice.restored).toBeGreaterThan(3);
    expect(colouredCells()).toContain(cell);
    expect(excel.model.text(shown, row, column)).toBe('51.5');
    expect(await figuresOn(port, sheet)).toEqual(before);
    await app.check();
    expect(app.getState().notice).toMatchObject({ kind: 'checked', restored: 0 });
  });

  test('colours follow rows that are inserted among the areas', async () => {
    await app.fill();
    const shown = excel.model.sheet(sheet);
    const { row } = await placeOf(port, sheet, '511000', 'M09');
    await excel.Excel.run(async (context) => {
      const line = context.workbook.worksheets.getItem(sheet).getRange(`${row}:${row}`);
      line.insert('Down');
      await context.sync();
    });
    const moved = await placeOf(port, sheet, '511000', 'M09');
    expect(moved.row).toBe(row + 1);
    const cell = await types('511000', 'M09', '51.5');
    expect(colouredCells()).toContain(cell);
    expect(shown && excel.model.text(shown, moved.row, moved.column)).toBe('51.5');
  });

  test('rules that a person changes are the colours of the sheet', async () => {
    await app.fill();
    const cell = await types('511000', 'M09', '-5');
    expect(colouredCells()).toContain(cell);
    await app.changeRules([
      { kind: 'off', rule: 'R41' },
      { kind: 'off', rule: 'R42' },
    ]);
    expect(colouredCells()).not.toContain(cell);
  });

  test('a protected sheet is checked, takes no colours, and is no failure', async () => {
    await app.fill();
    await types('511000', 'M09', '51.5');
    await app.clearFlags();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect();
      await context.sync();
    });
    await app.check();
    expect(app.getState().notice).toMatchObject({ kind: 'checked', uncoloured: true });
    expect(colouredCells()).toEqual([]);
    expect(app.getState().checked?.result.findings.length).toBeGreaterThan(0);
  });

  test('an accepted offer is taken back by undo, figure by figure', async () => {
    await app.fill();
    const cell = await types('511000', 'M09', '51.5');
    await app.accept(findingsAt(cell)[0]?.id ?? '');
    await app.undo();
    expect((await figuresOn(port, sheet)).get(cell)).toBe(51.5);
    expect(findingsAt(cell)).toHaveLength(1);
  });

  test('an offer whose cell has changed meanwhile is not written', async () => {
    await app.fill();
    const cell = await types('511000', 'M09', '51.5');
    const id = findingsAt(cell)[0]?.id ?? '';
    await app.stop();
    const { row, column } = await placeOf(port, sheet, '511000', 'M09');
    excel.model.setCell(excel.model.sheet(sheet)?.id ?? '', row, column, '512000');
    await app.accept(id);
    expect((await figuresOn(port, sheet)).get(cell)).toBe(512000);
    expect(app.getState().notice).toEqual({ kind: 'changedMeanwhile', cell });
  });

  test('more members than workers is flagged at once', async () => {
    await app.fill();
    await types('511000', 'M05', '500000');
    await types('511000', 'M09', '515000');
    const found = app.getState().checked?.result.findings.filter(({ rule }) => rule === 'R05');
    expect(found).toHaveLength(1);
    expect(found?.[0]).toMatchObject({ severity: 'error', area: '511000', overridable: true });
  });

  test('every cell of a pasted block is checked', async () => {
    await app.fill();
    const first = await placeOf(port, sheet, '510100', 'M01');
    const block = Array.from({ length: 21 }, (_, row) => [`${row + 1}.5`, '']);
    excel.model.pasteBlock(excel.model.sheet(sheet)?.id ?? '', first.row, first.column, block);
    await heard();
    const flagged = new Set(
      app
        .getState()
        .checked?.result.findings.filter(
          ({ indicator, period }) => indicator === 'M01' && period === 'current',
        )
        .flatMap(({ cell, related }) => [cell, ...related.map((other) => other.cell)]),
    );
    for (let row = 0; row < 21; row++) expect(flagged).toContain(`C${first.row + row + 1}`);
  });

  test('a finding’s cell is selected on request', async () => {
    await app.fill();
    const cell = await types('511000', 'M09', '51.5');
    await app.jump(findingsAt(cell)[0]?.id ?? '');
    const selected = await excel.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(selected.endsWith(`!${cell}`)).toBe(true);
  });

  test('clearing takes every flag away and changes no figure', async () => {
    await app.fill();
    await types('511000', 'M09', '51.5');
    const before = await figuresOn(port, sheet);
    await app.clearFlags();
    expect(colouredCells()).toEqual([]);
    expect(await figuresOn(port, sheet)).toEqual(before);
  });

  test('undoing the fill of a new sheet takes the sheet and everything kept with it', async () => {
    await app.fill();
    await app.undo();
    expect(excel.model.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  test('undoing a fill leaves what was typed since', async () => {
    await app.fill();
    const cell = await types('511000', 'M09', '515000');
    await app.undo();
    const left = [...(await figuresOn(port, sheet))].filter(([, content]) => content !== null);
    expect(left).toEqual([[cell, 515000]]);
  });

  test('a filled figure’s source is known for the selected cell, and gone once another figure stands there', async () => {
    await app.fill();
    const place = await placeOf(port, sheet, '511000', 'M09', 'prior');
    const area = { row: place.row, column: place.column, rowCount: 1, columnCount: 1 };
    excel.model.select(excel.model.sheet(sheet)?.id ?? '', [area]);
    await heard();
    expect(app.getState().selected).toMatchObject({
      area: '511000',
      indicator: 'M09',
      period: 'prior',
      provenance: { kind: 'dataset', doc: '004', asPrinted: '51.13万人' },
    });
  });
});

describe('round trips', () => {
  test.each([14, 111])('of fill, check and re-check do not grow with areas: %i', async (n) => {
    const codes = areas
      .filter(({ level }) => level === 'county')
      .slice(0, n)
      .map(({ code }) => code);
    const layout = (year: number) =>
      layoutForm({ form: formOf('membership'), year, region: '000000', areas: codes, relations: '' }, 'area');
    const last = layout(2012);
    const cells = last.fields
      .filter(({ row, column, period }) => period === 'current' && last.cells[row]?.[column] === null)
      .map(({ row, column }, index) => ({ row, column, value: 1000 + index }));
    await port.write({
      plans: [last, layout(2013)],
      writes: [{ sheet: last.name, cells }],
      activate: layout(2013).name,
    });
    const choice = { form: 'membership', year: 2013, region: '000000', layout: 'area', areas: null } as const;
    const counts: number[] = [];
    const counted = async (work: () => Promise<unknown>): Promise<void> => {
      const before = excel.syncs();
      await work();
      counts.push(excel.syncs() - before);
    };
    await counted(() => fillForm(port, testKnowledge(), choice));
    await counted(() => app.check());
    // Three to read and two to write; a fill then dresses its sheets, a check asks where its colours are.
    expect(counts).toEqual([6, 6]);
  });
});

describe('a sheet that came from elsewhere', () => {
  test('is taken up when a person goes to it, and its edits are followed', async () => {
    await fillForm(port, testKnowledge(), {
      form: 'membership',
      year: 2013,
      region: '510000',
      layout: 'area',
      areas: null,
    });
    await heard();
    const [first] = excel.model.sheets;
    excel.model.activate(first?.id ?? '');
    await heard();
    expect(app.getState().checked).toBeNull();
    excel.model.activate(excel.model.sheet(sheet)?.id ?? '');
    await heard();
    expect(app.getState().checked?.reading.sheet).toBe(sheet);
    const cell = await types('511000', 'M09', '51.5');
    expect(findingsAt(cell)).toHaveLength(1);
  });
});
