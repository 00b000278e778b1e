import { isCellError } from '../value';
import { readTypedNumber } from '../typedNumber';
import { generalNumber } from '../numberFormat';
import type { Area } from '../address';
import type { CellError, CellValue } from '../value';
import type { FormulaSheet } from '../book';

/** A part of a sheet, not yet read. */
export interface RangeOperand {
  readonly sheet: FormulaSheet;
  readonly area: Area;
}

export interface ArrayOperand {
  readonly rows: readonly (readonly CellValue[])[];
}

/** What an expression yields while a formula is worked out. */
export type Operand = CellValue | RangeOperand | ArrayOperand;

export const isRange = (operand: Operand): operand is RangeOperand =>
  typeof operand === 'object' && operand !== null && 'sheet' in operand;

export const isArray = (operand: Operand): operand is ArrayOperand =>
  typeof operand === 'object' && operand !== null && 'rows' in operand;

const failure = (error: string): CellError => ({ error });
export const VALUE = failure('#VALUE!');
export const DIV0 = failure('#DIV/0!');
export const NAME = failure('#NAME?');
export const REF = failure('#REF!');
export const NUM = failure('#NUM!');
export const NA = failure('#N/A');

/** Characters that a cell holds. */
export const LONGEST_TEXT = 32_767;

/** The value as a number, as arithmetic takes it: blank is 0, numeric text counts, other text is #VALUE!. */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isCellError(value)) return value;
  const read = readTypedNumber(value.trim())?.value;
  return typeof read === 'number' ? read : VALUE;
}

export function toText(value: CellValue): string | CellError {
  if (value === null) return '';
  if (typeof value === 'string' || isCellError(value)) return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const exact = Number(value.toPrecision(15));
  return Math.abs(exact) >= 1e21 ? generalNumber(exact) : String(exact);
}

export function toTruth(value: CellValue): boolean | CellError {
  if (typeof value === 'boolean' || isCellError(value)) return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  const upper = value.toUpperCase();
  return upper === 'TRUE' ? true : upper === 'FALSE' ? false : VALUE;
}

const rank = (value: CellValue): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;

/** Excel's order: numbers before texts before truth values; texts ignore case; blank is what it is compared with. */
export function compare(left: CellValue, right: CellValue): number | CellError {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'number' && typeof b === 'number') {
    // Excel compares fifteen digits, so 0.1+0.2=0.3 is TRUE.
    return a === b || Number(a.toPrecision(15)) === Number(b.toPrecision(15)) ? 0 : a - b;
  }
  if (typeof a !== 'string' || typeof b !== 'string') return Number(a) - Number(b);
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y ? 0 : x < y ? -1 : 1;
}

function blankLike(other: CellValue): CellValue {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** Rounds half away from zero on the decimal digits, as ROUND does: 1.005 to two places is 1.01. */
export function roundDecimal(value: number, places: number): number {
  const size = Number(Math.abs(value).toPrecision(15));
  const shifted = Number(`${Math.round(Number(shift(size, places)))}`);
  return Math.sign(value) * Number(shift(shifted, -places));
}

function shift(value: number, places: number): string {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return `${mantissa}e${Number(exponent) + places}`;
}
