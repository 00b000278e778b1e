import { halfStep } from '../../catalogue/interval';
import { always, content, every, holds, never, not, some } from './condition';
import type { Amount, Condition, Place } from './condition';
import type {
  Condition as PlanCondition,
  Excuse,
  Expression,
  FigureName,
  FigureState,
  Plan,
} from '../plan/model';
import type { Severity } from '../finding';

/** Where a figure stands on the sheet, with what does not change while someone types. */
export interface FigurePlace {
  readonly cell: Place;
  /** How many of the indicator's unit one of the cell's unit is. */
  readonly scale: number;
  readonly decimals: number;
  /** `computed`: a total by formula; `derived`: a rate by formula. */
  readonly by: 'entry' | 'formula' | 'computed' | 'derived';
}

/** The figures of one area; null for a figure that this sheet has no cell for, undefined for one of another form. */
export type PlaceOf = (figure: FigureName) => FigurePlace | null | undefined;

/** When the cells of one area fail a plan, by severity. */
export interface Failing {
  readonly severity: Severity | undefined;
  readonly when: Condition;
  /** Fails only where this does not let it pass. */
  readonly unless?: Excuse;
}

/**
 * A plan as conditions over the cells of one area, or undefined where a formula of one sheet cannot say it: it rests
 * on statistics, on another form, or on how many decimals were typed. That an earlier rule has found a figure wrong
 * is not asked: its cell has that rule's colour, and the relation does not hold as typed.
 */
export function readPlan({ cases, otherwise }: Plan, placeOf: PlaceOf): readonly Failing[] | undefined {
  const failing: Failing[] = [];
  let before: Condition = always;
  let unless: Excuse | undefined;
  for (const { when, then, severity, excuse } of cases) {
    const condition = conditionOf(when, placeOf);
    if (!condition) {
      if (!excuse || unless) return undefined;
      unless = excuse;
      continue;
    }
    if (then === 'failed') {
      failing.push({ severity, when: every([before, condition]), ...(unless && { unless }) });
    } else before = every([before, not(condition)]);
  }
  if (otherwise === 'failed') failing.push({ severity: undefined, when: before, ...(unless && { unless }) });
  return failing.filter(({ when }) => when.op !== 'constant' || when.value);
}

function conditionOf(condition: PlanCondition, placeOf: PlaceOf): Condition | undefined {
  switch (condition.op) {
    case 'state':
      return stateOf(condition.figure, condition.is, placeOf);
    case 'formula': {
      const place = placeOf(condition.figure);
      return place === undefined ? undefined : place && place.by !== 'entry' ? always : never;
    }
    case 'every':
    case 'some': {
      const of = condition.of.map((one) => conditionOf(one, placeOf));
      const known = of.flatMap((one) => one ?? []);
      if (known.length < of.length) return undefined;
      return condition.op === 'every' ? every(known) : some(known);
    }
    case 'not': {
      const of = conditionOf(condition.of, placeOf);
      return of && not(of);
    }
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const left = amountOf(condition.left, placeOf);
      const right = amountOf(condition.right, placeOf);
      if (!left || !right) return undefined;
      if (left.op !== 'number' || right.op !== 'number') return { op: condition.op, left, right };
      return comparison[condition.op](left.value, right.value) ? always : never;
    }
  }
}

const comparison = {
  '<': (a: number, b: number) => a < b,
  '<=': (a: number, b: number) => a <= b,
  '>': (a: number, b: number) => a > b,
  '>=': (a: number, b: number) => a >= b,
} as const;

/** What a cell has to hold for its figure to be in one of these states. */
function stateOf(
  figure: FigureName,
  states: readonly FigureState[],
  placeOf: PlaceOf,
): Condition | undefined {
  const place = placeOf(figure);
  if (place === undefined) return undefined;
  if (place === null) return states.includes('absent') ? always : never;
  if (place.by === 'computed') return states.includes('computed') ? always : never;
  const asNumber = place.by === 'derived' ? 'derived' : 'known';
  // Last year's figure is either there or not.
  const blank = figure.period === 'reference' ? 'absent' : 'blank';
  const other = figure.period === 'reference' ? 'absent' : 'text';
  return content(
    place.cell,
    (states.includes(asNumber) ? holds.number : 0) |
      (states.includes(blank) ? holds.blank : 0) |
      (states.includes(other) ? holds.other : 0),
  );
}

