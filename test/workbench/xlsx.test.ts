import { cellArea } from '../../src/spreadsheet/address';
import { DEFAULT_PAGE } from '../../src/spreadsheet/page';
import { WorkbookModel } from '../../src/workbench/host/model';
import { loadWorkbook } from '../../src/workbench/xlsx/load';
import { saveWorkbook } from '../../src/workbench/xlsx/save';
import type { SheetModel } from '../../src/workbench/host/sheet';

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

/** A workbook with everything that a form uses. */
function filledWorkbook(): WorkbookModel {
  const model = new WorkbookModel('会员 2013');
  const sheet = model.activeSheet;
  model.setCell(sheet.id, 0, 0, '标题');
  model.setCell(sheet.id, 1, 1, '511,300');
  model.setCell(sheet.id, 2, 1, '965400');
  model.setCell(sheet.id, 3, 1, '=SUM(B2:B3)');
  model.setCell(sheet.id, 4, 1, '=1/0');
  model.setCell(sheet.id, 5, 1, 'TRUE');
  model.setCell(sheet.id, 6, 1, "'0012");
  model.changeStyle(sheet, area(1, 1, 2, 1), (style) => ({
    ...style,
    fill: '#FFFBE6',
    locked: false,
    numberFormat: '#,##0',
    font: { ...style.font, name: '宋体', size: 10, bold: true, color: '#C8102E' },
    borders: { top: { style: 'Continuous', weight: 'Thin', color: '#000000' } },
    horizontalAlignment: 'Right',
    wrapText: true,
    indentLevel: 2,
  }));
  sheet.merge(area(0, 0, 1, 4));
  sheet.frozen = { rows: 1, columns: 1 };
  sheet.setColumnFormat(0, { size: 120, hidden: false, style: undefined });
  sheet.setColumnFormat(2, { size: undefined, hidden: true, style: undefined });
  sheet.setRowFormat(0, { size: 30, hidden: false, style: undefined });
  sheet.setValidation([area(1, 1, 2, 1)], {
    rule: { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
    ignoreBlanks: true,
    errorAlert: { showAlert: true, style: 'Stop', title: '录入', message: '请录入整数' },
    prompt: {},
  });
  model.setConditionalFormats(sheet, [
    {
      id: model.newId(),
      type: 'Custom',
      areas: [cellArea(1, 1), cellArea(2, 1)],
      formula: '=B2>900000',
      fill: '#FFC7CE',
      font: { bold: true, color: '#9C0006' },
      stopIfTrue: true,
    },
  ]);
  sheet.protection = { options: { allowFormatCells: true }, password: undefined };
  sheet.page = { ...DEFAULT_PAGE, orientation: 'Landscape', printArea: [area(0, 0, 5, 4)] };
  sheet.horizontalBreaks = [3];
  model.setName({ name: '会员数', formula: "='会员 2013'!$B$2:$B$3", comment: '', visible: true });
  const hidden = model.addSheet('状态');
  if (hidden) {
    model.setCell(hidden.id, 0, 0, '{"version":1}');
    hidden.visibility = 'VeryHidden';
  }
  model.setSetting('union', { text: '说明'.repeat(20_000), year: 2013 });
  return model;
}

const reopened = async (model: WorkbookModel): Promise<WorkbookModel> =>
  loadWorkbook(await saveWorkbook(model));

const contents = (model: WorkbookModel, sheet: SheetModel): readonly string[] =>
  Array.from({ length: 7 }, (_, row) => model.inputText(sheet, row, row === 0 ? 0 : 1));

describe('a workbook saved as .xlsx and opened again', () => {
  let before: WorkbookModel;
  let after: WorkbookModel;

  beforeAll(async () => {
    before = filledWorkbook();
    after = await reopened(before);
  });

  it('holds the same sheets, hidden ones as hidden', () => {
    const described = (model: WorkbookModel) => model.sheets.map((one) => [one.name, one.visibility]);
    expect(described(after)).toEqual([
      ['会员 2013', 'Visible'],
      ['状态', 'VeryHidden'],
    ]);
    expect(described(after)).toEqual(described(before));
  });

  it('holds the same contents, formulas and results', () => {
    expect(contents(after, after.activeSheet)).toEqual(contents(before, before.activeSheet));
    expect(after.value(after.activeSheet, 3, 1)).toBe(1_476_700);
    expect(after.text(after.activeSheet, 1, 1)).toBe('511,300');
    expect(after.value(after.activeSheet, 4, 1)).toEqual({ error: '#DIV/0!' });
    expect(after.value(after.activeSheet, 6, 1)).toBe('0012');
  });

  it('looks the same', () => {
    expect(after.activeSheet.style(1, 1)).toEqual(before.activeSheet.style(1, 1));
    expect(after.activeSheet.merges).toEqual(before.activeSheet.merges);
    expect(after.activeSheet.frozen).toEqual({ rows: 1, columns: 1 });
    expect(after.activeSheet.columnWidth(0)).toBe(120);
    expect(after.activeSheet.columnWidth(2)).toBe(0);
    expect(after.activeSheet.rowHeight(0)).toBe(30);
  });

  it('flags the same cells', () => {
    const [flag] = after.activeSheet.conditionalFormats;
    const [wanted] = before.activeSheet.conditionalFormats;
    expect({ ...flag, id: '' }).toEqual({ ...wanted, id: '' });
    expect(after.conditionalLook(after.activeSheet, 1, 1).fill).toBeUndefined();
    expect(after.conditionalLook(after.activeSheet, 2, 1).fill).toBe('#FFC7CE');
  });

  it('guards the same cells', () => {
    const sheet = after.activeSheet;
    expect(after.setCell(sheet.id, 1, 1, '-1')).toMatchObject({
      ok: false,
      reason: 'validation',
      title: '录入',
    });
    expect(after.setCell(sheet.id, 3, 1, '1')).toEqual({ ok: false, reason: 'protected' });
    expect(sheet.protection?.options['allowFormatCells']).toBe(true);
    expect(sheet.protection?.options['allowSort']).toBe(false);
  });

  it('prints the same and keeps its names', () => {
    expect(after.activeSheet.page.orientation).toBe('Landscape');
    expect(after.activeSheet.page.printArea).toEqual([area(0, 0, 5, 4)]);
    expect(after.activeSheet.horizontalBreaks).toEqual([3]);
    expect([...after.names.values()].map((one) => one.name)).toEqual(['会员数']);
  });

  it('keeps settings longer than a cell, and no sheet of them is left', () => {
    expect(after.settings.get('union')).toEqual(before.settings.get('union'));
    expect(after.sheet('_settings')).toBeUndefined();
  });

  it('is refused when it is no such file', async () => {
    await expect(loadWorkbook(new TextEncoder().encode('no workbook'))).rejects.toThrow();
  });
});
