import { resolve } from 'node:path';
import { areaOf } from '../../src/catalogue/areas';
import { createSearchIndex } from '../../src/dataset/search';
import { selfCheck } from '../../src/validation/selfCheck';
import { toCsv, parseObservations } from '../../src/files/observationsCsv';
import { readSeeds } from '../../src/files/seedFiles';
import { readSeedFiles } from '../seeds/folder';

const result = readSeeds(readSeedFiles(resolve(__dirname, '../../seeds')));
if (!result.ok) throw new Error(JSON.stringify(result.errors));
const dataset = result.value;

describe('the dataset that ships', () => {
  const found = selfCheck(dataset);

  test('every doubt that names the self-check is found by it', () => {
    const recorded = dataset.doubts.filter(({ foundBy }) => foundBy === 'self-check').map(({ id }) => id);
    expect(recorded.length).toBeGreaterThan(0);
    expect(found.map(({ doubt }) => doubt)).toEqual(expect.arrayContaining(recorded));
  });

  test('what the self-check finds is on record as a doubt, each once', () => {
    const ids = found.map(({ doubt }) => doubt);
    expect(ids).not.toContain('');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('holds the figures of the documents at their lines', () => {
    const members = dataset.find({ area: '450300', indicator: 'M09', year: 2007 });
    expect(members).toMatchObject({ value: 487_400, source: { doc: '001', line: 127 } });
    // The base of 由60.65万人增加到83.13万人 has no date, so it is nobody's figure.
    expect(dataset.find({ area: '450200', indicator: 'M09', year: 2015 })?.value).toBe(831_300);
  });

  test('answers where 670.62万 was printed, and what is known of 柳州 on 金秋助学', () => {
    const index = createSearchIndex(dataset);
    const [printed] = index.query('670.62万').hits;
    expect(printed).toMatchObject({ area: '450000', source: { doc: '000', line: 65 } });
    const { hits } = index.query('柳州 金秋助学');
    expect(hits.map(({ source }) => source.asPrinted).sort()).toEqual(['1258人', '298.18万元']);
    const [member] = index.query('桂林 会员 2007').hits;
    expect(areaOf(member?.area ?? '')?.short).toBe('桂林');
    expect(member).toMatchObject({ indicator: 'M09', value: 487_400 });
  });

  test('is written as CSV and read back without loss', () => {
    const text = toCsv(dataset);
    const read = parseObservations(text, 'dataset.csv');
    expect(read.ok && read.value.slice(0, dataset.observations.length)).toEqual(dataset.observations);
    expect(read.ok && read.value.length).toBe(dataset.observations.length + dataset.derived.length);
  });
});
