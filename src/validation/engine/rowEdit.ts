import { compilePlan } from '../plan/compile';
import { rememberOf } from '../plan/remember';
import { gridTable } from './gridTable';
import { pass, uncheck } from './stage';
import type { CompiledPlan, PlanTable } from '../plan/compile';
import type { PlanBody } from '../edits/definition';
import type { Rule } from '../rule';
import type { Column } from './grid';
import type { Stage } from './stage';

/** What is to be said of a row that has failed. */
export type Describe = (column: Column, row: number) => void;

// A plan's closures know nothing of a form's figures, so each plan is compiled once.
const compiledOf = rememberOf((plan: PlanBody): CompiledPlan => compilePlan(plan));

/** Judges every row of a plan's column: counts what passed, files what could not be checked, has failures described. */
export function runPlan(
  stage: Stage,
  rule: Rule,
  plan: PlanBody,
  describe: Describe,
  table = tableOf(stage),
): void {
  const columns = plan.at.period === 'prior' ? stage.grid.prior : stage.grid.current;
  const column = columns.get(plan.at.indicator);
  if (!column) return;
  const { totalRow, unitRows } = stage.grid;
  const rows = plan.rows === 'all' ? undefined : plan.rows === 'total' ? [totalRow] : unitRows;
  const judge = compiledOf(plan).over(table, unitRows);
  let passed = 0;
  const one = (row: number): void => {
    const verdict = judge(row);
    if (verdict === 'passed') passed++;
    else if (verdict === 'failed') describe(column, row);
    else if (verdict !== 'skipped') uncheck(stage, rule, column, row, verdict);
  };
  if (rows) rows.forEach((row) => row >= 0 && one(row));
  else for (let row = 0; row < table.size; row++) one(row);
  pass(stage, rule, passed);
}

/** The stage's grid for plans, made once for all of them. */
export const tableOf = rememberOf((stage: Stage): PlanTable => gridTable(stage));
