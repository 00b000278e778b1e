import { ratioNoise, relativeNoise } from '../../catalogue/numbers';
import { ascending, quantile } from './quantile';
import type { QuantileType } from './quantile';

export interface HbParameters {
  /** Weight of size, 0 … 1. */
  readonly U: number;
  /** Least spread as a share of the median effect. */
  readonly A: number;
  /** Width of the band in quartile distances. */
  readonly C: number;
  readonly quantile: QuantileType;
  /** Fewest units with both figures above zero. */
  readonly minimum: number;
  /** Least relative deviation from the median ratio that matters; 0 for the published formula. */
  readonly minDeviation: number;
}

/** Why a unit took no part; the prior is looked at first. */
export type Exclusion =
  'prior_missing' | 'prior_zero' | 'prior_negative' | 'current_missing' | 'current_zero' | 'current_negative';

export interface HbResult {
  readonly outcome: 'ok' | 'too_few' | 'no_spread';
  readonly n: number;
  readonly medianRatio: number;
  /** First quartile, median and third quartile of the effects. */
  readonly quartiles: readonly [q1: number, q2: number, q3: number];
  readonly bounds: readonly [low: number, high: number];
  /** E of each unit, NaN where it took no part. */
  readonly effects: Float64Array;
  /** −1 low, 1 high, 0 not flagged. */
  readonly flags: Int8Array;
  readonly flagged: readonly number[];
}

/** Why a pair takes no part in a comparison of ratios; undefined when it does. NaN stands for a missing figure. */
export function exclusionOf(prior: number, current: number): Exclusion | undefined {
  if (prior !== prior) return 'prior_missing';
  if (prior === 0) return 'prior_zero';
  if (prior < 0) return 'prior_negative';
  if (current !== current) return 'current_missing';
  if (current === 0) return 'current_zero';
  return current < 0 ? 'current_negative' : undefined;
}

/** How far a ratio is from the median ratio, symmetric for rise and fall; noise counts as no distance. */
function distance(ratio: number, centre: number): number {
  const s = ratio < centre ? 1 - centre / ratio : ratio / centre - 1;
  return Math.abs(s) < ratioNoise ? 0 : s;
}

/**
 * Hidiroglou-Berthelot edit (Hidiroglou & Berthelot 1986, Survey Methodology 12(1), 73-83): r = current / prior,
 * s its symmetric distance from the median ratio, E = s × max(current, prior)^U; flagged outside
 * E_M − C d1 … E_M + C d3 with d1 = max(E_M − E_Q1, |A E_M|), d3 = max(E_Q3 − E_M, |A E_M|), strictly. Units without
 * two positive figures take no part. Where the quartiles do not differ, nothing is flagged and `no_spread` says so.
 */
export function hidiroglouBerthelot(
  current: ArrayLike<number>,
  prior: ArrayLike<number>,
  parameters: HbParameters,
): HbResult {
  const { U, A, C, quantile: type } = parameters;
  const size = current.length;
  const effects = new Float64Array(size).fill(Number.NaN);
  const flags = new Int8Array(size);
  for (let i = 0; i < size; i++) {
    const c = current[i] ?? Number.NaN;
    const p = prior[i] ?? Number.NaN;
    if (c > 0 && p > 0) effects[i] = c / p;
  }
  const ratios = ascending(effects);
  const n = ratios.length;
  const medianRatio = quantile(ratios, 0.5, type);
  for (let i = 0; i < size; i++) {
    const ratio = effects[i] ?? Number.NaN;
    if (ratio !== ratio) continue;
    const larger = Math.max(current[i] ?? 0, prior[i] ?? 0);
    effects[i] = distance(ratio, medianRatio) * (U === 0 ? 1 : larger ** U);
  }
  const sorted = ascending(effects);
  const q1 = quantile(sorted, 0.25, type);
  const q2 = quantile(sorted, 0.5, type);
  const q3 = quantile(sorted, 0.75, type);
  const least = Math.abs(A * q2);
  const below = Math.max(q2 - q1, least);
  const above = Math.max(q3 - q2, least);
  const bounds = [q2 - C * below, q2 + C * above] as const;
  // Measured by the middle half: a figure that is off by 10⁸ must not make the spread of the others look like noise.
  const spread = Math.max(below, above) > relativeNoise * Math.max(Math.abs(q1), Math.abs(q3));
  const outcome = n < parameters.minimum ? 'too_few' : spread ? 'ok' : 'no_spread';
  const flagged: number[] = [];
  if (outcome === 'ok') {
    const tolerance = relativeNoise * Math.max(Math.abs(bounds[0]), Math.abs(bounds[1]));
    for (let i = 0; i < size; i++) {
      const effect = effects[i] ?? Number.NaN;
      const side = effect < bounds[0] - tolerance ? -1 : effect > bounds[1] + tolerance ? 1 : 0;
      if (side === 0) continue;
      const ratio = (current[i] ?? 0) / (prior[i] ?? 1);
      if (Math.abs(distance(ratio, medianRatio)) < parameters.minDeviation) continue;
      flags[i] = side;
      flagged.push(i);
    }
  }
  return { outcome, n, medianRatio, quartiles: [q1, q2, q3], bounds, effects, flags, flagged };
}

/**
 * The lowest and highest current figure of a unit with this prior that the bounds let pass: E rises with the figure,
 * so each limit is where E meets the bound.
 */
export function hbLimits(
  prior: number,
  { medianRatio, bounds }: Pick<HbResult, 'medianRatio' | 'bounds'>,
  U: number,
): readonly [low: number, high: number] {
  const effect = (logRatio: number): number => {
    const ratio = medianRatio * Math.exp(logRatio);
    return distance(ratio, medianRatio) * Math.max(prior, prior * ratio) ** U;
  };
  const solve = (bound: number): number => {
    let low = -30;
    let high = 30;
    for (let step = 0; step < 80; step++) {
      const middle = (low + high) / 2;
      if (effect(middle) < bound) low = middle;
      else high = middle;
    }
    return prior * medianRatio * Math.exp((low + high) / 2);
  };
  return [solve(bounds[0]), solve(bounds[1])];
}