const number = (value: number): Amount => ({ op: 'number', value });

function amountOf(expression: Expression, placeOf: PlaceOf): Amount | undefined {
  switch (expression.op) {
    case 'number':
      return expression;
    case 'figure': {
      const place = placeOf(expression.figure);
      // Never looked at where there is none: a state before it decides.
      if (place === null) return number(0);
      if (!place) return undefined;
      const cell: Amount = { op: 'cell', cell: place.cell };
      return place.scale === 1 ? cell : arithmetic('multiply', cell, number(place.scale));
    }
    case 'halfStep': {
      const place = placeOf(expression.figure);
      if (!place) return place === null ? number(0) : undefined;
      // Under a head of 万人 it depends on how many decimals were typed.
      if (place.scale !== 1) return undefined;
      return number(place.decimals === 0 ? 0 : halfStep(place.decimals, 1));
    }
    case 'age':
      // What stands in 上年 is last year's.
      return number(1);
    case 'named':
      return undefined;
    case 'choose':
      return chosen(expression, placeOf);
    case 'absolute':
    case 'round':
    case 'log10':
    case 'ln':
    case 'exp': {
      const of = amountOf(expression.of, placeOf);
      return of && (of.op === 'number' ? number(unary[expression.op](of.value)) : { op: expression.op, of });
    }
    // A formula works out no more digits than that.
    case 'twelveDigits':
      return amountOf(expression.of, placeOf);
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'power':
    case 'max':
    case 'min': {
      const left = amountOf(expression.left, placeOf);
      const right = amountOf(expression.right, placeOf);
      return left && right && arithmetic(expression.op, left, right);
    }
  }
}

/** A choice that is settled by where cells stand, or the number of a cell that may hold none. */
function chosen(
  { when, then, otherwise }: Extract<Expression, { op: 'choose' }>,
  placeOf: PlaceOf,
): Amount | undefined {
  const condition = conditionOf(when, placeOf);
  const [yes, no] = [amountOf(then, placeOf), amountOf(otherwise, placeOf)];
  if (!condition || !yes || !no) return undefined;
  if (condition.op === 'constant') return condition.value ? yes : no;
  const isNumber = condition.op === 'content' && condition.is === holds.number;
  if (!isNumber || no.op !== 'number' || no.value !== 0) return undefined;
  const { cell } = condition;
  if (yes.op === 'number') return yes.value === 0 ? yes : { op: 'each', value: yes.value, cell };
  return withZero(yes, cell);
}

function withZero(amount: Amount, cell: Place): Amount | undefined {
  if (amount.op === 'cell') return { op: 'orZero', cell };
  if (amount.op === 'absolute') {
    const of = withZero(amount.of, cell);
    return of && { ...amount, of };
  }
  if (amount.op !== 'multiply' || amount.right.op !== 'number') return undefined;
  const left = withZero(amount.left, cell);
  return left && { ...amount, left };
}

const unary = {
  absolute: Math.abs,
  round: Math.round,
  log10: Math.log10,
  ln: Math.log,
  exp: Math.exp,
} as const;

const binary = {
  add: (a: number, b: number) => a + b,
  subtract: (a: number, b: number) => a - b,
  multiply: (a: number, b: number) => a * b,
  divide: (a: number, b: number) => a / b,
  power: (a: number, b: number) => a ** b,
  max: (a: number, b: number) => Math.max(a, b),
  min: (a: number, b: number) => Math.min(a, b),
} as const;

/** Two amounts put together, numbers worked out and what changes nothing left out. */
function arithmetic(op: keyof typeof binary, left: Amount, right: Amount): Amount {
  const [a, b] = [valueOf(left), valueOf(right)];
  if (a !== undefined && b !== undefined) return number(binary[op](a, b));
  if ((op === 'add' || op === 'subtract') && b === 0) return left;
  if (op === 'add' && a === 0) return right;
  if (op === 'multiply' && (a === 0 || b === 0)) return number(0);
  if (op === 'multiply' && a === 1) return right;
  if ((op === 'multiply' || op === 'divide') && b === 1) return left;
  return { op, left, right };
}

const valueOf = (amount: Amount): number | undefined => (amount.op === 'number' ? amount.value : undefined);
