import { cellArea, sheetAddress } from '../../../spreadsheet/address';
import { invalidArgument } from '../protocol';
import { isRemote } from '../remote';
import { areaOf } from '../session';
import { rangeFormat } from './format';
import { lineHidden, setLineHidden } from './lineSize';
import type { RemoteObject } from '../remote';
import type { RangeState } from '../session';

type Plain = Readonly<Record<string, unknown>>;

const BORDERS: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isRemote(value);

export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Reads what the load options ask for, in the options' own shape. */
function readShape(target: RemoteObject, options: Plain): Plain {
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === false || wanted === undefined) continue;
    const edge = target.type === 'RangeBorderCollection' ? BORDERS[name] : undefined;
    const found = edge === undefined ? target.get(wireName(name)) : target.call('GetItem', [edge]);
    answer[name] = isRemote(found) ? readShape(found, isPlain(wanted) ? wanted : allOf(found)) : found;
  }
  return answer;
}

const allOf = (target: RemoteObject): Plain =>
  Object.fromEntries(target.scalars.map((name) => [name.charAt(0).toLowerCase() + name.slice(1), true]));

/** Sets what a settable-properties object names, deep. */
function writeShape(target: RemoteObject, values: Plain): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const edge = target.type === 'RangeBorderCollection' ? BORDERS[name] : undefined;
    if (edge !== undefined) writeShape(target.call('GetItem', [edge]) as RemoteObject, value as Plain);
    else if (isPlain(value)) writeShape(target.get(wireName(name)) as RemoteObject, value);
    else target.set(wireName(name), value);
  }
}

function each(state: RangeState, parts: readonly RangeState[], options: unknown): Plain[] {
  const { address, format, columnHidden, rowHidden, columnIndex, rowIndex, ...unknown } = (options ??
    {}) as Plain;
  const [stranger] = Object.keys(unknown);
  if (stranger !== undefined)
    throw invalidArgument(`The property "${stranger}" cannot be read for each cell.`);
  return parts.map((part) => ({
    ...(address === true ? { address: sheetAddress(state.sheet.name, areaOf(part)) } : {}),
    ...(columnHidden === true ? { columnHidden: lineHidden(part, 'column') } : {}),
    ...(rowHidden === true ? { rowHidden: lineHidden(part, 'row') } : {}),
    ...(columnIndex === true ? { columnIndex: areaOf(part).column } : {}),
    ...(rowIndex === true ? { rowIndex: areaOf(part).row } : {}),
    ...(isPlain(format) ? { format: readShape(rangeFormat(part), format) } : {}),
  }));
}

const one = (state: RangeState, row: number, column: number): RangeState => ({
  ...state,
  areas: [cellArea(row, column)],
});

const cellsOfRow = (state: RangeState, row: number): RangeState[] => {
  const { column, columnCount } = areaOf(state);
  return Array.from({ length: columnCount }, (_, index) => one(state, row, column + index));
};

const rowsOf = (state: RangeState): RangeState[] => {
  const area = areaOf(state);
  return Array.from({ length: area.rowCount }, (_, index) => ({
    ...state,
    areas: [{ ...area, row: area.row + index, rowCount: 1 }],
  }));
};

const columnsOf = (state: RangeState): RangeState[] => {
  const area = areaOf(state);
  return Array.from({ length: area.columnCount }, (_, index) => ({
    ...state,
    areas: [{ ...area, column: area.column + index, columnCount: 1 }],
  }));
};

function write(part: RangeState, data: unknown): void {
  if (!isPlain(data)) return;
  const { format, columnHidden, rowHidden, ...unknown } = data;
  const [stranger] = Object.keys(unknown);
  if (stranger !== undefined)
    throw invalidArgument(`The property "${stranger}" cannot be set for each cell.`);
  if (typeof columnHidden === 'boolean') setLineHidden(part, 'column', columnHidden);
  if (typeof rowHidden === 'boolean') setLineHidden(part, 'row', rowHidden);
  if (isPlain(format)) writeShape(rangeFormat(part), format);
}

function writeAll(parts: readonly RangeState[], data: unknown): void {
  if (!Array.isArray(data) || data.length !== parts.length) throw invalidArgument();
  parts.forEach((part, index) => write(part, data[index]));
}

export const cellPropertyMethods = {
  GetCellProperties: (state: RangeState, [options]: readonly unknown[]) => {
    const area = areaOf(state);
    return Array.from({ length: area.rowCount }, (_, index) =>
      each(state, cellsOfRow(state, area.row + index), options),
    );
  },
  GetRowProperties: (state: RangeState, [options]: readonly unknown[]) => each(state, rowsOf(state), options),
  GetColumnProperties: (state: RangeState, [options]: readonly unknown[]) =>
    each(state, columnsOf(state), options),
  SetCellProperties: (state: RangeState, [data]: readonly unknown[]) => {
    const area = areaOf(state);
    if (!Array.isArray(data) || data.length !== area.rowCount) throw invalidArgument();
    data.forEach((line, index) => writeAll(cellsOfRow(state, area.row + index), line));
  },
  SetRowProperties: (state: RangeState, [data]: readonly unknown[]) => writeAll(rowsOf(state), data),
  SetColumnProperties: (state: RangeState, [data]: readonly unknown[]) => writeAll(columnsOf(state), data),
};
