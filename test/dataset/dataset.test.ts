import fc from 'fast-check';
import { createDataset } from '../../src/dataset/dataset';
import { datasetCurrent, datasetPriors } from '../../src/dataset/datasetPriors';
import type { DerivedObservation } from '../../src/dataset/derived';
import type { SeedDocument } from '../../src/dataset/document';
import { mergeDatasets } from '../../src/dataset/merge';
import { createPriors } from '../../src/dataset/prior';
import { block, series } from '../../src/dataset/series';
import { calendarYears } from '../../src/dataset/statisticalYear';
import { figure } from './support/figures';

const document = (doc: string, date: string): SeedDocument => ({
  doc,
  article: 'a',
  fromLine: 1,
  toLine: 99,
  date,
  dateInferred: false,
  subjectArea: '450200',
  note: '',
});

const derived = (parts: Partial<DerivedObservation> = {}): DerivedObservation => ({
  ...figure('M09', '50万人'),
  qualifier: 'derived',
  formula: '…',
  low: 495_000,
  high: 510_000,
  ...parts,
});

const key = { area: '450200', indicator: 'M09', year: 2012 };

describe('finding the figure of a statistical year', () => {
  test('takes the exact one before 近 and 以上, and those before a derived one', () => {
    const exact = figure('M09', '60.65万人', { line: 3 });
    const about = figure('M09', '近61万人', { line: 1 });
    const own = derived();
    expect(createDataset({ observations: [about, exact], derived: [own] }).find(key)).toBe(exact);
    expect(createDataset({ observations: [about], derived: [own] }).find(key)).toBe(about);
    expect(createDataset({ observations: [], derived: [own] }).find(key)).toBe(own);
  });

  test('takes the document that was published later', () => {
    const documents = [document('000', '2015-05-01'), document('004', '2013-09-23')];
    const later = figure('M09', '60.65万人', { doc: '000' });
    const earlier = figure('M09', '60.66万人', { doc: '004' });
    expect(createDataset({ observations: [earlier, later], documents }).find(key)).toBe(later);
  });

  test('takes a flow over the whole year before a half year that was printed later', () => {
    const documents = [document('000', '2015-05-01'), document('004', '2013-09-23')];
    const whole = figure('M15', '103000人', { doc: '004', period: '2011-10-01/2012-09-30' });
    const half = figure('M15', '51000人', { doc: '000', period: '2012-01-01/2012-06-30' });
    const dataset = createDataset({ observations: [half, whole], documents });
    expect(dataset.find({ ...key, indicator: 'M15' })).toBe(whole);
  });

  test('prefers a figure without doubt among equals', () => {
    const doubted = figure('M09', '60.65万人', { line: 1, doubt: 'D1' });
    const sound = figure('M09', '60.66万人', { line: 2 });
    expect(createDataset({ observations: [doubted, sound] }).find(key)).toBe(sound);
  });

  test('leaves out parts of the population, except the one that the indicator is about', () => {
    const part = figure('M09', '20万人', { subject: '女职工' });
    const migrants = figure('M11', '21万人', { subject: '农民工' });
    const dataset = createDataset({ observations: [part, migrants] });
    expect(dataset.find(key)).toBeUndefined();
    expect(dataset.find({ ...key, indicator: 'M11' })).toBe(migrants);
  });

  test('finds nothing for spans of several years and open starts', () => {
    const observations = [
      figure('A15', '2248名', { period: '2003/2007' }),
      figure('M09', '60.65万人', { period: '../2015-05' }),
    ];
    const dataset = createDataset({ observations });
    for (let year = 2000; year < 2018; year += 1) {
      expect(dataset.find({ area: '450200', indicator: 'A15', year })).toBeUndefined();
      expect(dataset.find({ ...key, year })).toBeUndefined();
    }
  });

  test('follows the calendar it is given', () => {
    const event = figure('L26', '45名', { period: '2012-12-19' });
    const dataset = createDataset({ observations: [event] });
    const at = (year: number) => ({ area: '450200', indicator: 'L26', year });
    expect(dataset.find(at(2013))).toBe(event);
    expect(createDataset(dataset, calendarYears).find(at(2012))).toBe(event);
    expect(createDataset(dataset, calendarYears).find(at(2013))).toBeUndefined();
  });

  test('does not depend on the order of the figures', () => {
    const observations = [
      figure('M09', '60.65万人', { line: 1, doc: '001' }),
      figure('M09', '近61万人', { line: 2 }),
      figure('M09', '60.7万人', { line: 3, doubt: 'D1', doc: '002' }),
      figure('M09', '61万多人', { line: 4 }),
    ];
    const expected = createDataset({ observations }).find(key);
    fc.assert(
      fc.property(fc.shuffledSubarray(observations, { minLength: 4 }), (shuffled) => {
        expect(createDataset({ observations: shuffled }).find(key)).toBe(expected);
      }),
    );
  });
});

