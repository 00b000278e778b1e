import { createDataset } from '../../dataset/dataset';
import { mergeDatasets } from '../../dataset/merge';
import { only } from './step';
import type { DatasetParts } from '../../dataset/dataset';
import type { Ending } from '../outcome';
import type { Given, Step } from './step';

/** A dataset file as the person gave it, or where it is broken. */
export type OpenedData =
  | { readonly kind: 'opened'; readonly parts: DatasetParts }
  | { readonly kind: 'refused'; readonly line: number; readonly column: string; readonly problem: string };

/** Takes over figures from a file, beside what is known or instead of it; a broken file changes nothing. */
export function loadData(
  { environment }: Given,
  file: string,
  opened: OpenedData,
  mode: 'merge' | 'replace',
): Step<Ending<'dataLoaded' | 'dataRefused'>> {
  if (opened.kind === 'refused') {
    const { line, column, problem } = opened;
    return only({ kind: 'dataRefused', file, line, column, problem });
  }
  const known = environment.dataset;
  const loaded = createDataset(opened.parts, known.calendar);
  const dataset = mergeDatasets(known, loaded, mode === 'merge' ? 'merged' : 'instead');
  return only({ kind: 'dataLoaded', file, observations: loaded.observations.length }, { dataset });
}
