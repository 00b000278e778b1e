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

/** A stratum as a stage sees it. */
function planTable(
  table: UnitTable,
  columnsOf: ReadonlyMap<string, FigureColumns>,
  excluded: ReadonlyMap<string, Uint8Array>,
  stage: StageName,
): PlanTable {
  const none = new Float64Array(table.size).fill(Number.NaN);
  const position = stages.indexOf(stage);
  const at = (figure: FigureName): FigureColumns => columnsOf.get(figureKey(figure)) ?? lacking(figure);
  const read = (figure: FigureName, attribute: Parameters<typeof columnName>[1], row: number): number =>
    table.columns.get(columnName(figure, attribute))?.[row] ?? Number.NaN;
  const plain = (figure: FigureName, row: number): FigureState => {
    const { state } = at(figure);
    if (state === 'column') return stateNamed(read(figure, 'state', row));
    if (state !== 'byValue') return state;
    if (!Number.isNaN(read(figure, 'value', row))) return 'known';
    return figure.period === 'current' ? 'blank' : 'absent';
  };
  return {
    size: table.size,
    values: (figure) => table.columns.get(columnName(figure)) ?? none,
    state: (figure, row) => {
      const isMasked = at(figure).hasMask && (read(figure, 'mask', row) & (1 << position)) !== 0;
      const from = excluded.get(figureKey(figure))?.[row] ?? stages.length;
      return isMasked || from <= position ? 'excluded' : plain(figure, row);
    },
    halfStep: (figure, row) => {
      const { halfStep } = at(figure);
      return halfStep === 'column' ? read(figure, 'half', row) : halfStep;
    },
    age: (figure, row) => {
      const { age } = at(figure);
      return age === 'column' ? read(figure, 'age', row) : age;
    },
    isFormula: (figure, row) => {
      const { state } = at(figure);
      const code = state === 'column' ? read(figure, 'state', row) : Number.NaN;
      return code === stateCodes.formula || code === stateCodes.derived;
    },
  };
}
