import { createDataset } from '../../dataset/dataset';
import { mergeDatasets } from '../../dataset/merge';
import { during } from '../context';
import { recheck } from './check';
import { preview } from './fill';
import type { AppContext } from '../context';

/** Loads figures from a CSV, beside what is known or instead of it; a broken file changes nothing. */
export async function loadData(
  context: AppContext,
  file: string,
  text: string,
  mode: 'merge' | 'replace',
): Promise<void> {
  const { store } = context;
  const opened = context.openData(file, text);
  if (opened.kind === 'refused') {
    const { line, column, problem } = opened;
    store.set({ notice: { kind: 'dataRefused', file, line, column, problem } });
    return;
  }
  await during(context, 'reading', async () => {
    const known = store.get().dataset;
    const loaded = createDataset(opened.parts, known.calendar);
    store.set({ dataset: mergeDatasets(known, loaded, mode === 'merge' ? 'merged' : 'instead') });
    await preview(context);
    await recheck(context);
    store.set({ notice: { kind: 'dataLoaded', file, observations: loaded.observations.length } });
  });
}
