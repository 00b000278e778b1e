import type { Texts } from './texts';

const mark = (text: string): string => `⟦${text}⟧`;

function marked(value: unknown): unknown {
  if (typeof value === 'string') return mark(value);
  if (typeof value === 'function') {
    return (...facts: readonly unknown[]): unknown => marked(Reflect.apply(value, undefined, facts));
  }
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, marked(inner)]));
}

/** The same sentences between ⟦ and ⟧, so that a test sees any text that did not come from here. */
export function pseudoTexts(texts: Texts): Texts {
  return marked(texts) as Texts;
}
