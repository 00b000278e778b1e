import { appearance, growthEdit, growthRange, widened } from '../../../src/validation/methods/growth';

const band = { rise: 0.2, fall: 0.2, floor: 50 };

describe('growth edit', () => {
  test.each([
    [1000, 1200, true],
    [1000, 800, true],
    [1000, 1201, false],
    [1000, 799, false],
    [100, 150, true],
    [100, 151, false],
    [100, 50, true],
    [100, 49, false],
    [0.3, 0.36, true],
  ])('%p → %p passes: %p', (prior, current, passed) => {
    expect(growthEdit(current, prior, band)?.passed).toBe(passed);
  });

  test('a limit met exactly passes whatever the binary digits', () => {
    for (let prior = 1001; prior < 3000; prior += 7) {
      const limits = { rise: 0.15, fall: 0.15, floor: 0 };
      expect(growthEdit((prior * 115) / 100, prior, limits)?.passed).toBe(true);
      expect(growthEdit((prior * 85) / 100, prior, limits)?.passed).toBe(true);
    }
  });

  test('a rate has no base where last year is zero, missing or negative', () => {
    expect(growthEdit(5, 0, band)).toBeUndefined();
    expect(growthEdit(5, Number.NaN, band)).toBeUndefined();
    expect(growthEdit(5, -3, band)).toBeUndefined();
  });

  test('rise and fall have limits of their own', () => {
    const rises = { rise: 0.5, fall: 0.1, floor: 0 };
    expect(growthEdit(140, 100, rises)?.passed).toBe(true);
    expect(growthEdit(85, 100, rises)?.passed).toBe(false);
  });

  test('the expected range is what passes, never below zero', () => {
    expect(growthRange(30, band)).toEqual([0, 80]);
    expect(growthRange(1000, band)).toEqual([800, 1200]);
  });

  test('an older base widens the rate, not the floor', () => {
    const wide = widened(band, 2);
    expect(wide.rise).toBeCloseTo(0.44);
    expect(wide.fall).toBeCloseTo(0.36);
    expect(wide.floor).toBe(50);
    expect(widened(band, 1)).toEqual(band);
  });
});

test.each([
  [20855, 0, 'appeared'],
  [0, 381488, 'vanished'],
  [50, 0, undefined],
  [0, 50, undefined],
  [0, 0, undefined],
  [10, 90, undefined],
])('%p after %p: %p', (current, prior, outcome) => {
  expect(appearance(current, prior, 50)).toBe(outcome);
});
