import { relativeNoise } from '../../catalogue/numbers';
import { compare, figure, minus, of, plus, times, when } from '../plan/build';
import { exclude, fail } from '../engine/stage';
import { bothPeriods, cellPlan, figureCases, runOnCells } from './cell';
import type { EditDefinition, EditOf } from './definition';

const planFor = cellPlan((at, { decimals }) => {
  const scaled = times(figure(at), 10 ** decimals);
  const beside = of('absolute', minus(scaled, of('round', scaled)));
  return {
    at,
    rows: 'all',
    stages: [],
    cases: [
      ...figureCases(at),
      when(compare(beside, '<=', plus(1e-6, times(relativeNoise, of('absolute', scaled)))), 'passed'),
      when({ op: 'formula', figure: at }, 'passed'),
    ],
    otherwise: 'failed',
    proof: { kind: 'decimals', x: at, decimals },
  };
});

/** Whole numbers, or no more decimals than the unit has. Figures by formula keep theirs. */
export const precision: EditDefinition<EditOf<'precision'>> = {
  parameters: [],
  indicators: () => [],
  explains: 3,
  plans: (_, scope) => bothPeriods(planFor, scope),
  run: {
    precision: (stage, rule) =>
      runOnCells(stage, rule, planFor, (column, row) => {
        const { decimals } = column.indicator;
        fail(stage, rule, 'precision', column, row, {
          facts: decimals === 0 ? { kind: 'notWhole' } : { kind: 'decimals', allowed: decimals },
        });
        // Not whole means not what was meant; a third decimal of money spoils nothing.
        if (decimals === 0) exclude(stage, column, row);
      }),
  },
};
