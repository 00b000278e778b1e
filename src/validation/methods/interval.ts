/** A figure with half of what its last kept digit is worth; 0 when it is exact. */
export interface Rounded {
  readonly value: number;
  readonly half: number;
}

/** Half of one of the last of `decimals` digits, in units of `scale`: 2 decimals under 万人 → 50 persons. */
export function halfStep(decimals: number, scale: number): number {
  return (0.5 * scale) / 10 ** decimals;
}

/**
 * The difference that rounding alone can make between a total and the sum of its parts: half a step each (interval
 * rule, as in XBRL Calculations 1.1).
 */
export function roundingTolerance(figures: readonly Rounded[]): number {
  return figures.reduce((sum, { half }) => sum + half, 0);
}

/** The range of numerator / denominator when both are rounded; upper end infinite when the denominator may be 0. */
export function quotientRange(
  numerator: Rounded,
  denominator: Rounded,
): readonly [low: number, high: number] {
  const smallest = denominator.value - denominator.half;
  return [
    (numerator.value - numerator.half) / (denominator.value + denominator.half),
    smallest > 0 ? (numerator.value + numerator.half) / smallest : Number.POSITIVE_INFINITY,
  ];
}

/** Whether two closed ranges share a value; 1e-9 of their size is floating noise. */
export function meets(a: readonly [number, number], b: readonly [number, number]): boolean {
  const noise = 1e-9 * Math.max(1, ...[...a, ...b].filter(Number.isFinite).map(Math.abs));
  return a[0] <= b[1] + noise && b[0] <= a[1] + noise;
}
