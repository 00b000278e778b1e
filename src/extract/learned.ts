import type { Figure } from './figure';
import type { Wording } from './lexicon/phrases';

/** Words that stood beside a figure when a person said what it is of; the next figure beside them is proposed as that. */
export interface LearnedWording {
  readonly indicator: string;
  readonly words: string;
  /** The words stand behind the figure. */
  readonly isBehind: boolean;
}

const before = /[\p{Script=Han}“”]{2,10}$/u;
const behind = /^[\p{Script=Han}“”]{2,8}/u;

/** What a person's answer teaches: the words of its clause right before the figure, otherwise those behind it. */
export function learnedFrom(
  { sentence, asPrinted }: Pick<Figure, 'sentence' | 'asPrinted'>,
  indicator: string,
): LearnedWording | undefined {
  const printed = asPrinted.replace(/\s/gu, '');
  const at = sentence.indexOf(printed);
  if (at < 0) return undefined;
  const left = before.exec(sentence.slice(0, at))?.[0];
  const words = left ?? behind.exec(sentence.slice(at + printed.length))?.[0];
  return words === undefined ? undefined : { indicator, words, isBehind: left === undefined };
}

export const learnedKey = ({ words, isBehind }: LearnedWording): string =>
  isBehind ? `# ${words}` : `${words} #`;

/** One more answer; it takes the place of an earlier one about the same words. */
export function withLearned(
  known: readonly LearnedWording[],
  added: LearnedWording,
): readonly LearnedWording[] {
  return [...known.filter((one) => learnedKey(one) !== learnedKey(added)), added];
}

/** The wording by which the reader finds it. */
export const asWording = (one: LearnedWording): Wording => ({
  indicator: one.indicator,
  wording: learnedKey(one),
  topic: null,
});
