import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { seedDataset } from '../../src/cli/environment';
import { bundledDataset } from '../../src/files/bundledSeeds';
import { createTexts } from '../../src/i18n';
import { createDataOpener } from '../../src/taskpane/files';

it('bundles every file of the seeds', () => {
  const bundled = bundledDataset();
  const whole = seedDataset();
  expect(bundled.observations).toEqual(whole.observations);
  expect(bundled.derived).toEqual(whole.derived);
  expect(bundled.doubts).toEqual(whole.doubts);
  expect(bundled.documents).toEqual(whole.documents);
  const files = readdirSync(join(__dirname, '..', '..', 'seeds', 'observations'));
  expect(new Set(bundled.observations.map(({ source }) => `${source.doc}.csv`))).toEqual(new Set(files));
});

const head =
  'doc,line,area_code,indicator,subject,period,period_kind,value,unit,qualifier,as_printed,doubt,note';
const row = 'mine,1,450300,M09,,2012-12-31,point,900000,人,exact,90万,,';

describe.each(['zh', 'en'] as const)('opening a data file in %s', (lang) => {
  const texts = createTexts(lang);
  const openData = createDataOpener(texts);

  it('takes the columns of the dataset', () => {
    const opened = openData('mine.csv', `${head}\n${row}\n`);
    expect(opened).toMatchObject({ kind: 'opened', parts: { observations: [{ value: 900_000 }] } });
  });

  it('names the line and the column of what is wrong, in words', () => {
    expect(openData('mine.csv', `${head}\n${row}\n${row.replace('900000', 'many')}\n`)).toEqual({
      kind: 'refused',
      line: 3,
      column: 'value',
      problem: texts.csv.not_a_number('many'),
    });
  });

  it('names a column that is missing', () => {
    expect(openData('mine.csv', head.replace('value,', ''))).toMatchObject({
      kind: 'refused',
      line: 1,
      column: 'value',
      problem: texts.csv.missing_column(),
    });
  });
});
