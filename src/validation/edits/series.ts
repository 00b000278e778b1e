import { seriesEdit } from '../methods/series';
import { growthRange, widened } from '../methods/growth';
import { cellState, isDerived } from '../engine/grid';
import { bandOf, fail, pass, reasonOf, uncheck } from '../engine/stage';
import type { Rule } from '../rule';
import type { Stage } from '../engine/stage';
import type { EditDefinition, EditOf } from './definition';

/** A figure unlike its own earlier years, three at least. */
export const series: EditDefinition<EditOf<'series'>> = {
  parameters: [
    {
      name: 'madMultiple',
      label: { zh: '绝对中位差倍数', en: 'Multiples of the MAD' },
      least: 0,
      most: 1e9,
    },
    { name: 'minimum', label: { zh: '最少个数', en: 'Fewest figures' }, least: 1, most: 1e9 },
  ],
  indicators: () => [],
  explains: 14,
  plans: () => 'history',
  run: { statistics: runSeries },
};

function runSeries(stage: Stage, rule: Rule, { madMultiple, minimum }: EditOf<'series'>): void {
  for (const column of stage.grid.current.values()) {
    const band = bandOf(stage.rules, column.indicator);
    stage.grid.areas.forEach((area, row) => {
      const state = column.states[row];
      if (state === cellState.absent || state === cellState.computed || isDerived(column, row)) return;
      if (state !== cellState.ok) return uncheck(stage, rule, column, row, reasonOf(state));
      const history = stage.priors.history(area.code, column.indicator.code).map(({ value }) => value);
      // Without any earlier figure the rule has nothing to apply to; growth says that there is no prior.
      if (history.length === 0) return;
      const current = column.values[row] ?? Number.NaN;
      const result = seriesEdit(current, history, madMultiple, minimum);
      if (result.outcome !== 'ok') return uncheck(stage, rule, column, row, result.outcome);
      // The median of past years is some years old, so ordinary growth since then is let pass.
      const age = Math.ceil((history.length + 1) / 2);
      const usual = growthRange(result.median, widened(band, age));
      const expected = [
        Math.min(result.expected[0], usual[0]),
        Math.max(result.expected[1], usual[1]),
      ] as const;
      if (current >= expected[0] && current <= expected[1]) return pass(stage, rule);
      const ratio = current / result.median;
      fail(stage, rule, 'series', column, row, {
        facts: { kind: 'outlier', method: 'series', ratio, score: result.score, n: history.length },
        expected,
      });
    });
  }
}
