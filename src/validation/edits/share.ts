import {
  compare,
  count,
  current,
  figure,
  minus,
  named,
  of,
  over,
  reference,
  times,
  total,
  when,
} from '../plan/build';
import { ratioNoise } from '../../catalogue/numbers';
import { fewestAreas, growthOf, unusualAt, unusualFrom } from '../engine/columnModel';
import { questioned, sampleOf, summed, withoutCells } from '../engine/sample';
import { fail, pass, uncheck } from '../engine/stage';
import { comparable, pairCases } from './pairs';
import { growthStages, usualCase } from './usual';
import type { Rule } from '../rule';
import type { Stage } from '../engine/stage';
import type { EditDefinition, EditOf } from './definition';

const fewest = 3;

/** Areas whose share of the total moved, among those with both years and nothing in question. */
export const share: EditDefinition<EditOf<'share'>> = {
  parameters: [
    {
      name: 'points',
      label: { zh: '比重变动（百分点）', en: 'Change of share (points)' },
      least: 0,
      most: 99.99,
      above: 'neverApplicable',
    },
  ],
  indicators: () => [],
  explains: 15,
  plans: ({ points }, { indicators }) =>
    indicators.flatMap((indicator) => {
      const { code, kind } = indicator;
      if (kind === 'ratio') return [];
      const moved = minus(over(named('c'), named('now')), over(named('p'), named('then')));
      return [
        {
          at: current(code),
          rows: 'units',
          stages: [
            ...growthStages(code),
            {
              where: comparable(code),
              each: [
                { name: 'c', is: figure(current(code)) },
                { name: 'p', is: figure(reference(code)) },
              ],
              all: [
                { name: 'both', of: 'c', aggregate: count },
                { name: 'now', of: 'c', aggregate: total },
                { name: 'then', of: 'p', aggregate: total },
              ],
            },
          ],
          cases: [
            ...pairCases(code),
            when(compare(named('both'), '<', fewest), 'too_few'),
            usualCase(indicator),
            when(compare(times(100, of('absolute', moved)), '<=', points + ratioNoise), 'passed'),
          ],
          otherwise: 'failed',
          proof: null,
        },
      ];
    }),
  run: { structure: runShare },
};

function runShare(stage: Stage, rule: Rule, { points }: EditOf<'share'>): void {
  const doubtful = questioned(stage);
  const among = withoutCells(stage, doubtful);
  for (const column of summed(among)) {
    const { rows, current, prior } = sampleOf(among, rule, column, doubtful);
    if (rows.length < fewest) {
      for (const row of rows) uncheck(stage, rule, column, row, 'too_few');
      continue;
    }
    const sum = (values: readonly number[]): number => values.reduce((running, value) => running + value, 0);
    const now = sum(current);
    const then = sum(prior);
    rows.forEach((row, unit) => {
      const before = (prior[unit] ?? 0) / then;
      const after = (current[unit] ?? 0) / now;
      const isUsual =
        Math.abs(unusualAt(among, column, row, current[unit] ?? 0)) <= unusualFrom &&
        growthOf(among, column).n >= fewestAreas;
      if (isUsual || Math.abs(after - before) * 100 <= points + ratioNoise) return pass(stage, rule);
      fail(stage, rule, 'share', column, row, { facts: { kind: 'share', before, after } });
    });
  }
}
