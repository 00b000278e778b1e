import { runPlan } from '../engine/rowEdit';
import { halfStepAt } from '../priorFact';
import { rounded } from '../../catalogue/interval';
import { unusualAt } from '../engine/columnModel';
import { relatedCell } from '../engine/stage';
import { isIn, when } from '../plan/build';
import type { RelatedCell } from '../finding';
import type { Rounded } from '../../catalogue/interval';
import type { FigureName, PlanCase } from '../plan/model';
import type { Column } from '../engine/grid';
import type { Stage } from '../engine/stage';
import type { Rule } from '../rule';
import type { PlanBody } from './definition';

/** What a relation finds at one row: its columns in the order of its indicators. */
export type DescribeRow = (columns: readonly Column[], row: number) => void;

/**
 * Puts a relation between the figures of one row to every row. A form that lacks an indicator of it has nothing to
 * compare; of a rule between forms the first indicator alone must be there.
 */
export function runRelation(
  stage: Stage,
  rule: Rule,
  codes: readonly string[],
  plan: PlanBody,
  describe: DescribeRow,
): void {
  const isCarried = (code: string): boolean => stage.grid.current.has(code);
  if (!isCarried(codes[0] ?? '') || (rule.scope !== 'between' && !codes.every(isCarried))) return;
  const columns = codes.flatMap((code) => stage.columnOf(code) ?? []);
  runPlan(stage, rule, plan, (_, row) => describe(columns, row));
}

/** The cases before a relation between forms: the other form may not be at hand. */
export const elsewhere = (names: readonly FigureName[]): readonly PlanCase[] =>
  names.map((name) => when(isIn(name, 'elsewhere'), 'other_form_absent'));

export const valueAt = (column: Column | undefined, row: number): number => column?.values[row] ?? Number.NaN;

/** A figure with the half step that its cell leaves open: none for counts entered as such. */
export function roundedAt(column: Column, row: number): Rounded {
  return rounded(valueAt(column, row), halfStepAt(column.entries[row], column.indicator.decimals));
}

/** The other cells of a relation. */
export function othersOf(columns: readonly Column[], at: Column, row: number): readonly RelatedCell[] {
  return columns.filter((column) => column !== at).flatMap((column) => relatedCell(column, row));
}

/** A stock, the flows that changed it and what it was last year; undefined where that is not known at the row. */
export function changeOfStock(
  { grid }: Stage,
  [stock, ...flows]: readonly Column[],
  row: number,
): { readonly stock: Column; readonly flows: readonly Column[]; readonly before: number } | undefined {
  const fact = stock && grid.priorFacts.get(stock.indicator.code)?.[row];
  return stock && fact ? { stock, flows, before: fact.value } : undefined;
}

/** Σ of the columns at a row. */
export const sumAt = (columns: readonly Column[], row: number): number =>
  columns.reduce((all, column) => all + valueAt(column, row), 0);

/** The column of this form whose figure at the row is most unlike its column's growth; undefined where none tells. */
export function oddest(stage: Stage, columns: readonly Column[], row: number): Column | undefined {
  let found: Column | undefined;
  let most = 1;
  for (const column of columns) {
    const odd =
      column.sheet === undefined ? Math.abs(unusualAt(stage, column, row, valueAt(column, row))) : 0;
    if (odd <= most) continue;
    most = odd;
    found = column;
  }
  return found;
}
