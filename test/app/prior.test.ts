import { unzipSync, zipSync } from 'fflate';
import { priorDifferences } from '../../src/app/derive/priorDifferences';
import { listPlan } from '../support/listPlan';
import { createPriors } from '../../src/dataset/prior';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { testApp, type } from '../support/app';
import type { Prior } from '../../src/dataset/prior';

const file = { kind: 'file', file: '2012.xlsx', sheet: '表', cell: 'D12' } as const;
const printed = (asPrinted: string) =>
  ({ kind: 'dataset', source: { doc: '004', line: 97, asPrinted }, qualifier: 'exact' }) as const;
const prior = (value: number, origin: Prior['origin']): Prior => {
  return { area: '511000', indicator: 'M09', value, year: 2012, period: '2012', origin };
};
const form = { areas: [{ code: '511000', role: 'area' }], indicators: ['M05', 'M09'] } as const;

test.each([
  ['a file that says something else', 820_000, 1],
  ['a file with the printed figure', 511_300, 0],
  ['a file with the figure that was rounded in print', 511_312, 0],
  ['a file beyond what rounding leaves open', 511_400, 1],
])('%s is shown beside the dataset or not', (_, value, expected) => {
  const priors = createPriors(2013, [prior(value, file), prior(511_300, printed('51.13万'))]);
  const found = priorDifferences(form, priors);
  expect(found).toHaveLength(expected);
  for (const { priors: beside } of found) expect(beside.map((each) => each.value)).toEqual([value, 511_300]);
});

/** A form of 2012 of some areas with these members. */
async function lastYear(areas: readonly string[]): Promise<Uint8Array> {
  const port = FileWorkbook.empty();
  const app = testApp(port, { region: '510000', year: 2012, areas });
  await app.fill();
  for (const area of areas) {
    await type(port, '会员组织2012四川', area, 'M05', 900_000);
    await type(port, '会员组织2012四川', area, 'M09', 820_000);
  }
  return port.toBytes();
}

test('a file is matched both ways, and where it differs from the dataset both figures are kept apart', async () => {
  const port = FileWorkbook.empty();
  const app = testApp(port, { region: '510000', year: 2013, areas: ['511000', '510300'] });
  await app.start();
  await app.fill();
  expect(app.getState().priorDifferences).toEqual([]);
  await app.loadPrior('2012.xlsx', await lastYear(['511000', '510400']));
  const { notice, priorDifferences: differ } = app.getState();
  expect(notice).toMatchObject({
    kind: 'priorLoaded',
    yearsBefore: 1,
    yearByName: false,
    damaged: [],
    onlyHere: { areas: ['510300'], indicators: [] },
    onlyThere: { areas: ['510400'], indicators: [] },
  });
  const own = differ.find(({ area, indicator }) => area === '511000' && indicator === 'M09');
  expect(own?.priors.map(({ value, origin }) => [value, origin.kind])).toEqual([
    [820_000, 'file'],
    [511_300, 'dataset'],
  ]);
  await app.forgetPriors();
  expect(app.getState().priorDifferences).toEqual([]);
});

test('a sheet of last year’s file that cannot be read is named, whether the others serve or not', async () => {
  const app = testApp(FileWorkbook.empty(), { region: '510000', year: 2013, areas: ['511000', '510300'] });
  await app.start();
  const other = listPlan('说明', [['没有统计表', '']]);
  await app.loadPrior('2012.xlsx', await withDamaged(await lastYear(['511000']), '附表'));
  expect(app.getState().notice).toMatchObject({ kind: 'priorLoaded', damaged: ['附表'] });
  const none = FileWorkbook.empty();
  await none.write({ plans: [other] });
  await app.loadPrior('空.xlsx', await withDamaged(await none.toBytes(), '会员'));
  expect(app.getState().notice).toMatchObject({ kind: 'fileRefused', damaged: ['会员'] });
});

/** The file with one more sheet, whose part ends in the middle. */
async function withDamaged(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const opened = await FileWorkbook.open(bytes);
  if (!opened.ok) throw new Error(opened.problem);
  await opened.value.write({
    plans: [
      listPlan(name, [
        ['地区', '会员人数'],
        ['内江市', 5],
      ]),
    ],
  });
  const parts = unzipSync(await opened.value.toBytes());
  const last =
    Object.keys(parts)
      .filter((part) => part.startsWith('xl/worksheets/sheet'))
      .sort()
      .at(-1) ?? '';
  return zipSync({ ...parts, [last]: (parts[last] ?? new Uint8Array()).slice(0, 300) });
}
