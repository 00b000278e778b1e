import { createPriors } from '../../src/dataset/prior';
import { allCities, check, checkLine, namedBy, notJudged, outcomes } from './support/reading';
import type { Prior, PriorOrigin } from '../../src/dataset/prior';
import type { Qualifier } from '../../src/dataset/observation';
import type { Cell, Sheet } from './support/reading';

const printed = (asPrinted: string, qualifier: Qualifier = 'exact'): PriorOrigin => ({
  kind: 'dataset',
  qualifier,
  source: { doc: '000', line: 27, asPrinted },
});
const inFile: PriorOrigin = { kind: 'file', file: '2012.xlsx', sheet: '表', cell: 'B7' };

function prior(value: number, origin: PriorOrigin, year = 2012, indicator = 'M09'): Prior {
  return { area: '450100', indicator, value, year, period: String(year), origin };
}

const withPriors = (now: Cell, shown: Cell, ...figures: readonly Prior[]): ReturnType<typeof check> =>
  check({ areas: { '450100': { M09: [now, shown] } } }, { priors: createPriors(2013, figures) });

describe('R42, change against last year', () => {
  test.each<[string, number, number, boolean]>([
    ['M09', 120_000, 100_000, false],
    ['M09', 120_001, 100_000, true],
    ['M09', 80_000, 100_000, false],
    ['M09', 79_999, 100_000, true],
    ['M09', 150, 100, false],
    ['M09', 151, 100, true],
    ['M10', 150_000, 100_000, false],
    ['M10', 150_001, 100_000, true],
    ['M14', 130, 100, false],
    ['M14', 131, 100, true],
    ['M01', 1210, 1000, true],
    ['A02', 130, 100, false],
    ['A02', 130.01, 100, true],
    ['A02', 9.9, 5, false],
    ['D01', 1250, 1000, false],
    ['D01', 1251, 1000, true],
  ])('%s %p after %p: %p', (indicator, now, then, isFound) => {
    const form = indicator.startsWith('A') ? 'aid' : 'membership';
    const found = namedBy(checkLine({ [indicator]: [now, then] }, form), 'R42');
    expect(found).toHaveLength(isFound ? 1 : 0);
    for (const finding of found) expect(finding.severity).toBe('query');
  });

  test.each([
    [null, 100, 'blank'],
    ['若干', 100, 'text'],
    [100, 0, 'zero_prior'],
    [100, null, 'no_prior'],
  ] as const)('%p after %p cannot be checked: %p', (now, then, reason) => {
    const result = checkLine({ M09: [now, then] });
    expect(notJudged(result)).toContainEqual(expect.objectContaining({ rule: 'R42', reason }));
    expect(outcomes(result, 'R42')).toEqual({ passed: 0, failed: 0, unchecked: 1 });
  });

  test('an older figure is used with its age, and with wider limits', () => {
    const old = prior(100_000, printed('10万'), 2011);
    expect(namedBy(withPriors(144_000, null, old), 'R42')).toEqual([]);
    const [finding] = namedBy(withPriors(144_001, null, old), 'R42');
    expect(finding).toMatchObject({ prior: { year: 2011, age: 2 }, expected: [64_000, 144_000] });
  });

  test.each([
    [2008, 5],
    [2007, undefined],
  ])('a figure of %p is compared with only while it is no older than five years', (year, age) => {
    const result = withPriors(1_000_000, null, prior(100_000, printed('10万'), year));
    expect(namedBy(result, 'R42')[0]?.prior?.age).toBe(age);
  });

  test('a rate by formula follows from its figures and is not questioned again', () => {
    const result = checkLine({ M20: [{ content: 60, isFormula: true }, 96] });
    expect(outcomes(result, 'R42')).toEqual({ passed: 0, failed: 0, unchecked: 0 });
  });

  test('a total by formula is compared once all areas are there and nothing under it is in question', () => {
    const total = { content: 2600, isFormula: true };
    const areas: Sheet['areas'] = {
      '450000': { M14: [total, 2000] },
      '450100': { M14: [1300, 1000] },
      '450200': { M14: [1300, 1000] },
    };
    expect(namedBy(check({ areas }), 'R42')).toEqual([]);
    const more: Sheet['areas'] = { ...areas, '450000': { M14: [total, 1900] } };
    expect(namedBy(check({ areas: more }), 'R42').map(({ area }) => area)).toEqual(['450000']);
    const gap = check({ areas: { ...more, '450200': { M14: [null, 1000] } } });
    expect(namedBy(gap, 'R42')).toEqual([]);
  });
});

