import { mergeDatasets } from '../../dataset/merge';
import { loadCsv } from '../../files/loadCsv';
import { toCsv } from '../../files/observationsCsv';
import { toSdmxCsv } from '../../files/sdmxCsv';
import { csvStep } from '../csvFile';
import { seedDataset } from '../environment';
import { done, unusable } from '../outcome';
import { selfCheckReport } from '../selfCheckReport';
import { readBytes } from '../workbookFile';
import type { Dataset } from '../../dataset/dataset';
import type { Command, CommandContext } from '../command';
import type { Step } from '../outcome';

/** Prints the dataset, the product's own or a loaded one. */
export const dataCommand: Command = {
  options: {
    csv: { type: 'boolean' },
    sdmx: { type: 'boolean' },
    'self-check': { type: 'boolean' },
    load: { type: 'string', multiple: true },
    merge: { type: 'boolean' },
  },
  positionals: 0,
  async run(given, context) {
    const dataset = await asked(given.texts('load'), given.has('merge'), context);
    if (!dataset.ok) return unusable(dataset.sentence);
    if (given.has('csv')) return done(toCsv(dataset.value));
    if (given.has('sdmx')) return done(toSdmxCsv(dataset.value));
    if (given.has('self-check')) return done(selfCheckReport(dataset.value, context.lang, context.texts));
    return done(summary(dataset.value, context));
  },
};

/** The files together; with the product's own figures where they are to be merged, or where none is given. */
async function asked(
  files: readonly string[],
  isMerged: boolean,
  context: CommandContext,
): Promise<Step<Dataset>> {
  let all = files.length === 0 || isMerged ? seedDataset() : undefined;
  for (const file of files) {
    const loaded = await loadedDataset(file, context);
    if (!loaded.ok) return loaded;
    all = all === undefined ? loaded.value : mergeDatasets(all, loaded.value);
  }
  return { ok: true, value: all ?? seedDataset() };
}

async function loadedDataset(written: string, { path, texts, lang }: CommandContext): Promise<Step<Dataset>> {
  const bytes = await readBytes(path(written));
  if (!bytes) return { ok: false, sentence: texts.fileMissing(written) };
  return csvStep(loadCsv(bytes, written), written, { lang, texts });
}

function summary({ observations, derived, documents }: Dataset, { texts }: CommandContext): string {
  const byDocument = new Map<string, number>();
  for (const { source } of observations) byDocument.set(source.doc, (byDocument.get(source.doc) ?? 0) + 1);
  const places = new Set(observations.map(({ area }) => area)).size;
  const indicators = new Set(observations.map(({ indicator }) => indicator)).size;
  return [
    texts.dataLine(observations.length, derived.length, places, indicators),
    ...[...byDocument].map(([doc, figures]) =>
      texts.documentLine(doc, texts.labels.document(doc, documents), figures),
    ),
  ].join('\n');
}
