import { ratioNoise } from './numbers';
/** The values that a figure may stand for; both ends included, `high` may be Infinity. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A figure as given, with the values that rounding (or the words beside it) leaves open. */
export interface Rounded extends Interval {
  readonly value: number;
}

/** A figure rounded to the nearest: half of what its last kept digit is worth either way; exact without one. */
export function rounded(value: number, half = 0): Rounded {
  return { value, low: value - half, high: value + half };
}

/** Half of one of the last of `decimals` digits, in units of `scale`: 2 decimals under 万人 → 50 persons. */
export function halfStep(decimals: number, scale: number): number {
  return (0.5 * scale) / 10 ** decimals;
}

/** Whether two intervals share a value; their size times `ratioNoise` is floating noise. */
export function meets(a: Interval, b: Interval): boolean {
  const ends = [a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs);
  const noise = ratioNoise * Math.max(1, ...ends);
  return a.low <= b.high + noise && b.low <= a.high + noise;
}

export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce((all, { low, high }) => ({ low: all.low + low, high: all.high + high }), {
    low: 0,
    high: 0,
  });
}

export function minus(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** Of figures that are not negative. */
export function times(a: Interval, b: Interval): Interval {
  return { low: a.low * b.low, high: a.high * b.high };
}

/** Of a denominator that is not negative; open above where it may be zero. */
export function quotient(numerator: Interval, denominator: Interval): Interval {
  return {
    low: denominator.high === Number.POSITIVE_INFINITY ? 0 : numerator.low / denominator.high,
    high: denominator.low > 0 ? numerator.high / denominator.low : Number.POSITIVE_INFINITY,
  };
}

/** In the unit that `factor` leads to: 100 for per cent. */
export function scaled({ low, high }: Interval, factor: number): Interval {
  return { low: low * factor, high: high * factor };
}
