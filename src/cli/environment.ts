import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSeeds } from '../files/seedFiles';
import { sheetWords } from '../i18n/sheets';
import { sourceListWords } from '../i18n/sourceList';
import type { Environment } from '../app/environment';
import type { Dataset } from '../dataset/dataset';
import type { TextFile } from '../files/seedFiles';
import type { Lang } from '../i18n/language';

const seeds = join(__dirname, '..', '..', 'seeds');

/** What the use cases are given: the product's own dataset, the time, the words. */
export function createEnvironment(lang: Lang): Environment {
  return {
    dataset: seedDataset(),
    now: () => new Date(),
    newBatch: randomUUID,
    words: sourceListWords(lang),
    sheetWords: sheetWords(lang),
  };
}

let seedsRead: Dataset | undefined;

/** The dataset that ships with the product, read once. */
export function seedDataset(): Dataset {
  seedsRead ??= readSeedFiles();
  return seedsRead;
}

/** From `seeds/` beside package.json. Damaged seeds are a broken product. */
function readSeedFiles(): Dataset {
  const observations = readdirSync(join(seeds, 'observations')).filter((name) => name.endsWith('.csv'));
  const result = readSeeds({
    observations: observations.sort().map((name) => textFile('observations', name)),
    documents: textFile('documents.csv'),
    derived: textFile('derived.csv'),
    doubts: textFile('doubts.csv'),
  });
  if (result.ok) return result.value;
  const [first] = result.errors;
  throw new Error(`seeds: ${first?.file}:${first?.line} ${first?.column} ${first?.problem.kind}`);
}

function textFile(...path: readonly string[]): TextFile {
  return { name: path.at(-1) ?? '', text: readFileSync(join(seeds, ...path), 'utf8') };
}
