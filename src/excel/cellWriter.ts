import type { CellRef, CellWrite } from '../app/port';

/** The rectangle that holds all cells, counted from 0. */
export interface Bounds {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The smallest rectangle around some cells; undefined for none. */
export function boundsOf(cells: readonly CellWrite[]): Bounds | undefined {
  const first = cells[0];
  if (!first) return undefined;
  let { row: top, row: bottom, column: left, column: right } = first;
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}

/**
 * A text so that Excel takes it as one: whatever Excel might read as a formula, a number, a date, a truth value or an
 * error is given the mark that says so.
 */
export function asText(text: string): string {
  return /^\s*[=+\-@'#]|\d|^\s*(?:true|false)\s*$/iu.test(text) ? `'${text}` : text;
}

/**
 * Queues cell writes as one range per column: `null` inside a written block leaves a cell as it is, so cells between
 * are not touched and 2,000 rows cost as many operations as one.
 */
export function writeCells(sheet: Excel.Worksheet, cells: readonly CellWrite[]): void {
  for (const list of columnsOf(cells)) {
    const bounds = boundsOf(list);
    if (!bounds) continue;
    const { left: column } = bounds;
    const height = bounds.bottom - bounds.top + 1;
    const block: (string | number | boolean | null)[][] = Array.from({ length: height }, () => [null]);
    for (const { row, value } of list) {
      block[row - bounds.top] = [typeof value === 'string' ? asText(value) : (value ?? '')];
    }
    sheet.getRangeByIndexes(bounds.top, column, height, 1).values = block;
  }
}

/** The cells of each column together. */
export function columnsOf(cells: readonly CellWrite[]): readonly (readonly CellWrite[])[] {
  const columns = new Map<number, CellWrite[]>();
  for (const cell of cells) {
    const list = columns.get(cell.column);
    if (list) list.push(cell);
    else columns.set(cell.column, [cell]);
  }
  return [...columns.values()];
}

/** Which of the cells are locked, by the properties loaded for their bounds. */
export function lockedCells(
  sheet: string,
  cells: readonly CellWrite[],
  bounds: Bounds,
  properties: readonly (readonly Excel.CellProperties[])[],
): readonly CellRef[] {
  return cells
    .filter(({ row, column }) => {
      const cell = properties[row - bounds.top]?.[column - bounds.left];
      return cell?.format?.protection?.locked !== false;
    })
    .map(({ row, column }) => ({ sheet, row, column }));
}