describe('R43, appeared and vanished', () => {
  test.each([
    [20_855, 0, 'appeared'],
    [0, 381_488, 'vanished'],
  ])('%p after %p: %s, one finding', (now, then, kind) => {
    const { findings } = checkLine({ M09: [now, then] });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'R43', severity: 'query', facts: { kind } });
  });

  test.each([
    [50, 0],
    [0, 0],
    [100, 90],
  ])('%p after %p is neither', (now, then) => {
    expect(namedBy(checkLine({ M09: [now, then] }), 'R43')).toEqual([]);
  });

  test.each([
    [null, 5, 'blank'],
    [5, null, 'no_prior'],
    ['若干', 5, 'text'],
  ] as const)('%p after %p cannot be checked: %p', (now, then, reason) => {
    expect(notJudged(checkLine({ M09: [now, then] }))).toContainEqual(
      expect.objectContaining({ rule: 'R43', reason }),
    );
  });
});

describe('R39 and the order in which last year’s figure is looked up', () => {
  test('last year’s file comes before the form’s own column, and a difference is an error', () => {
    const { findings } = withPriors(
      510_000,
      500_000,
      prior(505_000, inFile),
      prior(831_300, printed('83.13万')),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'R39',
      period: 'prior',
      severity: 'error',
      correction: 505_000,
      facts: { shown: 500_000, reference: 505_000 },
    });
  });

  test('a published figure that differs is a hint and changes nothing', () => {
    const result = withPriors(510_000, 500_000, prior(831_300, printed('83.13万')));
    expect(namedBy(result, 'R39')).toMatchObject([{ severity: 'hint', correction: null }]);
    expect(namedBy(result, 'R42')).toEqual([]);
  });

  test.each<[number, PriorOrigin]>([
    [831_287, printed('83.13万')],
    [831_350, printed('83.13万')],
    [860_000, printed('83万多', 'at_least')],
  ])('%p is what was printed', (shown, origin) => {
    expect(namedBy(withPriors(shown, shown, prior(831_300, origin)), 'R39')).toEqual([]);
  });

  test('beyond the printed precision it differs', () => {
    expect(namedBy(withPriors(831_351, 831_351, prior(831_300, printed('83.13万'))), 'R39')).toHaveLength(1);
  });

  test('the column is used before the dataset, the dataset where the column is blank', () => {
    const dataset = prior(400_000, printed('40万'));
    expect(namedBy(withPriors(500_000, 500_000, dataset), 'R42')).toEqual([]);
    const [finding] = namedBy(withPriors(500_000, null, dataset), 'R42');
    expect(finding?.prior).toMatchObject({ value: 400_000, origin: { kind: 'dataset' } });
  });

  test('blank and text in the column cannot be compared with a known figure', () => {
    const known = prior(505_000, inFile);
    expect(notJudged(withPriors(5, null, known))).toContainEqual(
      expect.objectContaining({ rule: 'R39', reason: 'blank' }),
    );
    expect(notJudged(withPriors(5, '若干', known))).toContainEqual(
      expect.objectContaining({ rule: 'R39', reason: 'text' }),
    );
  });
});

