/**
 * The arithmetic of printed figures. A figure has at most twelve digits; what stands behind them is what binary
 * arithmetic leaves behind, and no comparison may turn on it.
 */

/** Sums and differences of figures that are closer than this are equal. */
export const differenceNoise = 1e-7;

/** Multiples and sums of a figure that are closer than this share of it are equal. */
export const relativeNoise = 1e-12;

/** Quotients and logarithms that are closer than this are equal. */
export const ratioNoise = 1e-9;

/** A number without the noise that binary arithmetic leaves behind; whole numbers of so many digits have none. */
export function twelveDigits(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e12) return value + 0;
  return Number(value.toPrecision(12));
}

/** Whether a figure has no more decimals than allowed; a millionth is binary noise. */
export function hasDecimals(value: number, allowed: number): boolean {
  const scaled = value * 10 ** allowed;
  return Math.abs(scaled - Math.round(scaled)) <= 1e-6 + relativeNoise * Math.abs(scaled);
}

/** Whether two figures are one to the last digit. */
export function same(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= ratioNoise * Math.max(1, Math.abs(a), Math.abs(b));
}
