import { noPriors } from '../../src/dataset/prior';
import { allCities, check, checkLine, cities, namedBy, notJudged, outcomes } from './support/reading';
import type { Cell, Sheet } from './support/reading';

const members = (now: Cell, then: Cell = null): ReturnType<typeof check> => checkLine({ M09: [now, then] });

describe('R48, text where a number is due', () => {
  test.each([
    ['83.13万', 831_300],
    ['1,234 人', 1234],
    ['５１１３００', 511_300],
    ['约500', null],
    ['若干', null],
    ['51.555人', null],
  ])('%p is a finding that offers %p', (content, correction) => {
    const [finding] = namedBy(members(content), 'R48');
    expect(finding).toMatchObject({
      severity: 'error',
      current: null,
      correction,
      facts: { kind: 'text', text: content },
    });
  });

  test('whole columns of text are one finding that offers every number; uncertain ones stay by themselves', () => {
    const areas: Sheet['areas'] = Object.fromEntries(
      cities.map((city, at) => [city, { M05: `${at + 2},000`, M09: at === 1 ? '若干' : `${at + 1},000人` }]),
    );
    const found = namedBy(check({ areas }), 'R48');
    expect(found.map(({ facts }) => facts.kind).sort()).toEqual(['text', 'textColumns']);
    const whole = found.find(({ facts }) => facts.kind === 'textColumns');
    const offered = [whole, ...(whole?.related ?? [])].map((each) => each?.correction);
    expect(offered).toHaveLength(cities.length * 2 - 1);
    expect(new Set(offered)).toEqual(
      new Set([
        ...cities.map((_, at) => (at + 2) * 1000),
        ...cities.flatMap((_, at) => (at === 1 ? [] : (at + 1) * 1000)),
      ]),
    );
  });

  test.each(['—', '…', '／', '-', '——', ' '])(
    '%p is a mark for nothing: blank, neither text nor zero',
    (mark) => {
      expect(namedBy(members(mark), 'R48')).toEqual([]);
    },
  );

  test('money is offered in 万元', () => {
    const [finding] = namedBy(checkLine({ A02: '3205000元' }, 'aid'), 'R48');
    expect(finding?.correction).toBe(320.5);
  });

  test('an error value is none of a figure', () => {
    expect(namedBy(members('#DIV/0!'), 'R48')[0]).toMatchObject({
      facts: { kind: 'errorValue', text: '#DIV/0!' },
    });
  });

  test('last year’s column is looked at too', () => {
    const [finding] = namedBy(members(100, '95人'), 'R48');
    expect(finding).toMatchObject({ period: 'prior', id: 'R48|450100|M09|prior', correction: 95 });
  });

  test.each([[100], [0], [null], ['  ']])('%p is no text', (content) => {
    expect(namedBy(members(content), 'R48')).toEqual([]);
  });
});

describe('R41, the form of a figure', () => {
  test.each<[string, string, Cell, string | null]>([
    ['M09', 'negative', -5, 'negative'],
    ['M09', 'zero', 0, null],
    ['M09', 'whole', 511_300, null],
    ['M09', 'broken', 511_300.5, 'notWhole'],
    ['M09', 'whole under a head in 万', { content: 51.13, scale: 10_000 }, null],
    ['M09', 'four decimals under a head in 万', { content: 51.1307, scale: 10_000 }, null],
    ['M09', 'broken under a head in 万', { content: 51.13075, scale: 10_000 }, 'notWhole'],
    ['A02', 'two decimals', 320.55, null],
    ['A02', 'three decimals', 320.555, 'decimals'],
    ['A02', 'binary noise', 0.1 + 0.2, null],
    ['M20', 'a rate by formula', { content: 96.923456, isFormula: true }, null],
  ])('%s %s', (indicator, _, content, kind) => {
    const found = namedBy(
      checkLine({ [indicator]: content }, indicator.startsWith('A') ? 'aid' : 'membership'),
      'R41',
    );
    expect(found.map(({ facts }) => facts.kind)).toEqual(kind === null ? [] : [kind]);
  });

  test('blank and text are not passes', () => {
    expect(outcomes(members(null), 'R41')).toEqual({ passed: 0, failed: 0, unchecked: 2 });
    expect(notJudged(members('若干'))).toContainEqual(
      expect.objectContaining({ rule: 'R41', reason: 'text' }),
    );
  });

  test('a whole column of broken people was filled in 万: one finding with every conversion', () => {
    const areas = { '450100': { M09: 51.5 }, '450200': { M09: 83.13 }, '450300': { M09: 30.1 } };
    const { findings } = check({ areas });
    const [finding, ...more] = findings.filter(({ rule }) => rule === 'R41');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      correction: 515_000,
      causes: [{ kind: 'unit', factor: 10_000, wholeColumn: true }],
    });
    expect(finding?.related.map(({ correction }) => correction)).toEqual([831_300, 301_000]);
  });
});

