import { isCellError } from '../value';
import { VALUE, isArray, isRange, toNumber, toText, toTruth } from './operand';
import type { CellError, CellValue } from '../value';
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

export const isDirect = (operand: Operand): boolean => !isRange(operand) && !isArray(operand);

/** The numbers among the arguments: in ranges only true numbers, given directly also what reads as one. */
export function numbers(args: readonly Operand[], reader: Reader): number[] | CellError {
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

export const overNumbers =
  (work: (found: readonly number[]) => CellValue): FormulaFunction =>
  (args, reader) => {
    const found = numbers(args, reader);
    return isCellError(found) ? found : work(found);
  };

/** A function of numbers alone; missing trailing arguments are undefined. */
export const arithmetic =
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

export const textual =
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

export const about =
  (test: (value: CellValue) => boolean): FormulaFunction =>
  (args, reader) =>
    test(reader.scalar(args[0] ?? null));

/** AND, OR and XOR: texts and blanks in ranges are passed over. */
export const logical =
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

export const count =
  (test: (value: CellValue) => boolean): FormulaFunction =>
  (args, reader) => {
    let found = 0;
    for (const arg of args) reader.each(arg, (value) => (found += test(value) ? 1 : 0));
    return found;
  };
