import { relativeNoise } from '../../catalogue/numbers';
/** How far a figure may move: shares of last year's, and an absolute change that is never questioned. */
export interface GrowthBand {
  readonly rise: number;
  readonly fall: number;
  readonly floor: number;
}

export interface GrowthResult {
  readonly passed: boolean;
  /** current / prior − 1, for the message only; the decision is made without division. */
  readonly rate: number;
  readonly expected: readonly [low: number, high: number];
}

// A limit that is met exactly passes: 120 against 100 at 20 %, whatever the last binary digit of 0.2 × 100.

/**
 * The values that pass beside a positive `prior`: prior − max(floor, fall × prior) … prior + max(floor, rise ×
 * prior), both included, never below zero.
 */
export function growthRange(prior: number, band: GrowthBand): readonly [low: number, high: number] {
  const low = prior - Math.max(band.floor, band.fall * prior);
  return [Math.max(0, low), prior + Math.max(band.floor, band.rise * prior)];
}

/**
 * Growth edit L ≤ y_t / y_{t−1} ≤ U with an absolute floor (UNECE, Glossary of terms on statistical data editing:
 * ratio edit; the floor after Eurostat's VNO function). Undefined where last year's figure is zero or below: a rate
 * has no base there, see `appearance`.
 */
export function growthEdit(current: number, prior: number, band: GrowthBand): GrowthResult | undefined {
  if (!(prior > 0)) return undefined;
  const expected = growthRange(prior, band);
  return {
    passed: current >= expected[0] - relativeNoise * prior && current <= expected[1] + relativeNoise * prior,
    rate: (current - prior) / prior,
    expected,
  };
}

/** Limits for a base that is `age` years old: a rate compounds, the floor does not. */
export function widened(band: GrowthBand, age: number): GrowthBand {
  if (age <= 1) return band;
  return { rise: (1 + band.rise) ** age - 1, fall: 1 - (1 - band.fall) ** age, floor: band.floor };
}

/** Whether a figure appeared out of nothing or vanished, by more than the floor; undefined where neither is so. */
export function appearance(
  current: number,
  prior: number,
  floor: number,
): 'appeared' | 'vanished' | undefined {
  if (prior === 0 && current > floor) return 'appeared';
  if (prior > floor && current === 0) return 'vanished';
  return undefined;
}
