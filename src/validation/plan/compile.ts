import { twelveDigits } from '../../catalogue/numbers';
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
  readonly plan: Plan;
  /** Judges the rows of a table; the statistics of the plan are worked out over `sample`. */
  over(table: PlanTable, sample: readonly number[]): (row: number) => Verdict;
}

/** The figures that one application works with; named quantities of a row are columns, those of all are numbers. */
interface Scope {
  readonly table: PlanTable;
  readonly columns: ArrayLike<number>[];
  readonly each: Map<string, Float64Array>;
  readonly all: Map<string, number>;
}

type Evaluate = (scope: Scope, row: number) => number;
type Test = (scope: Scope, row: number) => boolean;

/** The plan as closures over columns. */
export function compilePlan(plan: Plan): CompiledPlan {
  const figures: FigureName[] = [];
  const indexOf = (name: FigureName): number => {
    const known = figures.findIndex(
      ({ period, indicator }) => period === name.period && indicator === name.indicator,
    );
    return known >= 0 ? known : figures.push(name) - 1;
  };
  const stages = plan.stages.map((stage) => compileStage(stage, indexOf));
  const cases = plan.cases.map(({ when, then }) => ({ test: testOf(when, indexOf), then }));
  return {
    plan,
    over: (table, sample) => {
      const columns = figures.map((name) => table.values(name));
      const scope: Scope = { table, columns, each: new Map(), all: new Map() };
      for (const run of stages) run(scope, sample);
      return (row) => {
        for (const { test, then } of cases) if (test(scope, row)) return then;
        return plan.otherwise;
      };
    },
  };
}

type IndexOf = (name: FigureName) => number;

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
      const index = indexOf(expression.figure);
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
      const { figure, is } = condition;
      const states = new Set(is);
      return (scope, row) => states.has(scope.table.state(figure, row));
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
