import { ratioNoise } from '../../catalogue/numbers';
import { median } from './quantile';

export interface SeriesResult {
  readonly outcome: 'ok' | 'too_few' | 'no_spread';
  readonly passed: boolean;
  /** Deviation from the median in MADs. */
  readonly score: number;
  readonly median: number;
  readonly expected: readonly [low: number, high: number];
}

/**
 * A figure against its own earlier ones: within median ± k × MAD, both included (ESS validation function VNO, time
 * series form). Needs `minimum` earlier figures and some spread among them.
 */
export function seriesEdit(
  current: number,
  history: readonly number[],
  k: number,
  minimum: number,
): SeriesResult {
  const centre = median(history);
  const mad = median(history.map((value) => Math.abs(value - centre)));
  const outcome =
    history.length < minimum ? 'too_few' : mad > ratioNoise * Math.abs(centre) ? 'ok' : 'no_spread';
  const expected = [centre - k * mad, centre + k * mad] as const;
  const inside = current >= expected[0] && current <= expected[1];
  const score = outcome === 'ok' ? (current - centre) / mad : 0;
  return { outcome, passed: outcome !== 'ok' || inside, score, median: centre, expected };
}
