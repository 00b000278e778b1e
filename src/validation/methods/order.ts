import { differenceNoise } from '../../catalogue/numbers';
import { sum } from '../../catalogue/interval';
import type { Rounded } from '../../catalogue/interval';

export interface OrderResult {
  readonly passed: boolean;
  readonly left: number;
  readonly right: number;
}

/**
 * Inequality edit Σ left ≤ factor × right: a part is at most the whole. It holds where some of the values that
 * rounding leaves open satisfy it; equality passes.
 */
export function orderEdit(left: readonly Rounded[], right: Rounded, factor = 1): OrderResult {
  return {
    passed: sum(left).low <= factor * right.high + differenceNoise,
    left: left.reduce((running, { value }) => running + value, 0),
    right: right.value,
  };
}
