import { current, isIn, prior, when } from '../plan/build';
import { remember } from '../plan/remember';
import { runPlan, tableOf } from '../engine/rowEdit';
import type { FigureName } from '../plan/model';
import type { Column } from '../engine/grid';
import type { Stage } from '../engine/stage';
import type { Rule } from '../rule';
import type { PlanBody, PlanScope } from './definition';

const keyOf = ({ period, indicator }: FigureName): string => `${period}|${indicator}`;

/** A plan for a single cell, made once for each column. */
export const cellPlan = (planFor: (at: FigureName) => PlanBody): ((at: FigureName) => PlanBody) =>
  remember(keyOf, planFor);

/** The plan for this year's and last year's column of every indicator. */
export const bothPeriods = (planFor: (at: FigureName) => PlanBody, { indicators }: PlanScope) =>
  indicators.flatMap(({ code }) => [planFor(current(code)), planFor(prior(code))]);

/** Puts the plan to every cell of the form. */
export function runOnCells(
  stage: Stage,
  rule: Rule,
  planFor: (at: FigureName) => PlanBody,
  describe: (column: Column, row: number) => void,
): void {
  const table = tableOf(stage);
  for (const column of [...stage.grid.current.values(), ...stage.grid.prior.values()]) {
    const at = { period: column.period, indicator: column.indicator.code };
    runPlan(stage, rule, planFor(at), describe, table);
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
