import { isCellError } from '../value';
import { countMatching, gather } from './criterion';
import { count, isDirect, numbers, overNumbers } from './functionForms';
import { DIV0, NA, NUM, toNumber } from './operand';
import type { CellValue } from '../value';
import type { FormulaFunction } from './functionForms';

const total = (found: readonly number[]): number => found.reduce((sum, value) => sum + value, 0);

const average = (found: readonly number[]): CellValue =>
  found.length > 0 ? total(found) / found.length : DIV0;

const ordered = (found: readonly number[]): number[] => [...found].sort((a, b) => a - b);

function median(found: readonly number[]): CellValue {
  const sorted = ordered(found);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return NUM;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function deviation(found: readonly number[], freedom: number): CellValue {
  if (found.length <= freedom) return DIV0;
  const mean = total(found) / found.length;
  return Math.sqrt(total(found.map((value) => (value - mean) ** 2)) / (found.length - freedom));
}

const nth =
  (fromTop: boolean): FormulaFunction =>
  (args, reader) => {
    const found = numbers(args.slice(0, 1), reader);
    if (isCellError(found)) return found;
    const place = toNumber(reader.scalar(args[1] ?? null));
    if (isCellError(place)) return place;
    const sorted = ordered(found);
    return sorted[fromTop ? sorted.length - place : place - 1] ?? NUM;
  };

/** The place of a number among others, the largest first unless an order is given; equal numbers share it. */
const rank: FormulaFunction = (args, reader) => {
  const value = toNumber(reader.scalar(args[0] ?? null));
  if (isCellError(value)) return value;
  const found = numbers(args.slice(1, 2), reader);
  if (isCellError(found)) return found;
  const order = toNumber(reader.scalar(args[2] ?? 0));
  if (isCellError(order)) return order;
  if (!found.includes(value)) return NA;
  return 1 + found.filter((other) => (order === 0 ? other > value : other < value)).length;
};

export const STATISTICAL: Readonly<Record<string, FormulaFunction>> = {
  SUM: overNumbers(total),
  AVERAGE: overNumbers(average),
  MIN: overNumbers((found) => found.reduce((least, value) => Math.min(least, value), found[0] ?? 0)),
  MAX: overNumbers((found) => found.reduce((most, value) => Math.max(most, value), found[0] ?? 0)),
  RANK: rank,
  'RANK.EQ': rank,
  PRODUCT: overNumbers((found) => found.reduce((product, value) => product * value, 1)),
  MEDIAN: overNumbers(median),
  STDEV: overNumbers((found) => deviation(found, 1)),
  'STDEV.S': overNumbers((found) => deviation(found, 1)),
  'STDEV.P': overNumbers((found) => deviation(found, 0)),
  COUNT: (args, reader) => {
    let found = 0;
    for (const arg of args) {
      const direct = isDirect(arg);
      reader.each(arg, (value) => {
        if (typeof value === 'number' || (direct && value !== null && typeof toNumber(value) === 'number'))
          found++;
      });
    }
    return found;
  },
  COUNTA: count((value) => value !== null),
  COUNTBLANK: (args, reader) =>
    reader
      .rows(args[0] ?? null)
      .reduce((sum, line) => sum + line.filter((v) => v === null || v === '').length, 0),
  LARGE: nth(true),
  SMALL: nth(false),
  SUMPRODUCT: (args, reader) => {
    const tables = args.map((arg) => reader.rows(arg));
    let sum = 0;
    for (const [row, line] of (tables[0] ?? []).entries()) {
      for (const column of line.keys()) {
        const factors = tables.map((table) => table[row]?.[column] ?? null);
        const error = factors.find(isCellError);
        if (error) return error;
        sum += factors.reduce<number>(
          (product, value) => product * (typeof value === 'number' ? value : 0),
          1,
        );
      }
    }
    return sum;
  },
  SUMIF: (args, reader) => total(gather(args[2] ?? args[0] ?? null, args.slice(0, 2), reader)),
  AVERAGEIF: (args, reader) => average(gather(args[2] ?? args[0] ?? null, args.slice(0, 2), reader)),
  SUMIFS: (args, reader) => total(gather(args[0] ?? null, args.slice(1), reader)),
  AVERAGEIFS: (args, reader) => average(gather(args[0] ?? null, args.slice(1), reader)),
  COUNTIF: (args, reader) => countMatching(args, reader),
  COUNTIFS: (args, reader) => countMatching(args, reader),
};
