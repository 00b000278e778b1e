import { parseAddress } from '../../forms/address';
import { cellKey, keyPosition } from './heldSheet';
import { evaluate } from './formula/evaluate';
import { isFault, unknown } from './formula/value';
import { usedSize } from './snapshot';
import type { Fault, Operand, Value } from './formula/value';
import type { HeldSheet } from './heldSheet';

const errorTexts: ReadonlySet<unknown> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
]);

/** Formulas may lean on each other this deep before the results in the file are left to stand. */
const deepest = 400;

/**
 * Brings the results of formulas up to date. Excel calculates a file when it opens it; programs that only edit files
 * leave old results or none behind, and what counts is what a person would see. A formula that `evaluate` does not
 * know keeps the result that the file has.
 */
export function calculate(sheets: readonly HeldSheet[]): void {
  const byName = new Map(sheets.map((sheet) => [sheet.layout.name.toLowerCase(), sheet]));
  const sizes = new Map(sheets.map((sheet) => [sheet, usedSize(sheet)]));
  const results = new Map<HeldSheet, Map<string, Value>>(sheets.map((sheet) => [sheet, new Map()]));

  const valueAt = (sheet: HeldSheet, key: string, depth: number): Value => {
    const cell = sheet.cells.get(key);
    if (!cell) return null;
    if (cell.formula === '') return stored(cell.value);
    const done = results.get(sheet);
    const known = done?.get(key);
    if (known !== undefined) return known;
    if (depth > deepest) return unknown;
    done?.set(key, unknown);
    const result = evaluate(cell.formula, (reference) => lookUp(sheet, reference, depth + 1));
    const settled = isFault(result) && result.fault === unknown.fault ? stored(cell.value) : result;
    done?.set(key, settled);
    return settled;
  };

  const lookUp = (home: HeldSheet, reference: string, depth: number): Operand => {
    const mark = reference.lastIndexOf('!');
    const sheet = mark < 0 ? home : byName.get(plainName(reference.slice(0, mark)).toLowerCase());
    const rect = parseAddress(reference);
    if (!sheet || !rect) return unknown;
    if (rect.top === rect.bottom && rect.left === rect.right) {
      return valueAt(sheet, cellKey(rect.top, rect.left), depth);
    }
    const size = sizes.get(sheet) ?? { rows: 0, columns: 0 };
    const range: Value[] = [];
    for (let row = rect.top; row <= Math.min(rect.bottom, size.rows - 1); row++) {
      for (let column = rect.left; column <= Math.min(rect.right, size.columns - 1); column++) {
        range.push(valueAt(sheet, cellKey(row, column), depth));
      }
    }
    return { range };
  };

  for (const sheet of sheets) {
    const keys = [...sheet.cells].filter(([, cell]) => cell.formula !== '').map(([key]) => key);
    for (const key of keys.sort(byPosition)) {
      const result = valueAt(sheet, key, 0);
      const cell = sheet.cells.get(key);
      if (cell && !(isFault(result) && result.fault === unknown.fault)) {
        cell.value = isFault(result) ? result.fault : result;
      }
    }
  }
}

function stored(value: string | number | boolean | null): Value {
  return typeof value === 'string' && errorTexts.has(value) ? ({ fault: value } satisfies Fault) : value;
}

function plainName(quoted: string): string {
  return quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
}

function byPosition(a: string, b: string): number {
  const [rowA, columnA] = keyPosition(a);
  const [rowB, columnB] = keyPosition(b);
  return rowA - rowB || columnA - columnB;
}
