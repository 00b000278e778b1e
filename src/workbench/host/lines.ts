import { isWholeColumns, isWholeRows } from './address';
import type { Area } from './address';

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

/** Where a line stands after the change; undefined when it was deleted. */
export function shiftedLine(line: number, at: number, by: number): number | undefined {
  if (line < at) return line;
  return by < 0 && line < at - by ? undefined : line + by;
}

/** Where an area lies after lines were inserted (by > 0) or deleted (by < 0) at `at`; undefined when it is gone. */
export function shiftedArea(area: Area, axis: 'row' | 'column', at: number, by: number): Area | undefined {
  const whole = axis === 'row' ? isWholeColumns(area) : isWholeRows(area);
  if (whole) return area;
  const first = axis === 'row' ? area.row : area.column;
  const last = first + (axis === 'row' ? area.rowCount : area.columnCount) - 1;
  let [from, to] = [first, last];
  if (by > 0) {
    if (first >= at) from += by;
    if (last >= at) to += by;
  } else {
    from = first < at ? first : Math.max(at, first + by);
    to = last < at ? last : Math.max(at - 1, last + by);
  }
  if (to < from) return undefined;
  return axis === 'row'
    ? { ...area, row: from, rowCount: to - from + 1 }
    : { ...area, column: from, columnCount: to - from + 1 };
}
