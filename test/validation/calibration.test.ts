import { catalogue, power, slipPower } from '../support/calibration';

const sheets = 400;

describe('the catalogue as it is, on fourteen areas with ordinary growth', () => {
  const { cleanSheetsWithFindingsPercent, oneJumpFoundPercent, twoJumpsFoundPercent } = power(
    sheets,
    catalogue,
    14,
  );

  test('shows a finding on at most 5 % of clean sheets', () => {
    expect(cleanSheetsWithFindingsPercent).toBeLessThanOrEqual(5);
  });

  test('finds one jump of 35 % in at least 98 %, and two in at least 95 %', () => {
    expect(oneJumpFoundPercent).toBeGreaterThanOrEqual(98);
    expect(twoJumpsFoundPercent).toBeGreaterThanOrEqual(95);
  });

  test.each([3, 4])(
    'finds every slip of 10 to the power %i, with the right factor and figure',
    (exponent) => {
      expect(slipPower(sheets, exponent, null)).toEqual({
        foundPercent: 100,
        rightFactorPercent: 100,
        rightFigurePercent: 100,
      });
    },
  );
});
