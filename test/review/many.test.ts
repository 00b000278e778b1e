import { childrenOf } from '../../src/catalogue/areas';
import { noPriors } from '../../src/dataset/prior';
import { reportWording } from '../../src/i18n/report';
import { stampOf } from '../../src/review/answers';
import { impactOn } from '../../src/review/consolidation/rankedFindings';
import { consolidate, consolidationPlans } from '../../src/review/consolidation';
import { ruleSet, validate } from '../../src/validation';
import { entryOf } from '../../src/forms/reading';
import { explanationOf, findingOf, readingOf, resultOf } from './samples';
import type { FormReading } from '../../src/forms/reading';
import type { Consolidation, HandedIn } from '../../src/review/consolidation';
import type { ValidationResult } from '../../src/validation/finding';

const rules = ruleSet();
const check = (reading: FormReading): ValidationResult => validate({ reading, priors: noPriors, rules });
const cities = childrenOf('450000').map((area) => area.code);
const counties = cities.flatMap((city) => childrenOf(city).map((area) => area.code));

/** A return with last year's figures beside; members, workers and women as given. */
function handedIn(
  area: string,
  members: number,
  workers = 1200,
  women = 400,
  more: Partial<FormReading> = {},
): HandedIn {
  const reading = readingOf(
    [
      [area, 'M01', 50],
      [area, 'M05', workers],
      [area, 'M06', 500],
      [area, 'M09', members],
      [area, 'M09', 1000, 'prior'],
      [area, 'M10', women],
    ],
    { region: area, layout: 'indicator', ...more },
  );
  return { file: `${area}.xlsx`, reading, result: check(reading), explanations: [], stamps: [] };
}

const review = (inputs: readonly HandedIn[]): Consolidation => {
  const done = consolidate(inputs, check);
  if (!done) throw new Error('nothing to review');
  return done;
};

