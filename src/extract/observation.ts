import { indicatorOf } from '../catalogue/indicators';
import { unitOf } from '../catalogue/unit';
import { isCountedIn } from '../dataset/measureWord';
import type { Observation } from '../dataset/observation';
import type { Figure } from './figure';

/** The text that a figure was read out of. */
export interface ReadText {
  /** Names it as a source, as the number of a document does. */
  readonly title: string;
  readonly body: string;
}

/**
 * A figure of a text as the dataset keeps it, under the indicator that it is said to be of, at the line where it
 * stands. Where it was printed in a measure word that cannot count the indicator (户 for 人), the note says so.
 * Undefined for an indicator that the catalogue does not have.
 */
export function observationOf(
  figure: Figure,
  indicator: string,
  { title, body }: ReadText,
): Observation | undefined {
  const known = indicatorOf(indicator);
  if (known === undefined) return undefined;
  const unit = unitOf(known.unit)?.base ?? known.unit;
  const fits = figure.unit === unit || isCountedIn(figure.unit, unit);
  const others = figure.candidates.map((one) => one.indicator).filter((code) => code !== indicator);
  return {
    area: figure.area,
    indicator,
    subject: figure.subject,
    period: figure.period,
    value: figure.value,
    unit,
    qualifier: figure.qualifier,
    source: {
      doc: title,
      line: body.slice(0, figure.start).split('\n').length,
      asPrinted: figure.asPrinted.replace(/\s/gu, ''),
    },
    doubt: '',
    note: [fits ? '' : `原文单位：${figure.unit}`, others.length === 0 ? '' : `或为 ${others.join('、')}`]
      .filter(Boolean)
      .join('；'),
  };
}
