import {
  apply,
  compare,
  count,
  current,
  every,
  figure,
  median,
  minus,
  named,
  of,
  over,
  plus,
  reference,
  times,
  when,
} from '../plan/build';
import { fewestAreas, ordinarySpread, unusualFrom } from '../engine/columnModel';
import { classWeight } from '../methods/columnGrowth';
import { comparable } from './pairs';
import type { Indicator } from '../../catalogue/indicator';
import type { PlanCase, StatisticStage } from '../plan/model';

/** The common growth of the areas and how far they lie from it. */
export function growthStages(code: string): readonly StatisticStage[] {
  const where = comparable(code);
  return [
    {
      where,
      each: [{ name: 'x', is: of('ln', over(figure(current(code)), figure(reference(code)))) }],
      all: [
        { name: 'n', of: 'x', aggregate: count },
        { name: 'centre', of: 'x', aggregate: median },
      ],
    },
    {
      where,
      each: [{ name: 'beside', is: of('absolute', minus(named('x'), named('centre'))) }],
      all: [{ name: 'mad', of: 'beside', aggregate: median }],
    },
  ];
}

/** Beyond the limit, but not unlike the other areas: no more than this column always moves. */
export function usualCase(indicator: Indicator, from = unusualFrom): PlanCase {
  const ordinary = ordinarySpread(indicator);
  const evidence = times(named('n'), apply('power', times(1.4826, named('mad')), 2));
  const spread = apply(
    'power',
    over(plus(evidence, classWeight * ordinary ** 2), plus(named('n'), classWeight)),
    0.5,
  );
  return {
    ...when(
      every(
        compare(named('n'), '>=', fewestAreas),
        compare(figure(current(indicator.code)), '>', 0),
        compare(named('beside'), '<=', times(from, spread)),
      ),
      'passed',
    ),
    excuse: { fewest: fewestAreas, times: from, ordinary, weight: classWeight },
  };
}
