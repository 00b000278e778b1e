import { balanceEdit } from '../../../src/validation/methods/balance';
import { rounded } from '../../../src/catalogue/interval';
import { orderEdit } from '../../../src/validation/methods/order';
import { statedChange } from '../../../src/catalogue/statedGrowth';
import { statedShare } from '../../../src/catalogue/statedShare';

/** A figure whose last digit may have been cut off as well as rounded. */
const printed = (value: number, step: number) => ({ value, low: value - step / 2, high: value + step });

describe('a stated share against its part and base', () => {
  test.each([
    [20.42, true],
    [20.4, true],
    [20.5, false],
  ])('%d%% of 1063 in 5205', (share, agrees) => {
    const decimals = String(share).split('.')[1]?.length ?? 0;
    const result = statedShare(rounded(share, 0.5 / 10 ** decimals), rounded(1063), rounded(5205));
    expect(result?.agrees).toBe(agrees);
    expect(result?.computed).toBeCloseTo(20.4227, 4);
  });

  test('the rounding of the counts widens what agrees; without a base nothing is said', () => {
    expect(statedShare(rounded(51), rounded(5, 0.5), rounded(10))?.agrees).toBe(true);
    expect(statedShare(rounded(51), rounded(5), rounded(10))?.agrees).toBe(false);
    expect(statedShare(rounded(51), rounded(5), rounded(0))).toBeUndefined();
  });
});

describe('a stated change against its two levels', () => {
  test.each([
    [386, 1563, 1177, 1, true],
    [368, 1563, 1177, 1, false],
    [386, 1177, 1563, -1, true],
    [-386, 1177, 1563, 1, true],
  ] as const)('%d from %d and %d, sign %d', (stated, current, prior, sign, agrees) => {
    expect(statedChange(rounded(stated), rounded(current), rounded(prior), sign).agrees).toBe(agrees);
  });
});

describe('a part at most the whole', () => {
  test.each([
    [[10], 10, 1, true],
    [[10.1], 10, 1, false],
    [[6, 5], 10, 1, false],
    [[15], 10, 1.5, true],
  ])('%j ≤ %d × %d', (left, right, factor, passed) => {
    const result = orderEdit(
      left.map((value) => rounded(value)),
      rounded(right),
      factor,
    );
    expect(result.passed).toBe(passed);
  });

  test('rounding on both sides is allowed for', () => {
    expect(orderEdit([rounded(10.4, 0.2)], rounded(10, 0.2)).passed).toBe(true);
    expect(orderEdit([rounded(10.41, 0.2)], rounded(10, 0.2)).passed).toBe(false);
  });
});

describe('a balance of figures whose tail may have been cut off', () => {
  const parts = [printed(18.9, 0.1), printed(18.7, 0.1)];

  test('allows the total to be larger by a whole step each, smaller by half a step each', () => {
    expect(balanceEdit(rounded(37.8), parts, 0)).toMatchObject({ passed: true });
    expect(balanceEdit(rounded(37.81), parts, 0).passed).toBe(false);
    expect(balanceEdit(rounded(37.5), parts, 0).passed).toBe(true);
    expect(balanceEdit(rounded(37.49), parts, 0).passed).toBe(false);
  });

  test('names the sums that the parts leave open', () => {
    const { range } = balanceEdit(rounded(40), parts, 0);
    expect(range.low).toBeCloseTo(37.5);
    expect(range.high).toBeCloseTo(37.8);
  });
});
