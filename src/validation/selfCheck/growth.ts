import { statedChange, statedGrowth } from '../../catalogue/statedGrowth';
import type { Observation } from '../../dataset/observation';
import { contradiction } from './contradiction';
import type { Contradiction } from './contradiction';
import { byTime, endOf, isNear, nearest } from './pool';
import type { Pool } from './pool';
import { intervalOf, roundedOf } from '../../dataset/printed';
import { changeRelations, growthRelations } from './relations';

// From the first to the last level of the passage, which is how 由A增加到B is told.
function ends(
  rate: Observation,
  levels: readonly Observation[],
): readonly [Observation, Observation] | undefined {
  const ordered = byTime(levels.filter((level) => isNear(rate, level) && level.subject === rate.subject));
  const [base, current] = [ordered[0], ordered.at(-1)];
  return base === undefined || current === undefined || endOf(base) === endOf(current)
    ? undefined
    : [base, current];
}

/** Stated growth against the levels it speaks of. */
export function checkGrowth(pool: Pool): readonly Contradiction[] {
  return growthRelations.flatMap(({ rate, level }) =>
    pool.every(rate).flatMap((stated) => {
      const found = ends(stated, pool.of(stated.area, level));
      if (found === undefined) return [];
      const [base, current] = found;
      const result = statedGrowth(intervalOf(stated), roundedOf(current), roundedOf(base));
      if (result === undefined || result.outcome === 'agrees') return [];
      const { computed: right, expected, outcome } = result;
      const cause = outcome === 'growthAsRatio' ? outcome : null;
      return [contradiction({ kind: 'growth', stated, against: [base, current], right, expected, cause })];
    }),
  );
}

/** A stated increase or decrease against the levels of the two years, where both are stated. */
export function checkChange(pool: Pool): readonly Contradiction[] {
  return changeRelations.flatMap(({ level, change, sign }) =>
    pool.every(change).flatMap((stated) => {
      const levels = pool.of(stated.area, level).filter((one) => one.subject === stated.subject);
      const current = nearest(stated, levels);
      const before =
        current === undefined
          ? undefined
          : levels.find((one) => one !== current && Math.abs(endOf(current) - endOf(one) - 365) <= 31);
      if (current === undefined || before === undefined) return [];
      const result = statedChange(intervalOf(stated), roundedOf(current), roundedOf(before), sign);
      if (result.agrees) return [];
      const { computed: right, expected } = result;
      return [contradiction({ kind: 'change', stated, against: [before, current], right, expected })];
    }),
  );
}
