import { balanceEdit } from '../../../src/validation/methods/balance';
import { halfStep, meets, quotient, rounded } from '../../../src/catalogue/interval';
import type { Rounded } from '../../../src/catalogue/interval';

const exact = (value: number): Rounded => rounded(value);
const money = (value: number): Rounded => rounded(value, halfStep(2, 1));

describe('balances', () => {
  test.each([
    ['柳江 2017', 34, [13, 22], -1],
    ['city yearbook 2010', 10314, [7428, 1467, 607, 567], 245],
    ['city yearbook 2005', 6254, [4386, 1259, 462, 133], 14],
  ])('%s does not add up', (_, total, parts, difference) => {
    const result = balanceEdit(exact(total), parts.map(exact), 0);
    expect(result).toMatchObject({ passed: false, difference });
  });

  test.each([
    ['迪庆 2017', 89, [35, 54]],
    ['端州', 40, [12, 18, 10]],
    ['五项集体合同', 177, [110, 16, 20, 14, 17]],
  ])('%s adds up', (_, total, parts) => {
    expect(balanceEdit(exact(total), parts.map(exact), 0).passed).toBe(true);
  });

  test('万秀 2014 is out by more than rounding, 迪庆 2017 is not', () => {
    expect(balanceEdit(money(27.22), [money(22.68), money(4.61)], 0.01)).toMatchObject({
      passed: false,
      difference: -0.07,
    });
    expect(balanceEdit(money(27.1), [money(7.5), money(19.6)], 0.01).passed).toBe(true);
  });

  test('fourteen cities at 0.01万 may differ by 0.075万, and by no more', () => {
    const parts = Array.from({ length: 14 }, () => rounded(10_000, halfStep(2, 10_000)));
    const total = (value: number): Rounded => rounded(value, halfStep(2, 10_000));
    expect(balanceEdit(total(140_750), parts, 0).passed).toBe(true);
    expect(balanceEdit(total(140_751), parts, 0).passed).toBe(false);
  });

  test('a difference equal to the tolerance passes', () => {
    expect(balanceEdit(exact(10.3), [exact(10)], 0.3).passed).toBe(true);
    expect(balanceEdit(exact(10), [exact(10)], 0).passed).toBe(true);
    expect(balanceEdit(exact(11), [exact(10)], 0).passed).toBe(false);
  });

  test('at most: only parts above the total are wrong', () => {
    expect(balanceEdit(exact(100), [exact(40), exact(50)], 0, true).passed).toBe(true);
    expect(balanceEdit(exact(80), [exact(40), exact(50)], 0, true).passed).toBe(false);
  });
});

describe('ranges', () => {
  test('a quotient of rounded figures', () => {
    const { low, high } = quotient(rounded(10, 0.5), rounded(5, 0.5));
    expect(low).toBeCloseTo(9.5 / 5.5);
    expect(high).toBeCloseTo(10.5 / 4.5);
    expect(quotient(exact(1), rounded(0, 0.5)).high).toBe(Number.POSITIVE_INFINITY);
  });

  test('meet when they share one value', () => {
    expect(meets({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(true);
    expect(meets({ low: 1, high: 2 }, { low: 2.1, high: 3 })).toBe(false);
  });
});
