import { isCellError } from '../cell';
import { readNumber } from '../input';
import { formatValue } from '../numberFormat';
import {
  DIV0,
  NA,
  NUM,
  VALUE,
  compare,
  isArray,
  isRange,
  roundDecimal,
  toNumber,
  toText,
  toTruth,
} from './operand';
import type { CellError, CellValue } from '../cell';
import type { Operand } from './operand';

/** What functions may ask of the workbook. */
export interface Reader {
  /** Calls back with each value; cells that are empty are left out of ranges. */
  readonly each: (operand: Operand, visit: (value: CellValue) => void) => void;
  /** The single value of an operand: the one cell, or the first of several. */
  readonly scalar: (operand: Operand) => CellValue;
  /** All values as rows, empty cells as null; a range is cut to what is used. */
  readonly rows: (operand: Operand) => readonly (readonly CellValue[])[];
}

export type FormulaFunction = (args: readonly Operand[], reader: Reader) => Operand;

const isDirect = (operand: Operand): boolean => !isRange(operand) && !isArray(operand);

/** The numbers among the arguments: in ranges only true numbers, given directly also what reads as one. */
function numbers(args: readonly Operand[], reader: Reader): number[] | CellError {
  const found: number[] = [];
  let error: CellError | undefined;
  for (const arg of args) {
    const direct = isDirect(arg);
    reader.each(arg, (value) => {
      if (isCellError(value)) error ??= value;
      else if (typeof value === 'number') found.push(value);
      else if (direct) {
        const number = toNumber(value);
        if (isCellError(number)) error ??= number;
        else found.push(number);
      }
    });
  }
  return error ?? found;
}

const overNumbers =
  (work: (found: readonly number[]) => CellValue): FormulaFunction =>
  (args, reader) => {
    const found = numbers(args, reader);
    return isCellError(found) ? found : work(found);
  };

const total = (found: readonly number[]): number => found.reduce((sum, value) => sum + value, 0);

/** A function of numbers alone; missing trailing arguments are undefined. */
const arithmetic =
  (work: (...values: readonly (number | undefined)[]) => CellValue): FormulaFunction =>
  (args, reader) => {
    const values: number[] = [];
    for (const arg of args) {
      const number = toNumber(reader.scalar(arg));
      if (isCellError(number)) return number;
      values.push(number);
    }
    return work(...values);
  };

const textual =
  (work: (texts: readonly string[]) => CellValue): FormulaFunction =>
  (args, reader) => {
    const texts: string[] = [];
    for (const arg of args) {
      const text = toText(reader.scalar(arg));
      if (isCellError(text)) return text;
      texts.push(text);
    }
    return work(texts);
  };

const about =
  (test: (value: CellValue) => boolean): FormulaFunction =>
  (args, reader) =>
    test(reader.scalar(args[0] ?? null));

/** AND, OR and XOR: texts and blanks in ranges are passed over. */
const logical =
  (join: (truths: readonly boolean[]) => boolean): FormulaFunction =>
  (args, reader) => {
    const truths: boolean[] = [];
    let error: CellError | undefined;
    for (const arg of args) {
      const direct = isDirect(arg);
      reader.each(arg, (value) => {
        if (!direct && (typeof value === 'string' || value === null)) return;
        const truth = toTruth(value);
        if (isCellError(truth)) error ??= truth;
        else truths.push(truth);
      });
    }
    return error ?? (truths.length > 0 ? join(truths) : VALUE);
  };

const count =
  (test: (value: CellValue) => boolean): FormulaFunction =>
  (args, reader) => {
    let found = 0;
    for (const arg of args) reader.each(arg, (value) => (found += test(value) ? 1 : 0));
    return found;
  };

