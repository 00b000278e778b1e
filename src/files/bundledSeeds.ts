import observations000 from '../../seeds/observations/000.csv';
import observations001 from '../../seeds/observations/001.csv';
import observations002 from '../../seeds/observations/002.csv';
import observations003 from '../../seeds/observations/003.csv';
import observations004 from '../../seeds/observations/004.csv';
import derived from '../../seeds/derived.csv';
import documents from '../../seeds/documents.csv';
import doubts from '../../seeds/doubts.csv';
import { readSeeds } from './seedFiles';
import type { Dataset } from '../dataset/dataset';

/** The dataset that ships with the product, out of the bundle. Damaged seeds are a broken product. */
export function bundledDataset(): Dataset {
  const result = readSeeds({
    observations: [
      { name: '000.csv', text: observations000 },
      { name: '001.csv', text: observations001 },
      { name: '002.csv', text: observations002 },
      { name: '003.csv', text: observations003 },
      { name: '004.csv', text: observations004 },
    ],
    derived: { name: 'derived.csv', text: derived },
    documents: { name: 'documents.csv', text: documents },
    doubts: { name: 'doubts.csv', text: doubts },
  });
  if (result.ok) return result.value;
  const [first] = result.errors;
  throw new Error(`seeds: ${first?.file}:${first?.line} ${first?.column} ${first?.problem.kind}`);
}
