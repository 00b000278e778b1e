import {
  MAX_COLUMNS,
  MAX_ROWS,
  boundingArea,
  cellArea,
  intersect,
  isWholeColumns,
  isWholeRows,
  sheetAddress,
} from '../address';
import { HostError, invalidArgument, itemNotFound, notImplemented } from '../protocol';
import { defineRemote, selfOf } from '../remote';
import { moveFormula } from '../references';
import { announceEdit, areaOf, ensureAllowed, ensureWritable, resolveAreas } from '../session';
import { readMatrix, wireFormula, wireType, wireValue, writeContent, eachInput } from './cellContent';
import { cellPropertyMethods } from './cellProperties';
import { conditionalFormats } from './conditionalFormat';
import { dataValidation } from './dataValidation';
import { changeStyles, lineHidden, rangeFormat, setLineHidden } from './format';
import { worksheet } from './worksheet';
import type { Area } from '../address';
import type { RemoteObject, RemoteProperty } from '../remote';
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

/** Empties contents, looks or both. */
export function clear(state: RangeState, applyTo: unknown): void {
  const kind = applyTo ?? 'All';
  const { sheet, session } = state;
  if (kind === 'All' || kind === 'Contents') {
    ensureWritable(state);
    for (const area of state.areas) {
      sheet.eachStored(area, (row, column) => sheet.putContent(row, column, undefined, null));
    }
    announceEdit(state);
  }
  if (kind === 'All' || kind === 'Formats') {
    ensureAllowed(sheet, 'allowFormatCells');
    for (const area of state.areas) {
      sheet.unmerge(area);
      const wide = area.rowCount * area.columnCount > 1_000_000;
      if (wide && isWholeColumns(area) && isWholeRows(area)) sheet.sheetStyle = undefined;
      sheet.eachStored(area, (row, column, cell) =>
        sheet.putCell(row, column, { ...cell, style: undefined }),
      );
    }
    conditionalFormats(state).call('ClearAll', []);
    if (kind === 'All') sheet.setValidation(state.areas, undefined);
    session.model.looksChanged(sheet);
  }
}

function shiftCells(state: RangeState, sign: 1 | -1, shift: unknown): void {
  const area = areaOf(state);
  const { model } = state.session;
  const verb = sign > 0 ? 'Insert' : 'Delete';
  const axis = isWholeRows(area) ? 'row' : isWholeColumns(area) ? 'column' : undefined;
  if (axis === undefined) throw notImplemented(`Range.${verb}("${String(shift)}") of a part of rows`);
  ensureAllowed(state.sheet, `allow${verb}${axis === 'row' ? 'Rows' : 'Columns'}`);
  const [first, count] = axis === 'row' ? [area.row, area.rowCount] : [area.column, area.columnCount];
  model.shiftLines(state.sheet, axis, first, sign * count, 'addin');
}

function merge(state: RangeState, across: unknown): void {
  ensureAllowed(state.sheet);
  const area = areaOf(state);
  if (across === true) {
    for (let row = 0; row < area.rowCount; row++)
      state.sheet.merge({ ...area, row: area.row + row, rowCount: 1 });
  } else {
    state.sheet.merge(area);
  }
  state.session.model.looksChanged(state.sheet);
}

/** Copies from another range, repeating it when the target is larger. */
function copyFrom(state: RangeState, [from, kind = 'All', skipBlanks, transpose]: readonly unknown[]): void {
  if (transpose === true) throw notImplemented('Range.CopyFrom(transpose)');
  const source = rangeArgument(state, from);
  const [origin, target] = [areaOf(source), areaOf(state)];
  const rowCount = Math.max(target.rowCount, origin.rowCount);
  const columnCount = Math.max(target.columnCount, origin.columnCount);
  const whole = { ...state, areas: [{ ...target, rowCount, columnCount }] };
  ensureWritable(whole);
  const cells = readMatrix(source, (row, column) => ({
    cell: source.sheet.cell(row, column),
    style: source.sheet.style(row, column),
    value: state.session.model.value(source.sheet, row, column),
  }));
  eachInput(areaOf(whole), undefined, (row, column) => {
    const [r, c] = [(row - target.row) % origin.rowCount, (column - target.column) % origin.columnCount];
    const copied = cells?.[r]?.[c];
    if (
      !copied ||
      (skipBlanks === true && copied.cell.formula === undefined && copied.cell.constant === null)
    )
      return;
    const formula =
      copied.cell.formula &&
      moveFormula(copied.cell.formula, row - origin.row - r, column - origin.column - c);
    if (kind === 'Values') state.sheet.putContent(row, column, undefined, copied.value);
    else if (kind !== 'Formats') state.sheet.putContent(row, column, formula, copied.cell.constant);
    if (kind === 'All' || kind === 'Formats') {
      state.sheet.changeStyle(cellArea(row, column), () => copied.style);
    }
  });
  announceEdit(whole);
}

