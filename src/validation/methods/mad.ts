import { ratioNoise } from '../../catalogue/numbers';
import { median } from './quantile';

export interface MadParameters {
  /** Flag when |z| is above this. */
  readonly z: number;
  /** Fewest units with both figures above zero. */
  readonly minimum: number;
  /** Least relative deviation from the common growth that matters; 0 for the bare formula. */
  readonly minDeviation: number;
}

export interface MadResult {
  readonly outcome: 'ok' | 'too_few' | 'no_spread';
  readonly n: number;
  /** exp of the median log ratio: the common growth. */
  readonly ratio: number;
  /** Score of each unit, NaN where it took no part. */
  readonly scores: Float64Array;
  /** Index of each flagged unit. */
  readonly flagged: readonly number[];
  /** Ratios to last year's figure between which a unit passes. */
  readonly limits: readonly [low: number, high: number];
}

/** Makes the MAD of a normal sample its standard deviation, as Iglewicz and Hoaglin round it. */
export const madConstant = 0.6745;

/**
 * Robust z of log ratios: z = 0.6745 (x − median) / MAD with x = ln(current / prior), so that doubling and halving
 * weigh alike (Iglewicz & Hoaglin 1993, limit 3.5). Units without two positive figures take no part (pass NaN).
 */
export function madEdit(
  current: ArrayLike<number>,
  prior: ArrayLike<number>,
  parameters: MadParameters,
): MadResult {
  const size = current.length;
  const scores = new Float64Array(size).fill(Number.NaN);
  for (let i = 0; i < size; i++) {
    const c = current[i] ?? Number.NaN;
    const p = prior[i] ?? Number.NaN;
    if (c > 0 && p > 0) scores[i] = Math.log(c / p);
  }
  const centre = median(scores);
  let n = 0;
  const beside = scores.map((x) => {
    if (x === x) n++;
    return Math.abs(x - centre);
  });
  const mad = median(beside);
  const outcome = n < parameters.minimum ? 'too_few' : mad > ratioNoise ? 'ok' : 'no_spread';
  const common = { outcome, n, ratio: Math.exp(centre) } as const;
  if (outcome !== 'ok') return { ...common, scores, flagged: [], limits: [0, Number.POSITIVE_INFINITY] };
  const reach = Math.max((parameters.z * mad) / madConstant, Math.log(1 + parameters.minDeviation));
  const flagged: number[] = [];
  for (let i = 0; i < size; i++) {
    const x = scores[i] ?? Number.NaN;
    if (Math.abs(x - centre) > reach * (1 + ratioNoise)) flagged.push(i);
    scores[i] = (madConstant * (x - centre)) / mad;
  }
  return { ...common, scores, flagged, limits: [Math.exp(centre - reach), Math.exp(centre + reach)] };
}