describe('R53, earlier years', () => {
  const years = (...values: readonly number[]): readonly Prior[] =>
    values.map((value, at) => prior(value, printed(String(value)), 2012 - at));

  test.each([
    [103_000, false],
    [114_000, false],
    [200_000, true],
  ])('%p after 100,000 to 104,000: %p', (now, isFound) => {
    const result = withPriors(now, null, ...years(104_000, 102_000, 101_000, 100_000));
    expect(namedBy(result, 'R53')).toHaveLength(isFound ? 1 : 0);
  });

  test.each([
    [[104_000, 102_000], 'too_few'],
    [[100_000, 100_000, 100_000], 'no_spread'],
  ] as const)('%p: %p', (values, reason) => {
    const result = withPriors(103_000, null, ...years(...values));
    expect(notJudged(result)).toContainEqual(expect.objectContaining({ rule: 'R53', reason }));
  });
});

describe('among the areas', () => {
  const column = (growth: (at: number) => number, indicator = 'M10'): Sheet['areas'] =>
    Object.fromEntries(
      allCities.map((code, at) => {
        const then = 10_000 + 1000 * at;
        return [code, { [indicator]: [Math.round(then * growth(at)), then] }] as const;
      }),
    );
  const ordinary = (at: number): number => 1.03 + 0.01 * ((at % 5) - 2);

  test('R51: a growth unlike the others is a hint even where its own limit is wide', () => {
    const areas = column((at) => (at === 4 ? 1.4 : ordinary(at)));
    expect(check({ areas }).findings).toMatchObject([{ rule: 'R51', severity: 'hint', area: '450500' }]);
    expect(check({ areas: column(ordinary) }).findings).toEqual([]);
  });

  test('R51: a figure in error stays out of the median', () => {
    const areas = { ...column(ordinary), '450100': { M10: [1.03, 10_000] } } as Sheet['areas'];
    const result = check({ areas });
    expect(result.findings.map(({ rule }) => rule)).toEqual(['R44']);
    expect(outcomes(result, 'R51')).toEqual({ passed: 13, failed: 0, unchecked: 1 });
  });

  test('R51: fewer than eight, or all alike, are not judged', () => {
    const few = Object.fromEntries(Object.entries(column(ordinary)).slice(0, 7));
    expect(notJudged(check({ areas: few }))).toContainEqual(
      expect.objectContaining({ rule: 'R51', reason: 'too_few' }),
    );
    const alike = check({ areas: column(() => 1.1) });
    expect(notJudged(alike)).toContainEqual(expect.objectContaining({ rule: 'R51', reason: 'no_spread' }));
  });

  test('R52 is off until it is turned on', () => {
    const areas = column((at) => (at === 4 ? 1.4 : ordinary(at)));
    expect(outcomes(check({ areas }), 'R52')).toEqual({ passed: 0, failed: 0, unchecked: 0 });
    const on = check({ areas }, { changes: [{ kind: 'on', rule: 'R52' }] });
    expect(outcomes(on, 'R52')).toMatchObject({ passed: 13, failed: 1 });
    expect(on.findings).toMatchObject([{ rule: 'R51', folded: ['R52'] }]);
  });

  test('R45: a line copied from last year', () => {
    const copied = {
      M01: [500, 500],
      M05: [9000, 9000],
      M09: [8000, 8000],
      M10: [3000, 3000],
      M11: [2000, 2100],
    } as const;
    expect(namedBy(checkLine(copied), 'R45')).toMatchObject([
      { severity: 'query', facts: { same: 4, of: 5, share: 0.8 } },
    ]);
    expect(namedBy(checkLine({ ...copied, M10: [3001, 3000] }), 'R45')).toEqual([]);
    const few = checkLine({ M01: [500, 500], M05: [9000, 9000] });
    expect(notJudged(few)).toContainEqual(expect.objectContaining({ rule: 'R45', reason: 'too_few' }));
  });

  test('R46: one large figure at three areas', () => {
    const areas = Object.fromEntries(
      allCities.map((code, at) => [code, { M14: at < 3 ? 51_300 : 1000 + at }]),
    );
    expect(namedBy(check({ areas }), 'R46')).toMatchObject([
      { facts: { value: 51_300, times: 3 }, related: [{}, {}] },
    ]);
    const two = { ...areas, '450100': { M14: 999 } };
    expect(namedBy(check({ areas: two }), 'R46')).toEqual([]);
  });

  test('R47: a share of the total that moved', () => {
    const areas = {
      '450100': { M10: [60_000, 42_000] },
      '450200': { M10: [40_000, 40_000] },
      '450300': { M10: [20_000, 20_000] },
    } as const;
    expect(namedBy(check({ areas }), 'R47').map(({ area }) => area)).toEqual(['450100', '450200']);
    const still = { ...areas, '450100': { M10: [44_000, 42_000] } } as const;
    expect(namedBy(check({ areas: still }), 'R47')).toEqual([]);
    const few = check({ areas: { '450100': areas['450100'] } });
    expect(notJudged(few)).toContainEqual(expect.objectContaining({ rule: 'R47', reason: 'too_few' }));
  });
});

