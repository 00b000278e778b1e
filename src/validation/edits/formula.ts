import { differenceNoise, relativeNoise } from '../../catalogue/numbers';
import { everyIndicator, figuresIn, figuresOf, termsIn } from '../relations/formula';
import {
  ageOf,
  apply,
  compare,
  current,
  every,
  figure,
  halfStep,
  minus,
  not,
  of,
  over,
  plainly,
  plus,
  readable,
  reference,
  some,
  times,
  usable,
  when,
} from '../plan/build';
import { remember, rememberOf } from '../plan/remember';
import { runPlan, tableOf } from '../engine/rowEdit';
import { fail } from '../engine/stage';
import { elsewhere, oddest, othersOf, runRelation, valueAt } from './relation';
import type { Chain, Comparison, FigureTerm, Formula, Statement, Term } from '../relations/formula';
import type { Condition, Expression, FigureName } from '../plan/model';
import type { Column } from '../engine/grid';
import type { Stage } from '../engine/stage';
import type { Rule } from '../rule';
import type { EditDefinition, EditOf, PlanBody } from './definition';

type FormulaEdit = EditOf<'formula'>;

const nameOf = ({ indicator, period }: FigureTerm): FigureName =>
  period === 'current' ? current(indicator) : reference(indicator);

/** Between which values a term lies when its figures are rounded; figures are never below zero. */
interface Range {
  readonly low: Expression;
  readonly high: Expression;
}

function rangeOf(term: Term): Range {
  switch (term.op) {
    case 'number': {
      const value: Expression = { op: 'number', value: term.value };
      return { low: value, high: value };
    }
    case 'figure': {
      const name = nameOf(term);
      if (term.period !== 'current') return { low: figure(name), high: figure(name) };
      return { low: minus(figure(name), halfStep(name)), high: plus(figure(name), halfStep(name)) };
    }
    case 'absolute': {
      const { low, high } = rangeOf(term.of);
      return {
        low: apply('max', 0, apply('max', low, times(-1, high))),
        high: apply('max', of('absolute', low), of('absolute', high)),
      };
    }
    case 'add': {
      const [left, right] = [rangeOf(term.left), rangeOf(term.right)];
      return { low: plus(left.low, right.low), high: plus(left.high, right.high) };
    }
    case 'subtract': {
      const [left, right] = [rangeOf(term.left), rangeOf(term.right)];
      return { low: minus(left.low, right.high), high: minus(left.high, right.low) };
    }
    case 'multiply':
      return productRange(term.left, term.right, times, (range) => range);
    case 'divide':
      return productRange(term.left, term.right, over, ({ low, high }) => ({ low: high, high: low }));
  }
}

/** A figure is never below zero, so that a product rises with both, and a quotient with what is divided. */
function productRange(
  first: Term,
  second: Term,
  make: (a: Expression, b: Expression) => Expression,
  turned: (range: Range) => Range,
): Range {
  const [left, right] = [rangeOf(first), rangeOf(second)];
  if (mayBeNegative(first) || mayBeNegative(second)) return spanOf(left, right, make);
  const beside = turned(right);
  return { low: make(left.low, beside.low), high: make(left.high, beside.high) };
}

function mayBeNegative(term: Term): boolean {
  switch (term.op) {
    case 'number':
      return term.value < 0;
    case 'figure':
    case 'absolute':
      return false;
    case 'subtract':
      return true;
    case 'add':
    case 'multiply':
    case 'divide':
      return mayBeNegative(term.left) || mayBeNegative(term.right);
  }
}

function spanOf(left: Range, right: Range, make: (a: Expression, b: Expression) => Expression): Range {
  const corners = [
    make(left.low, right.low),
    make(left.low, right.high),
    make(left.high, right.low),
    make(left.high, right.high),
  ];
  const least = (a: Expression, b: Expression): Expression => apply('min', a, b);
  const most = (a: Expression, b: Expression): Expression => apply('max', a, b);
  return { low: corners.reduce(least), high: corners.reduce(most) };
}

function holds(statement: Statement): Condition {
  if (statement.op !== 'chain') {
    const all = statement.of.map(holds);
    return statement.op === 'every' ? every(...all) : some(...all);
  }
  return every(
    ...linksOf(statement).map(([left, comparison, right]) =>
      compares(rangeOf(left), comparison, rangeOf(right), statement.tolerance),
    ),
  );
}

type Link = readonly [left: Term, comparison: Comparison, right: Term];

function linksOf({ terms, comparisons }: Chain): readonly Link[] {
  return comparisons.flatMap((comparison, at): readonly Link[] => {
    const [left, right] = [terms[at], terms[at + 1]];
    return left && right ? [[left, comparison, right]] : [];
  });
}

