import { indicatorOf } from '../catalogue/indicators';
import type { About } from './about';
import { checksOf } from './checks';
import { passagesOf } from './checks/passage';
import type { IndicatorKind } from '../catalogue/indicator';
import type { Candidate, Figure } from './figure';
import { candidatesOf, derivedFrom } from './naming/candidates';
import type { Named } from './naming/candidates';
import { areaAt } from './place/areas';
import { figuresOf, wordsBefore } from './reading/figures';
import type { LeftOutReason } from './reading/mask';
import type { Reading } from './reading/reading';
import { sentencesOf } from './text/sentence';
import type { TextCheck } from './textCheck';
import { tidy } from './text/tidy';
import { clockOf } from './time/clock';
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

/** The words between a figure and the one before it in its sentence. */
function gapBefore(
  text: string,
  readings: readonly Reading[],
  index: number,
  { sentence, from }: Reading,
): string {
  const last = readings[index - 1];
  return text.slice(last !== undefined && last.sentence === sentence ? last.to : sentence.from, from);
}

interface Context {
  readonly text: string;
  readonly readings: readonly Reading[];
}

/** Changes and shares are named by the levels before them: the last one, or, with 分别, one each. */
function nameDerived({ text, readings }: Context, names: Named[]): void {
  readings.forEach((reading, index) => {
    if (reading.kind !== 'change' && reading.kind !== 'share') return;
    if ((names[index]?.candidates.length ?? 0) > 0) return;
    const mine = readings
      .map((one, at) => ({ one, at }))
      .filter(({ one }) => one.sentence === reading.sentence);
    const levels = mine.filter(
      ({ one, at }) => at < index && one.kind !== 'change' && one.kind !== 'share' && !one.isStart,
    );
    const run = mine.filter(({ one }) => one.kind === reading.kind && one.unit === reading.unit);
    const before = wordsBefore(text, reading.sentence, readings, reading.from);
    const isEach = /分别/u.test(before) && run.length > 1 && levels.length >= run.length;
    const level = isEach
      ? levels[levels.length - run.length + run.findIndex(({ at }) => at === index)]
      : levels.at(-1);
    const first = level === undefined ? undefined : names[level.at]?.candidates[0];
    names[index] = {
      candidates: derivedFrom(reading.kind, first, before),
      subject: level === undefined ? '' : (names[level.at]?.subject ?? ''),
    };
  });
}

/** 由A增加到B: both ends are of one thing. */
function nameEnds({ readings }: Context, names: Named[]): void {
  readings.forEach((reading, index) => {
    const start = readings[index - 1];
    const [mine, other] = [names[index], names[index - 1]];
    if (!reading.isEnd || start === undefined || !start.isStart || mine === undefined || other === undefined)
      return;
    const better = (other.candidates[0]?.score ?? 0) >= (mine.candidates[0]?.score ?? 0) ? other : mine;
    names[index] = better;
    names[index - 1] = better;
  });
}

const level =
  /(?:其中|[、，；：（])?(?<level>国家级|全国级|自治区级|省级|市级|县级|区级|县（区）级)(?:的)?(?:有)?$/u;

/** 其中国家级a个、省级b个: each is of what the list is about. */
function nameLevels({ text, readings }: Context, names: Named[]): void {
  readings.forEach((reading, index) => {
    const [mine, last, before] = [names[index], names[index - 1], readings[index - 1]];
    if (mine === undefined || mine.candidates.length > 0 || last === undefined || before === undefined)
      return;
    if (before.sentence !== reading.sentence || before.unit !== reading.unit) return;
    const own = level.exec(text.slice(before.to, reading.from))?.groups?.['level'];
    if (own !== undefined) names[index] = { candidates: last.candidates, subject: own };
  });
}

const heads =
  /(?<heads>[\p{Script=Han}（）、和及与]{4,40}?)(?:均|分别)(?:已)?(?:达到?|为|是|有|增至|增加到|提高到)?[^，。；\uE000]{0,4}(?:\uE000[、和及与，])*$/u;

const headsBehind =
  /分别(?<verb>签订|建立|新建|发展|成立|建成|创建|举办|培训|慰问|发放|投入)(?:了)?(?<heads>[^，。；\uE000]{4,40}?)(?:\uE000[、和及与，])*$/u;

