import { WHOLE_SHEET, parseArea } from '../../../src/spreadsheet/address';
import { WorkbookModel } from '../../../src/workbench/host/model';
import type { Area } from '../../../src/spreadsheet/address';
import type { ModelEvent } from '../../../src/workbench/host/model';

const area = (text: string): Area => {
  const found = parseArea(text);
  if (!found) throw new RangeError(text);
  return found;
};

const listening = (model: WorkbookModel): ModelEvent[] => {
  const heard: ModelEvent[] = [];
  model.subscribe((event) => heard.push(event));
  return heard;
};

describe('a workbook', () => {
  it('tells what a person did, with the values before and after', () => {
    const model = new WorkbookModel();
    const { id } = model.activeSheet;
    const heard = listening(model);
    model.setCell(id, 1, 1, '5');
    model.setCell(id, 1, 1, '=2*3');
    model.clearContents(id, area('A1:C3'));
    expect(heard).toEqual([
      {
        kind: 'cellsChanged',
        sheetId: id,
        address: 'B2',
        changeType: 'RangeEdited',
        source: 'person',
        details: { before: null, after: 5 },
      },
      expect.objectContaining({ address: 'B2', details: { before: 5, after: 6 } }),
      expect.not.objectContaining({ details: expect.anything() }),
    ]);
  });

  it('stops telling a listener that left', () => {
    const model = new WorkbookModel();
    const heard: ModelEvent[] = [];
    const leave = model.subscribe((event) => heard.push(event));
    leave();
    model.setCell(model.activeSheet.id, 0, 0, '1');
    expect(heard).toEqual([]);
  });

  it('always has a visible, active sheet', () => {
    const model = new WorkbookModel('会员');
    const second = model.addSheet();
    expect(second?.name).toBe('Sheet1');
    expect(model.addSheet('会员')).toBeUndefined();
    expect(model.activate(second?.id ?? '')).toBe(true);
    expect(model.deleteSheet(second?.id ?? '')).toBe(true);
    expect(model.activeSheet.name).toBe('会员');
    expect(model.deleteSheet(model.activeSheet.id)).toBe(false);
  });

  it('keeps a selection for each sheet', () => {
    const model = new WorkbookModel();
    const first = model.activeSheet;
    const second = model.addSheet('第二');
    model.select(first.id, [area('B2')]);
    model.select(second?.id ?? '', [area('C3:D4'), area('F6')]);
    expect(model.selection).toEqual({ sheetId: second?.id, areas: [area('C3:D4'), area('F6')] });
    model.activate(first.id);
    expect(model.selection.areas).toEqual([area('B2')]);
  });

  it('moves everything when rows are inserted and deleted', () => {
    const model = new WorkbookModel();
    const sheet = model.activeSheet;
    sheet.merge(area('A5:C5'));
    sheet.setValidation([area('B4:B9')], { rule: {}, ignoreBlanks: true, errorAlert: {}, prompt: {} });
    sheet.horizontalBreaks = [2, 8];
    sheet.page = { ...sheet.page, printArea: [area('A1:D10')], printTitleRows: area('3:4') };
    model.setName({ name: '合计', formula: '=Sheet1!$B$6', comment: '', visible: true });
    sheet.setRowFormat(5, { size: 30, hidden: false, style: undefined });
    model.shiftLines(sheet, 'row', 3, 2, 'person');
    expect(sheet.merges).toEqual([area('A7:C7')]);
    expect(sheet.validations[0]?.areas).toEqual([area('B6:B11')]);
    expect(sheet.horizontalBreaks).toEqual([2, 10]);
    expect(sheet.page.printArea).toEqual([area('A1:D12')]);
    expect(sheet.page.printTitleRows).toEqual(area('3:6'));
    expect(model.names.get('合计')?.formula).toBe('=Sheet1!$B$8');
    expect(sheet.rowHeight(7)).toBe(30);
    model.shiftLines(sheet, 'row', 3, -2, 'person');
    expect(sheet.merges).toEqual([area('A5:C5')]);
  });

  it('stores the style of whole columns once, under the styles of cells', () => {
    const model = new WorkbookModel();
    const sheet = model.activeSheet;
    model.changeStyle(sheet, area('B2'), (style) => ({ ...style, fill: '#FF0000' }));
    model.changeStyle(sheet, area('B:C'), (style) => ({ ...style, locked: false }));
    model.changeStyle(sheet, WHOLE_SHEET, (style) => ({ ...style, wrapText: true }));
    const looks = [sheet.style(1, 1), sheet.style(99, 2), sheet.style(5, 9)];
    expect(looks.map(({ fill, locked, wrapText }) => [fill, locked, wrapText])).toEqual([
      ['#FF0000', false, true],
      [undefined, false, true],
      [undefined, true, true],
    ]);
    expect(sheet.usedArea(false)).toEqual(area('B2'));
  });

  it.each([
    ['list', { list: { source: '是,否', inCellDropDown: true } }, '是', '也许'],
    ['list of cells', { list: { source: '=$J$1:$J$2', inCellDropDown: true } }, '甲', '丙'],
    ['whole number', { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }, '3', '3.5'],
    ['limit from a cell', { decimal: { formula1: '=$J$3', operator: 'LessThan' } }, '9', '11'],
    ['text length', { textLength: { formula1: 2, formula2: 4, operator: 'Between' } }, '辽宁', '宁'],
    ['formula', { custom: { formula: '=ISNUMBER(B2)' } }, '1', 'x'],
  ])('refuses typing against a validation by %s', (_, rule, good, bad) => {
    const model = new WorkbookModel();
    const sheet = model.activeSheet;
    model.pasteBlock(sheet.id, 0, 9, [['甲'], ['乙'], ['10']]);
    sheet.setValidation([area('B2:B3')], { rule, ignoreBlanks: true, errorAlert: {}, prompt: {} });
    expect(model.setCell(sheet.id, 1, 1, good)).toEqual({ ok: true });
    expect(model.setCell(sheet.id, 1, 1, bad)).toMatchObject({ ok: false, reason: 'validation' });
    expect(model.inputText(sheet, 1, 1)).toBe(good);
    expect(model.setCell(sheet.id, 1, 1, '')).toEqual({ ok: true });
  });
});
