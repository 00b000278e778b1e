import { compare, current, every, figure, not, readable, reference, some, usable, when } from '../plan/build';
import { remember } from '../plan/remember';
import { runPlan, tableOf } from '../engine/rowEdit';
import { bandOf, fail } from '../engine/stage';
import { appearance as outcomeOf, growthRange } from '../methods/growth';
import type { EditDefinition, EditOf, PlanBody } from './definition';

const planFor = remember(
  (code: string, floor: number) => `${code}|${floor}`,
  (code: string, floor: number): PlanBody => {
    const at = current(code);
    const base = reference(code);
    const [c, p] = [figure(at), figure(base)];
    const zero = (of: typeof c) => every(compare(of, '>=', 0), compare(of, '<=', 0));
    return {
      at,
      rows: 'all',
      stages: [],
      cases: [
        ...readable([at], ['absent', 'computed', 'derived']),
        when(not(usable(base)), 'no_prior'),
        when(some(every(zero(p), compare(c, '>', floor)), every(compare(p, '>', floor), zero(c))), 'failed'),
      ],
      otherwise: 'passed',
      // Both above zero.
      proof: { kind: 'between', x: at, y: base, least: 1e-200, most: Number.MAX_VALUE },
    };
  },
);

/** A figure that came out of nothing or went to zero: it has no rate of change. */
export const appearance: EditDefinition<EditOf<'appearance'>> = {
  parameters: [],
  indicators: () => [],
  explains: 9,
  plans: (_, { indicators, rules }) =>
    indicators.map(({ code, unit }) => planFor(code, rules.floors[unit] ?? 0)),
  run: {
    change: (stage, rule) => {
      const table = tableOf(stage);
      for (const column of stage.grid.current.values()) {
        const band = bandOf(stage.rules, column.indicator);
        const priors = stage.grid.priorValues.get(column.indicator.code);
        runPlan(
          stage,
          rule,
          planFor(column.indicator.code, band.floor),
          (at, row) => {
            const prior = priors?.[row] ?? Number.NaN;
            const outcome = outcomeOf(at.values[row] ?? Number.NaN, prior, band.floor);
            if (!outcome) return;
            const expected = outcome === 'vanished' ? growthRange(prior, band) : null;
            fail(stage, rule, 'appearance', at, row, { facts: { kind: outcome }, expected });
          },
          table,
        );
      }
    },
  },
};