function compares(
  left: Range,
  comparison: Comparison,
  right: Range,
  tolerance: Chain['tolerance'],
): Condition {
  const open: Expression = !tolerance
    ? { op: 'number', value: 0 }
    : tolerance.isShare
      ? times(tolerance.value, of('absolute', right.high))
      : { op: 'number', value: tolerance.value };
  const noise = plus(differenceNoise, times(relativeNoise, of('absolute', right.high)));
  const reach = plus(open, noise);
  switch (comparison) {
    case '<=':
      return compare(left.low, '<=', plus(right.high, reach));
    case '>=':
      return compare(right.low, '<=', plus(left.high, reach));
    case '<':
      return compare(left.low, '<', minus(plus(right.high, open), noise));
    case '>':
      return compare(right.low, '<', minus(plus(left.high, open), noise));
    case '=':
      return every(
        compare(left.low, '<=', plus(right.high, reach)),
        compare(right.low, '<=', plus(left.high, reach)),
      );
  }
}

/** Enough for a statement to hold, and quickly said: that it holds of the figures as they stand. */
function holdsAsItStands(statement: Statement): Condition {
  if (statement.op !== 'chain') {
    const all = statement.of.map(holdsAsItStands);
    return statement.op === 'every' ? every(...all) : some(...all);
  }
  const { tolerance } = statement;
  const open = tolerance && !tolerance.isShare ? tolerance.value : 0;
  const below = (low: Term, high: Term, by: number): Condition =>
    compare(valueOf(low), '<=', by === 0 ? valueOf(high) : plus(valueOf(high), by));
  const strictly = (low: Term, high: Term): Condition =>
    compare(plus(valueOf(low), 2 * differenceNoise), '<', valueOf(high));
  return every(
    ...linksOf(statement).map(([left, comparison, right]) => {
      switch (comparison) {
        case '<=':
          return below(left, right, open);
        case '>=':
          return below(right, left, open);
        case '<':
          return strictly(left, right);
        case '>':
          return strictly(right, left);
        case '=':
          return every(below(left, right, open), below(right, left, open));
      }
    }),
  );
}

/** What a term is divided by, where that is a figure. */
function divisorsIn(term: Term): readonly Term[] {
  switch (term.op) {
    case 'number':
    case 'figure':
      return [];
    case 'absolute':
      return divisorsIn(term.of);
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide': {
      const own = term.op === 'divide' && figuresIn(term.right).length > 0 ? [term.right] : [];
      return [...own, ...divisorsIn(term.left), ...divisorsIn(term.right)];
    }
  }
}

function valueOf(term: Term): Expression {
  switch (term.op) {
    case 'number':
      return { op: 'number', value: term.value };
    case 'figure':
      return figure(nameOf(term));
    case 'absolute':
      return of('absolute', valueOf(term.of));
    case 'add':
      return plus(valueOf(term.left), valueOf(term.right));
    case 'subtract':
      return minus(valueOf(term.left), valueOf(term.right));
    case 'multiply':
      return times(valueOf(term.left), valueOf(term.right));
    case 'divide':
      return over(valueOf(term.left), valueOf(term.right));
  }
}

function statementsOf(formula: Formula): readonly Statement[] {
  return formula.kind === 'holds'
    ? [formula.what]
    : formula.kind === 'follows'
      ? [formula.from, formula.what]
      : [];
}

/** All above zero or none, for figures of which the plain kind says nothing. */
function condition(formula: Formula): Condition {
  switch (formula.kind) {
    case 'holds':
      return holds(formula.what);
    case 'follows': {
      const forward = some(not(holds(formula.from)), holds(formula.what));
      return formula.mutual ? every(forward, some(holds(formula.from), not(holds(formula.what)))) : forward;
    }
    case 'together': {
      const above = formula.indicators.map((code) => compare(figure(current(code)), '>', 0));
      return some(every(...above), not(some(...above)));
    }
  }
}

const planOf = rememberOf((formula: Formula): PlanBody => {
  const figures = figuresOf(formula);
  const now = figures.filter(({ period }) => period === 'current').map(nameOf);
  const before = figures.filter(({ period }) => period !== 'current').map(nameOf);
  const divisors = statementsOf(formula).flatMap(termsIn).flatMap(divisorsIn).map(valueOf);
  const [first = current(figures[0]?.indicator ?? '')] = now;
  return {
    at: first,
    rows: 'all',
    stages: [],
    cases: [
      plainly(
        [...now, ...before],
        ...before.map((name) => compare(ageOf(name), '<=', 1)),
        ...divisors.map((divisor) => compare(of('absolute', divisor), '>', 0)),
        formula.kind === 'together' || (formula.kind === 'follows' && formula.mutual)
          ? condition(formula)
          : holdsAsItStands(formula.what),
      ),
      ...readable(now, ['absent', 'computed']),
      ...elsewhere(now),
      ...before.map((name) => when(not(usable(name)), 'no_prior')),
      ...before.map((name) => when(compare(ageOf(name), '>', 1), 'no_prior')),
      ...divisors.map((divisor) => when(not(compare(of('absolute', divisor), '>', 0)), 'not_applicable')),
      when(condition(formula), 'passed'),
    ],
    otherwise: 'failed',
    proof: null,
  };
});