describe('reviewing the files of many units', () => {
  it('names files that cannot be used, and goes on', () => {
    const done = review([
      ...cities.slice(0, 10).map((city) => handedIn(city, 1050)),
      { file: '损坏.xlsx', problem: 'corrupt' },
      { file: '加密.xlsx', problem: 'password' },
      handedIn('451100', 1050, 1200, 400, { form: 'aid' }),
      handedIn('451200', 1050, 1200, 400, { year: 2012 }),
      handedIn('510100', 1050),
    ]);
    expect(done).toMatchObject({ form: 'membership', year: 2013, region: '450000' });
    expect(
      done.files.filter(({ problem }) => problem !== null).map(({ file, problem }) => [file, problem]),
    ).toEqual([
      ['451100.xlsx', 'other_form'],
      ['451200.xlsx', 'other_year'],
      ['510100.xlsx', 'other_region'],
      ['加密.xlsx', 'password'],
      ['损坏.xlsx', 'corrupt'],
    ]);
    expect(done.combined.missing).toEqual(cities.slice(10));
    expect(entryOf(done.combined.reading, '450000', 'M09', 'current')?.value).toBe(10_500);
  });

  it('does not blame a workbook for holding last year’s sheet or another form beside', () => {
    const file = { file: 'both.xlsx' };
    const done = review([
      handedIn('450200', 1050),
      handedIn('450300', 1050),
      { ...handedIn('450100', 1050), ...file },
      { ...handedIn('450100', 990, 1200, 400, { year: 2012 }), ...file },
      { ...handedIn('450100', 1050, 1200, 400, { form: 'contracts' }), ...file },
    ]);
    expect(done.files.map(({ file: name, problem }) => [name, problem])).toEqual([
      ['450200.xlsx', null],
      ['450300.xlsx', null],
      ['both.xlsx', null],
    ]);
  });

  it('gives nothing where no file could be read', () => {
    expect(consolidate([{ file: 'a.xlsx', problem: 'corrupt' }], check)).toBeUndefined();
  });

  it('finds each planted error once, among 111 county files', () => {
    expect(counties).toHaveLength(111);
    const members = (at: number): number => 1000 + at * 3;
    const inputs = counties.map((county, at) => handedIn(county, members(at), 1500));
    const sum = counties.reduce((total, _, at) => total + members(at), 0);
    const planted: readonly (readonly [string, string, HandedIn])[] = [
      ['450102', 'M10', handedIn('450102', members(0), 1500, 5000)],
      ['450203', 'M09', handedIn('450203', 10_400_000, 15_000_000)],
    ];
    const byFile = new Map(planted.map(([area, , input]) => [`${area}.xlsx`, input]));
    const done = review(inputs.map((input) => byFile.get(input.file) ?? input));
    const clean = review(inputs);
    expect(entryOf(clean.combined.reading, '450000', 'M09', 'current')?.value).toBe(sum);
    expect(clean.combined.missing).toEqual([]);
    const key = ({ finding }: Consolidation['findings'][number]): string =>
      `${finding.rule}|${finding.area}|${finding.indicator}`;
    const keys = done.findings.map(key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const [area, indicator] of planted) {
      const found = done.findings.filter(
        ({ finding }) =>
          finding.area === area && finding.indicator === indicator && finding.severity === 'error',
      );
      expect(found.map(({ file }) => file)).toEqual([`${area}.xlsx`]);
    }
    expect(done.findings[0]?.finding.area).toBe('450203');
  });

  it('counts what is unexplained, and tells valid stamps from stale ones', () => {
    const [first, second, third] = ['450100', '450200', '450300'].map((city) => {
      const reading = readingOf([[city, 'M09', 1500]], { region: city, layout: 'indicator' });
      const query = findingOf({ area: city, id: `q${city}` });
      const result = resultOf([query, findingOf({ area: city, severity: 'hint', id: 'h' })]);
      return { file: `${city}.xlsx`, reading, result, explanations: [], stamps: [] };
    });
    if (!first || !second || !third) throw new Error('three files');
    const stamp = stampOf(first.reading, { at: '2013-10-20T00:00:00.000Z', unit: 'u' });
    const done = consolidate(
      [
        { ...first, explanations: [explanationOf({ finding: 'q450100', area: '450100' })], stamps: [stamp] },
        { ...second, stamps: [{ ...stamp, fingerprint: 'other' }] },
        third,
      ],
      () => resultOf([]),
    );
    expect(done?.files.map(({ unexplained, stamp: state, ready }) => [unexplained, state, ready])).toEqual([
      [0, 'valid', true],
      [1, 'stale', false],
      [1, 'none', false],
    ]);
  });

  it('shows what only the comparison of the areas shows', () => {
    const outlier = findingOf({ area: '450200', indicator: 'M09', rule: 'R50', id: 'between' });
    const repeated = findingOf({ area: '450100', indicator: 'M09', rule: 'R50', id: 'again' });
    const own = findingOf({ area: '450100', indicator: 'M09' });
    const inputs = ['450100', '450200'].map((city): HandedIn => ({
      file: `${city}.xlsx`,
      reading: readingOf([[city, 'M09', 1500]], { region: city, layout: 'indicator' }),
      result: resultOf(city === '450100' ? [own] : []),
      explanations: [],
      stamps: [],
    }));
    const done = consolidate(inputs, () => resultOf([outlier, repeated]));
    expect(done?.findings.map(({ file, finding }) => [file, finding.id])).toEqual([
      ['450100.xlsx', own.id],
      [null, 'between'],
    ]);
  });

  it.each([
    ['the offered figure', findingOf({ correction: 150 }), 1350 / 3000],
    ['what would have passed', findingOf(), 350 / 3000],
    ['last year, where no range is known', findingOf({ expected: null }), 500 / 3000],
    ['nothing', findingOf({ expected: null, prior: null }), null],
    ['nothing, for a blank', findingOf({ current: null }), null],
  ])('measures the amount in question against %s', (_, finding, share) => {
    const region = readingOf([['450000', 'M09', 3000]]);
    expect(impactOn(region, finding)).toBe(share);
  });

  it('becomes a workbook: overview, files, findings, combined form', () => {
    const done = review([
      ...cities.slice(0, 13).map((city, at) => handedIn(city, at === 0 ? 9000 : 1050, 10_000)),
      { ...handedIn('450100', 1), file: 'z.xlsx' },
      { file: '损坏.xlsx', problem: 'corrupt' },
    ]);
    for (const lang of ['zh', 'en'] as const) {
      const { words, many } = reportWording(lang);
      const plans = consolidationPlans(done, { ...reportWording(lang), finding: ({ id }) => id });
      expect(new Set(plans.map(({ name }) => name)).size).toBe(4);
      for (const plan of plans) {
        expect(plan.cells).toHaveLength(plan.rows);
        expect(plan.cells.every((row) => row.length === plan.columns)).toBe(true);
      }
      const [overview, files, findings, combined] = plans.map((plan) => plan.cells.flat());
      expect(overview).toContain(many.receivedOf(13, 14));
      expect(overview).toContain(lang === 'zh' ? '崇左市' : 'Chongzuo');
      expect(overview).toContain(words.pair('损坏.xlsx', many.problem('corrupt')));
      expect(files).toEqual(expect.arrayContaining(['450200.xlsx', '损坏.xlsx', 'z.xlsx']));
      expect(findings).toContain('450100.xlsx');
      expect(combined).toContain(9000);
    }
  });
});
