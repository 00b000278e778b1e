import { compilePlan } from '../validation/plan';
import { exclusionsOf } from './exclusions';
import { columnName, figureKey, lacking, roleCodes, stages, stateCodes, verdictCode } from './figures';
import { rowsOfTable } from './unitTable';
import type { FigureName, FigureState, Plan, PlanTable, StageName } from '../validation/plan';
import type { FigureColumns, Register } from './figures';
import type { UnitTable } from './unitTable';

/** The verdict code of every plan at every unit, judged by the engine in memory, stratum by stratum. */
export function judgeInMemory(
  register: Register,
  plans: readonly Plan[],
  table: UnitTable,
): readonly Uint8Array[] {
  const verdicts = plans.map(() => new Uint8Array(table.size));
  const compiled = plans.map(compilePlan);
  const exclusions = register.kind === 'units' ? exclusionsOf(plans) : [];
  const byPlan = new Map(plans.map((plan) => [plan, exclusions.filter((one) => one.plan === plan)] as const));
  const columnsOf = new Map(register.figures.map((one) => [figureKey(one.figure), one]));
  for (const rows of strataOf(table).values()) {
    const own = rowsOfTable(table, rows);
    const excluded = new Map<string, Uint8Array>();
    const units = rows.flatMap((_, at) => (own.role[at] === roleCodes.total ? [] : [at]));
    for (const stage of stages) {
      const seen = planTable(own, columnsOf, excluded, stage);
      plans.forEach((plan, index) => {
        if (plan.stage !== stage) return;
        const judge = compiled[index]?.over(seen, units);
        if (!judge) return;
        for (let at = 0; at < own.size; at++) {
          const verdict = isAmong(plan.rows, own.role[at] ?? 0) ? judge(at) : 'skipped';
          const to = verdicts[index];
          if (to) to[rows[at] ?? 0] = verdictCode(verdict);
          if (verdict !== 'failed') continue;
          for (const { figure, from } of byPlan.get(plan) ?? []) {
            const marks = excluded.get(figureKey(figure)) ?? new Uint8Array(own.size).fill(stages.length);
            marks[at] = Math.min(marks[at] ?? stages.length, stages.indexOf(from));
            excluded.set(figureKey(figure), marks);
          }
        }
      });
    }
  }
  return verdicts;
}

function strataOf({ stratum }: UnitTable): ReadonlyMap<string, readonly number[]> {
  const strata = new Map<string, number[]>();
  stratum.forEach((name, row) => {
    const known = strata.get(name);
    if (known) known.push(row);
    else strata.set(name, [row]);
  });
  return strata;
}

function isAmong(rows: Plan['rows'], role: number): boolean {
  switch (rows) {
    case 'all':
      return true;
    case 'total':
      return role === roleCodes.total;
    case 'areas':
      return role === roleCodes.area;
    case 'units':
      return role !== roleCodes.total;
  }
}

const stateNames = new Map(Object.entries(stateCodes).map(([name, code]) => [code, name]));

function stateNamed(code: number | undefined): FigureState {
  const name = stateNames.get(code ?? -1) ?? 'absent';
  return name === 'formula' ? 'known' : (name as FigureState);
}

/** Where the attributes of a figure stand, looked up once for all its cells. */
interface Source {
  readonly columns: FigureColumns;
  readonly values: ArrayLike<number>;
  readonly states: ArrayLike<number>;
  readonly halfSteps: ArrayLike<number>;
  readonly ages: ArrayLike<number>;
  readonly masks: ArrayLike<number>;
  /** From which stage on it is out, by row. */
  readonly out: Uint8Array | undefined;
}

/** A stratum as a stage sees it. */
function planTable(
  table: UnitTable,
  columnsOf: ReadonlyMap<string, FigureColumns>,
  excluded: ReadonlyMap<string, Uint8Array>,
  stage: StageName,
): PlanTable {
  const none = new Float64Array(table.size).fill(Number.NaN);
  const position = stages.indexOf(stage);
  const sources = new WeakMap<FigureName, Source>();
  const sourceOf = (figure: FigureName): Source => {
    const known = sources.get(figure);
    if (known) return known;
    const column = (attribute?: Parameters<typeof columnName>[1]): ArrayLike<number> =>
      table.columns.get(columnName(figure, attribute)) ?? none;
    const fresh: Source = {
      columns: columnsOf.get(figureKey(figure)) ?? lacking(figure),
      values: column(),
      states: column('state'),
      halfSteps: column('half'),
      ages: column('age'),
      masks: column('mask'),
      out: excluded.get(figureKey(figure)),
    };
    sources.set(figure, fresh);
    return fresh;
  };
  return {
    size: table.size,
    values: (figure) => sourceOf(figure).values,
    state: (figure, row) => {
      const { columns, masks, out, states, values } = sourceOf(figure);
      const isMasked = columns.hasMask && ((masks[row] ?? 0) & (1 << position)) !== 0;
      if (isMasked || (out?.[row] ?? stages.length) <= position) return 'excluded';
      if (columns.state === 'column') return stateNamed(states[row]);
      if (columns.state !== 'byValue') return columns.state;
      if (!Number.isNaN(values[row] ?? Number.NaN)) return 'known';
      return figure.period === 'current' ? 'blank' : 'absent';
    },
    halfStep: (figure, row) => {
      const { columns, halfSteps } = sourceOf(figure);
      return columns.halfStep === 'column' ? (halfSteps[row] ?? Number.NaN) : columns.halfStep;
    },
    age: (figure, row) => {
      const { columns, ages } = sourceOf(figure);
      return columns.age === 'column' ? (ages[row] ?? Number.NaN) : columns.age;
    },
    isFormula: (figure, row) => {
      const { columns, states } = sourceOf(figure);
      const code = columns.state === 'column' ? states[row] : undefined;
      return code === stateCodes.formula || code === stateCodes.derived;
    },
  };
}
