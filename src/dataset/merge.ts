import { createDataset } from './dataset';
import type { Dataset } from './dataset';
import type { Observation } from './observation';

/** merged: both, each figure once. instead: only the added one. */
export type MergeMode = 'merged' | 'instead';

function identity({ area, indicator, subject, period, value, source }: Observation): string {
  return [area, indicator, subject, period.kind, period.text, value, source.doc, source.line].join('|');
}

function union<T>(base: readonly T[], added: readonly T[], key: (item: T) => string): readonly T[] {
  const known = new Set(base.map(key));
  return [...base, ...added.filter((item) => !known.has(key(item)))];
}

/** Two datasets as one, read by the calendar of the first. A figure, document or doubt that both hold stands once. */
export function mergeDatasets(base: Dataset, added: Dataset, mode: MergeMode = 'merged'): Dataset {
  if (mode === 'instead') return createDataset(added, base.calendar);
  return createDataset(
    {
      observations: union(base.observations, added.observations, identity),
      derived: union(base.derived, added.derived, identity),
      documents: union(
        base.documents,
        added.documents,
        (document) => `${document.doc}|${document.article}|${document.fromLine}`,
      ),
      doubts: union(base.doubts, added.doubts, (doubt) => doubt.id),
    },
    base.calendar,
  );
}
