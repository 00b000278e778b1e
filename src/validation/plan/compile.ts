import { twelveDigits } from '../../catalogue/numbers';
import { remember, rememberOf } from './remember';
import { ascending, quantile } from '../methods/quantile';
import type { Condition, Expression, FigureName, FigureState, Plan, StatisticStage, Verdict } from './model';

/** The rows that plans are read over. Arrays are of one length; NaN stands for no figure. */
export interface PlanTable {
  readonly size: number;
  values(figure: FigureName): ArrayLike<number>;
  state(figure: FigureName, row: number): FigureState;
  halfStep(figure: FigureName, row: number): number;
  age(figure: FigureName, row: number): number;
  isFormula(figure: FigureName, row: number): boolean;
}

/** A plan that can be put to a table. */
export interface CompiledPlan {
  /** Judges the rows of a table; the statistics of the plan are worked out over `sample`. */
  over(table: PlanTable, sample: readonly number[]): (row: number) => Verdict;
}

/** The figures that one application works with; named quantities of a row are columns, those of all are numbers. */
interface Scope {
  readonly table: PlanTable;
  readonly columns: ArrayLike<number>[];
  readonly states: readonly StateColumn[];
  readonly each: Map<string, Float64Array>;
  readonly all: Map<string, number>;
}

/** The states of one figure's cells as bits; 0 until a cell's is asked for. */
interface StateColumn {
  readonly figure: FigureName;
  readonly bits: Uint8Array;
}

const bitOf: Readonly<Record<FigureState, number>> = {
  known: 1,
  derived: 2,
  absent: 4,
  computed: 8,
  blank: 16,
  text: 32,
  excluded: 64,
  elsewhere: 128,
};

// Many plans ask for the state of the same cells, so each is worked out once for a table.
const statesOf = rememberOf((table: PlanTable) =>
  remember(
    ({ period, indicator }: FigureName) => `${period}|${indicator}`,
    (figure: FigureName): StateColumn => ({ figure, bits: new Uint8Array(table.size) }),
  ),
);

function stateAt({ table, states }: Scope, index: number, row: number): number {
  const column = states[index];
  if (!column) return 0;
  const known = column.bits[row] ?? 0;
  if (known > 0) return known;
  const fresh = bitOf[table.state(column.figure, row)];
  column.bits[row] = fresh;
  return fresh;
}

type Evaluate = (scope: Scope, row: number) => number;
type Test = (scope: Scope, row: number) => boolean;

/** The plan as closures over columns. */
export function compilePlan(plan: Pick<Plan, 'stages' | 'cases' | 'otherwise'>): CompiledPlan {
  const figures: FigureName[] = [];
  const asked: FigureName[] = [];
  const indexIn = (list: FigureName[], name: FigureName): number => {
    const known = list.findIndex(
      ({ period, indicator }) => period === name.period && indicator === name.indicator,
    );
    return known >= 0 ? known : list.push(name) - 1;
  };
  const indexOf: IndexOf = {
    figure: (name) => indexIn(figures, name),
    state: (name) => indexIn(asked, name),
  };
  const stages = plan.stages.map((stage) => compileStage(stage, indexOf));
  const cases = plan.cases.map(({ when, then }) => ({ test: testOf(when, indexOf), then }));
  return {
    over: (table, sample) => {
      const columns = figures.map((name) => table.values(name));
      const states = asked.map(statesOf(table));
      const scope: Scope = { table, columns, states, each: new Map(), all: new Map() };
      // Where every row is proven otherwise, nobody asks for the statistics.
      let isMeasured = stages.length === 0;
      return (row) => {
        if (!isMeasured) for (const run of stages) run(scope, sample);
        isMeasured = true;
        for (const { test, then } of cases) if (test(scope, row)) return then;
        return plan.otherwise;
      };
    },
  };
}

/** The place of a figure among those that a plan reads, and among those of which it asks the state. */
interface IndexOf {
  readonly figure: (name: FigureName) => number;
  readonly state: (name: FigureName) => number;
}

