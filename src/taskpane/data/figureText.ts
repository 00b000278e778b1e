import { indicatorOf } from '../../catalogue/indicators';
import type { Observation } from '../../dataset/observation';
import { inFormUnit } from '../../dataset/unitOfMeasure';
import type { Numbers, Texts } from '../../i18n';

/** A figure with its qualifier in the unit of its indicator: 以上/约 stand as the language puts them. */
export function figureText(observation: Observation, texts: Texts, numbers: Numbers): string {
  const reported = inFormUnit(observation);
  const unit = reported === undefined ? observation.unit : indicatorOf(observation.indicator)?.unit;
  const value = numbers.number(reported ?? observation.value);
  return texts.words.qualified[observation.qualifier](
    texts.labels.quantity(value, texts.labels.unit(unit ?? observation.unit)),
  );
}
