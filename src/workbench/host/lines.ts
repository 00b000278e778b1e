import type { Area } from '../../spreadsheet/address';

/** Calls back for every cell of an area, stored or not, by rows. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) visit(row, column);
  }
}

/** The keys from `first` on, `count` long, in order: by walking the span or the map, whichever is shorter. */
export function linesWithin(
  lines: ReadonlyMap<number, unknown>,
  first: number,
  count: number,
): readonly number[] {
  if (count <= lines.size) return Array.from({ length: count }, (_, index) => first + index);
  return [...lines.keys()].filter((line) => line >= first && line < first + count).sort((a, b) => a - b);
}
