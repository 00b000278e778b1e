import { current, isIn, prior, when } from '../plan/build';
import { remember } from '../plan/remember';
import { runPlan, tableOf } from '../engine/rowEdit';
import type { Indicator } from '../../catalogue/indicator';
import type { FigureName } from '../plan/model';
import type { Column } from '../engine/grid';
import type { Stage } from '../engine/stage';
import type { Rule } from '../rule';
import type { PlanBody, PlanScope } from './definition';

/** A plan for a single cell of a column. */
type CellPlan = (at: FigureName, indicator: Indicator) => PlanBody;

// Codes of different offices may be one; what a plan needs of an indicator is its decimals.
const keyOf = ({ period, indicator }: FigureName, { decimals }: Indicator): string =>
  `${period}|${indicator}|${decimals}`;

/** A plan for a single cell, made once for each column. */
export const cellPlan = (planFor: CellPlan): CellPlan => remember(keyOf, planFor);

/** The plan for this year's and last year's column of every indicator. */
export const bothPeriods = (planFor: CellPlan, { indicators }: PlanScope) =>
  indicators.flatMap((indicator) => [
    planFor(current(indicator.code), indicator),
    planFor(prior(indicator.code), indicator),
  ]);

/** Puts the plan to every cell of the form. */
export function runOnCells(
  stage: Stage,
  rule: Rule,
  planFor: CellPlan,
  describe: (column: Column, row: number) => void,
): void {
  const table = tableOf(stage);
  for (const column of [...stage.grid.current.values(), ...stage.grid.prior.values()]) {
    const at = { period: column.period, indicator: column.indicator.code };
    runPlan(stage, rule, planFor(at, column.indicator), describe, table);
  }
}

/** What keeps a single cell from being judged; a figure that last year's column lacks is no loss. */
export function figureCases(at: FigureName): PlanBody['cases'] {
  if (at.period !== 'current') {
    return [when(isIn(at, 'absent', 'computed', 'excluded', 'text', 'blank'), 'skipped')];
  }
  return [
    when(isIn(at, 'absent', 'computed', 'excluded'), 'skipped'),
    when(isIn(at, 'text'), 'text'),
    when(isIn(at, 'blank'), 'blank'),
  ];
}