describe('R44, unit slips', () => {
  test('51.5 for 511,300 is one error that offers 515,000', () => {
    const { findings } = members(51.5, 511_300);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'R44',
      severity: 'error',
      overridable: false,
      current: 51.5,
      correction: 515_000,
      expected: [409_040, 613_560],
      folded: ['R41', 'R42'],
      facts: { kind: 'unitSlip', factor: 10_000, reference: 511_300, by: 'prior' },
      prior: { value: 511_300, origin: { kind: 'typed' } },
    });
  });

  test.each([
    [511, 511_300, 'error', true, 511_000],
    [5_113_000_000, 511_300, 'error', true, 511_300],
    [5113, 511_300, 'query', false, 511_300],
  ])('%p after %p: %s, overridable %p, offers %p', (now, then, severity, overridable, correction) => {
    expect(members(now, then).findings).toHaveLength(1);
    expect(members(now, then).findings[0]).toMatchObject({ rule: 'R44', severity, overridable, correction });
  });

  test('a whole number ten times off is as likely a digit left out as a slipped point: nothing is offered alone', () => {
    const [finding, ...more] = members(51_130, 511_300).findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'R42', correction: null });
    expect(finding?.causes.length).toBeGreaterThan(0);
    expect(finding?.causes.length).toBeLessThanOrEqual(3);
  });

  test('a digit typed twice is put right, not divided by ten', () => {
    expect(members(5_130_225, 510_000).findings).toMatchObject([{ rule: 'R42', correction: 513_025 }]);
  });

  test.each([
    [900_000, 511_300],
    [511_300, 511_300],
    [0, 511_300],
  ])('%p after %p is none', (now, then) => {
    expect(namedBy(members(now, then), 'R44')).toEqual([]);
  });

  test.each([
    [51_500, 0, 'zero_prior'],
    [51_500, null, 'no_prior'],
    [null, 511_300, 'blank'],
    ['若干', 511_300, 'text'],
  ] as const)('%p after %p cannot be checked: %p', (now, then, reason) => {
    expect(notJudged(members(now, then))).toContainEqual(expect.objectContaining({ rule: 'R44', reason }));
  });

  test('money in 元 where 万元 are due is offered in 万元', () => {
    const [finding] = checkLine({ A02: [3_205_012.34, 311.2] }, 'aid').findings;
    expect(finding).toMatchObject({ rule: 'R44', correction: 320.5 });
  });

  test('a whole column in 万 is one finding with a conversion for each cell', () => {
    const areas = Object.fromEntries(
      cities.map(
        (code, at) =>
          [code, { M05: [600_000 + at, 590_000], M09: [51.5 + at, 511_300 + at * 10_000] }] as const,
      ),
    );
    const { findings } = check({ areas });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'R44',
      area: '450100',
      causes: [{ wholeColumn: true, wholeRow: false }],
    });
    expect(findings[0]?.related.map(({ correction }) => correction)).toEqual([525_000, 535_000, 545_000]);
  });

  test('correcting one cell of such a column leaves the rest one finding', () => {
    const now = [515_000, 52.5, 53.5, 54.5];
    const areas = Object.fromEntries(
      cities.map((code, at) => [code, { M09: [now[at] ?? null, 511_300 + at * 10_000] }] as const),
    );
    const { findings } = check({ areas });
    expect(findings).toMatchObject([{ rule: 'R44', area: '450200', correction: 525_000 }]);
    expect(findings[0]?.related.map(({ correction }) => correction)).toEqual([535_000, 545_000]);
  });

  test('a line whose people are all in 万 is one finding; its organisations are right', () => {
    const right = {
      M01: [500, 490],
      M05: [600_000, 590_000],
      M09: [511_000, 500_000],
      M10: [200_000, 195_000],
    } as const;
    const wrong = { M01: [500, 490], M05: [60, 590_000], M09: [51.1, 500_000], M10: [20, 195_000] } as const;
    const { findings } = check({ areas: { '450100': right, '450200': wrong, '450300': right } });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'R44',
      area: '450200',
      causes: [{ wholeRow: true, wholeColumn: false }],
    });
    expect(findings[0]?.related).toHaveLength(2);
  });

  test('without last year a broken number of people is measured by the other areas', () => {
    const { findings } = check({
      areas: { '450100': { M09: 515_000 }, '450200': { M09: 51.5 }, '450300': { M09: 300_000 } },
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'R44',
      area: '450200',
      correction: 515_000,
      facts: { by: 'peers' },
    });
  });
});

