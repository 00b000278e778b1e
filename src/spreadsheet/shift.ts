import { isWholeColumns, isWholeRows } from './address';
import type { Area } from './address';

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
