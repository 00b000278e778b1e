import { screen } from '../../src/validation';
import type { ScreenRow } from '../../src/validation';

const rows: readonly ScreenRow[] = [
  { id: 'C01', prev: 17677, curr: 18201 },
  { id: 'C02', prev: 25620, curr: 26787 },
  { id: 'C03', prev: 16720, curr: 17192 },
  { id: 'C04', prev: 9642, curr: 13017 },
  { id: 'C05', prev: 24260, curr: 25769 },
  { id: 'C06', prev: 0, curr: 20855 },
  { id: 'C07', prev: 115298, curr: 122980 },
  { id: 'C08', prev: 381488, curr: 412995 },
  { id: 'C09', prev: 10594, curr: null },
  { id: 'C10', prev: 23763, curr: 0 },
  { id: 'C11', prev: 74275, curr: 59420 },
  { id: 'C12', prev: 50442, curr: 51164 },
  { id: 'C13', prev: -5, curr: 15469 },
  { id: 'C14', prev: 31439, curr: -1 },
  { id: 'C15', prev: null, curr: 5 },
];

describe('screening a list of two periods', () => {
  test.each(['hb', 'mad'] as const)('%s says who was left out and why', (method) => {
    const result = screen(rows, { method });
    expect(result.n).toBe(9);
    expect(result.excluded).toEqual({
      prior_zero: ['C06'],
      current_missing: ['C09'],
      current_zero: ['C10'],
      prior_negative: ['C13'],
      current_negative: ['C14'],
      prior_missing: ['C15'],
    });
  });

  test('a fall to zero is a change that the growth edit sees', () => {
    const result = screen(rows, { method: 'growth' });
    expect(result.excluded.current_zero).toBeUndefined();
    expect(result.findings[0]).toMatchObject({ id: 'C10', ratio: 0, score: -1 });
  });

  test('findings stand furthest out first, with limits on the unit’s own scale that it is outside of', () => {
    for (const method of ['hb', 'mad', 'growth'] as const) {
      const { findings } = screen(rows, { method });
      for (const { curr, expected } of findings) expect(curr < expected[0] || curr > expected[1]).toBe(true);
      const scores = findings.map(({ score }) => Math.abs(score));
      if (method !== 'hb') expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });

  test('the defaults are named', () => {
    expect(screen(rows, { method: 'hb' }).parameters).toEqual({ U: 0.3, A: 0.05, C: 7, quantile: 7 });
    expect(screen(rows, { method: 'mad' }).parameters).toEqual({ z: 3.5 });
    expect(screen(rows, { method: 'growth' }).parameters).toEqual({ rise: 0.2, fall: 0.2, floor: 0 });
  });

  test('with every parameter the formula is applied to however few; otherwise eight are needed', () => {
    const few = rows.slice(0, 5);
    expect(screen(few, { method: 'hb' })).toMatchObject({ outcome: 'too_few', findings: [] });
    const given = screen(few, { method: 'hb', U: 0.5, A: 0.05, C: 4, quantile: 7 });
    expect(given.outcome).toBe('ok');
    expect(given.findings.map(({ id }) => id)).toEqual(['C04']);
    expect(screen(few, { method: 'mad' }).outcome).toBe('too_few');
    expect(screen(few, { method: 'mad', z: 3.5 }).outcome).toBe('ok');
  });

  test('an empty list', () => {
    expect(screen([], { method: 'hb' })).toMatchObject({
      n: 0,
      outcome: 'too_few',
      excluded: {},
      findings: [],
    });
    expect(screen([], { method: 'growth' })).toMatchObject({ n: 0, findings: [] });
  });
});

describe('a list with strata', () => {
  const growth = [1.01, 1.02, 1.0, 1.03, 1.5, 2.01, 2.02, 2.0, 2.03, 1.02];
  const strata = ['城市', '城市', '城市', '城市', '城市', '产业', '产业', '产业', '产业', '产业'];
  const list: readonly ScreenRow[] = growth.map((rate, at) => {
    const prev = 1000 + 10 * at;
    return { id: `U${at}`, prev, curr: prev * rate, stratum: strata[at] ?? '' };
  });
  const given = { method: 'hb', U: 0.5, A: 0.05, C: 4, quantile: 7 } as const;

  test('judges each unit by its own stratum and says of which it is', () => {
    const { findings, n, strata: counts } = screen(list, given);
    expect(findings.map(({ id, stratum }) => [id, stratum]).sort()).toEqual([
      ['U4', '城市'],
      ['U9', '产业'],
    ]);
    expect(n).toBe(10);
    expect(counts).toEqual([
      { stratum: '城市', n: 5, outcome: 'ok' },
      { stratum: '产业', n: 5, outcome: 'ok' },
    ]);
  });

  test('gives the strata what each alone would have got', () => {
    for (const request of [given, { method: 'mad', z: 3.5 }, { method: 'growth' }] as const) {
      const whole = screen(list, request).findings;
      for (const stratum of ['城市', '产业']) {
        const alone = screen(
          list.filter((row) => row.stratum === stratum),
          request,
        ).findings;
        expect(whole.filter((finding) => finding.stratum === stratum)).toEqual(alone);
      }
    }
  });

  test('a stratum that is too small is not judged, and said so', () => {
    const small = [...rows.slice(0, 15), { id: 'X', prev: 1, curr: 9 }].map((row, at) => ({
      ...row,
      stratum: at < 15 ? '城市' : '',
    }));
    const result = screen(small, { method: 'hb' });
    expect(result.outcome).toBe('ok');
    expect(result.strata).toEqual([
      { stratum: '城市', n: 9, outcome: 'ok' },
      { stratum: '', n: 1, outcome: 'too_few' },
    ]);
    expect(result.findings.map(({ id }) => id)).not.toContain('X');
  });

  test('without strata nothing is said of them', () => {
    const result = screen(rows, given);
    expect(result).not.toHaveProperty('strata');
    for (const finding of result.findings) expect(finding).not.toHaveProperty('stratum');
  });
});
