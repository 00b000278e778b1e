import { concepts } from '../lexicon/concepts';

export type ConceptClass = keyof typeof concepts;

/** What reports speak of. */
export interface Concept {
  readonly name: string;
  readonly class: ConceptClass;
  /** The concept itself and the wider ones that its words stand for as well. */
  readonly chain: readonly string[];
}

/** A word of a concept where it stands. */
export interface Mention {
  readonly concept: Concept;
  readonly word: string;
  readonly from: number;
}

interface Entry {
  readonly word: string;
  readonly concept: Concept;
}

const byName = new Map<string, Concept>();
const byStart = new Map<string, Entry[]>();

function add(word: string, concept: Concept): void {
  const start = word.slice(0, 2);
  const entries = byStart.get(start);
  if (entries === undefined) byStart.set(start, [{ word, concept }]);
  else entries.push({ word, concept });
}

for (const [kind, lines] of Object.entries(concepts)) {
  for (const line of lines.trim().split('\n')) {
    const {
      name = '',
      wider,
      words = '',
    } = /^(?<name>[^\s:]+)(?: < (?<wider>[^\s:]+))?: (?<words>.*)$/u.exec(line)?.groups ?? {};
    const chain = [name, ...(wider === undefined ? [] : (byName.get(wider)?.chain ?? []))];
    const concept: Concept = { name, class: kind as ConceptClass, chain };
    byName.set(name, concept);
    for (const word of words.split('|')) add(word, concept);
  }
}
for (const entries of byStart.values()) entries.sort((a, b) => b.word.length - a.word.length);

export const conceptOf = (name: string): Concept | undefined => byName.get(name);

/** The concepts that a stretch of text speaks of, the longest word at each place. */
export function mentionsIn(text: string): readonly Mention[] {
  const found: Mention[] = [];
  let at = 0;
  while (at < text.length) {
    const place = at;
    const entry =
      byStart.get(text.slice(at, at + 2))?.find(({ word }) => text.startsWith(word, place)) ??
      byStart.get(text.charAt(at))?.[0];
    if (entry === undefined) {
      at += 1;
      continue;
    }
    if (entry.concept.class !== 'none') found.push({ concept: entry.concept, word: entry.word, from: at });
    at += entry.word.length;
  }
  return found;
}
