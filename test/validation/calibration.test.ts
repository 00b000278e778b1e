import { noPriors } from '../../src/dataset/prior';
import { ruleSet, validate } from '../../src/validation';
import { createRandom } from '../bench/random';
import { catalogue, power, slipPower } from '../support/calibration';
import { areaCodes, readingOfForm, simulatedForm } from '../support/simulatedForms';

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

describe.each([14, 21])('whole forms of %i areas that are right, as the rule page tells', (size) => {
  const areas = areaCodes(size);

  test.each([
    ['membership', 0.8, 45],
    ['contracts', 0.5, 30],
    ['aid', 0.8, 45],
  ] as const)('%s: at most %d questions a form, and %i %% of forms asked about', (id, most, asked) => {
    const random = createRandom(20_240_101 + size);
    const rules = ruleSet();
    const forms = 60;
    let findings = 0;
    let questioned = 0;
    for (let at = 0; at < forms; at++) {
      const form = simulatedForm(random, id, size);
      const broken = new Set([...form.breaks].map((row) => areas[row]));
      const all = validate({ reading: readingOfForm(form), priors: noPriors, rules }).findings;
      const own = all.filter(({ rule, area }) => rule !== 'R49' && !broken.has(area));
      findings += own.length;
      if (own.length > 0) questioned++;
      for (const area of broken) expect(all.some((finding) => finding.area === area)).toBe(true);
    }
    expect(findings / forms).toBeLessThanOrEqual(most);
    expect((100 * questioned) / forms).toBeLessThanOrEqual(asked);
  });
});
