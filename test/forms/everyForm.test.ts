import { childrenOf } from '../../src/catalogue/areas';
import { noPriors } from '../../src/dataset/prior';
import { forms } from '../../src/forms/catalogue';
import { itemsOf } from '../../src/forms/definition';
import { layoutForm } from '../../src/forms/layout';
import { readForm } from '../../src/forms/readForm';
import { fieldKey } from '../../src/forms/reading';
import { recogniseStandardForm } from '../../src/forms/standardForm';
import { printedRelations, ruleSet, validate } from '../../src/validation';
import { cleanFigure, cleanPrior } from '../support/cleanFigures';
import { sheetOf, withCells } from '../support/sheets';
import type { FormDefinition, LayoutKind } from '../../src/forms/definition';
import type { FormReading } from '../../src/forms/reading';

const year = 2016;

/** A form with clean figures in every entry cell, read back from its sheet. */
function filled(form: FormDefinition, layout: LayoutKind, region: string): FormReading {
  const areas = childrenOf(region).map(({ code }) => code);
  const relations = printedRelations(itemsOf(form).map(({ indicator }) => indicator));
  const plan = layoutForm({ form, year, region, areas, relations }, layout);
  const sizes = new Map(plan.areas.map(({ code }, at) => [code, at + 1]));
  const entered = plan.fields
    .filter(({ row, column }) => (plan.cells[row]?.[column] ?? null) === null)
    .filter(({ area }) => !area.endsWith('P'))
    .map(({ area, indicator, period, row, column }) => {
      // A total that is entered by hand is a rate; every other one is a formula.
      const size = sizes.get(area) ?? 1;
      return {
        row,
        column,
        value: period === 'current' ? cleanFigure(indicator, size) : cleanPrior(indicator, size),
      };
    });
  const sheet = withCells(sheetOf(plan), entered);
  const found = recogniseStandardForm(sheet);
  if (found.kind !== 'standard') throw new Error(`${form.id} by ${layout}: ${found.kind}`);
  const reading = readForm(sheet, found.binding);
  expect(reading).toMatchObject({ form: form.id, year, region, layout });
  for (const { area, indicator, period, row, column } of plan.fields) {
    const value = entered.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
    expect(reading.entries.get(fieldKey(area, indicator, period))).toMatchObject({ row, column, value });
  }
  return reading;
}

const provinces = ['450000', '510000', '320000'];

describe.each(forms.map((form) => [form.id, form] as const))('%s', (_, form) => {
  test.each(['area', 'indicator'] as const)(
    'filled with clean figures by %s it is read back and quiet',
    (layout) => {
      for (const region of provinces) {
        const reading = filled(form, layout, region);
        const { findings } = validate({ reading, priors: noPriors, rules: ruleSet() });
        expect(findings.map(({ rule, area, indicator }) => ({ rule, area, indicator }))).toEqual([]);
      }
    },
  );
});

test('the forms are twelve or more, numbered one after the other, each file named after its form', () => {
  expect(forms.length).toBeGreaterThanOrEqual(12);
  expect(forms.map(({ legal }) => legal.formNumber)).toEqual(
    forms.map((_, at) => `工统(综)${String(at + 1).padStart(2, '0')}表`),
  );
});
