import { wordings } from '../lexicon/phrases';
import { phrasesOf } from './phrase';
import type { Phrase } from './phrase';

/** Finds the phrases that may stand at a figure, so that not every one is tried at every figure. */
export interface PhraseIndex {
  /** In the order of the lexicon. */
  near(before: string, after: string): readonly Phrase[];
}

interface Entry {
  readonly phrase: Phrase;
  readonly order: number;
}

// Two characters tell most phrases apart, and are looked up without a search.
const keyAt = (words: string, at: number): number =>
  words.charCodeAt(at) * 0x10000 + words.charCodeAt(at + 1);

function keysOf(words: string): ReadonlySet<number> {
  const keys = new Set<number>();
  for (let at = 0; at + 1 < words.length; at += 1) keys.add(keyAt(words, at));
  return keys;
}

const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length));
function hasOne(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}

export function createPhraseIndex(phrases: readonly Phrase[]): PhraseIndex {
  const [left, right] = [new Map<number, Entry[]>(), new Map<number, Entry[]>()];
  const always: Entry[] = [];
  phrases.forEach((phrase, order) => {
    const { before, after } = phrase.needs;
    const [index, needs] = shortest(before) >= shortest(after) ? [left, before] : [right, after];
    const entry = { phrase, order };
    if (shortest(needs) < 2) {
      always.push(entry);
      return;
    }
    for (const key of new Set(needs.map((word) => keyAt(word, 0)))) {
      const entries = index.get(key);
      if (entries === undefined) index.set(key, [entry]);
      else entries.push(entry);
    }
  });
  return {
    near(before, after) {
      const found = new Set<Entry>();
      const add = (entries: readonly Entry[] | undefined): void => {
        for (const entry of entries ?? []) {
          const { needs } = entry.phrase;
          if (hasOne(before, needs.before) && hasOne(after, needs.after)) found.add(entry);
        }
      };
      add(always);
      for (const key of keysOf(before)) if (left.has(key)) add(left.get(key));
      for (const key of keysOf(after)) if (right.has(key)) add(right.get(key));
      return [...found].sort((a, b) => a.order - b.order).map(({ phrase }) => phrase);
    },
  };
}

/** The index of all wordings that the product knows. */
export const phraseIndex = createPhraseIndex(wordings.flatMap(phrasesOf));
