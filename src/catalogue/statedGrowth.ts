import { meets, minus, quotient, scaled } from './interval';
import type { Interval, Rounded } from './interval';

export interface StatedGrowthResult {
  readonly outcome: 'agrees' | 'growthAsRatio' | 'differs';
  /** Growth in per cent that the two levels give. */
  readonly computed: number;
  /** Growth that the rounding of the levels leaves open, per cent. */
  readonly expected: Interval;
}

const hundred: Interval = { low: 100, high: 100 };

/**
 * A stated growth (per cent) against the two levels it is about: the ranges that rounding leaves to the levels and to
 * the rate must meet. `growthAsRatio` where the stated rate is the new level in per cent of the old: 增长了169% that
 * means 增长到169%, a growth of 69 %. Undefined without a positive earlier level.
 */
export function statedGrowth(
  stated: Interval,
  current: Rounded,
  prior: Rounded,
): StatedGrowthResult | undefined {
  if (!(prior.value > 0)) return undefined;
  const ratio = scaled(quotient(current, prior), 100);
  const expected = minus(ratio, hundred);
  const computed = (current.value / prior.value - 1) * 100;
  if (meets(stated, expected)) return { outcome: 'agrees', computed, expected };
  return { outcome: meets(stated, ratio) ? 'growthAsRatio' : 'differs', computed, expected };
}

export interface StatedChangeResult {
  readonly agrees: boolean;
  readonly computed: number;
  readonly expected: Interval;
}

/** A stated increase (sign 1) or decrease (sign −1) against the two levels it is about, by the same rule. */
export function statedChange(
  stated: Interval,
  current: Rounded,
  prior: Rounded,
  sign: 1 | -1,
): StatedChangeResult {
  const [to, from] = sign === 1 ? [current, prior] : [prior, current];
  const expected = minus(to, from);
  return { agrees: meets(stated, expected), computed: to.value - from.value, expected };
}
