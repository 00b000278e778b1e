import { cellArea, formatArea } from '../../spreadsheet/address';
import { readTyped } from './input';
import { eachCell } from './lines';
import { violates } from './validation';
import type { Area } from '../../spreadsheet/address';
import type { CellValue } from '../../spreadsheet/value';
import type { EditResult, ModelEvent } from './modelEvent';
import type { SheetModel } from './sheet';
import type { ValidatedWorkbook } from './validation';

/** What a person's edit asks of the workbook and does to it. */
interface EditedWorkbook extends ValidatedWorkbook {
  readonly evaluate: (formula: string, sheet: SheetModel, row: number, column: number) => CellValue;
  readonly value: (sheet: SheetModel, row: number, column: number) => CellValue;
  readonly forget: () => void;
  readonly announce: (event: ModelEvent) => void;
}

const DONE: EditResult = { ok: true };
const PROTECTED: EditResult = { ok: false, reason: 'protected' };

/** Types a text into a cell as a person does: data validation and protection apply. */
export function typeCell(
  model: EditedWorkbook,
  sheet: SheetModel,
  row: number,
  column: number,
  input: string,
): EditResult {
  if (sheet.isGuarded(row, column)) return PROTECTED;
  const read = readTyped(input, sheet.style(row, column).numberFormat);
  const candidate =
    read.formula === undefined ? read.constant : model.evaluate(read.formula, sheet, row, column);
  const refused = violates(model, sheet, row, column, candidate);
  if (refused) return { ok: false, reason: 'validation', ...refused };
  const before = model.value(sheet, row, column);
  put(sheet, row, column, read);
  edited(model, sheet, cellArea(row, column), before);
  return DONE;
}

/** Pastes a block of texts with its corner at the cell; plain pasting passes by data validation, as in Excel. */
export function pasteTexts(
  model: EditedWorkbook,
  sheet: SheetModel,
  row: number,
  column: number,
  block: readonly (readonly string[])[],
): EditResult {
  const columnCount = Math.max(0, ...block.map((line) => line.length));
  if (block.length === 0 || columnCount === 0) return DONE;
  const area = { row, column, rowCount: block.length, columnCount };
  let guarded = false;
  eachCell(area, (r, c) => (guarded ||= sheet.isGuarded(r, c)));
  if (guarded) return PROTECTED;
  const before = model.value(sheet, row, column);
  eachCell(area, (r, c) => {
    const text = block[r - row]?.[c - column] ?? '';
    put(sheet, r, c, readTyped(text, sheet.style(r, c).numberFormat));
  });
  edited(model, sheet, area, before);
  return DONE;
}

/** Empties an area as the Delete key does, keeping its looks. */
export function emptyArea(model: EditedWorkbook, sheet: SheetModel, area: Area): EditResult {
  const filled: (readonly [number, number])[] = [];
  sheet.eachStored(area, (row, column) => filled.push([row, column]));
  if (filled.some(([row, column]) => sheet.isGuarded(row, column))) return PROTECTED;
  const before = model.value(sheet, area.row, area.column);
  for (const [row, column] of filled) sheet.putContent(row, column, undefined, null);
  edited(model, sheet, area, before);
  return DONE;
}

function put(sheet: SheetModel, row: number, column: number, read: ReturnType<typeof readTyped>): void {
  sheet.putContent(row, column, read.formula, read.constant);
  const style = sheet.style(row, column);
  if (read.numberFormat !== undefined && style.numberFormat === 'General') {
    const numberFormat = read.numberFormat;
    sheet.changeStyle(cellArea(row, column), (old) => ({ ...old, numberFormat }));
  }
}

function edited(model: EditedWorkbook, sheet: SheetModel, area: Area, before: CellValue): void {
  const single = area.rowCount === 1 && area.columnCount === 1;
  model.forget();
  model.announce({
    kind: 'cellsChanged',
    sheetId: sheet.id,
    address: formatArea(area),
    changeType: 'RangeEdited',
    source: 'person',
    ...(single ? { details: { before, after: model.value(sheet, area.row, area.column) } } : {}),
  });
}
