import { areaOf } from '../catalogue/areas';
import { indicatorOf } from '../catalogue/indicators';
import { pinyinInitials } from '../catalogue/pinyin';
import { yearOf } from './dataset';
import type { Dataset } from './dataset';
import type { SeedDocument } from './document';
import type { Observation } from './observation';
import { dateOf, periodSpan } from './periodSpan';
import { areaTerms, indicatorTerms, plain } from './searchTerms';
import type { Terms } from './searchTerms';

/** Things of one kind that many figures share, each with its terms. */
export interface Facet {
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

export interface Years {
  /** Calendar years that a period touches, and its statistical year. */
  readonly from: Int16Array;
  readonly to: Int16Array;
  readonly own: Int16Array;
  /** Last day, for the order of the latest. */
  readonly end: Int32Array;
}

export function yearsOf(dataset: Dataset, observations: readonly Observation[]): Years {
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

/** Place, indicator, subject and article of every figure. */
export function facetsOf(dataset: Dataset, observations: readonly Observation[]): readonly Facet[] {
  const articles = articleFinder(dataset.documents);
  const termsOfArticle = (key: string): Terms => {
    const [doc = '', note = ''] = key.split('|');
    return { ...words(doc), more: note === '' ? [] : [plain(note)] };
  };
  return [
    facet(observations, (observation) => observation.area, termsOfArea),
    facet(observations, (observation) => observation.indicator, termsOfIndicator),
    facet(
      observations,
      (observation) => observation.subject,
      (text) => words(text),
    ),
    facet(observations, articles, termsOfArticle),
  ];
}
