import { differenceNoise, relativeNoise, twelveDigits } from '../../catalogue/numbers';
import { sum as sumOf } from '../../catalogue/interval';
import type { Interval, Rounded } from '../../catalogue/interval';

export interface BalanceResult {
  readonly passed: boolean;
  readonly sum: number;
  /** The sums that the rounding of the parts leaves open. */
  readonly range: Interval;
  /** total − sum: its sign says which side is too large. */
  readonly difference: number;
  /** How far total and sum may be apart. */
  readonly tolerance: number;
}

/** Floating noise of a sum of figures of this size. */
function noiseOf(figures: readonly Rounded[]): number {
  return differenceNoise + relativeNoise * figures.reduce((sum, { value }) => sum + Math.abs(value), 0);
}

/**
 * Balance edit total = Σ parts. The tolerance is the larger of `tolerance` and what the printed precision of the
 * figures allows (interval rule, as in XBRL Calculations 1.1: total and sum may be any value that was rounded to what
 * is shown); a difference equal to it passes. With `atMost` the parts may be less than the total.
 */
export function balanceEdit(
  total: Rounded,
  parts: readonly Rounded[],
  tolerance: number,
  atMost = false,
): BalanceResult {
  const sum = parts.reduce((running, { value }) => running + value, 0);
  const range = sumOf(parts);
  const difference = twelveDigits(total.value - sum);
  const noise = noiseOf([total, ...parts]);
  // What rounding allows where the total is the larger side, and where the sum is.
  const above = Math.max(tolerance, range.high - sum + (total.value - total.low));
  const below = Math.max(tolerance, sum - range.low + (total.high - total.value));
  const passed = (atMost || difference <= above + noise) && -difference <= below + noise;
  return { passed, sum, range, difference, tolerance: difference < 0 ? below : above };
}