/** The words before a figure; in A和B分别为a和b its own head alone. */
function headFor(before: string): string {
  const behind = headsBehind.exec(before);
  if (behind?.groups !== undefined) {
    const parts = (behind.groups['heads'] ?? '').split(/[、和及与]/u);
    const own = parts[(behind[0].match(/\uE000/gu) ?? []).length];
    if (own !== undefined && parts.length > 1) {
      return `${before.slice(0, behind.index)}${behind.groups['verb'] ?? ''}${own}`;
    }
  }
  const match = heads.exec(before);
  const listed = match?.groups?.['heads'];
  if (match === null || listed === undefined || !match[0].includes('分别')) return before;
  const parts = listed.split(/[、和及与]/u);
  const order = (match[0].match(/\uE000/gu) ?? []).length;
  const own = parts[order];
  return own === undefined || parts.length < 2 ? before : `${before.slice(0, match.index)}${own}达`;
}

/**
 * Every figure that a report's text states, in its order, with area, period and up to three indicators, and the
 * numerals that are none. Undefined where the date cannot be read. Nothing of it is certain: a person confirms.
 */
export function extract(given: string, { area, date }: About): Extraction | undefined {
  const clock = clockOf(date);
  if (clock === undefined) return undefined;
  const { text, at } = tidy(given);
  const sentences = sentencesOf(text);
  const { figures: readings, leftOut } = figuresOf(text, sentences);
  const calendar = createCalendar(text, timeMarks(text, clock), clock);
  const context = { text, readings };
  const names: Named[] = readings.map((reading, index) => {
    const before = headFor(wordsBefore(text, reading.sentence, readings.slice(0, index), reading.from));
    return candidatesOf(reading, before.slice(-120), wordsAfter(text, readings, index));
  });
  nameEnds(context, names);
  nameLevels(context, names);
  nameDerived(context, names);
  const kinds = kindsOf(context, names);
  const given_ = (place: number): number => at[place] ?? given.length;
  const figures = readings.map((reading, index): Figure => {
    const { candidates, subject } = names[index] ?? { candidates: [], subject: '' };
    const kind = kinds[index] ?? 'flow';
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
      period: calendar.periodOf({ ...reading, kind, isChange: reading.kind === 'change' }),
      subject,
      candidates,
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

// Words by which a figure without an indicator is counted at a moment, not over a stretch.
const standing =
  /(?:已建|已有|共有|现有|拥有|建有|设有|涵盖|覆盖|总数|会员|建成|成立|建立(?:了)?|达)[^，。；\uE000]{0,24}$/u;
const happening =
  /(?:新建|新增|新发展|发放|投入|举办|开展|培训|筹集|慰问|吸纳|资助|救助|排查|参加|参与|获)[^，。；\uE000]{0,16}$/u;

// What is new fills a stretch, even where all of it would stand at a moment.
const isNew = /(?:新建|新增|新成立|新设|新发展)(?:了)?[^，。；\uE000]{0,24}$/u;

// A noun alone goes on with what the figure before counts.
const goesOn = /^(?:、|和|及|以及|，)[\p{Script=Han}（）“”、]{0,20}$/u;

function kindOf(candidates: readonly Candidate[], reading: Reading, before: string): IndicatorKind {
  const first = candidates[0];
  const known = first === undefined ? undefined : indicatorOf(first.indicator)?.kind;
  if (known !== undefined) return known;
  if (reading.unit === '%') return 'ratio';
  return reading.unit !== '元' && standing.test(before) && !happening.test(before) ? 'stock' : 'flow';
}

/** Whether each figure stands at a moment or fills a stretch: by what it counts, its verb, or the figure it goes on with. */
function kindsOf({ text, readings }: Context, names: readonly Named[]): readonly IndicatorKind[] {
  const found: { readonly kind: IndicatorKind; readonly isNew: boolean }[] = [];
  readings.forEach((reading, index) => {
    const candidates = names[index]?.candidates ?? [];
    const before = wordsBefore(text, reading.sentence, readings.slice(0, index), reading.from);
    const [last, lastFound] = [readings[index - 1], found[index - 1]];
    const goesOnWith =
      last?.sentence === reading.sentence &&
      last.unit === reading.unit &&
      goesOn.test(gapBefore(text, readings, index, reading)) &&
      !happening.test(before)
        ? lastFound
        : undefined;
    const isNewHere = isNew.test(before) || goesOnWith?.isNew === true;
    const inherited = candidates.length === 0 ? goesOnWith?.kind : undefined;
    found.push({
      kind: isNewHere ? 'flow' : (inherited ?? kindOf(candidates, reading, before)),
      isNew: isNewHere,
    });
  });
  return found.map(({ kind }) => kind);
}
