import { meets, quotientRange } from './interval';
import type { Rounded } from './interval';

export interface StatedGrowthResult {
  readonly outcome: 'agrees' | 'growthAsRatio' | 'differs';
  /** Growth in per cent that the two levels give. */
  readonly computed: number;
}

/**
 * A stated growth (per cent) against the two levels it is about: the ranges that rounding leaves to the levels and to
 * the rate must meet. `growthAsRatio` where the stated rate is the new level in per cent of the old: 增长了169% that
 * means 增长到169%, a growth of 69 %. Undefined without a positive earlier level.
 */
export function statedGrowth(
  stated: Rounded,
  current: Rounded,
  prior: Rounded,
): StatedGrowthResult | undefined {
  if (!(prior.value > 0)) return undefined;
  const [low, high] = quotientRange(current, prior);
  const statedRange = [stated.value - stated.half, stated.value + stated.half] as const;
  const computed = (current.value / prior.value - 1) * 100;
  if (meets([(low - 1) * 100, (high - 1) * 100], statedRange)) return { outcome: 'agrees', computed };
  const asRatio = meets([low * 100, high * 100], statedRange);
  return { outcome: asRatio ? 'growthAsRatio' : 'differs', computed };
}
