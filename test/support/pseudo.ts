import { createTexts } from '../../src/i18n';
import type { Lang, Texts } from '../../src/i18n';

function marked(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? '' : `⟦${value}⟧`;
  if (typeof value === 'function') {
    return (...facts: readonly unknown[]): unknown => marked(Reflect.apply(value, undefined, facts));
  }
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, marked(inner)]));
}

/** Every sentence between ⟦ and ⟧, so that a test sees any text that did not come from i18n. */
export function createPseudo(lang: Lang): Texts {
  return marked(createTexts(lang)) as Texts;
}
