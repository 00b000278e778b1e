import { twelveDigits } from '../catalogue/numbers';
import { boundFields } from './binding';
import { fieldKey } from './reading';
import { contentAt, hasFormula } from './sheet';
import type { Binding } from './binding';
import type { FormDefinition } from './definition';
import type { Entry, FormReading } from './reading';
import type { SheetSnapshot } from './sheet';

/** A sheet read through its binding. Text never becomes a number here; that is a finding with an offer. */
export function readForm(sheet: SheetSnapshot, binding: Binding, ownForm?: FormDefinition): FormReading {
  const entries = new Map<string, Entry>();
  for (const field of boundFields(binding)) {
    const content = contentAt(sheet, field.row, field.column);
    entries.set(fieldKey(field.area, field.indicator, field.period), {
      ...field,
      content,
      value: typeof content === 'number' ? scaled(content, field.scale) : null,
      isFormula: hasFormula(sheet, field.row, field.column),
    });
  }
  const { form, year, region, layout } = binding;
  const areas = [...new Map(binding.areas.map(({ code, role }) => [code, { code, role }])).values()];
  const indicators = [...new Set(binding.items.map((item) => item.indicator))];
  const own = ownForm && { ownForm };
  return { form, ...own, year, region, layout, sheet: sheet.name, areas, indicators, entries };
}

/** 51.13 × 10,000 is 511300.00000000006 in floating point; a scaled figure keeps its twelve leading digits. */
function scaled(content: number, scale: number): number {
  return scale === 1 ? content : twelveDigits(content * scale);
}
