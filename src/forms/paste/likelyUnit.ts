import { indicatorOf } from '../../catalogue/indicators';
import { twelveDigits } from '../../catalogue/numbers';
import { unitOf } from '../../catalogue/unit';
import type { PastedFigure, PasteTarget } from './pasted';

// Within this ratio of last year's figure a figure needs no other unit.
const near = 5;
// Areas of one form differ by this much and no more from the middle of them.
const spread = 100;

/**
 * Figures that nothing gives a unit, in the unit that is likely: 61.3 beside 852,000 are 万人, 852,000 元 are 85.2 万元.
 * A figure is converted only where last year's says so, or where it has a fraction that its own unit cannot have.
 */
export function withLikelyUnits(
  figures: readonly PastedFigure[],
  { prior }: Pick<PasteTarget, 'prior'>,
): readonly PastedFigure[] {
  const whole = new Map<string, number[]>();
  for (const { indicator, value, unit } of figures) {
    if (unit === 'own' && !Number.isInteger(value)) continue;
    whole.set(indicator, [...(whole.get(indicator) ?? []), value]);
  }
  return figures.map((figure) => {
    if (figure.unit !== 'own' || figure.value === 0) return figure;
    const factor = likelyFactor(
      figure,
      prior(figure.area, figure.indicator),
      whole.get(figure.indicator) ?? [],
    );
    if (factor === 1) return figure;
    return {
      ...figure,
      value: twelveDigits(figure.value * factor),
      factor: twelveDigits(figure.factor * factor),
      unit: 'likely',
    };
  });
}

function likelyFactor(
  { value, indicator }: PastedFigure,
  before: number | undefined,
  neighbours: readonly number[],
): number {
  const unit = unitOf(indicatorOf(indicator)?.unit ?? '');
  const counted = unit !== undefined && unit.factor === 1 && !['%', '百分点', '倍', '元'].includes(unit.base);
  // Only what is counted one by one is written in 万; what is reported in 万元 may come in 元.
  const factor = counted ? 10_000 : unit?.base === '元' && unit.factor === 10_000 ? 1 / 10_000 : undefined;
  if (factor === undefined) return 1;
  const isNear = (one: number, other: number, ratio: number): boolean =>
    one > 0 && other > 0 && Math.max(one / other, other / one) <= ratio;
  if (before !== undefined && before > 0) {
    return !isNear(value, before, near) && isNear(value * factor, before, near) ? factor : 1;
  }
  if (!counted || Number.isInteger(value)) return 1;
  return neighbours.length === 0 || isNear(value * factor, middleOf(neighbours), spread) ? factor : 1;
}

function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
