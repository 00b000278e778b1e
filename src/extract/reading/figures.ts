import { numeralsIn } from '../../dataset/numeral';
import type { Numeral } from '../../dataset/numeral';
import type { Sentence } from '../text/sentence';
import { counts } from './accepted';
import { maskOf } from './mask';
import type { LeftOutReason } from './mask';
import type { Reading } from './reading';
import { roleOf } from './role';
import { unitOfNumeral } from './unit';

/** Stands for a figure where the words around figures are looked at. */
const placeholder = '\uE000';

export interface LeftOutNumeral {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly reason: LeftOutReason;
}

interface Found {
  readonly figures: readonly Reading[];
  readonly leftOut: readonly LeftOutNumeral[];
}

const joins = /^(?:-|至|到|—|、)?$/u;
const twoDigits =
  /(?<a>[二两三四五六七八])(?<b>[三四五六七八九])(?<place>百|千|万)(?<unit>元|人|名|户|家|个)/gu;
const ends =
  /(?:增加|增长|提高|上升|发展|扩大|下降|减少|降低|上调|增|降|升|提升|攀升)(?:到了?|至|为)(?:\uE000年(?:底)?的|[^，。；\uE000]{0,8}的)?$/u;
const factors: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000 };

/** 四五百元: about the lower of the two. */
function looseNumerals(text: string): readonly Numeral[] {
  return [...text.matchAll(twoDigits)].map((match): Numeral => {
    const { a = '', place = '', unit = '' } = match.groups ?? {};
    const [numeral] = numeralsIn(`${a}${place}${unit}`);
    const step = factors[place] ?? 1;
    return {
      value: numeral?.value ?? 0,
      unit,
      qualifier: 'about',
      step,
      nextDigit: false,
      text: match[0],
      index: match.index,
    };
  });
}

/** Every figure of a sentence, and the numerals that are none. */
export function figuresOf(text: string, sentences: readonly Sentence[]): Found {
  const mask = maskOf(text);
  const loose = looseNumerals(text);
  const all = [
    ...numeralsIn(text).filter(
      ({ index }) => !loose.some((one) => one.index <= index && index < one.index + one.text.length),
    ),
    ...loose,
  ]
    .map((numeral) => ({
      ...numeral,
      index: numeral.index + (/^\s*/u.exec(numeral.text)?.[0].length ?? 0),
      text: numeral.text.trim(),
    }))
    .sort((a, b) => a.index - b.index);
  const figures: Reading[] = [];
  const leftOut: LeftOutNumeral[] = [];
  let at = 0;
  all.forEach((numeral, order) => {
    const [from, to] = [numeral.index, numeral.index + numeral.text.length];
    const leave = (reason: LeftOutReason): void => {
      if (/\d/u.test(numeral.text)) leftOut.push({ from, to, text: numeral.text, reason });
    };
    const covering = mask.find(
      (piece) =>
        piece.from < to && from < piece.to && !(piece.to <= from + 1 && /^[上近约超]/u.test(numeral.text)),
    );
    if (covering !== undefined) {
      leave(covering.reason);
      return;
    }
    while ((sentences[at]?.to ?? Number.POSITIVE_INFINITY) <= from) at += 1;
    const sentence = sentences[at];
    if (sentence === undefined || sentence.from > from) return;
    const before = wordsBefore(text, sentence, figures, from);
    const after = text.slice(to, Math.min(sentence.to, to + 16));
    const next = all[order + 1];
    const isRange =
      numeral.unit === '' &&
      next !== undefined &&
      next.unit !== '' &&
      !/[天年岁月]/u.test(next.unit) &&
      /\d$/u.test(numeral.text) &&
      joins.test(text.slice(to, next.index)) &&
      text.slice(to, next.index) !== '';
    const isEnd = ends.test(before);
    const start = figures.at(-1);
    const shared = isEnd && start?.sentence === sentence && numeral.unit === '' ? start.unit : '';
    const unit = shared !== '' ? shared : isRange ? next.unit : unitOfNumeral(numeral, before, after);
    if (!counts(numeral, unit, before, after)) {
      leave(unit === '' ? 'name' : 'slogan');
      return;
    }

    if (isEnd) {
      if (
        start !== undefined &&
        start.sentence === sentence &&
        /(?:由|从)[^。；]{0,24}$/u.test(wordsBefore(text, sentence, figures.slice(0, -1), start.from)) &&
        from - start.to < 40
      ) {
        figures[figures.length - 1] = {
          ...start,
          isStart: true,
          kind: start.unit === '%' ? 'rate' : 'level',
        };
      }
    }
    const kind = isEnd ? (unit === '%' ? 'rate' : 'level') : roleOf(before, unit);
    const { value, qualifier, step, nextDigit } = numeral;
    figures.push({
      from,
      to,
      text: numeral.text,
      value,
      unit,
      qualifier: roughly(before, qualifier),
      step,
      nextDigit,
      kind,
      sentence,
      isStart: false,
      isEnd,
    });
  });
  return { figures, leftOut };
}

/** The words of the sentence before a place, each figure in them as one placeholder. */
export function wordsBefore(
  text: string,
  sentence: Sentence,
  figures: readonly Reading[],
  place: number,
): string {
  let words = '';
  let at = sentence.from;
  for (const figure of figures) {
    if (figure.from < sentence.from || figure.to > place) continue;
    words += text.slice(at, figure.from) + placeholder;
    at = figure.to;
  }
  return words + text.slice(at, place);
}

/** The words between a figure and the one before it in its sentence. */
export function gapBefore(
  text: string,
  readings: readonly Reading[],
  index: number,
  { sentence, from }: Reading,
): string {
  const last = readings[index - 1];
  return text.slice(last !== undefined && last.sentence === sentence ? last.to : sentence.from, from);
}

// 约获400元, 将近达到300户
const nearly = /(?:大约|将近|接近|约|近)(?:共|已|获得?|有|为|达到?|计|需|用)$/u;

const roughly = (before: string, qualifier: Reading['qualifier']): Reading['qualifier'] =>
  qualifier === 'exact' && nearly.test(before) ? 'about' : atLeast(before, qualifier);

const atLeast = (before: string, qualifier: Reading['qualifier']): Reading['qualifier'] =>
  qualifier === 'exact' &&
  /(?:不少于|不低于|超过|突破|至少|多达|逾)(?:[^，。；\uE000]{0,6}|[^，。；]{0,3}\uE000[^，。；]{0,20})$/u.test(
    before,
  )
    ? 'at_least'
    : qualifier;
