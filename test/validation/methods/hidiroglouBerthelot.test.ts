import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import {
  exclusionOf,
  hbLimits,
  hidiroglouBerthelot,
} from '../../../src/validation/methods/hidiroglouBerthelot';
import type { HbParameters } from '../../../src/validation/methods/hidiroglouBerthelot';

type Row = Readonly<Record<string, string>>;

function reference(file: string): readonly Row[] {
  const text = readFileSync(join(__dirname, '..', 'reference', file), 'utf8');
  return parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const figure = (text: string | undefined): number =>
  text === undefined || text === '' ? Number.NaN : Number(text);
const standard: HbParameters = { U: 0.5, A: 0.05, C: 4, quantile: 7, minimum: 1, minDeviation: 0 };

function closeTo(actual: number | undefined, expected: number): void {
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(expected)),
  );
}

describe('the Hidiroglou-Berthelot edit against reference results', () => {
  test.each<[string, Partial<HbParameters>]>([
    ['hb14_a__formula7_def.csv', {}],
    ['hb14_a__formula7_C20.csv', { C: 20 }],
    ['hb14_a__formula6_def.csv', { quantile: 6 }],
    ['hb14_b__formula7_def.csv', {}],
    ['hb14_b__formula6_def.csv', { quantile: 6 }],
    ['hb14_c__formula7_def.csv', {}],
    ['hb14_c__formula6_def.csv', { quantile: 6 }],
  ])('%s', (file, changes) => {
    const rows = reference(file);
    const current = rows.map(({ curr }) => figure(curr));
    const prior = rows.map(({ prev }) => figure(prev));
    const result = hidiroglouBerthelot(current, prior, { ...standard, ...changes });
    const [first] = rows;
    closeTo(result.medianRatio, figure(first?.['median_ratio']));
    closeTo(result.quartiles[0], figure(first?.['E_q1']));
    closeTo(result.quartiles[1], figure(first?.['E_med']));
    closeTo(result.quartiles[2], figure(first?.['E_q3']));
    closeTo(result.bounds[0], figure(first?.['low']));
    closeTo(result.bounds[1], figure(first?.['up']));
    rows.forEach((row, unit) => {
      if (row['excluded'] !== '') {
        expect(result.effects[unit]).toBeNaN();
        expect(exclusionOf(prior[unit] ?? Number.NaN, current[unit] ?? Number.NaN)).toBeDefined();
        return;
      }
      closeTo(result.effects[unit], figure(row['E']));
      const side = row['flag'] === '1' ? (row['side'] === 'low' ? -1 : 1) : 0;
      expect({ id: row['id'], side: result.flags[unit] }).toEqual({ id: row['id'], side });
    });
  });
});

describe('who takes no part', () => {
  test.each([
    [Number.NaN, 5, 'prior_missing'],
    [0, 5, 'prior_zero'],
    [-1, 5, 'prior_negative'],
    [5, Number.NaN, 'current_missing'],
    [5, 0, 'current_zero'],
    [5, -1, 'current_negative'],
    [5, 6, undefined],
  ])('%p → %p is left out as %p', (prior, current, cause) => {
    expect(exclusionOf(prior, current)).toBe(cause);
  });
});

describe('guards', () => {
  const prior = Array.from({ length: 14 }, (_, at) => 1000 + 137 * at);

  test('one common growth factor leaves only floating noise, and nothing is flagged', () => {
    const result = hidiroglouBerthelot(
      prior.map((value) => value * 1.037),
      prior,
      standard,
    );
    expect(result).toMatchObject({ outcome: 'no_spread', flagged: [] });
  });

  test('all figures unchanged: no spread', () => {
    expect(hidiroglouBerthelot(prior, prior, standard)).toMatchObject({ outcome: 'no_spread', flagged: [] });
  });

  test('fewer units than asked for: not judged', () => {
    const result = hidiroglouBerthelot([1, 2, 9], [1, 1, 1], { ...standard, minimum: 8 });
    expect(result).toMatchObject({ outcome: 'too_few', n: 3, flagged: [] });
  });

  test('a figure that is off by 10⁸ hides neither its neighbours’ spread nor another one that stands out', () => {
    const current = prior.map((value, at) => value * (1.02 + (at % 5) / 100));
    current[3] = 1e8 * (prior[3] ?? 1);
    current[9] = 3 * (prior[9] ?? 1);
    for (const quantile of [6, 7] as const) {
      const result = hidiroglouBerthelot(current, prior, { ...standard, quantile });
      expect(result.outcome).toBe('ok');
      expect(result.flagged).toEqual(expect.arrayContaining([3, 9]));
    }
  });

  test('no units at all', () => {
    expect(hidiroglouBerthelot([], [], { ...standard, minimum: 8 })).toMatchObject({
      outcome: 'too_few',
      n: 0,
    });
  });
});

describe('limits on the unit’s own scale', () => {
  const rows = reference('hb14_a.csv');
  const current = rows.map(({ curr }) => figure(curr));
  const prior = rows.map(({ prev }) => figure(prev));
  const result = hidiroglouBerthelot(current, prior, standard);

  test('a figure just inside its limits passes and one just outside is flagged', () => {
    rows.forEach((_, unit) => {
      const [low, high] = hbLimits(prior[unit] ?? 1, result, standard.U);
      const effectAt = (value: number): number => {
        const ratio = value / (prior[unit] ?? 1);
        const s =
          ratio < result.medianRatio ? 1 - result.medianRatio / ratio : ratio / result.medianRatio - 1;
        return s * Math.max(value, prior[unit] ?? 1) ** standard.U;
      };
      closeTo(effectAt(low), result.bounds[0]);
      closeTo(effectAt(high), result.bounds[1]);
    });
  });
});
