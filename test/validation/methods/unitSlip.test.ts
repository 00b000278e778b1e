import { commonFactor, isCertain, unitSlip } from '../../../src/validation/methods/unitSlip';

describe('unit slips', () => {
  test.each([
    [51.5, 511300, 10_000, 515000],
    [515, 511300, 1000, 515000],
    [5150, 511300, 100, 515000],
    [51500, 511300, 10, 515000],
    [0.00515, 511300, 100_000_000, 515000],
    [5150000000, 511300, 0.0001, 515000],
    [515000000, 511300, 0.001, 515000],
    [51500000, 511300, 0.01, 515000],
    [5150000, 511300, 0.1, 515000],
    [3205000, 320.5, 0.0001, 320.5],
  ])('%p against %p: times %p is %p', (current, reference, factor, corrected) => {
    const slip = unitSlip(current, reference, 0.15);
    expect(slip?.factor).toBeCloseTo(factor, 12);
    expect(slip?.corrected).toBe(corrected);
  });

  test.each([
    [511300, 511300],
    [900000, 511300],
    [100000, 511300],
    [10 ** 5, 1],
    [0, 511300],
    [511300, 0],
    [-5, 511300],
  ])('%p against %p is none', (current, reference) => {
    expect(unitSlip(current, reference, 0.15)).toBeUndefined();
  });

  test('delta is the growth left between the two figures, inclusive; 千 and beyond leave twice as much', () => {
    expect(unitSlip(10 ** 2.15, 1, 0.15 + 1e-12)?.factor).toBeCloseTo(0.01, 12);
    expect(unitSlip(10 ** 2.16, 1, 0.15)).toBeUndefined();
    expect(unitSlip(10 ** 4.29, 1, 0.15)?.factor).toBeCloseTo(0.0001, 12);
    expect(unitSlip(10 ** 4.31, 1, 0.15)).toBeUndefined();
  });

  test('千, 万 and 亿 do not happen as growth; ten and a hundred times do', () => {
    const factors = [1000, 10_000, 1e8, 0.001, 0.0001, 1e-8];
    expect(factors.every((factor) => isCertain({ factor, corrected: 1 }))).toBe(true);
    expect([10, 100, 0.1, 0.01].some((factor) => isCertain({ factor, corrected: 1 }))).toBe(false);
  });

  test('a group is confirmed when two or more, and most of it, are off by one factor', () => {
    const slip = { factor: 10_000, corrected: 1 };
    expect(commonFactor([slip, slip])).toBe(10_000);
    expect(commonFactor([slip, slip, undefined])).toBe(10_000);
    expect(commonFactor([slip, slip, undefined, undefined])).toBeUndefined();
    expect(commonFactor([slip])).toBeUndefined();
    expect(commonFactor([slip, undefined])).toBeUndefined();
    expect(commonFactor([slip, { factor: 1000, corrected: 1 }])).toBeUndefined();
  });
});
