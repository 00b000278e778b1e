import { twelveDigits } from '../catalogue/numbers';
import { indicatorOf } from '../catalogue/indicators';
import { unitOf } from '../catalogue/unit';
import type { Observation } from './observation';

/**
 * The figure in the unit that its indicator is reported in (元 → 万元), or undefined where the figure's unit does not
 * lead there.
 */
export function inFormUnit(observation: Observation): number | undefined {
  const indicator = indicatorOf(observation.indicator);
  if (indicator === undefined) return undefined;
  const [to, from] = [unitOf(indicator.unit), unitOf(observation.unit)];
  if (to === undefined || from === undefined || to.base !== from.base) return undefined;
  return twelveDigits((observation.value * from.factor) / to.factor);
}
