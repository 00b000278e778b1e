import { numberText } from '../numberText';
import { cellState, spoil } from './grid';
import { fail, pass, uncheck } from './run';
import type { Rule } from '../rule';
import type { Column } from './grid';
import type { Run } from './run';

/** Text and error values where figures are due (R48), in this year's cells and last year's. */
export function checkNumber(run: Run, rule: Rule): void {
  for (const column of [...run.grid.current.values(), ...run.grid.prior.values()]) {
    let passed = 0;
    column.states.forEach((state, row) => {
      // A blank cell holds no text; whether it may be blank is another rule's question.
      if (state === cellState.ok || state === cellState.blank) passed++;
      else if (state === cellState.text) judgeText(run, rule, column, row);
    });
    pass(run, rule, passed);
  }
}

function judgeText(run: Run, rule: Rule, column: Column, row: number): void {
  const text = String(column.entries[row]?.content);
  if (text.startsWith('#')) {
    return fail(run, rule, 'number', column, row, { facts: { kind: 'errorValue', text } });
  }
  const read = numberText(text, column.indicator);
  const fits = read && read.value >= 0 && decimalsOf(read.value, column.indicator.decimals);
  fail(run, rule, 'number', column, row, {
    facts: { kind: 'text', text },
    correction: fits && !read.approximate ? read.value : null,
  });
}

/** No negative figures (R41). */
export function checkSign(run: Run, rule: Rule): void {
  eachFigure(run, rule, (column, row, value) => {
    if (value >= 0) return true;
    fail(run, rule, 'sign', column, row, { facts: { kind: 'negative' }, severity: 'error' });
    spoil(column, row);
    return false;
  });
}

/** Whole numbers, or no more decimals than the unit has (R41). Figures by formula keep theirs. */
export function checkPrecision(run: Run, rule: Rule): void {
  eachFigure(run, rule, (column, row, value) => {
    const { decimals } = column.indicator;
    if (decimalsOf(value, decimals) || column.entries[row]?.isFormula) return true;
    fail(run, rule, 'precision', column, row, {
      facts: decimals === 0 ? { kind: 'notWhole' } : { kind: 'decimals', allowed: decimals },
    });
    // Not whole means not what was meant; a third decimal of money spoils nothing.
    if (decimals === 0) spoil(column, row);
    return false;
  });
}

/** Whether a figure has no more decimals than allowed; a millionth is binary noise. */
export function decimalsOf(value: number, allowed: number): boolean {
  const scaled = value * 10 ** allowed;
  return Math.abs(scaled - Math.round(scaled)) <= 1e-6 + 1e-12 * Math.abs(scaled);
}

function eachFigure(
  run: Run,
  rule: Rule,
  check: (column: Column, row: number, value: number) => boolean,
): void {
  for (const column of [...run.grid.current.values(), ...run.grid.prior.values()]) {
    let passed = 0;
    column.states.forEach((state, row) => {
      if (state === cellState.ok) {
        if (check(column, row, column.values[row] ?? Number.NaN)) passed++;
      } else if (column.period === 'current' && (state === cellState.text || state === cellState.blank)) {
        uncheck(run, rule, column, row, state === cellState.text ? 'text' : 'blank');
      }
    });
    pass(run, rule, passed);
  }
}
