import { indicatorOf } from '../catalogue/indicators';
import { unitOf } from '../catalogue/unit';
import type { Observation } from './observation';

// Binary noise of a division by 10,000 stands in the 16th digit; no figure has more than 12.
const digits = 12;

/** A number without the noise that binary arithmetic leaves behind. */
export function clean(value: number): number {
  return Number(value.toPrecision(digits));
}

/**
 * The figure in the unit that its indicator is reported in (元 → 万元), or undefined where the figure's unit does not
 * lead there.
 */
export function inFormUnit(observation: Observation): number | undefined {
  const indicator = indicatorOf(observation.indicator);
  if (indicator === undefined) return undefined;
  const [to, from] = [unitOf(indicator.unit), unitOf(observation.unit)];
  if (to === undefined || from === undefined || to.base !== from.base) return undefined;
  return clean((observation.value * from.factor) / to.factor);
}