describe('R38 and R50, totals', () => {
  const sheet = (total: Cell, ...areas: readonly Cell[]): Sheet['areas'] => ({
    '450000': { M14: total },
    ...Object.fromEntries(areas.map((value, at) => [allCities[at] ?? '', { M14: value }])),
  });

  test.each<[string, Cell, readonly Cell[], number]>([
    ['a sum', 30, [10, 20], 0],
    ['one too many', 31, [10, 20], 1],
    ['a formula over blanks', { content: 10, isFormula: true }, [10, null], 0],
    ['a typed total with a blank area may be right', 30, [10, null], 0],
    ['a typed total below what is known is wrong', 5, [10, null], 1],
    ['text in an area', 10, [10, '20人'], 0],
  ])('%s', (_, total, areas, count) => {
    expect(namedBy(check({ areas: sheet(total, ...areas) }), 'R38')).toHaveLength(count);
  });

  test('money may differ by rounding, as far as figures rounded each for itself do', () => {
    const money = (total: number): Sheet => ({
      form: 'aid',
      areas: { '450000': { A02: total }, '450100': { A02: 1.11 }, '450200': { A02: 2.22 } },
    });
    expect(namedBy(check(money(3.34)), 'R38')).toEqual([]);
    expect(namedBy(check(money(3.35)), 'R38')).toHaveLength(1);
  });

  test('rates are not added up', () => {
    const areas = { '450000': { M20: 95 }, '450100': { M20: 96 }, '450200': { M20: 94 } };
    expect(outcomes(check({ areas }), 'R38')).toEqual({ passed: 0, failed: 0, unchecked: 0 });
  });

  test.each<[string, number, Cell, number]>([
    ['cities below the published figure: unions under the province make the rest', 40_000, null, 0],
    ['cities above it', 29_000, null, 1],
    ['within its precision', 30_000, null, 0],
    ['cities and direct line add up to it', 40_000, 10_000, 0],
    ['cities and direct line do not', 50_000, 10_000, 1],
  ])('%s', (_, published, direct, count) => {
    const areas = {
      '450000': { M14: { content: 30_000 + (typeof direct === 'number' ? direct : 0), isFormula: true } },
      '450000P': { M14: published },
      '450100': { M14: 10_000 },
      '450200': { M14: 20_000 },
      '450000D': { M14: direct },
    };
    const found = namedBy(check({ areas }), 'R50');
    expect(found).toHaveLength(count);
    for (const finding of found) expect(finding.severity).toBe('hint');
  });

  test('with an area blank the sum says nothing', () => {
    const areas = {
      '450000': { M14: 10 },
      '450000P': { M14: 5000 },
      '450100': { M14: 10 },
      '450200': { M14: null },
    };
    expect(notJudged(check({ areas }))).toContainEqual(
      expect.objectContaining({ rule: 'R50', reason: 'blank' }),
    );
  });
});
