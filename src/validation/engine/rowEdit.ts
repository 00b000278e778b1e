import { compilePlan } from '../plan/compile';
import { unprovenBy } from '../plan/proof';
import { rememberOf } from '../plan/remember';
import { gridTable } from './gridTable';
import { pass, uncheck } from './stage';
import type { CompiledPlan, PlanTable } from '../plan/compile';
import type { PlanBody } from '../edits/definition';
import type { Rule } from '../rule';
import type { Column, Grid } from './grid';
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
  const { areas, totalRow, unitRows } = stage.grid;
  const judge = compiledOf(plan).over(table, unitRows);
  let passed = 0;
  const one = (row: number): void => {
    const verdict = judge(row);
    if (verdict === 'passed') passed++;
    else if (verdict === 'failed') describe(column, row);
    else if (verdict !== 'skipped') uncheck(stage, rule, column, row, verdict);
  };
  if (plan.rows === 'total') {
    if (totalRow >= 0) one(totalRow);
    return pass(stage, rule, passed);
  }
  const isAsked = (row: number): boolean => plan.rows === 'all' || areas[row]?.role !== 'total';
  const { rows, count } = unprovenRows(plan, column, table);
  passed = (plan.rows === 'all' ? table.size : unitRows.length) - count;
  for (let at = 0; at < count; at++) {
    const row = rows[at] ?? 0;
    if (isAsked(row)) one(row);
    else passed++;
  }
  pass(stage, rule, passed);
}

/** The rows that need be looked at: all but those whose proof holds. A rate by formula is passed by no proof. */
function unprovenRows(
  { proof }: PlanBody,
  { indicator }: Column,
  table: PlanTable,
): { readonly rows: Int32Array; readonly count: number } {
  const rows = new Int32Array(table.size);
  if (proof !== null && indicator.kind !== 'ratio') {
    return { rows, count: unprovenBy(proof, table)(0, table.size, rows) };
  }
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  return { rows, count: rows.length };
}

/** The grid for plans, made once for all stages that see the same figures. */
export function tableOf(stage: Stage): PlanTable {
  const known = tables.get(stage.grid);
  if (known) return known;
  const fresh = gridTable(stage);
  tables.set(stage.grid, fresh);
  return fresh;
}

const tables = new WeakMap<Grid, PlanTable>();
