import type { Dataset } from './dataset';
import type { Observation } from './observation';
import { facetsOf, yearsOf } from './searchFacets';
import { plain, weight } from './searchTerms';
import { tokensOf } from './searchTokens';
import type { Token } from './searchTokens';

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

/** An index over every figure, printed and derived. Building takes a moment; a query reads tables only. */
export function createSearchIndex(dataset: Dataset): SearchIndex {
  const observations = [...dataset.observations, ...dataset.derived];
  const facets = facetsOf(dataset, observations);
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
      const tokens = tokensOf(text, facets);
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