function compileStage(
  stage: StatisticStage,
  indexOf: IndexOf,
): (scope: Scope, sample: readonly number[]) => void {
  const where = testOf(stage.where, indexOf);
  const each = stage.each.map(({ name, is }) => ({ name, evaluate: evaluateOf(is, indexOf) }));
  return (scope, sample) => {
    const rows = sample.filter((row) => where(scope, row));
    for (const { name, evaluate } of each) {
      const values = new Float64Array(scope.table.size).fill(Number.NaN);
      for (const row of rows) values[row] = evaluate(scope, row);
      scope.each.set(name, values);
    }
    for (const { name, of, aggregate } of stage.all) {
      const values = rows.map((row) => scope.each.get(of)?.[row] ?? Number.NaN);
      scope.all.set(
        name,
        aggregate.kind === 'count'
          ? values.length
          : aggregate.kind === 'sum'
            ? values.reduce((running, value) => running + value, 0)
            : quantile(ascending(values), aggregate.p, aggregate.type),
      );
    }
  };
}

function evaluateOf(expression: Expression, indexOf: IndexOf): Evaluate {
  switch (expression.op) {
    case 'number': {
      const { value } = expression;
      return () => value;
    }
    case 'figure': {
      const index = indexOf.figure(expression.figure);
      return (scope, row) => scope.columns[index]?.[row] ?? Number.NaN;
    }
    case 'halfStep': {
      const { figure } = expression;
      return (scope, row) => scope.table.halfStep(figure, row);
    }
    case 'age': {
      const { figure } = expression;
      return (scope, row) => scope.table.age(figure, row);
    }
    case 'named': {
      const { name } = expression;
      return (scope, row) => scope.all.get(name) ?? scope.each.get(name)?.[row] ?? Number.NaN;
    }
    case 'choose': {
      const test = testOf(expression.when, indexOf);
      const then = evaluateOf(expression.then, indexOf);
      const otherwise = evaluateOf(expression.otherwise, indexOf);
      return (scope, row) => (test(scope, row) ? then(scope, row) : otherwise(scope, row));
    }
    case 'absolute':
    case 'round':
    case 'log10':
    case 'ln':
    case 'exp':
    case 'twelveDigits': {
      const of = evaluateOf(expression.of, indexOf);
      const apply = unary[expression.op];
      return (scope, row) => apply(of(scope, row));
    }
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'power':
    case 'max':
    case 'min': {
      const left = evaluateOf(expression.left, indexOf);
      const right = evaluateOf(expression.right, indexOf);
      const apply = binary[expression.op];
      return (scope, row) => apply(left(scope, row), right(scope, row));
    }
  }
}

const unary = {
  absolute: Math.abs,
  round: Math.round,
  log10: Math.log10,
  ln: Math.log,
  exp: Math.exp,
  twelveDigits,
} as const;

const binary = {
  add: (a: number, b: number) => a + b,
  subtract: (a: number, b: number) => a - b,
  multiply: (a: number, b: number) => a * b,
  divide: (a: number, b: number) => a / b,
  power: (a: number, b: number) => a ** b,
  max: (a: number, b: number) => (a > b ? a : b),
  min: (a: number, b: number) => (a < b ? a : b),
} as const;

function testOf(condition: Condition, indexOf: IndexOf): Test {
  switch (condition.op) {
    case 'state': {
      const index = indexOf.state(condition.figure);
      const wanted = condition.is.reduce((bits, state) => bits | bitOf[state], 0);
      return (scope, row) => (stateAt(scope, index, row) & wanted) !== 0;
    }
    case 'formula': {
      const { figure } = condition;
      return (scope, row) => scope.table.isFormula(figure, row);
    }
    case 'every': {
      const tests = condition.of.map((one) => testOf(one, indexOf));
      return (scope, row) => tests.every((test) => test(scope, row));
    }
    case 'some': {
      const tests = condition.of.map((one) => testOf(one, indexOf));
      return (scope, row) => tests.some((test) => test(scope, row));
    }
    case 'not': {
      const test = testOf(condition.of, indexOf);
      return (scope, row) => !test(scope, row);
    }
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const left = evaluateOf(condition.left, indexOf);
      const right = evaluateOf(condition.right, indexOf);
      const holds = comparison[condition.op];
      return (scope, row) => holds(left(scope, row), right(scope, row));
    }
  }
}

const comparison = {
  '<': (a: number, b: number) => a < b,
  '<=': (a: number, b: number) => a <= b,
  '>': (a: number, b: number) => a > b,
  '>=': (a: number, b: number) => a >= b,
} as const;