/** The formula said of one indicator, where it is said of every one. */
const formulaFor = rememberOf((formula: Formula) =>
  remember(
    (code: string) => code,
    (code: string): Formula => {
      const named = (term: Term): Term => {
        switch (term.op) {
          case 'number':
            return term;
          case 'figure':
            return { ...term, indicator: code };
          case 'absolute':
            return { ...term, of: named(term.of) };
          case 'add':
          case 'subtract':
          case 'multiply':
          case 'divide':
            return { ...term, left: named(term.left), right: named(term.right) };
        }
      };
      const said = (statement: Statement): Statement =>
        statement.op === 'chain'
          ? { ...statement, terms: statement.terms.map(named) }
          : { ...statement, of: statement.of.map(said) };
      switch (formula.kind) {
        case 'together':
          return formula;
        case 'holds':
          return { ...formula, what: said(formula.what) };
        case 'follows':
          return { ...formula, from: said(formula.from), what: said(formula.what) };
      }
    },
  ),
);

const isOfEvery = (formula: Formula): boolean =>
  figuresOf(formula).some(({ indicator }) => indicator === everyIndicator);

const codesOf = ({ formula }: FormulaEdit): readonly string[] => {
  if (isOfEvery(formula)) return [];
  const codes = figuresOf(formula).map(({ indicator }) => indicator);
  return [...new Set([planOf(formula).at.indicator, ...codes])];
};

/** Any relation between figures of a row, of this year and of last year, as an office writes it. */
export const formula: EditDefinition<FormulaEdit> = {
  parameters: [],
  indicators: codesOf,
  explains: 9,
  plans: (edit, { indicators }) =>
    isOfEvery(edit.formula)
      ? indicators.map(({ code }) => planOf(formulaFor(edit.formula)(code)))
      : [planOf(edit.formula)],
  run: {
    relations: (stage, rule, edit) => {
      const told = (one: Formula) => (columns: readonly Column[], row: number) =>
        describe(stage, rule, one, columns, row);
      if (!isOfEvery(edit.formula)) {
        return runRelation(stage, rule, codesOf(edit), planOf(edit.formula), told(edit.formula));
      }
      const table = tableOf(stage);
      for (const column of stage.grid.current.values()) {
        const one = formulaFor(edit.formula)(column.indicator.code);
        runPlan(stage, rule, planOf(one), (_, row) => told(one)([column], row), table);
      }
    },
  },
};

function describe(stage: Stage, rule: Rule, formula: Formula, columns: readonly Column[], row: number): void {
  const at = oddest(stage, columns, row) ?? columns[0];
  if (!at) return;
  const worth = ({ indicator, period }: FigureTerm): number =>
    period === 'current'
      ? valueAt(
          columns.find((column) => column.indicator.code === indicator),
          row,
        )
      : (stage.grid.priorFacts.get(indicator)?.[row]?.value ?? Number.NaN);
  const [first] = statementsOf(formula).slice(-1).flatMap(chainsIn);
  const sides = first ? first.terms.map((term) => worthOf(term, worth)) : [];
  fail(stage, rule, 'formula', at, row, {
    facts: { kind: 'formula', sides },
    related: othersOf(columns, at, row),
  });
}

function chainsIn(statement: Statement): readonly Chain[] {
  return statement.op === 'chain' ? [statement] : statement.of.flatMap(chainsIn);
}

function worthOf(term: Term, worth: (figure: FigureTerm) => number): number {
  switch (term.op) {
    case 'number':
      return term.value;
    case 'figure':
      return worth(term);
    case 'absolute':
      return Math.abs(worthOf(term.of, worth));
    case 'add':
      return worthOf(term.left, worth) + worthOf(term.right, worth);
    case 'subtract':
      return worthOf(term.left, worth) - worthOf(term.right, worth);
    case 'multiply':
      return worthOf(term.left, worth) * worthOf(term.right, worth);
    case 'divide':
      return worthOf(term.left, worth) / worthOf(term.right, worth);
  }
}
