import { isCellError } from '../value';
import { wildcard } from './criterion';
import { NA, compare, toNumber, toTruth } from './operand';
import type { CellValue } from '../value';
import type { FormulaFunction, Reader } from './functionForms';
import type { Operand } from './operand';

function lookup(args: readonly Operand[], reader: Reader, vertical: boolean): Operand {
  const wanted = reader.scalar(args[0] ?? null);
  const rows = reader.rows(args[1] ?? null);
  const table = vertical ? rows : transpose(rows);
  const place = toNumber(reader.scalar(args[2] ?? null));
  if (isCellError(place)) return place;
  const index = position(
    table.map((line) => line[0] ?? null),
    wanted,
    args[3] === undefined || toTruth(reader.scalar(args[3])) === true ? 1 : 0,
  );
  return index === undefined ? NA : (table[index]?.[place - 1] ?? null);
}

const transpose = (rows: readonly (readonly CellValue[])[]): CellValue[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((line) => line[column] ?? null));

function position(list: readonly CellValue[], wanted: CellValue, mode: number): number | undefined {
  if (mode === 0) {
    const test = typeof wanted === 'string' ? wildcard(wanted) : undefined;
    const index = list.findIndex((value) =>
      test ? typeof value === 'string' && test.test(value) : value !== null && compare(value, wanted) === 0,
    );
    return index < 0 ? undefined : index;
  }
  let found: number | undefined;
  list.forEach((value, index) => {
    if (value === null || typeof value !== typeof wanted) return;
    const order = compare(value, wanted);
    if (typeof order === 'number' && (mode > 0 ? order <= 0 : order >= 0)) found = index;
  });
  return found;
}

export const LOOKUP: Readonly<Record<string, FormulaFunction>> = {
  // A link shows its words.
  HYPERLINK: (args, reader) => reader.scalar(args[1] ?? args[0] ?? null),
  VLOOKUP: (args, reader) => lookup(args, reader, true),
  HLOOKUP: (args, reader) => lookup(args, reader, false),
  MATCH: (args, reader) => {
    const list = reader.rows(args[1] ?? null).flat();
    const mode = args[2] === undefined ? 1 : toNumber(reader.scalar(args[2]));
    const index = position(list, reader.scalar(args[0] ?? null), typeof mode === 'number' ? mode : 0);
    return index === undefined ? NA : index + 1;
  },
};
