import type { CellContent } from '../forms/sheet';

/** The very hidden sheet that holds what the add-in keeps in a workbook. */
export const stateSheetName = '_union_statistics';

/** Excel holds 32,767 characters in a cell. */
const chunkLength = 30_000;

/** Keeps a chunk text whatever it begins with: a cell that starts with `=` or looks like a number is not text. */
const mark = '|';

/** The kept text as cells of one column. */
export function stateCells(text: string): readonly string[] {
  const cells: string[] = [];
  for (let start = 0; start < text.length; start += chunkLength) {
    cells.push(mark + text.slice(start, start + chunkLength));
  }
  return cells;
}

/** The text kept in the cells of one column, or null when there is none. */
export function stateFromCells(cells: readonly CellContent[]): string | null {
  const text = cells
    .map((cell) => (typeof cell === 'string' && cell.startsWith(mark) ? cell.slice(mark.length) : ''))
    .join('');
  return text === '' ? null : text;
}
