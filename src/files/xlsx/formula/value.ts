/**
 * A failed calculation: Excel's own error text, or `unknown` where this evaluator does not know the formula, so
 * that what the file says must stand.
 */
export interface Fault {
  readonly fault: string;
}

/** What a formula can give; null is a blank cell. */
export type Value = string | number | boolean | null | Fault;

/** An argument of a function: one value, or the cells of a range. */
export type Operand = Value | { readonly range: readonly Value[] };

export const unknown: Fault = { fault: 'unknown' };
export const wrongType: Fault = { fault: '#VALUE!' };
export const dividedByZero: Fault = { fault: '#DIV/0!' };

/** Whether an operand is a failed calculation. */
export function isFault(operand: Operand): operand is Fault {
  return typeof operand === 'object' && operand !== null && 'fault' in operand;
}

/** Whether an operand is a range of cells. */
export function isRange(operand: Operand): operand is { readonly range: readonly Value[] } {
  return typeof operand === 'object' && operand !== null && 'range' in operand;
}

/** An operand as one value; a range of several cells has none here. */
export function single(operand: Operand): Value {
  if (!isRange(operand)) return operand;
  return operand.range.length === 1 ? (operand.range[0] ?? null) : unknown;
}

/** A value as a number, as operators take it: blank is 0, numeric text counts, other text does not. */
export function toNumber(value: Value): number | Fault {
  if (typeof value === 'number' || isFault(value)) return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const text = value.trim();
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : wrongType;
}

/** A value as a condition. */
export function toBoolean(value: Value): boolean | Fault {
  if (typeof value === 'boolean' || isFault(value)) return value;
  if (typeof value === 'string') return wrongType;
  return value !== null && value !== 0;
}

/** A value as text, as `&` takes it. */
export function toText(value: Value): string | Fault {
  if (isFault(value)) return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}
