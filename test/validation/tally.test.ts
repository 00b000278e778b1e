import { tallyOf, uncheckedGroups } from '../../src/validation';
import { itemsOf } from '../../src/forms/definition';
import { forms } from '../../src/forms/catalogue';
import { cleanFigure, cleanPrior } from '../support/cleanFigures';
import { allCities, check } from './support/reading';
import type { FormId } from '../../src/forms/definition';

const codesOf = (id: FormId): readonly string[] =>
  forms.filter((form) => form.id === id).flatMap((form) => itemsOf(form).map(({ indicator }) => indicator));

/** A form of fourteen areas with last year's figures, of which the first `filled` have reported. */
const partly = (id: FormId, filled: number, withPrior = true) =>
  check({
    form: id,
    areas: Object.fromEntries(
      allCities.map((area, at) => [
        area,
        Object.fromEntries(
          codesOf(id).map((code) => [
            code,
            [at < filled ? cleanFigure(code, at + 1) : null, withPrior ? cleanPrior(code, at + 1) : null],
          ]),
        ),
      ]),
    ),
  });

test.each(forms.map(({ id }) => [id]))(
  'an empty form of %s has passed nothing and asks for nothing but figures',
  (id) => {
    for (const withPrior of [true, false]) {
      const result = partly(id, 0, withPrior);
      expect(tallyOf(result).passed).toBe(0);
      expect(
        result.unchecked.filter(({ reason }) => reason !== 'too_few' && reason !== 'other_form_absent'),
      ).toEqual([]);
    }
  },
);

test('a blank cell is neither passed nor among what could not be checked', () => {
  const result = partly('membership', 3);
  expect(tallyOf(result).passed).toBeGreaterThan(0);
  expect(result.unchecked.map(({ reason }) => reason)).not.toContain('blank');
  expect(result.waiting.map(({ reason }) => reason)).toContain('blank');
});

test('what could not be checked is a few reasons, each with its cells once and the rules that wait', () => {
  const groups = uncheckedGroups(partly('membership', 3, false).unchecked);
  expect(groups.length).toBeLessThanOrEqual(5);
  for (const { cells } of groups) expect(new Set(cells.map(({ cell }) => cell)).size).toBe(cells.length);
  const noPrior = groups.find(({ reason }) => reason === 'no_prior');
  expect(noPrior?.cells[0]?.rules).toContain('R42');
});
