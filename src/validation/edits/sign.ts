import { compare, figure, isIn, when } from '../plan/build';
import { exclude, fail } from '../engine/stage';
import { bothPeriods, cellPlan, figureCases, runOnCells } from './cell';
import type { EditDefinition, EditOf } from './definition';

const planFor = cellPlan((at) => ({
  at,
  rows: 'all',
  stages: [],
  // What follows by formula is as right as what it follows from.
  cases: [
    when(isIn(at, 'derived'), 'skipped'),
    ...figureCases(at),
    when(compare(figure(at), '>=', 0), 'passed'),
  ],
  otherwise: 'failed',
  proof: { kind: 'between', x: at, y: null, least: 0, most: Number.MAX_VALUE },
}));

/** No figure is negative, this year's or last year's; a negative one takes no part in anything later. */
export const sign: EditDefinition<EditOf<'sign'>> = {
  parameters: [],
  indicators: () => [],
  explains: 1,
  plans: (_, scope) => bothPeriods(planFor, scope),
  run: {
    sign: (stage, rule) =>
      runOnCells(stage, rule, planFor, (column, row) => {
        fail(stage, rule, 'sign', column, row, {
          facts: { kind: 'negative' },
          severity: 'error',
          correction: Math.abs(column.values[row] ?? 0),
        });
        exclude(stage, column, row);
      }),
  },
};
