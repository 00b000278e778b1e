import { madEdit } from '../../../src/validation/methods/mad';

const standard = { z: 3.5, minimum: 8, minDeviation: 0 };
const prior = Array.from({ length: 14 }, (_, at) => 1000 + 100 * at);
const growth = [1.01, 1.02, 1.03, 1.04, 1.05, 1.0, 0.99, 1.03, 1.02, 1.04, 1.01, 1.06, 1.03, 1.02];
const current = prior.map((value, unit) => value * (growth[unit] ?? 1));

describe('robust z of log ratios', () => {
  test('is 0.6745 (x − median) / MAD', () => {
    const { scores, ratio } = madEdit([100, 110, 90, 105], [100, 100, 100, 100], { ...standard, minimum: 1 });
    const logs = [0, Math.log(1.1), Math.log(0.9), Math.log(1.05)];
    const centre = Math.log(1.05) / 2;
    const deviations = logs.map((x) => Math.abs(x - centre)).sort((a, b) => a - b);
    const mad = ((deviations[1] ?? 0) + (deviations[2] ?? 0)) / 2;
    expect(ratio).toBeCloseTo(Math.exp(centre), 12);
    expect(scores[1]).toBeCloseTo((0.6745 * (Math.log(1.1) - centre)) / mad, 12);
  });

  test('finds a jump and gives the ratios between which a unit passes', () => {
    const jumped = current.map((value, unit) => (unit === 4 ? value * 1.35 : value));
    const { flagged, limits } = madEdit(jumped, prior, standard);
    expect(flagged).toEqual([4]);
    expect(limits[0]).toBeLessThan(1);
    expect(limits[1]).toBeLessThan(1.35);
  });

  test('doubling and halving weigh alike', () => {
    const even = [...current.slice(0, 12), 2000, 500];
    const base = [...prior.slice(0, 12), 1000, 1000];
    const { scores, ratio } = madEdit(even, base, standard);
    const up = scores[12] ?? 0;
    const down = scores[13] ?? 0;
    const shift = Math.log(ratio) / Math.log(2);
    expect(up / -down).toBeCloseTo((1 - shift) / (1 + shift), 9);
  });

  test('a practical minimum keeps small deviations out', () => {
    const small = current.map((value, unit) => (unit === 4 ? value * 1.13 : value));
    expect(madEdit(small, prior, standard).flagged).toEqual([4]);
    expect(madEdit(small, prior, { ...standard, minDeviation: 0.2 }).flagged).toEqual([]);
  });

  test('fewer than the minimum are not judged', () => {
    expect(madEdit([1, 2, 30], [1, 2, 3], standard)).toMatchObject({ outcome: 'too_few', n: 3, flagged: [] });
  });

  test('no spread: not judged, whatever one unit does', () => {
    const common = prior.map((value, unit) => (unit === 0 ? value * 3 : value * 1.05));
    expect(madEdit(common, prior, standard)).toMatchObject({ outcome: 'no_spread', flagged: [] });
  });

  test('zero, negative and missing figures take no part', () => {
    const broken = [...current, 0, -5, 7, Number.NaN];
    const result = madEdit(broken, [...prior, 5, 5, 0, 5], standard);
    expect(result.n).toBe(14);
    expect([...result.scores.slice(14)]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  });
});
