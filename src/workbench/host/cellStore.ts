import { shiftedLine } from '../../spreadsheet/shift';
import { linesWithin } from './lines';
import { EMPTY_CELL } from './cell';
import type { Area } from '../../spreadsheet/address';
import type { StoredCell } from './cell';

/** Cells by row and column, holding only those that have content or a style of their own. */
export class CellStore {
  readonly #rows = new Map<number, Map<number, StoredCell>>();

  get(row: number, column: number): StoredCell {
    return this.#rows.get(row)?.get(column) ?? EMPTY_CELL;
  }

  put(row: number, column: number, cell: StoredCell): void {
    if (cell.formula === undefined && cell.constant === null && cell.style === undefined) {
      this.#rows.get(row)?.delete(column);
      return;
    }
    const cells = this.#rows.get(row) ?? new Map<number, StoredCell>();
    this.#rows.set(row, cells);
    cells.set(column, cell);
  }

  /** Calls back for each stored cell inside the area, by rows. */
  each(area: Area, visit: (row: number, column: number, cell: StoredCell) => void): void {
    for (const row of linesWithin(this.#rows, area.row, area.rowCount)) {
      const cells = this.#rows.get(row);
      if (!cells) continue;
      for (const column of linesWithin(cells, area.column, area.columnCount)) {
        const cell = cells.get(column);
        if (cell) visit(row, column, cell);
      }
    }
  }

  /** The smallest area holding all content, or undefined; styled cells count too unless valuesOnly. */
  usedArea(valuesOnly: boolean): Area | undefined {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [row, cells] of this.#rows) {
      for (const [column, cell] of cells) {
        if (valuesOnly && cell.formula === undefined && cell.constant === null) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom < 0
      ? undefined
      : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  /** Moves the lines at or after `at` by `by`; with `by` negative the first lines are dropped. */
  shift(axis: 'row' | 'column', at: number, by: number): void {
    const moved: [number, number, StoredCell][] = [];
    for (const [row, cells] of this.#rows) {
      for (const [column, cell] of cells) {
        const line = shiftedLine(axis === 'row' ? row : column, at, by);
        if (line === undefined) continue;
        moved.push(axis === 'row' ? [line, column, cell] : [row, line, cell]);
      }
    }
    this.#rows.clear();
    for (const [row, column, cell] of moved) this.put(row, column, cell);
  }
}