describe('priors from the dataset', () => {
  const observations = [
    figure('A14', '298.18万元', { period: '2007' }),
    figure('A14', '198.45万元', { period: '2006' }),
    figure('A14', '350万元', { period: '2008' }),
    figure('M09', '670.62万人', { area: '450000', period: '2007-12-31' }),
  ];
  const dataset = createDataset({ observations });

  test('come in the unit of the form with their source and true period, older years behind', () => {
    const priors = datasetPriors(dataset, { year: 2008, areas: ['450200'], indicators: ['A14'] });
    expect(priors.map(({ value, year, period }) => [value, year, period])).toEqual([
      [298.18, 2007, '2007'],
      [198.45, 2006, '2006'],
    ]);
    expect(priors[0]?.origin).toEqual({
      kind: 'dataset',
      qualifier: 'exact',
      source: { doc: '000', line: 10, asPrinted: '298.18万元' },
    });
    const known = createPriors(2008, priors);
    expect(known.of('450200', 'A14')?.value).toBe(298.18);
    expect(known.history('450200', 'A14').map(({ year }) => year)).toEqual([2007, 2006]);
  });

  test('never hold a flow over a part of a year', () => {
    const flow = (period: string) => [figure('M15', '10200人', { period })];
    const priors = (period: string) =>
      datasetPriors(createDataset({ observations: flow(period) }), {
        year: 2013,
        areas: ['450200'],
        indicators: ['M15'],
      });
    expect(priors('2012-03-01/2012-03-31')).toEqual([]);
    expect(priors('2012-01-01/2012-09-30')).toEqual([]);
    expect(priors('2011-11-01/2012-09-30')).toHaveLength(1);
    expect(priors('2012')).toHaveLength(1);
  });

  test('give the published line the figure printed for the region', () => {
    const [prior] = datasetPriors(dataset, { year: 2008, areas: ['450000P'], indicators: ['M09'] });
    expect(prior).toMatchObject({ area: '450000P', value: 6_706_200, year: 2007 });
    expect(datasetPriors(dataset, { year: 2008, areas: ['450000D'], indicators: ['M09'] })).toEqual([]);
  });

  test('never hold the figure of the year itself, which is a current one', () => {
    const scope = { year: 2008, areas: ['450200'], indicators: ['A14'] };
    expect(datasetPriors(dataset, scope).every(({ year }) => year < 2008)).toBe(true);
    expect(datasetCurrent(dataset, scope)).toEqual([
      {
        area: '450200',
        indicator: 'A14',
        value: 350,
        period: '2008',
        qualifier: 'exact',
        source: { doc: '000', line: 10, asPrinted: '350万元' },
        doubt: '',
      },
    ]);
  });

  test('leave out a figure whose unit does not lead to that of the form', () => {
    const odd = createDataset({ observations: [figure('A14', '5户', { period: '2007', unit: '户' })] });
    expect(datasetPriors(odd, { year: 2008, areas: ['450200'], indicators: ['A14'] })).toEqual([]);
  });
});

describe('merging datasets', () => {
  const a = figure('M09', '60.65万人', { line: 1 });
  const b = figure('M01', '3590家', { line: 2 });
  const c = figure('M09', '83.13万人', { line: 3, period: '2014-12-31' });

  test('keeps a figure that both hold once', () => {
    const merged = mergeDatasets(
      createDataset({ observations: [a, b] }),
      createDataset({ observations: [{ ...b }, c] }),
    );
    expect(merged.observations).toEqual([a, b, c]);
  });

  test('instead leaves only the added one, by the calendar in use', () => {
    const base = createDataset({ observations: [a] }, calendarYears);
    const added = createDataset({ observations: [c] });
    const merged = mergeDatasets(base, added, 'instead');
    expect(merged.observations).toEqual([c]);
    expect(merged.calendar).toBe(calendarYears);
  });

  test('with itself or with nothing changes nothing', () => {
    fc.assert(
      fc.property(fc.subarray([a, b, c]), (observations) => {
        const dataset = createDataset({ observations, derived: [derived()] });
        const nothing = createDataset({ observations: [] });
        for (const other of [dataset, nothing]) {
          const merged = mergeDatasets(dataset, other);
          expect(merged.observations).toEqual(dataset.observations);
          expect(merged.derived).toEqual(dataset.derived);
        }
      }),
    );
  });
});

describe('a series', () => {
  test('runs by the end of its periods, in the unit of the indicator, printed before derived', () => {
    const dataset = createDataset({
      observations: [
        figure('A14', '350万元', { period: '2008' }),
        figure('A14', '298.18万元', { period: '2007' }),
        figure('A14', '1058.2万元', { period: '2003/2007' }),
        figure('A14', '12万元', { period: '2007', subject: '农民工' }),
      ],
      derived: [derived({ indicator: 'A14', unit: '元', value: 1, period: { kind: 'year', text: '2008' } })],
    });
    expect(series(dataset, '450200', 'A14').map(({ value, year }) => [value, year])).toEqual([
      [1058.2, null],
      [298.18, 2007],
      [350, 2008],
    ]);
  });

  test('of an indicator about a group holds the figures of that group', () => {
    const dataset = createDataset({ observations: [figure('M11', '211万人', { subject: '农民工' })] });
    expect(series(dataset, '450200', 'M11').map(({ value }) => value)).toEqual([2_110_000]);
  });
});

test('a block has a row per area and a column per year, with gaps where nothing is known', () => {
  const dataset = createDataset({
    observations: [
      figure('M09', '60.65万人'),
      figure('M09', '48.74万人', { area: '450300', period: '2007-12-31' }),
    ],
  });
  const { cells } = block(dataset, ['450200', '450300'], [2007, 2012], 'M09');
  expect(cells.map((row) => row.map((cell) => cell?.value ?? null))).toEqual([
    [null, 606_500],
    [487_400, null],
  ]);
});
