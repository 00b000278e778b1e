/** Type 7: R, univOutl, Kostra, Excel's QUARTILE.INC. Type 6, (n + 1)p: Banff, Minitab, Excel's QUARTILE.EXC. */
export type QuantileType = 6 | 7;

/**
 * The p-quantile of values in ascending order (Hyndman & Fan 1996, types 6 and 7); NaN for no values. A type-6
 * position outside the sample takes the nearest value.
 */
export function quantile(sorted: ArrayLike<number>, p: number, type: QuantileType): number {
  const n = sorted.length;
  if (n === 0) return Number.NaN;
  const position = type === 7 ? (n - 1) * p : (n + 1) * p - 1;
  const within = Math.min(Math.max(position, 0), n - 1);
  const below = Math.floor(within);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, n - 1)] ?? low;
  return low + (within - below) * (high - low);
}

/** The values in ascending order as a new typed array, NaN left out: native sort, near-linear in practice. */
export function ascending(values: ArrayLike<number>): Float64Array {
  const copy = new Float64Array(values.length);
  let n = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (value === value) copy[n++] = value;
  }
  return copy.subarray(0, n).sort();
}

/** The median, the middle of the two middle values for an even number; NaN for no values. */
export function median(values: ArrayLike<number>): number {
  return quantile(ascending(values), 0.5, 7);
}