/** The test a criterion such as ">=5", "北*" or 3 stands for. */
export function criterion(given: CellValue): (value: CellValue) => boolean {
  if (typeof given !== 'string') return (value) => value !== null && compare(value, given) === 0;
  const match = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(given);
  const operator = match?.[1] ?? '=';
  const rest = match?.[2] ?? '';
  const number = readNumber(rest)?.constant;
  if (operator === '=' || operator === '<>') {
    const wanted = number ?? wildcard(rest);
    const same = (value: CellValue): boolean => {
      if (rest === '') return value === null || (match?.[1] === undefined && value === '');
      if (wanted instanceof RegExp) return typeof value === 'string' && wanted.test(value);
      return (
        compare(typeof value === 'string' ? (readNumber(value)?.constant ?? value) : value, wanted) === 0
      );
    };
    return operator === '=' ? (value) => value !== null && same(value) : (value) => !same(value);
  }
  const bound = number ?? rest;
  return (value) => {
    if (typeof value !== typeof bound) return false;
    const order = compare(value, bound);
    if (typeof order !== 'number') return false;
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
}

function wildcard(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/~([*?~])/g, (_, mark: string) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 'isu');
}

/** Which places of the first range meet all criteria given as (range, criterion) pairs. */
function matching(pairs: readonly Operand[], reader: Reader): (row: number, column: number) => boolean {
  const tests: {
    readonly rows: readonly (readonly CellValue[])[];
    readonly test: (value: CellValue) => boolean;
  }[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    tests.push({
      rows: reader.rows(pairs[index] ?? null),
      test: criterion(reader.scalar(pairs[index + 1] ?? null)),
    });
  }
  return (row, column) => tests.every(({ rows, test }) => test(rows[row]?.[column] ?? null));
}

function gather(target: Operand, pairs: readonly Operand[], reader: Reader): number[] {
  const meets = matching(pairs, reader);
  const found: number[] = [];
  reader.rows(target).forEach((line, row) =>
    line.forEach((value, column) => {
      if (typeof value === 'number' && meets(row, column)) found.push(value);
    }),
  );
  return found;
}

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

const towards = (value: number, places: number, round: (scaled: number) => number): number => {
  const scale = 10 ** places;
  return (Math.sign(value) * round(Number((Math.abs(value) * scale).toPrecision(15)))) / scale;
};

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

