import {
  MAX_COLUMNS,
  MAX_ROWS,
  intersect,
  isWholeColumns,
  isWholeRows,
  sheetAddress,
} from '../../../spreadsheet/address';
import { HostError, invalidArgument, itemNotFound } from '../protocol';
import { defineRemote } from '../remote';
import { areaOf } from '../session';
import { readMatrix, wireFormula, wireType, wireValue, writeContent } from './cellContent';
import { numberFormat } from './cellFormat';
import { cellPropertyMethods } from './cellProperties';
import { conditionalFormats } from './conditionalFormat';
import { dataValidation } from './dataValidation';
import { rangeFormat } from './format';
import { lineHidden, setLineHidden } from './lineSize';
import { clear, editingMethods } from './rangeEditing';
import { navigationMethods, rangeArgument } from './rangeNavigation';
import { range, rangeAreas, worksheet } from './kinds';
import type { RemoteObject, RemoteProperty } from '../remote';
import type { RangeState } from '../session';

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

const shared = {
  Format: rangeFormat,
  ConditionalFormats: conditionalFormats,
  DataValidation: dataValidation,
  Worksheet: worksheet,
};

const both = {
  Clear: (state: RangeState, [applyTo]: readonly unknown[]) => clear(state, applyTo),
  Calculate: () => undefined,
  SetDirty: () => undefined,
  _KeepReference: () => undefined,
};

export const rangeObject = defineRemote<RangeState>({
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
    ...navigationMethods,
    ...editingMethods,
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

export const rangeAreasObject = defineRemote<RangeState>({
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
