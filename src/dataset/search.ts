import { areaOf } from '../catalogue/areas';
import { indicatorOf } from '../catalogue/indicators';
import { pinyinInitials } from '../catalogue/pinyin';
import { yearOf } from './dataset';
import type { Dataset } from './dataset';
import type { SeedDocument } from './document';
import { parseNumeral } from './numeral';
import type { Observation } from './observation';
import { dateOf, periodSpan } from './periodSpan';
import { areaTerms, fit, indicatorTerms, plain, weight } from './searchTerms';
import type { Terms } from './searchTerms';

export interface SearchResult {
  /** The best hits, best first. */
  readonly hits: readonly Observation[];
  /** How many figures fit in all. */
  readonly total: number;
}

export interface SearchIndex {
  /**
   * Figures that fit every word of the query: place, indicator (name, synonym, theme, pinyin initials), subject, year,
   * document, figure as printed or its value. Words may stand together without a space (柳州金秋助学). An empty query
   * gives the latest figures.
   */
  query(text: string, limit?: number): SearchResult;
}

/** Things of one kind that many figures share, each with its terms. */
interface Facet {
  readonly ids: Uint32Array;
  readonly terms: readonly Terms[];
}

function facet(
  observations: readonly Observation[],
  key: (observation: Observation) => string,
  termsOf: (key: string) => Terms,
): Facet {
  const known = new Map<string, number>();
  const terms: Terms[] = [];
  const ids = new Uint32Array(observations.length);
  for (const [index, observation] of observations.entries()) {
    const text = key(observation);
    let id = known.get(text);
    if (id === undefined) {
      id = terms.length;
      known.set(text, id);
      terms.push(termsOf(text));
    }
    ids[index] = id;
  }
  return { ids, terms };
}

/** The document and the title of the article that a figure stands in. */
function articleFinder(documents: readonly SeedDocument[]): (observation: Observation) => string {
  const byDoc = new Map<string, SeedDocument[]>();
  for (const document of documents) byDoc.set(document.doc, [...(byDoc.get(document.doc) ?? []), document]);
  return ({ source }) => {
    const article = byDoc
      .get(source.doc)
      ?.find(({ fromLine, toLine }) => fromLine <= source.line && source.line <= toLine);
    return `${source.doc}|${article?.note ?? ''}`;
  };
}

const words = (...texts: readonly string[]): Terms => ({
  names: texts.filter((text) => text !== '').map(plain),
  more: [],
  initials: texts.flatMap(pinyinInitials),
});

function termsOfArea(code: string): Terms {
  const area = areaOf(code);
  if (area === undefined) return words(code);
  return areaTerms(area, area.parent === null ? undefined : areaOf(area.parent));
}

function termsOfIndicator(code: string): Terms {
  const indicator = indicatorOf(code);
  return indicator === undefined ? words(code) : indicatorTerms(indicator);
}

interface Years {
  /** Calendar years that a period touches, and its statistical year. */
  readonly from: Int16Array;
  readonly to: Int16Array;
  readonly own: Int16Array;
  /** Last day, for the order of the latest. */
  readonly end: Int32Array;
}

function yearsOf(dataset: Dataset, observations: readonly Observation[]): Years {
  const size = observations.length;
  const years = {
    from: new Int16Array(size),
    to: new Int16Array(size),
    own: new Int16Array(size),
    end: new Int32Array(size),
  };
  for (const [index, observation] of observations.entries()) {
    const span = periodSpan(observation.period);
    if (span === undefined) continue;
    years.to[index] = dateOf(span.end).year;
    years.from[index] = span.start === null ? (years.to[index] ?? 0) : dateOf(span.start).year;
    years.own[index] = yearOf(observation, dataset.calendar) ?? 0;
    years.end[index] = span.end;
  }
  return years;
}

/** A word of the query, worked out for every facet once: adding its score to a figure is then a table look-up. */
interface Token {
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

/** An index over every figure, printed and derived. Building takes a moment; a query reads tables only. */
export function createSearchIndex(dataset: Dataset): SearchIndex {
  const observations = [...dataset.observations, ...dataset.derived];
  const articles = articleFinder(dataset.documents);
  const termsOfArticle = (key: string): Terms => {
    const [doc = '', note = ''] = key.split('|');
    return { ...words(doc), more: note === '' ? [] : [plain(note)] };
  };
  const facets: readonly Facet[] = [
    facet(observations, (observation) => observation.area, termsOfArea),
    facet(observations, (observation) => observation.indicator, termsOfIndicator),
    facet(
      observations,
      (observation) => observation.subject,
      (text) => words(text),
    ),
    facet(observations, articles, termsOfArticle),
  ];
  const years = yearsOf(dataset, observations);
  const values = Float64Array.from(observations, (observation) => observation.value);
  const printed = observations.map((observation) => plain(observation.source.asPrinted).replaceAll(',', ''));

  function score(token: Token, index: number): number {
    let best = 0;
    // This loop runs once per figure and word: no iterators here.
    for (let number = 0; number < facets.length; number += 1) {
      const points = token.tables[number]?.[facets[number]?.ids[index] ?? 0] ?? 0;
      if (points > best) best = points;
    }
    if (token.year > 0) {
      if (years.own[index] === token.year) return weight.whole;
      else if ((years.from[index] ?? 0) <= token.year && token.year <= (years.to[index] ?? 0)) {
        return Math.max(best, weight.start);
      }
    }
    if (best > 0) return best;
    if (token.isNumber && values[index] === token.value) return weight.whole;
    // Only words that are nothing else, or contain digits, are looked for among the figures as printed.
    if (token.matchesFacet || token.year > 0) return 0;
    const text = printed[index] ?? '';
    return text.startsWith(token.printed) ? weight.start : text.includes(token.printed) ? weight.inside : 0;
  }

  const byEnd = Uint32Array.from(observations.keys()).sort(
    (a, b) => (years.end[b] ?? 0) - (years.end[a] ?? 0),
  );

  return {
    query(text, limit = 200) {
      const tokens = wordsOf(text).flatMap((word) => split(word, facets));
      const buckets = new Map<number, number[]>();
      let total = 0;
      for (const index of byEnd) {
        let sum = 0;
        for (const token of tokens) {
          const points = score(token, index);
          if (points === 0) {
            sum = -1;
            break;
          }
          sum += points;
        }
        if (sum < 0) continue;
        total += 1;
        const bucket = buckets.get(sum);
        if (bucket === undefined) buckets.set(sum, [index]);
        else if (bucket.length < limit) bucket.push(index);
      }
      const best = [...buckets].sort(([a], [b]) => b - a).flatMap(([, bucket]) => bucket);
      const hits = best.slice(0, limit).flatMap((index) => observations[index] ?? []);
      return { hits, total };
    },
  };
}

function wordsOf(text: string): readonly string[] {
  return text
    .trim()
    .split(/[\s、，；;]+/u)
    .map(plain)
    .filter((word) => word !== '');
}
