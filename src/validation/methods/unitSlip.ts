import { twelveDigits } from '../../catalogue/numbers';

/** A figure that is off by a power of ten that people slip by. */
export interface UnitSlip {
  /** What the figure must be multiplied by to be right: 10,000 for 51.5 entered in 万 where 人 are due. */
  readonly factor: number;
  readonly corrected: number;
}

// 十 a digit too many or few, 百 per cent, 千, 万, 亿.
export const slipPowers: readonly number[] = [1, 2, 3, 4, 8];

/** From this power on nothing but the unit explains it, and a real change beside the slip is allowed for. */
export const certainPower = 3;

/**
 * Unit slip against a reference of the same figure (last year's): log10(current / reference) lies within `delta` of
 * ±1, ±2, ±3, ±4 or ±8 (after Kostra's ThError and the thousand-pounds edit of ONS, which know one power each;
 * 0.15 leaves growth of 0.71 … 1.41). Undefined where there is none, or a figure is not above zero.
 */
export function unitSlip(current: number, reference: number, delta: number): UnitSlip | undefined {
  if (!(current > 0) || !(reference > 0)) return undefined;
  const q = Math.log10(current / reference);
  const power = slipPowers.find(
    (exponent) =>
      Math.abs(Math.abs(q) - exponent) <= (exponent >= certainPower ? Math.max(delta, 0.3) : delta),
  );
  if (power === undefined) return undefined;
  const factor = q > 0 ? 10 ** -power : 10 ** power;
  // Division by an exact power keeps 5 in 3,205,000 / 10,000 where × 0.0001 would not.
  const corrected = q > 0 ? current / 10 ** power : current * 10 ** power;
  return { factor, corrected: twelveDigits(corrected) };
}

/** Slips by 10 and 100 happen as real changes too; those by 1,000 and more do not. */
export function isCertain(slip: UnitSlip): boolean {
  return slip.factor >= 999 || slip.factor <= 0.00101;
}

/**
 * The factor by which most of these comparable figures are off, two at least: then their unit is wrong, not a value.
 * Most and not all, so that correcting one of them leaves the rest one cause.
 */
export function commonFactor(slips: readonly (UnitSlip | undefined)[]): number | undefined {
  const counts = new Map<number, number>();
  for (const slip of slips) if (slip) counts.set(slip.factor, (counts.get(slip.factor) ?? 0) + 1);
  const found = [...counts].find(([, count]) => count >= 2 && count > slips.length / 2);
  return found?.[0];
}
