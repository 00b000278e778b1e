import type { Aggregate, Condition, Expression, FigureName, FigureState, PlanCase, Verdict } from './model';

type Term = Expression | number;
type Binary = Extract<Expression, { left: Expression }>['op'];
type Unary = 'absolute' | 'round' | 'log10' | 'ln' | 'exp' | 'twelveDigits';
type Comparison = '<' | '<=' | '>' | '>=';

const term = (given: Term): Expression =>
  typeof given === 'number' ? { op: 'number', value: given } : given;

export const current = (indicator: string): FigureName => ({ period: 'current', indicator });
export const prior = (indicator: string): FigureName => ({ period: 'prior', indicator });
export const reference = (indicator: string): FigureName => ({ period: 'reference', indicator });

export const onOtherForm = (indicator: string): FigureName => ({ period: 'other', indicator });

export const figure = (name: FigureName): Expression => ({ op: 'figure', figure: name });
export const halfStep = (name: FigureName): Expression => ({ op: 'halfStep', figure: name });
export const ageOf = (name: FigureName): Expression => ({ op: 'age', figure: name });
export const named = (name: string): Expression => ({ op: 'named', name });

export const apply = (op: Binary, left: Term, right: Term): Expression => ({
  op,
  left: term(left),
  right: term(right),
});
export const of = (op: Unary, value: Term): Expression => ({ op, of: term(value) });
export const plus = (left: Term, right: Term): Expression => apply('add', left, right);
export const minus = (left: Term, right: Term): Expression => apply('subtract', left, right);
export const times = (left: Term, right: Term): Expression => apply('multiply', left, right);
export const over = (left: Term, right: Term): Expression => apply('divide', left, right);
export const sum = (terms: readonly Expression[]): Expression =>
  terms.reduce((running, next) => plus(running, next), term(0));
export const choose = (when: Condition, then: Term, otherwise: Term): Expression => ({
  op: 'choose',
  when,
  then: term(then),
  otherwise: term(otherwise),
});

export const compare = (left: Term, op: Comparison, right: Term): Condition => ({
  op,
  left: term(left),
  right: term(right),
});
export const every = (...conditions: readonly Condition[]): Condition => ({ op: 'every', of: conditions });
export const some = (...conditions: readonly Condition[]): Condition => ({ op: 'some', of: conditions });
export const not = (condition: Condition): Condition => ({ op: 'not', of: condition });
export const isIn = (name: FigureName, ...states: readonly FigureState[]): Condition => ({
  op: 'state',
  figure: name,
  is: states,
});
/** A figure that can be used. */
export const usable = (name: FigureName): Condition => isIn(name, 'known', 'derived');

export const when = (condition: Condition, then: Verdict): PlanCase => ({ when: condition, then });

export const median: Aggregate = { kind: 'quantile', p: 0.5, type: 7 };
export const count: Aggregate = { kind: 'count' };
export const total: Aggregate = { kind: 'sum' };

/**
 * The first case of a comparison of one row: where all figures can be used and it holds of them as they stand, nothing
 * else need be asked. It only saves time: what comes after says the same.
 */
export function plainly(names: readonly FigureName[], ...holds: readonly Condition[]): PlanCase {
  return when(every(...names.map(usable), ...holds), 'passed');
}

/**
 * The cases that come before any comparison of figures of one row: cells that are not on the form, then what keeps a
 * figure from being used, a text before an excluded figure before a blank.
 */
export function readable(names: readonly FigureName[], skipped: readonly FigureState[]): readonly PlanCase[] {
  const anyIn = (...states: readonly FigureState[]): Condition =>
    some(...names.map((name) => isIn(name, ...states)));
  return [
    when(anyIn(...skipped), 'skipped'),
    when(anyIn('text'), 'text'),
    when(anyIn('excluded'), 'failed_before'),
    when(anyIn('blank'), 'blank'),
  ];
}
