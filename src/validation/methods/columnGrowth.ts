import { median } from './quantile';

/** How the figures of one column moved since last year, as log growth. */
export interface ColumnGrowth {
  /** Units with both figures above zero. */
  readonly n: number;
  readonly centre: number;
  /** Standard deviation: 1.4826 × MAD, drawn towards what the class ordinarily shows where units are few. */
  readonly spread: number;
  /** ln(current / prior), NaN where a figure is missing. */
  readonly growth: Float64Array;
}

// How many units' worth of evidence the class brings along; with 14 units a MAD alone is off by a quarter.
export const classWeight = 6;
const normal = 1.4826;

/** ln(current / prior) of each unit; NaN where either is missing or not above zero. */
export function logGrowth(current: ArrayLike<number>, prior: ArrayLike<number>): Float64Array {
  const growth = new Float64Array(current.length).fill(Number.NaN);
  for (let row = 0; row < growth.length; row++) {
    const [c = Number.NaN, p = Number.NaN] = [current[row], prior[row]];
    if (c > 0 && p > 0) growth[row] = Math.log(c / p);
  }
  return growth;
}

/** The growth of a column over its units; below three of them the class alone says how far figures move. */
export function columnGrowth(growth: Float64Array, ordinary: number): ColumnGrowth {
  const known = growth.filter((x) => !Number.isNaN(x));
  const n = known.length;
  if (n < 3) return { n, centre: 0, spread: ordinary, growth };
  const centre = median(known);
  const mad = normal * median(known.map((x) => Math.abs(x - centre)));
  const spread = Math.sqrt((n * mad ** 2 + classWeight * ordinary ** 2) / (n + classWeight));
  return { n, centre, spread, growth };
}

// Huber's limit: nearly as exact as a mean where growth is normal, nearly as safe as a median where it is not.
const huber = 1.5;

/** The common growth of a column and its standard error: one step of Huber's M-estimator from the median. */
export function commonGrowth({ centre, spread, growth }: ColumnGrowth): {
  readonly growth: number;
  readonly error: number;
} {
  let sum = 0;
  let inside = 0;
  for (const x of growth) {
    const z = (x - centre) / spread;
    if (Number.isNaN(z)) continue;
    sum += Math.max(-huber, Math.min(huber, z));
    if (Math.abs(z) < huber) inside++;
  }
  const weight = Math.max(1, inside);
  return { growth: centre + (spread * sum) / weight, error: (1.03 * spread) / Math.sqrt(weight) };
}

/** How unusual a log growth is in its column, in standard deviations. */
export function unusual({ centre, spread }: Pick<ColumnGrowth, 'centre' | 'spread'>, x: number): number {
  return (x - centre) / spread;
}

/** Density of a log growth in a column: mostly normal, now and then a real break, which may be of any size. */
export function density({ centre, spread }: Pick<ColumnGrowth, 'centre' | 'spread'>, x: number): number {
  const z = (x - centre) / spread;
  const ordinaryPart = Math.exp(-(z * z) / 2) / (spread * 2.5066);
  const breakPart = Math.exp(-Math.abs(x - centre) / 0.4) / 0.8;
  return 0.98 * ordinaryPart + 0.02 * breakPart;
}
