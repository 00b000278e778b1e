import type { ReactElement } from 'react';
import { yearOf } from '../../dataset/dataset';
import type { Dataset } from '../../dataset/dataset';
import type { Doubt } from '../../dataset/doubt';
import type { Observation } from '../../dataset/observation';
import { periodText } from '../../i18n';
import type { Lang } from '../../i18n';
import { areaName, indicatorName } from '../names';
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
  const year = yearOf(observation, dataset.calendar);
  const computed = dataset.derived.find((each) => each === observation);
  return (
    <Section title={`${areaName(area, lang)} · ${indicatorName(indicator, lang)}`}>
      <div className={styles.strong}>{figureText(observation, texts, numbers, lang)}</div>
      <FactList
        facts={[
          [
            texts.data.period,
            `${periodText(period.text, lang)}${texts.data.periodYear(year === undefined ? texts.data.noYear : texts.data.yearOf(year))}`,
          ],
          [texts.data.source, texts.words.document(source.doc, source.line)],
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
          [texts.data.doubt, doubtText(observation, dataset, lang)],
          [
            texts.data.doubtNearby,
            observation.doubt === '' ? doubtsNearby(observation, dataset, lang) : null,
          ],
          [texts.data.note, note],
        ]}
      />
      <InsertButtons observation={observation} figures={figures} />
      <Series observation={observation} />
    </Section>
  );
}

function said({ arithmetic, reading }: Doubt, lang: Lang): string {
  return `${reading[lang]} ${arithmetic}`.trim();
}

/** The arithmetic and our reading of each doubt that a figure names; a text of its own where it names none. */
function doubtText({ doubt }: Observation, dataset: Dataset, lang: Lang): string {
  if (doubt === '') return '';
  const ids = new Set(doubt.split(/[\s;,|]+/u));
  const known = dataset.doubts.filter(({ id }) => ids.has(id));
  return known.length === 0 ? doubt : known.map((each) => said(each, lang)).join(' ');
}

/** What is doubtful on the line where a figure stands that is not doubtful itself, one doubt to a line. */
function doubtsNearby(
  { source }: Observation,
  { doubts }: Dataset,
  lang: Lang,
): readonly ReactElement[] | null {
  const nearby = doubts.filter(({ doc, line }) => doc === source.doc && line === source.line);
  if (nearby.length === 0) return null;
  return nearby.map((each) => (
    <div key={each.id}>
      {indicatorName(each.indicator, lang)} · {said(each, lang)}
    </div>
  ));
}
