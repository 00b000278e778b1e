import { yearOf } from '../../dataset/dataset';
import { indicatorOf } from '../../catalogue/indicators';
import type { Dataset } from '../../dataset/dataset';
import type { SeedDocument } from '../../dataset/document';
import type { Observation } from '../../dataset/observation';
import type { Texts } from '../../i18n';

export const facetKinds = ['place', 'indicator', 'theme', 'year', 'document'] as const;

export type FacetKind = (typeof facetKinds)[number];

/** What a person has narrowed the figures to; '' for all. */
export type Facets = Readonly<Record<FacetKind, string>>;

export const noFacets: Facets = { place: '', indicator: '', theme: '', year: '', document: '' };

export type FacetReader = (observation: Observation, kind: FacetKind) => string;

/** Reads the facets of figures. Statistical years are worked out once per figure and kept with the reader. */
export function createFacetReader(dataset: Dataset): FacetReader {
  const years = new WeakMap<Observation, string>();
  function year(observation: Observation): string {
    const known = years.get(observation);
    if (known !== undefined) return known;
    const found = String(yearOf(observation, dataset.calendar) ?? '');
    years.set(observation, found);
    return found;
  }
  return (observation, kind) => {
    switch (kind) {
      case 'place':
        return observation.area;
      case 'indicator':
        return observation.indicator;
      case 'theme':
        return indicatorOf(observation.indicator)?.theme ?? '';
      case 'year':
        return year(observation);
      case 'document':
        return observation.source.doc;
    }
  };
}

/** The figures that fit every facet. */
export function narrow(
  observations: readonly Observation[],
  facets: Facets,
  read: FacetReader,
): readonly Observation[] {
  const asked = facetKinds.filter((kind) => facets[kind] !== '');
  if (asked.length === 0) return observations;
  return observations.filter((observation) =>
    asked.every((kind) => read(observation, kind) === facets[kind]),
  );
}

/** What a value of a facet is called. */
export function facetName(
  kind: FacetKind,
  value: string,
  documents: readonly SeedDocument[],
  texts: Texts,
): string {
  switch (kind) {
    case 'place':
      return texts.labels.area(value);
    case 'indicator':
      return texts.labels.indicator(value);
    case 'theme':
      return texts.labels.theme(value);
    case 'document':
      return texts.labels.document(value, documents);
    case 'year':
      return value;
  }
}
