import { parseNumeral } from './numeral';
import type { Facet } from './searchFacets';
import { fit, plain } from './searchTerms';

/** A word of the query, worked out for every facet once: adding its score to a figure is then a table look-up. */
export interface Token {
  readonly tables: readonly Uint8Array[];
  readonly matchesFacet: boolean;
  readonly year: number;
  readonly value: number;
  readonly isNumber: boolean;
  /** Text to look for among the figures as printed, '' for none. */
  readonly printed: string;
}

const yearPattern = /^((?:19|20)\d{2})年?(?:底|末|度)?$/u;

function prepare(word: string, facets: readonly Facet[]): Token {
  const tables = facets.map(({ terms }) => Uint8Array.from(terms, (term) => fit(term, word)));
  const numeral = /\d/u.test(word) ? parseNumeral(word) : undefined;
  return {
    tables,
    matchesFacet: tables.some((table) => table.some((score) => score > 0)),
    year: Number(yearPattern.exec(word)?.[1] ?? 0),
    value: numeral?.value ?? 0,
    isNumber: numeral?.text.length === word.length,
    printed: word.replaceAll(',', ''),
  };
}

const hasMeaning = (token: Token): boolean => token.matchesFacet || token.year > 0;

// A word that is no name may be several that stand together: each time the longest beginning that is one is cut off.
// Digits that are no year are a figure and stay whole.
function split(word: string, facets: readonly Facet[]): readonly Token[] {
  const whole = prepare(word, facets);
  if (hasMeaning(whole) || /^[\d.,]+\D{0,3}$/u.test(word)) return [whole];
  const tokens: Token[] = [];
  let rest = [...word];
  while (rest.length > 0) {
    let length = tokens.length === 0 ? rest.length - 1 : rest.length;
    let token: Token | undefined;
    for (; length > 1 && token === undefined; length -= 1) {
      const candidate = prepare(rest.slice(0, length).join(''), facets);
      if (hasMeaning(candidate)) token = candidate;
    }
    if (token === undefined) return [whole];
    tokens.push(token);
    rest = rest.slice(length + 1);
  }
  return tokens;
}

/** The words of a query, worked out. */
export function tokensOf(text: string, facets: readonly Facet[]): readonly Token[] {
  return wordsOf(text).flatMap((word) => split(word, facets));
}

function wordsOf(text: string): readonly string[] {
  return text
    .trim()
    .split(/[\s、，；;]+/u)
    .map(plain)
    .filter((word) => word !== '');
}
