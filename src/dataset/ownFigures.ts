import type { Dataset } from './dataset';
import type { Observation } from './observation';

/** The figures of a dataset that no document of its own states: those that a person loaded or confirmed. */
export function ownFigures({ observations, documents }: Dataset): readonly Observation[] {
  const own = new Set(documents.map(({ doc }) => doc));
  return observations.filter(({ source }) => !own.has(source.doc));
}
