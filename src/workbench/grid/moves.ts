import { boundingArea, cellArea, intersect } from '../../spreadsheet/address';
import type { Area } from '../../spreadsheet/address';
import type { SheetModel } from '../host/sheet';
import type { Geometry } from './geometry';

export interface Position {
  readonly row: number;
  readonly column: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The cell as it is selected: a merged one whole. */
export const wholeCell = (geometry: Geometry, { row, column }: Position): Area =>
  geometry.mergeAt(row, column) ?? cellArea(row, column);

/** The area from one cell to another, widened until it cuts no merged cell. */
export function spanOf(sheet: SheetModel, geometry: Geometry, from: Position, to: Position): Area {
  let area = boundingArea(wholeCell(geometry, from), wholeCell(geometry, to));
  for (;;) {
    const wider = sheet.merges.reduce(
      (all, merge) => (intersect(all, merge) ? boundingArea(all, merge) : all),
      area,
    );
    if (wider.rowCount === area.rowCount && wider.columnCount === area.columnCount) return area;
    area = wider;
  }
}

/** One cell on, past merged and hidden ones. */
export function stepFrom(geometry: Geometry, at: Position, direction: Direction): Position {
  const cell = wholeCell(geometry, at);
  switch (direction) {
    case 'up':
      return { row: geometry.rows.step(cell.row, -1), column: at.column };
    case 'down':
      return { row: geometry.rows.step(cell.row + cell.rowCount - 1, 1), column: at.column };
    case 'left':
      return { row: at.row, column: geometry.columns.step(cell.column, -1) };
    case 'right':
      return { row: at.row, column: geometry.columns.step(cell.column + cell.columnCount - 1, 1) };
  }
}

/** To the edge of the filled stretch, as Ctrl and an arrow key go. */
export function jumpFrom(
  sheet: SheetModel,
  geometry: Geometry,
  at: Position,
  direction: Direction,
): Position {
  const filled = ({ row, column }: Position): boolean => {
    const cell = sheet.cell(row, column);
    return cell.formula !== undefined || cell.constant !== null;
  };
  let here = at;
  let next = stepFrom(geometry, here, direction);
  const within = filled(here) && filled(next);
  while (next.row !== here.row || next.column !== here.column) {
    if (within && !filled(next)) return here;
    here = next;
    if (!within && filled(here)) return here;
    next = stepFrom(geometry, here, direction);
  }
  return here;
}
