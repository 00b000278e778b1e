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
  const wanted = plan.rows;
  const isAsked = (row: number): boolean =>
    wanted === 'all' || (wanted === 'total' ? row === totalRow : areas[row]?.role !== 'total');
  let passed = wanted === 'all' ? table.size : wanted !== 'total' ? unitRows.length : totalRow >= 0 ? 1 : 0;
  const rows = rowsOf(table);
  const count = unproven(plan, column, table, rows);
  const judge = count > 0 ? compiledOf(plan).over(table, unitRows) : undefined;
  for (let at = 0; judge && at < count; at++) {
    const row = rows[at] ?? 0;
    if (!isAsked(row)) continue;
    const verdict = judge(row);
    if (verdict === 'passed') continue;
    passed--;
    if (verdict === 'failed') describe(column, row);
    else if (verdict !== 'skipped') uncheck(stage, rule, column, row, verdict);
  }
  pass(stage, rule, passed);
}

/** Room for the rows that one plan has to look at. */
const rowsOf = rememberOf(({ size }: PlanTable) => new Int32Array(size));

/** Writes the rows at which the proof does not hold and returns how many; a rate by formula is passed by no proof. */
function unproven({ proof }: PlanBody, { indicator }: Column, table: PlanTable, rows: Int32Array): number {
  if (proof !== null && indicator.kind !== 'ratio') return unprovenBy(proof, table)(0, table.size, rows);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  return rows.length;
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
