import { columnName } from '../../register/figures';
import { createPriors } from '../../dataset/prior';
import { fieldKey } from '../../forms/reading';
import { validate } from '../../validation';
import type { Prior } from '../../dataset/prior';
import type { Entry, FormReading } from '../../forms/reading';
import type { Finding } from '../../validation';
import type { RuleSet } from '../../validation/rule';
import type { UnitTable } from '../../register/unitTable';

/** What the engine in memory says of one unit alone: with corrections and causes, and one finding for one cause. */
export function findingsOfUnit(
  table: UnitTable,
  row: number,
  indicators: readonly string[],
  {
    form,
    year,
    rules,
  }: { readonly form: FormReading['form']; readonly year: number; readonly rules: RuleSet },
): readonly Finding[] {
  const area = table.unit[row] ?? '';
  const at = (period: 'current' | 'reference', indicator: string): number =>
    table.columns.get(columnName({ period, indicator }))?.[row] ?? Number.NaN;
  const entries = new Map<string, Entry>();
  const priors: Prior[] = [];
  indicators.forEach((indicator, index) => {
    const value = at('current', indicator);
    const known = Number.isNaN(value) ? null : value;
    const field = { area, indicator, period: 'current' as const, row: index, column: 1 };
    entries.set(fieldKey(area, indicator, 'current'), {
      ...field,
      content: known,
      value: known,
      scale: 1,
      isFormula: false,
    });
    const last = at('reference', indicator);
    if (Number.isNaN(last)) return;
    const origin = { kind: 'file', file: '', sheet: '', cell: '' } as const;
    priors.push({ area, indicator, value: last, year: year - 1, period: String(year - 1), origin });
  });
  const reading: FormReading = {
    form,
    year,
    region: area,
    layout: 'indicator',
    sheet: '',
    areas: [{ code: area, role: 'area' }],
    indicators,
    entries,
  };
  return validate({ reading, priors: createPriors(year, priors), rules }).findings;
}