/** The functions that need no special order of evaluation, by name. */
export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  SUM: overNumbers(total),
  AVERAGE: overNumbers(average),
  MIN: overNumbers((found) => (found.length > 0 ? Math.min(...found.slice(0, 50_000)) : 0)),
  MAX: overNumbers((found) => (found.length > 0 ? Math.max(...found.slice(0, 50_000)) : 0)),
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
  ROUND: arithmetic((value = 0, places = 0) => roundDecimal(value, places)),
  ROUNDUP: arithmetic((value = 0, places = 0) => towards(value, places, Math.ceil)),
  ROUNDDOWN: arithmetic((value = 0, places = 0) => towards(value, places, Math.floor)),
  TRUNC: arithmetic((value = 0, places = 0) => towards(value, places, Math.floor)),
  INT: arithmetic((value = 0) => Math.floor(value)),
  ABS: arithmetic((value = 0) => Math.abs(value)),
  SIGN: arithmetic((value = 0) => Math.sign(value)),
  SQRT: arithmetic((value = 0) => (value < 0 ? NUM : Math.sqrt(value))),
  LN: arithmetic((value = 0) => (value <= 0 ? NUM : Math.log(value))),
  LOG10: arithmetic((value = 0) => (value <= 0 ? NUM : Math.log10(value))),
  EXP: arithmetic((value = 0) => Math.exp(value)),
  POWER: arithmetic((value = 0, power = 0) => value ** power),
  MOD: arithmetic((value = 0, by = 0) => (by === 0 ? DIV0 : value - by * Math.floor(value / by))),
  AND: logical((truths) => truths.every(Boolean)),
  OR: logical((truths) => truths.some(Boolean)),
  XOR: logical((truths) => truths.filter(Boolean).length % 2 === 1),
  NOT: (args, reader) => {
    const truth = toTruth(reader.scalar(args[0] ?? null));
    return isCellError(truth) ? truth : !truth;
  },
  ISNUMBER: about((value) => typeof value === 'number'),
  ISTEXT: about((value) => typeof value === 'string'),
  ISNONTEXT: about((value) => typeof value !== 'string'),
  ISLOGICAL: about((value) => typeof value === 'boolean'),
  ISBLANK: about((value) => value === null),
  ISERROR: about(isCellError),
  ISERR: about((value) => isCellError(value) && value.error !== '#N/A'),
  ISNA: about((value) => isCellError(value) && value.error === '#N/A'),
  N: (args, reader) => {
    const value = reader.scalar(args[0] ?? null);
    if (isCellError(value) || typeof value === 'number') return value;
    return value === true ? 1 : 0;
  },
  T: (args, reader) => {
    const value = reader.scalar(args[0] ?? null);
    return isCellError(value) || typeof value === 'string' ? value : '';
  },
  NA: () => NA,
  TRUE: () => true,
  FALSE: () => false,
  PI: () => Math.PI,
  LEN: textual(([text = '']) => text.length),
  TRIM: textual(([text = '']) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: textual(([text = '']) => text.toUpperCase()),
  LOWER: textual(([text = '']) => text.toLowerCase()),
  LEFT: textual(([text = '', length = '1']) => text.slice(0, Number(length))),
  RIGHT: textual(([text = '', length = '1']) => (Number(length) > 0 ? text.slice(-Number(length)) : '')),
  MID: textual(([text = '', from = '1', length = '0']) => text.substr(Number(from) - 1, Number(length))),
  EXACT: textual(([a = '', b = '']) => a === b),
  REPT: textual(([text = '', times = '0']) => text.repeat(Math.max(0, Number(times)))),
  SUBSTITUTE: textual(([text = '', old = '', fresh = '']) =>
    old === '' ? text : text.replaceAll(old, () => fresh),
  ),
  FIND: textual(([part = '', text = '', from = '1']) => {
    const at = text.indexOf(part, Number(from) - 1);
    return at < 0 ? VALUE : at + 1;
  }),
  SEARCH: textual(([part = '', text = '', from = '1']) => {
    const at = text.toLowerCase().indexOf(part.toLowerCase(), Number(from) - 1);
    return at < 0 ? VALUE : at + 1;
  }),
  CONCATENATE: textual((texts) => texts.join('')),
  CONCAT: (args, reader) => joined(args, reader, ''),
  TEXTJOIN: (args, reader) => joined(args.slice(2), reader, String(reader.scalar(args[0] ?? null) ?? '')),
  VALUE: textual(([text = '']) => readNumber(text.trim())?.constant ?? VALUE),
  TEXT: (args, reader) => {
    const value = reader.scalar(args[0] ?? null);
    return isCellError(value) ? value : formatValue(value ?? 0, String(reader.scalar(args[1] ?? null) ?? ''));
  },
  VLOOKUP: (args, reader) => lookup(args, reader, true),
  HLOOKUP: (args, reader) => lookup(args, reader, false),
  MATCH: (args, reader) => {
    const list = reader.rows(args[1] ?? null).flat();
    const mode = args[2] === undefined ? 1 : toNumber(reader.scalar(args[2]));
    const index = position(list, reader.scalar(args[0] ?? null), typeof mode === 'number' ? mode : 0);
    return index === undefined ? NA : index + 1;
  },
  DATE: arithmetic((year = 0, month = 1, day = 1) => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569),
  YEAR: arithmetic((serial = 0) => new Date((serial - 25_569) * 86_400_000).getUTCFullYear()),
  MONTH: arithmetic((serial = 0) => new Date((serial - 25_569) * 86_400_000).getUTCMonth() + 1),
  DAY: arithmetic((serial = 0) => new Date((serial - 25_569) * 86_400_000).getUTCDate()),
};

function countMatching(args: readonly Operand[], reader: Reader): number {
  const meets = matching(args, reader);
  let found = 0;
  reader
    .rows(args[0] ?? null)
    .forEach((line, row) => line.forEach((_, column) => (found += meets(row, column) ? 1 : 0)));
  return found;
}

function joined(args: readonly Operand[], reader: Reader, between: string): CellValue {
  const texts: string[] = [];
  let error: CellError | undefined;
  for (const arg of args) {
    reader.each(arg, (value) => {
      const text = toText(value);
      if (isCellError(text)) error ??= text;
      else texts.push(text);
    });
  }
  return error ?? texts.join(between);
}