describe('R49, required figures', () => {
  const blank = (codes: readonly string[]): Sheet['areas'] =>
    Object.fromEntries(codes.map((code) => [code, { M01: null, M05: null, M09: null, M10: null }]));

  test('a form just filled shows one finding, not one for each cell, and it blocks', () => {
    const { findings } = check({ areas: blank(allCities) });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'R49',
      severity: 'error',
      facts: { kind: 'blank', group: 'notBegun', cells: 42, areas: 14, indicators: 3 },
    });
    expect(findings[0]?.related).toHaveLength(41);
  });

  test('a line half filled is named beside those not begun', () => {
    const areas = {
      ...blank(cities),
      '450100': { M01: 5, M05: 90, M09: 80, M10: 30 },
      '450200': { M01: 5, M05: null, M09: null, M10: null },
    };
    const found = namedBy(check({ areas }), 'R49');
    expect(
      found.map(({ area, facts }) => [area, facts.kind === 'blank' && [facts.group, facts.cells]]),
    ).toEqual([
      ['450200', ['line', 2]],
      ['450300', ['notBegun', 6]],
    ]);
  });

  test('a forgotten column is one finding', () => {
    const areas = Object.fromEntries(
      cities.map((code, at) => [code, { M01: 5, M05: 90, M09: at === 0 ? 80 : null }]),
    );
    const found = namedBy(check({ areas }), 'R49');
    expect(found.map(({ indicator, facts }) => [indicator, facts])).toEqual([
      ['M09', { kind: 'blank', group: 'column', cells: 3, areas: 3, indicators: 1 }],
    ]);
  });

  test('zero is a figure, optional cells may be blank, and the direct line may stay out', () => {
    const areas = {
      '450100': { M01: 0, M05: 0, M09: 0, M10: null },
      '450000D': { M01: null, M05: null, M09: null },
    };
    expect(namedBy(check({ areas }), 'R49')).toEqual([]);
  });
});

describe('R40, area codes', () => {
  test.each([
    ['450100', 0],
    ['450199', 1],
    ['510100', 1],
  ])('%s in 广西: %p findings', (code, count) => {
    expect(namedBy(check({ areas: { [code]: { M14: 5 } } }, { priors: noPriors }), 'R40')).toHaveLength(
      count,
    );
  });
});