const numberFormat: RemoteProperty<RangeState> = {
  get: (state) => readMatrix(state, (row, column) => state.sheet.style(row, column).numberFormat),
  set: (state, value) => {
    const area = areaOf(state);
    if (!Array.isArray(value)) {
      changeStyles(state, (style) => ({ ...style, numberFormat: String(value) }));
      return;
    }
    ensureAllowed(state.sheet, 'allowFormatCells');
    const single = value.length === 1 && Array.isArray(value[0]) && value[0].length === 1;
    if (single && area.rowCount * area.columnCount > 1) {
      const [[only]] = value as [[unknown]];
      changeStyles(state, (style) => ({ ...style, numberFormat: String(only) }));
      return;
    }
    eachInput(area, value, (row, column, format) => {
      if (format === null || format === undefined) return;
      state.sheet.changeStyle(cellArea(row, column), (style) => ({ ...style, numberFormat: String(format) }));
    });
    state.session.model.looksChanged(state.sheet);
  },
};

const formulas: RemoteProperty<RangeState> = {
  get: (state) => readMatrix(state, (row, column) => wireFormula(state.sheet, row, column)),
  set: writeContent,
};

const sum = (count: number, size: (index: number) => number, first = 0): number => {
  let total = 0;
  for (let index = first; index < first + Math.min(count, 20_000); index++) total += size(index);
  return total;
};

const address = (state: RangeState): string =>
  state.areas.map((area) => sheetAddress(state.sheet.name, area)).join(',');

const cellCount = (state: RangeState): number => {
  const cells = state.areas.reduce((count, area) => count + area.rowCount * area.columnCount, 0);
  return cells > 2 ** 31 - 1 ? -1 : cells;
};

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

const shared = {
  Format: rangeFormat,
  ConditionalFormats: (state: RangeState) => conditionalFormats(state),
  DataValidation: dataValidation,
  Worksheet: (state: RangeState) => worksheet(state),
};

const both = {
  Clear: (state: RangeState, [applyTo]: readonly unknown[]) => clear(state, applyTo),
  Calculate: () => undefined,
  SetDirty: () => undefined,
  _KeepReference: () => undefined,
};

const within = (state: RangeState, other: unknown): Area | undefined =>
  intersect(areaOf(state), areaOf(rangeArgument(state, other)));

