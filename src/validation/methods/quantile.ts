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
  const copy = new Float64Array(values.length);
  let n = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (value === value) copy[n++] = value;
  }
  if (n === 0) return Number.NaN;
  const middle = n >> 1;
  const upper = selected(copy, n, middle);
  if (n % 2 === 1) return upper;
  // What lies before the selected place is no larger; the other middle value is the largest of it.
  let lower = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < middle; i++) lower = Math.max(lower, copy[i] ?? lower);
  return lower + 0.5 * (upper - lower);
}

/** The value at place `at` in ascending order, by partition alone (Hoare's selection); the values change their places. */
function selected(values: Float64Array, size: number, at: number): number {
  let left = 0;
  let right = size - 1;
  while (left < right) {
    const pivot = medianOfThree(values[left] ?? 0, values[(left + right) >> 1] ?? 0, values[right] ?? 0);
    let i = left;
    let j = right;
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
      if (i <= j) {
        const swapped = values[i] as number;
        values[i] = values[j] as number;
        values[j] = swapped;
        i++;
        j--;
      }
    }
    if (at <= j) right = j;
    else if (at >= i) left = i;
    else break;
  }
  return values[at] as number;
}

const medianOfThree = (a: number, b: number, c: number): number =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
