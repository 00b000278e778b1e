import { copiedFromPrior, repeatedValues } from '../../../src/validation/methods/copied';
import { impactOf } from '../../../src/validation/methods/impact';
import { ascending, median, quantile } from '../../../src/validation/methods/quantile';

describe('quantiles', () => {
  const sorted = [1, 2, 3, 4];

  test.each([
    [0.25, 7, 1.75],
    [0.25, 6, 1.25],
    [0.75, 7, 3.25],
    [0.75, 6, 3.75],
    [0.5, 6, 2.5],
    [0.01, 6, 1],
    [0.99, 6, 4],
  ] as const)('%p of 1 2 3 4 by type %p is %p', (p, type, value) => {
    expect(quantile(sorted, p, type)).toBeCloseTo(value, 12);
  });

  test('missing figures are left out; nothing has no median', () => {
    expect([...ascending([3, Number.NaN, 1])]).toEqual([1, 3]);
    expect(median([])).toBeNaN();
    expect(median([5])).toBe(5);
  });
});

describe('copied and repeated figures', () => {
  test('only exact equality counts', () => {
    expect(
      copiedFromPrior([
        [5, 5],
        [6, 6],
        [7, 7.01],
        [8, 8],
      ]),
    ).toEqual({ same: 3, of: 4, share: 0.75 });
    expect(copiedFromPrior([]).share).toBe(0);
  });

  test('a large figure three times, small ones never', () => {
    expect(repeatedValues([5, 5, 5, 51000, 51000, 51000, 7], 3, 1000)).toEqual([
      { value: 51000, units: [3, 4, 5] },
    ]);
    expect(repeatedValues([51000, 51000, 7], 3, 1000)).toEqual([]);
  });

  test('among thousands of units of one size three alike come by chance', () => {
    const crowded = Array.from({ length: 2000 }, (_, at) => 1000 + (at % 1500));
    expect(repeatedValues([...crowded, 1200, 1200], 3, 1000)).toEqual([]);
  });
});

describe('impact', () => {
  test('is the share of the column in question', () => {
    expect(impactOf(150, 100, 1000)).toBe(0.05);
    expect(impactOf(null, 100, 1000)).toBeNull();
    expect(impactOf(150, null, 1000)).toBeNull();
    expect(impactOf(150, 100, 0)).toBeNull();
  });
});
