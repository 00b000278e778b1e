import { indicatorOf } from '../../catalogue/indicators';
import type { Observation } from '../../dataset/observation';
import { inFormUnit } from '../../dataset/unitOfMeasure';
import { unitName } from '../names';
import type { Lang, Numbers, Texts } from '../../i18n';

/** A figure with its qualifier in the unit of its indicator: 以上/约 stand as the language puts them. */
export function figureText(observation: Observation, texts: Texts, numbers: Numbers, lang: Lang): string {
  const reported = inFormUnit(observation);
  const unit = reported === undefined ? observation.unit : indicatorOf(observation.indicator)?.unit;
  const value = numbers.number(reported ?? observation.value);
  return texts.words.qualified[observation.qualifier](
    texts.words.unitAndValue(value, unitName(unit ?? observation.unit, lang)),
  );
}
