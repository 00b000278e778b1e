import { seriesEdit } from '../../../src/validation/methods/series';
import { rounded } from '../../../src/catalogue/interval';
import { statedGrowth } from '../../../src/catalogue/statedGrowth';
import type { Rounded } from '../../../src/catalogue/interval';

describe('a figure against its own earlier ones', () => {
  const history = [240, 220, 200, 190, 160];

  test('the worked example of the ESS function: 230 passes, 250 does not', () => {
    expect(seriesEdit(230, history, 2, 3)).toMatchObject({ passed: true, median: 200, expected: [160, 240] });
    expect(seriesEdit(250, history, 2, 3)).toMatchObject({ passed: false, score: 2.5 });
  });

  test('the limit itself passes', () => {
    expect(seriesEdit(240, history, 2, 3).passed).toBe(true);
    expect(seriesEdit(160, history, 2, 3).passed).toBe(true);
  });

  test('too few years, or all the same: not judged', () => {
    expect(seriesEdit(999, [1, 2], 2, 3)).toMatchObject({ outcome: 'too_few', passed: true });
    expect(seriesEdit(999, [5, 5, 5], 2, 3)).toMatchObject({ outcome: 'no_spread', passed: true });
  });
});

describe('stated growth against levels', () => {
  const wan = (value: number, decimals: number): Rounded => rounded(value * 10_000, 5000 / 10 ** decimals);
  const exact = (value: number): Rounded => rounded(value);

  test('桂林: 1951 → 3305 and 28.84万 → 48.74万 grew to 169 %, not by it', () => {
    const stated = rounded(169, 0.5);
    expect(statedGrowth(stated, exact(3305), exact(1951))?.outcome).toBe('growthAsRatio');
    expect(statedGrowth(stated, wan(48.74, 2), wan(28.84, 2))?.outcome).toBe('growthAsRatio');
    expect(statedGrowth(stated, exact(3305), exact(1951))?.computed).toBeCloseTo(69.4, 1);
  });

  test('a growth that the rounding of the levels allows agrees', () => {
    expect(statedGrowth(rounded(69.4, 0.05), exact(3305), exact(1951))?.outcome).toBe('agrees');
    expect(statedGrowth(rounded(10, 0.5), wan(1.1, 1), wan(1.0, 1))?.outcome).toBe('agrees');
  });

  test('any other growth differs; without a base there is nothing to say', () => {
    expect(statedGrowth(rounded(50, 0.5), exact(3305), exact(1951))?.outcome).toBe('differs');
    expect(statedGrowth(rounded(50, 0.5), exact(3305), exact(0))).toBeUndefined();
  });
});
