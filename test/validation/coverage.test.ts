import { createPriors } from '../../src/dataset/prior';
import { sourceLabels } from '../../src/i18n/labels/sources';
import { allCities, check, namedBy, notJudged } from './support/reading';
import type { Prior } from '../../src/dataset/prior';
import type { Sheet } from './support/reading';

const formula = (content: number) => ({ content, isFormula: true });
const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

/** Fourteen cities under a total by formula; last year's figures are known of the first `known` of them. */
function table(known: number, typedTotal?: number): Sheet['areas'] {
  const now = allCities.map((_, at) => 10_300 + at * 100);
  const then = allCities.map((_, at) => (at < known ? 10_000 + at * 100 : null));
  return {
    '450000': { M01: [typedTotal ?? formula(sum(now)), formula(sum(then))] },
    ...Object.fromEntries(
      allCities.map((code, at) => [code, { M01: [now[at] ?? 0, then[at] ?? null] }] as const),
    ),
  };
}

const atTotal = (areas: Sheet['areas'], priors?: ReturnType<typeof createPriors>) => {
  const result = check({ areas }, priors ? { priors } : {});
  return {
    findings: result.findings.filter(({ area }) => area === '450000'),
    reasons: notJudged(result)
      .filter(({ area, rule }) => area === '450000' && rule === 'R42')
      .map(({ reason }) => reason),
    result,
  };
};

describe('a total whose areas are not last year’s', () => {
  test('raises no alarm and says why it is not compared', () => {
    expect(atTotal(table(2))).toMatchObject({ findings: [], reasons: ['other_areas'] });
  });

  test('raises none where it is typed as the sum of all of them', () => {
    const whole = sum(allCities.map((_, at) => 10_300 + at * 100));
    expect(atTotal(table(2, whole)).findings).toEqual([]);
  });

  test('raises none where last year’s comes from a file that has some of the areas', () => {
    const origin = { kind: 'file', file: '上年.xlsx', sheet: '表', cell: 'C1' } as const;
    const prior = (area: string, value: number): Prior => ({
      area,
      indicator: 'M01',
      value,
      year: 2012,
      period: '2012',
      origin,
    });
    const priors = createPriors(2013, [
      prior('450000', 20_100),
      prior('450100', 10_000),
      prior('450200', 10_100),
    ]);
    expect(atTotal(table(0), priors)).toMatchObject({ findings: [], reasons: ['other_areas'] });
  });

  test('is compared once they are the same', () => {
    const { result, reasons } = atTotal(table(14));
    expect(reasons).toEqual([]);
    expect(result.findings).toEqual([]);
    const grown = Object.fromEntries(
      Object.entries(table(14)).map(([code, { M01 }]) => {
        const [now, then] = M01 as readonly [number | { content: number }, number];
        return [code, { M01: [typeof now === 'number' ? now * 2 : formula(now.content * 2), then] as const }];
      }),
    );
    expect(
      namedBy(check({ areas: grown }), 'R42').length + namedBy(check({ areas: grown }), 'R142').length,
    ).toBeGreaterThan(0);
  });
});

test('last year’s total by formula comes from its areas, never from somebody’s hand', () => {
  const label = (covered: number) => sourceLabels.zh.origin({ kind: 'total', covered, of: 21 }, []);
  expect(label(2)).toBe('合计（2/21 个地区）');
  expect(label(21)).toBe('各地区合计');
  const areas = {
    ...table(14),
    '450000': {
      M01: [{ content: 999, isFormula: true }, formula(sum(allCities.map((_, at) => 10_000 + at * 100)))],
    },
  } as Sheet['areas'];
  const [found] = check({ areas }).findings.filter(({ area }) => area === '450000');
  expect(found?.prior?.origin).toEqual({ kind: 'total', covered: 14, of: 14 });
});
