import { roundingTolerance } from './interval';
import type { Rounded } from './interval';

export interface BalanceResult {
  readonly passed: boolean;
  readonly sum: number;
  /** total − sum: its sign says which side is too large. */
  readonly difference: number;
  readonly tolerance: number;
}

/** Floating noise of a sum of figures of this size. */
function noiseOf(figures: readonly Rounded[]): number {
  return 1e-7 + 1e-12 * figures.reduce((sum, { value }) => sum + Math.abs(value), 0);
}

/**
 * Balance edit total = Σ parts. The tolerance is the larger of `tolerance` and what the printed precision of the
 * figures allows (interval rule); a difference equal to it passes. With `atMost` the parts may be less than the total.
 */
export function balanceEdit(
  total: Rounded,
  parts: readonly Rounded[],
  tolerance: number,
  atMost = false,
): BalanceResult {
  const figures = [total, ...parts];
  const sum = parts.reduce((running, { value }) => running + value, 0);
  const difference = Number((total.value - sum).toPrecision(12));
  const allowed = Math.max(tolerance, roundingTolerance(figures));
  const excess = atMost ? -difference : Math.abs(difference);
  return { passed: excess <= allowed + noiseOf(figures), sum, difference, tolerance: allowed };
}
