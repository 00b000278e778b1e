import { figureIn } from './figure';
import { plain } from './text';
import type { CellContent, SheetSnapshot } from '../../sheet';

/**
 * A sheet looked at with its lines down the rows. The transposed look lets one algorithm serve both ways round.
 * Hidden rows and columns are not there: what nobody sees is trusted by nobody.
 */
export interface View {
  readonly transposed: boolean;
  /** Visible rows and columns in their order, as indices of this view. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  content(row: number, column: number): CellContent;
  /** Without spaces and half-width. */
  text(row: number, column: number): string;
  /** Whether the text stands indented under the one before. */
  indented(row: number, column: number): boolean;
  /** Whether any cell of the row holds a number, as such or as text. */
  hasFigure(row: number): boolean;
}

/**
 * Rows of a sheet that are looked at. A form is no larger; what lies beyond is a register, and reading all of it would
 * only cost time.
 */
export const mostRows = 4000;
const mostColumns = 300;

export function viewOf(sheet: SheetSnapshot, transposed: boolean): View {
  const width = Math.min(
    mostColumns,
    sheet.values.reduce((most, row) => Math.max(most, row.length), 0),
  );
  const height = Math.min(mostRows, sheet.values.length);
  const hiddenRows = new Set(sheet.hiddenRows);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  const texts = sheet.values
    .slice(0, height)
    .map((row) => Array.from({ length: width }, (_, column) => plain(row[column] ?? null)));
  const visibleRows = range(height).filter((row) => !hiddenRows.has(row));
  const visibleColumns = range(width).filter((column) => !hiddenColumns.has(column));
  const content = (row: number, column: number): CellContent => sheet.values[row]?.[column] ?? null;
  const text = (row: number, column: number): string => texts[row]?.[column] ?? '';
  const indented = (row: number, column: number): boolean =>
    /^[\s\u3000]/u.test(String(content(row, column)));
  if (!transposed)
    return withFigures({ transposed, rows: visibleRows, columns: visibleColumns, content, text, indented });
  return withFigures({
    transposed,
    rows: visibleColumns,
    columns: visibleRows,
    content: (row, column) => content(column, row),
    text: (row, column) => text(column, row),
    indented: (row, column) => indented(column, row),
  });
}

function withFigures(view: Omit<View, 'hasFigure'>): View {
  const known = new Map<number, boolean>();
  const hasFigure = (row: number): boolean => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const has = view.columns.some((column) => figureIn(view.content(row, column)) !== undefined);
    known.set(row, has);
    return has;
  };
  return { ...view, hasFigure };
}

function range(length: number): number[] {
  return Array.from({ length }, (_, at) => at);
}
