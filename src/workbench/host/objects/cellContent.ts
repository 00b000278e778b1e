import { cellArea, isWholeColumns, isWholeRows } from '../../../spreadsheet/address';
import { isCellError } from '../../../spreadsheet/value';
import { readTyped } from '../input';
import { invalidArgument } from '../protocol';
import { announceEdit, areaOf, ensureWritable } from '../session';
import type { Area } from '../../../spreadsheet/address';
import type { CellValue } from '../../../spreadsheet/value';
import type { RangeState } from '../session';
import type { SheetModel } from '../sheet';

const MOST_CELLS = 5_000_000;

/** What a matrix property answers: rows of cells, or null when the range is a whole row or column. */
export function readMatrix<T>(state: RangeState, read: (row: number, column: number) => T): T[][] | null {
  const area = areaOf(state);
  if (isWholeColumns(area) || isWholeRows(area) || area.rowCount * area.columnCount > MOST_CELLS) return null;
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) => read(area.row + row, area.column + column)),
  );
}

/** A value as the client is given it: errors as their text, blank as "". */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

/** "Empty", "Double", "String", "Boolean" or "Error". */
export function wireType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isCellError(value) ? 'Error' : 'String';
}

/** The formula, or the constant as `formulas` answers it. */
export function wireFormula(sheet: SheetModel, row: number, column: number): string | number | boolean {
  const cell = sheet.cell(row, column);
  return cell.formula ?? wireValue(cell.constant);
}

/** Takes a matrix the size of the range, or one value for all its cells. */
export function eachInput(
  area: Area,
  input: unknown,
  visit: (row: number, column: number, value: unknown) => void,
): void {
  const matrix = Array.isArray(input) ? (input as readonly unknown[]) : undefined;
  if (matrix) ensureSize(area, matrix);
  for (let row = 0; row < area.rowCount; row++) {
    const line = matrix?.[row];
    for (let column = 0; column < area.columnCount; column++) {
      visit(
        area.row + row,
        area.column + column,
        Array.isArray(line) ? (line as readonly unknown[])[column] : input,
      );
    }
  }
}

function ensureSize(area: Area, matrix: readonly unknown[]): void {
  const fits =
    matrix.length === area.rowCount &&
    matrix.every((line) => Array.isArray(line) && line.length === area.columnCount);
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
}

/** Writes values or formulas: null leaves a cell alone, "" empties it, texts are read as if typed. */
export function writeContent(state: RangeState, input: unknown): void {
  const area = areaOf(state);
  if (area.rowCount * area.columnCount > MOST_CELLS)
    throw invalidArgument('The range is too large to be written.');
  ensureWritable(state);
  const { sheet } = state;
  eachInput(area, input, (row, column, value) => {
    if (value === null || value === undefined) return;
    const format = sheet.style(row, column).numberFormat;
    if (typeof value === 'boolean') {
      sheet.putContent(row, column, undefined, value);
    } else if (typeof value === 'number') {
      sheet.putContent(row, column, undefined, format === '@' ? String(value) : value);
    } else if (typeof value === 'string') {
      const read = readTyped(value, format);
      if (read.formula !== undefined && !state.session.model.isFormula(read.formula)) {
        throw invalidArgument(`"${read.formula}" is not a formula.`);
      }
      sheet.putContent(row, column, read.formula, read.constant);
      const { numberFormat } = read;
      if (numberFormat !== undefined && format === 'General') {
        sheet.changeStyle(cellArea(row, column), (style) => ({ ...style, numberFormat }));
      }
    } else {
      throw invalidArgument();
    }
  });
  announceEdit(state);
}