export const range: (state: RangeState) => RemoteObject = defineRemote<RangeState>({
  type: 'Range',
  properties: {
    Address: { get: address },
    AddressLocal: { get: address },
    RowIndex: { get: (state) => areaOf(state).row },
    ColumnIndex: { get: (state) => areaOf(state).column },
    RowCount: { get: (state) => areaOf(state).rowCount },
    ColumnCount: { get: (state) => areaOf(state).columnCount },
    CellCount: { get: cellCount },
    IsEntireRow: { get: (state) => isWholeRows(areaOf(state)) },
    IsEntireColumn: { get: (state) => isWholeColumns(areaOf(state)) },
    Values: {
      get: (state) =>
        readMatrix(state, (row, column) => wireValue(state.session.model.value(state.sheet, row, column))),
      set: writeContent,
    },
    Formulas: formulas,
    FormulasLocal: formulas,
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    Text: {
      get: (state) => readMatrix(state, (row, column) => state.session.model.text(state.sheet, row, column)),
    },
    ValueTypes: {
      get: (state) =>
        readMatrix(state, (row, column) => wireType(state.session.model.value(state.sheet, row, column))),
    },
    RowHidden: {
      get: (state) => lineHidden(state, 'row'),
      set: (state, value) => setLineHidden(state, 'row', Boolean(value)),
      onDemand: true,
    },
    ColumnHidden: {
      get: (state) => lineHidden(state, 'column'),
      set: (state, value) => setLineHidden(state, 'column', Boolean(value)),
    },
    Hidden: {
      get: (state) => lineHidden(state, 'row') === true || lineHidden(state, 'column') === true,
      onDemand: true,
    },
    Top: { get: (state) => sum(areaOf(state).row, (row) => state.sheet.rowHeight(row)), onDemand: true },
    Left: {
      get: (state) => sum(areaOf(state).column, (column) => state.sheet.columnWidth(column)),
      onDemand: true,
    },
    Height: {
      get: (state) => sum(areaOf(state).rowCount, (row) => state.sheet.rowHeight(row), areaOf(state).row),
      onDemand: true,
    },
    Width: {
      get: (state) => sum(areaOf(state).columnCount, (c) => state.sheet.columnWidth(c), areaOf(state).column),
      onDemand: true,
    },
  },
  children: shared,
  methods: {
    ...both,
    ...cellPropertyMethods,
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
    Insert: (state, [shift]) => {
      shiftCells(state, 1, shift);
      return range({ ...state, areas: state.areas });
    },
    Delete: (state, [shift]) => shiftCells(state, -1, shift),
    Merge: (state, [across]) => merge(state, across),
    Unmerge: (state) => {
      ensureAllowed(state.sheet);
      state.sheet.unmerge(areaOf(state));
      state.session.model.looksChanged(state.sheet);
    },
    CopyFrom: copyFrom,
    Select: (state) => {
      if (state.sheet.visibility !== 'Visible') {
        throw new HostError('InvalidOperation', 'A range of a hidden sheet cannot be selected.');
      }
      state.session.model.select(state.sheet.id, state.areas);
    },
    _ValidateArraySize: (state, [rows, columns]) => {
      const area = areaOf(state);
      if (area.rowCount !== rows || area.columnCount !== columns) {
        throw invalidArgument(
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      }
    },
  },
});

const areaRanges = (state: RangeState): readonly RemoteObject[] =>
  state.areas.map((area) => range({ ...state, areas: [area] }));

const rangeCollection = defineRemote<RangeState>({
  type: 'RangeCollection',
  methods: {
    GetCount: (state) => state.areas.length,
    GetItemAt: (state, [index]) => {
      const found = areaRanges(state)[Number(index)];
      if (!found) throw itemNotFound();
      return found;
    },
  },
  items: areaRanges,
});

export const rangeAreas: (state: RangeState) => RemoteObject = defineRemote<RangeState>({
  type: 'RangeAreas',
  properties: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: (state) => state.areas.length },
    CellCount: { get: cellCount },
    IsEntireRow: { get: (state) => state.areas.every(isWholeRows) },
    IsEntireColumn: { get: (state) => state.areas.every(isWholeColumns) },
  },
  children: { ...shared, Areas: rangeCollection },
  methods: {
    ...both,
    GetOffsetRangeAreas: (state, [rows, columns]) =>
      rangeAreas({
        ...state,
        areas: state.areas.map((area) => ({
          ...area,
          row: area.row + Number(rows),
          column: area.column + Number(columns),
        })),
      }),
    GetIntersectionOrNullObject: (state, [other]) => {
      const others = rangeArgument(state, other).areas;
      const areas = state.areas.flatMap((area) => others.flatMap((one) => intersect(area, one) ?? []));
      return areas.length > 0 ? rangeAreas({ ...state, areas }) : null;
    },
    GetEntireRow: (state) =>
      rangeAreas({
        ...state,
        areas: state.areas.map((area) => ({ ...area, column: 0, columnCount: MAX_COLUMNS })),
      }),
    GetEntireColumn: (state) =>
      rangeAreas({ ...state, areas: state.areas.map((area) => ({ ...area, row: 0, rowCount: MAX_ROWS })) }),
  },
});
