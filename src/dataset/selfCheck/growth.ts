import { intervalOf, meets, minus, over } from '../interval';
import type { Interval } from '../interval';
import type { Observation } from '../observation';
import { contradiction } from './contradiction';
import type { Contradiction } from './contradiction';
import { byTime, endOf, isNear, nearest } from './pool';
import type { Pool } from './pool';
import { changeRelations, growthRelations } from './relations';

const percent = ({ low, high }: Interval): Interval => ({ low: low * 100, high: high * 100 });

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

/** Stated growth against the levels it speaks of (editing rule for published figures: the intervals must meet). */
export function checkGrowth(pool: Pool): readonly Contradiction[] {
  return growthRelations.flatMap(({ rate, level }) =>
    pool.every(rate).flatMap((stated) => {
      const found = ends(stated, pool.of(stated.area, level));
      if (found === undefined) return [];
      const [base, current] = found;
      const ratio = percent(over(intervalOf(current), intervalOf(base)));
      const expected = { low: ratio.low - 100, high: ratio.high - 100 };
      if (meets(intervalOf(stated), expected)) return [];
      const right = (current.value / base.value - 1) * 100;
      const cause = meets(intervalOf(stated), ratio) ? 'growthAsRatio' : null;
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
      const difference = minus(intervalOf(current), intervalOf(before));
      const expected = sign === 1 ? difference : { low: -difference.high, high: -difference.low };
      if (meets(intervalOf(stated), expected)) return [];
      const right = sign * (current.value - before.value);
      return [contradiction({ kind: 'change', stated, against: [before, current], right, expected })];
    }),
  );
}
