import type { Rect } from './address';
import type { FormatArea, PlanCell } from './sheetPlan';
import type { StyleRole } from './style';

/** A sheet while it is laid out: cells, looks and merges put down one after the other. */
export class LayoutGrid {
  readonly formats: FormatArea[] = [];
  readonly merges: Rect[] = [];
  readonly #cells: PlanCell[][] = [];

  /** Writes one cell. */
  put(row: number, column: number, value: PlanCell): void {
    while (this.#cells.length <= row) this.#cells.push([]);
    const cells = this.#cells[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  }

  /** Gives an area its look; later looks of the same cell win. */
  look(rect: Rect, style: StyleRole, numberFormat?: string): void {
    this.formats.push(numberFormat === undefined ? { rect, style } : { rect, style, numberFormat });
  }

  /** Writes into the first cell of an area, gives it its look and merges it. */
  block(rect: Rect, value: PlanCell, style: StyleRole): void {
    this.put(rect.top, rect.left, value);
    this.look(rect, style);
    if (rect.top !== rect.bottom || rect.left !== rect.right) this.merges.push(rect);
  }

  /** The cells as a full rectangle of `rows` × `columns`. */
  cells(rows: number, columns: number): readonly (readonly PlanCell[])[] {
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => this.#cells[row]?.[column] ?? null),
    );
  }
}

/** The rectangle from one cell to another, both included. */
export function rect(top: number, left: number, bottom: number, right: number): Rect {
  return { top, left, bottom, right };
}
