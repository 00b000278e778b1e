import type { Figure } from '../figure';
import type { TextCheck } from '../textCheck';
import { growthChecks, undatedChecks } from './growth';
import { partChecks, productChecks, shareChecks, sumChecks } from './parts';
import type { Passage } from './passage';
import { boundChecks, repeatedChecks, sameChecks, titleChecks } from './sameness';
import { wordingChecks } from './wording';

const within = [growthChecks, sumChecks, partChecks, shareChecks, productChecks, wordingChecks] as const;
const across = [repeatedChecks, sameChecks, titleChecks, boundChecks] as const;

/** The text's own arithmetic: what was checked, in its order, what holds too. One figure is told once for each kind. */
export function checksOf(passages: readonly Passage[], text: string): readonly TextCheck[] {
  const found = [
    ...passages.flatMap((passage) => [
      ...within.flatMap((check) => check(passage)),
      ...undatedChecks(passage, text),
    ]),
    ...across.flatMap((check) => check(passages)),
  ];
  // What is printed again says nothing new of its twin.
  const repeats = found.filter(({ kind }) => kind === 'repeated');
  const isRepeat = (check: TextCheck): boolean =>
    check.kind === 'same' && repeats.some((one) => passages.some(({ figures }) => both(figures, one, check)));
  return found.filter((check) => !isRepeat(check)).sort((a, b) => a.start - b.start || a.end - b.end);
}

const both = (figures: readonly Figure[], a: TextCheck, b: TextCheck): boolean =>
  figures.some(({ start }) => start === a.start) && figures.some(({ start }) => start === b.start);
