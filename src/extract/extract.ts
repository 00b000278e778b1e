import { indicatorOf } from '../catalogue/indicators';
import type { Period } from '../catalogue/period';
import type { About } from './about';
import { checksOf } from './checks';
import { passagesOf } from './checks/passage';
import type { Figure } from './figure';
import { candidatesOf } from './naming/candidates';
import type { Named } from './naming/candidates';
import { asWording } from './learned';
import type { LearnedWording } from './learned';
import { phrasesOf } from './naming/phrase';
import { createPhraseIndex } from './naming/phraseIndex';
import { headFor } from './naming/heads';
import { nameRelated } from './naming/related';
import { conceptsAround, topicsIn } from './naming/topics';
import { areaAt } from './place/areas';
import { figuresOf, gapBefore, wordsBefore } from './reading/figures';
import type { LeftOutReason } from './reading/mask';
import type { Reading } from './reading/reading';
import { sentencesOf } from './text/sentence';
import type { TextCheck } from './textCheck';
import { tidy } from './text/tidy';
import { clockOf } from './time/clock';
import { kindsOf } from './time/kinds';
import { timeMarks } from './time/marks';
import { createCalendar } from './time/period';

export type { LeftOutReason } from './reading/mask';

/** A numeral that is no figure. Offsets are places in the text as given. */
export interface LeftOut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reason: LeftOutReason;
}

export interface Extraction {
  readonly figures: readonly Figure[];
  /** The text's own arithmetic (校稿). */
  readonly checks: readonly TextCheck[];
  readonly leftOut: readonly LeftOut[];
}

/** Behind a figure the words of its sentence count, up to where the next figure's own begin. */
const reach = 48;

function wordsAfter(text: string, readings: readonly Reading[], index: number): string {
  const reading = readings[index];
  if (reading === undefined) return '';
  const end = Math.min(reading.sentence.to, reading.to + reach);
  let words = '';
  let at = reading.to;
  for (const next of readings.slice(index + 1)) {
    if (next.from >= end) break;
    words += `${text.slice(at, next.from)}\uE000`;
    at = next.to;
  }
  return words + text.slice(at, Math.max(at, end));
}

/** A title says no time; the same figure in the text below does. */
function timedAsBelow(figure: Figure, body: readonly Figure[]): Figure {
  const twin = body.find(
    ({ value, unit, sentence }) =>
      value === figure.value && unit === figure.unit && sentence !== figure.sentence,
  );
  return twin === undefined ? figure : { ...figure, period: twin.period };
}

/**
 * Every figure that a report's text states, in its order, with area, period and up to three indicators, and the
 * numerals that are none. Undefined where the date cannot be read. Nothing of it is certain: a person confirms.
 */
export function extract(
  given: string,
  { area, date }: About,
  taught: readonly LearnedWording[] = [],
): Extraction | undefined {
  const clock = clockOf(date);
  if (clock === undefined) return undefined;
  const { text, at } = tidy(given);
  const sentences = sentencesOf(text);
  const { figures: readings, leftOut } = figuresOf(text, sentences);
  const calendar = createCalendar(text, timeMarks(text, clock), clock);
  const context = { text, readings };
  const topics = topicsIn(text, sentences);
  const concepts = conceptsAround(text, sentences);
  const learned = createPhraseIndex(taught.map(asWording).flatMap(phrasesOf));
  const names: Named[] = readings.map((reading, index) => {
    const before = headFor(wordsBefore(text, reading.sentence, readings.slice(0, index), reading.from));
    const after = wordsAfter(text, readings, index);
    return candidatesOf(reading, before.slice(-120), after, {
      around: topics(reading.sentence),
      passage: concepts(reading.sentence),
      learned,
    });
  });
  nameRelated(context, names);
  const kinds = kindsOf(context, names);
  const given_ = (place: number): number => at[place] ?? given.length;
  // What there will be is on no form.
  const isToCome = ({ text: when }: Period, indicator: string): boolean =>
    Number(/\d{4}(?=\D*$|-\d{2}(?:-\d{2})?$)/u.exec(when)?.[0]) > clock.year &&
    indicatorOf(indicator)?.kind === 'stock';
  const figures = readings.map((reading, index): Figure => {
    const { candidates, subject } = names[index] ?? { candidates: [], subject: '' };
    const kind = kinds[index] ?? 'flow';
    const period = calendar.periodOf({ ...reading, kind, isChange: reading.kind === 'change' });
    return {
      start: given_(reading.from),
      end: given_(reading.to - 1) + 1,
      sentence: reading.sentence.text.trim(),
      asPrinted: given.slice(given_(reading.from), given_(reading.to - 1) + 1),
      value: reading.value,
      unit: reading.unit,
      qualifier: reading.qualifier,
      step: reading.step,
      nextDigit: reading.nextDigit,
      kind: reading.kind,
      area: areaAt(text, reading.sentence, reading.from, area),
      period,
      subject,
      candidates: candidates.filter(({ indicator }) => !isToCome(period, indicator)),
    };
  });
  const body = figures.slice(figures.findIndex(({ sentence }) => sentence !== figures[0]?.sentence));
  const dated = figures.map((figure, index) =>
    readings[index]?.sentence === sentences[0] ? timedAsBelow(figure, body) : figure,
  );
  const placed = readings.flatMap((reading, index) => {
    const figure = dated[index];
    return figure === undefined
      ? []
      : [{ figure, sentence: reading.sentence.from, before: gapBefore(text, readings, index, reading) }];
  });
  const passages = passagesOf(placed, sentences[0]?.from ?? 0);
  return {
    figures: dated,
    checks: checksOf(passages, given),
    leftOut: leftOut.map((one) => ({
      start: given_(one.from),
      end: given_(one.to - 1) + 1,
      text: one.text,
      reason: one.reason,
    })),
  };
}
