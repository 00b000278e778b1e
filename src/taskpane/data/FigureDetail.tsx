import type { ReactElement } from 'react';
import { yearOf } from '../../dataset/dataset';
import type { Dataset } from '../../dataset/dataset';
import type { Observation } from '../../dataset/observation';
import type { Lang, Texts } from '../../i18n';
import { useApp, usePane } from '../tools';
import { FactList } from '../ui/FactList';
import { Section } from '../ui/Section';
import { useStyles } from '../ui/styles';
import { InsertButtons } from './InsertButtons';
import { Series } from './Series';
import { figureText } from './figureText';

export interface FigureDetailProps {
  readonly observation: Observation;
  /** What was found with it, for a block. */
  readonly figures: readonly Observation[];
}

/** A figure with all that is known of it: period, source, as printed, qualifier, doubt, and its series. */
export function FigureDetail({ observation, figures }: FigureDetailProps): ReactElement {
  const { texts, lang, numbers } = usePane();
  const dataset = useApp((state) => state.dataset);
  const styles = useStyles();
  const { area, indicator, period, source, qualifier, subject, note } = observation;
  const { documents } = dataset;
  const year = yearOf(observation, dataset.calendar);
  const computed = dataset.derived.find((each) => each === observation);
  return (
    <Section title={`${texts.labels.area(area)} · ${texts.labels.indicator(indicator)}`}>
      <div className={styles.strong}>{figureText(observation, texts, numbers)}</div>
      <FactList
        facts={[
          [
            texts.data.period,
            `${texts.labels.period(period.text)}${texts.data.periodYear(year === undefined ? texts.data.noYear : texts.data.yearOf(year))}`,
          ],
          [texts.data.source, texts.labels.source(source, documents)],
          [texts.data.reference, texts.labels.reference(source)],
          [texts.data.printed, source.asPrinted],
          [texts.data.qualifier, texts.words.qualifiers[qualifier]],
          [texts.data.subject, subject],
          [texts.data.formula, computed?.formula],
          [
            texts.data.interval,
            computed === undefined
              ? null
              : texts.check.range(numbers.number(computed.low), numbers.number(computed.high)),
          ],
          [texts.data.doubt, doubtText(observation, dataset, texts, lang)],
          [
            texts.data.doubtNearby,
            observation.doubt === '' ? doubtsNearby(observation, dataset, texts, lang) : null,
          ],
          [texts.data.note, note],
        ]}
      />
      <InsertButtons observation={observation} figures={figures} />
      <Series observation={observation} />
    </Section>
  );
}

/** The arithmetic and our reading of each doubt that a figure names; a text of its own where it names none. */
function doubtText({ doubt }: Observation, dataset: Dataset, texts: Texts, lang: Lang): string {
  if (doubt === '') return '';
  const ids = new Set(doubt.split(/[\s;,|]+/u));
  const known = dataset.doubts.filter(({ id }) => ids.has(id));
  return known.length === 0
    ? doubt
    : known
        .map(({ reading, arithmetic }) => texts.data.doubtReading(reading[lang], arithmetic[lang]))
        .join(' ');
}

/** What is doubtful on the line where a figure stands that is not doubtful itself, one doubt to a line. */
function doubtsNearby(
  { source }: Observation,
  { doubts }: Dataset,
  texts: Texts,
  lang: Lang,
): readonly ReactElement[] | null {
  const nearby = doubts.filter(({ doc, line }) => doc === source.doc && line === source.line);
  if (nearby.length === 0) return null;
  return nearby.map((each) => (
    <div key={each.id}>
      {texts.labels.indicator(each.indicator)} ·{' '}
      {texts.data.doubtReading(each.reading[lang], each.arithmetic[lang])}
    </div>
  ));
}
