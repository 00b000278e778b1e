import { MAX_COLUMNS, MAX_ROWS, boundingArea, cellArea, intersect } from '../../../spreadsheet/address';
import { invalidArgument, itemNotFound } from '../protocol';
import { selfOf } from '../remote';
import { areaOf, resolveAreas } from '../session';
import { range, rangeAreas } from './kinds';
import type { Area } from '../../../spreadsheet/address';
import type { RemoteObject } from '../remote';
import type { RangeState } from '../session';

const at = (state: RangeState, area: Area): RemoteObject => {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    area.row + area.rowCount <= MAX_ROWS &&
    area.column + area.columnCount <= MAX_COLUMNS;
  if (!fits) throw invalidArgument('The range would lie outside the sheet.');
  return range({ ...state, areas: [area] });
};

/** The range behind an argument that is a Range, a RangeAreas or an address. */
export function rangeArgument(state: RangeState, argument: unknown): RangeState {
  return (
    selfOf<RangeState>(argument, 'Range') ??
    selfOf<RangeState>(argument, 'RangeAreas') ??
    resolveAreas(state.session, state.sheet, argument)
  );
}

function usedRange(state: RangeState, valuesOnly: unknown): Area | undefined {
  const used = state.sheet.usedArea(valuesOnly === true);
  const inside = used && intersect(used, areaOf(state));
  if (!inside || inside.rowCount * inside.columnCount > 4_000_000) return inside;
  let found: Area | undefined;
  state.sheet.eachStored(inside, (row, column, cell) => {
    if (valuesOnly === true && cell.formula === undefined && cell.constant === null) return;
    const here = cellArea(row, column);
    found = found ? boundingArea(found, here) : here;
  });
  return found;
}

const adjacent = (
  state: RangeState,
  count: unknown,
  axis: 'row' | 'column',
  after: boolean,
): RemoteObject => {
  const area = areaOf(state);
  const wanted = count === undefined || count === null ? 1 : Number(count);
  const size = Math.abs(wanted);
  const forward = wanted > 0 === after;
  if (axis === 'row') {
    return at(state, { ...area, row: forward ? area.row + area.rowCount : area.row - size, rowCount: size });
  }
  return at(state, {
    ...area,
    column: forward ? area.column + area.columnCount : area.column - size,
    columnCount: size,
  });
};

const within = (state: RangeState, other: unknown): Area | undefined =>
  intersect(areaOf(state), areaOf(rangeArgument(state, other)));

/** The members of Range that lead to other ranges. */
export const navigationMethods: Readonly<
  Record<string, (state: RangeState, args: readonly unknown[]) => unknown>
> = {
  GetCell: (state, [row, column]) => {
    const area = areaOf(state);
    return at(state, cellArea(area.row + Number(row), area.column + Number(column)));
  },
  GetRow: (state, [row]) => {
    const area = areaOf(state);
    return at(state, { ...area, row: area.row + Number(row), rowCount: 1 });
  },
  GetColumn: (state, [column]) => {
    const area = areaOf(state);
    return at(state, { ...area, column: area.column + Number(column), columnCount: 1 });
  },
  GetLastRow: (state) => {
    const area = areaOf(state);
    return at(state, { ...area, row: area.row + area.rowCount - 1, rowCount: 1 });
  },
  GetLastColumn: (state) => {
    const area = areaOf(state);
    return at(state, { ...area, column: area.column + area.columnCount - 1, columnCount: 1 });
  },
  GetLastCell: (state) => {
    const area = areaOf(state);
    return at(state, cellArea(area.row + area.rowCount - 1, area.column + area.columnCount - 1));
  },
  GetRowsAbove: (state, [count]) => adjacent(state, count, 'row', false),
  GetRowsBelow: (state, [count]) => adjacent(state, count, 'row', true),
  GetColumnsBefore: (state, [count]) => adjacent(state, count, 'column', false),
  GetColumnsAfter: (state, [count]) => adjacent(state, count, 'column', true),
  GetEntireRow: (state) => at(state, { ...areaOf(state), column: 0, columnCount: MAX_COLUMNS }),
  GetEntireColumn: (state) => at(state, { ...areaOf(state), row: 0, rowCount: MAX_ROWS }),
  GetOffsetRange: (state, [rows, columns]) => {
    const area = areaOf(state);
    return at(state, { ...area, row: area.row + Number(rows), column: area.column + Number(columns) });
  },
  GetResizedRange: (state, [rows, columns]) => {
    const area = areaOf(state);
    return at(state, {
      ...area,
      rowCount: area.rowCount + Number(rows),
      columnCount: area.columnCount + Number(columns),
    });
  },
  GetAbsoluteResizedRange: (state, [rows, columns]) =>
    at(state, { ...areaOf(state), rowCount: Number(rows), columnCount: Number(columns) }),
  GetBoundingRect: (state, [other]) =>
    at(state, boundingArea(areaOf(state), areaOf(rangeArgument(state, other)))),
  GetIntersection: (state, [other]) => {
    const shared = within(state, other);
    if (!shared) throw itemNotFound();
    return at(state, shared);
  },
  GetIntersectionOrNullObject: (state, [other]) => {
    const shared = within(state, other);
    return shared ? at(state, shared) : null;
  },
  GetUsedRange: (state, [valuesOnly]) => {
    const used = usedRange(state, valuesOnly);
    if (!used) throw itemNotFound();
    return at(state, used);
  },
  GetUsedRangeOrNullObject: (state, [valuesOnly]) => {
    const used = usedRange(state, valuesOnly);
    return used ? at(state, used) : null;
  },
  GetMergedAreasOrNullObject: (state) => {
    const areas = state.sheet.merges.filter((merged) => intersect(merged, areaOf(state)));
    return areas.length > 0 ? rangeAreas({ ...state, areas }) : null;
  },
};
