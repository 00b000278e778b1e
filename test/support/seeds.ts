import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSeeds } from '../../src/files/seedFiles';
import type { Dataset } from '../../src/dataset/dataset';

const folder = join(__dirname, '..', '..', 'seeds');
const file = (...path: readonly string[]) => ({
  name: path.at(-1) ?? '',
  text: readFileSync(join(folder, ...path), 'utf8'),
});

let dataset: Dataset | undefined;

/** The dataset that ships with the product. */
export function seedDataset(): Dataset {
  if (dataset) return dataset;
  const read = readSeeds({
    observations: readdirSync(join(folder, 'observations'))
      .sort()
      .map((name) => file('observations', name)),
    documents: file('documents.csv'),
    derived: file('derived.csv'),
    doubts: file('doubts.csv'),
  });
  if (!read.ok) throw new Error(JSON.stringify(read.errors[0]));
  dataset = read.value;
  return dataset;
}
