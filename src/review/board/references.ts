import { cellAddress, columnRuns, quotedSheet, rectAddress } from '../../forms/address';
import { entryOf } from '../../forms/reading';
import type { Entry, FormReading, ReportedPeriod } from '../../forms/reading';
import type { PlanFormula } from '../../forms/sheetPlan';

/** A figure of a form by reference, in the indicator's unit; blank while its cell holds no number. */
export function figureFormula(reading: FormReading, entry: Entry): PlanFormula {
  const cell = cellOf(reading, entry);
  return { formula: `=IF(ISNUMBER(${cell}),${scaled(cell, entry)},"")` };
}

/** A figure of the whole for a line over the years, and whether it is one now. */
export interface WholeFormula extends PlanFormula {
  readonly isKnown: boolean;
}

/**
 * The figure of the whole region of one year beside those of others: only where every area has reported, since totals
 * over different areas say nothing of each other. A gap is left elsewhere.
 */
export function wholeFormula(reading: FormReading, entry: Entry): WholeFormula {
  const { indicator, period } = entry;
  const parts = reading.areas
    .filter(({ role, code }) => role === 'area' && code !== entry.area)
    .flatMap(({ code }) => entryOf(reading, code, indicator, period) ?? []);
  const cell = cellOf(reading, entry);
  const isKnown = typeof entry.content === 'number' && parts.every(({ value }) => value !== null);
  const covered = parts.length > 0 ? `,COUNT(${listed(reading, parts)})=${parts.length}` : '';
  return { formula: `=IF(AND(ISNUMBER(${cell})${covered}),${scaled(cell, entry)},NA())`, isKnown };
}

function cellOf({ sheet }: FormReading, { row, column }: Entry): string {
  return `${quotedSheet(sheet)}!${cellAddress(row, column)}`;
}

function scaled(cell: string, { scale }: Entry): string {
  return scale === 1 ? cell : `${cell}*${scale}`;
}

/** Cells as the arguments of a function, neighbours as one range: Excel takes 255 at most. */
function listed({ sheet }: FormReading, cells: readonly Entry[]): string {
  return columnRuns(cells)
    .map((run) => `${quotedSheet(sheet)}!${rectAddress(run)}`)
    .join(',');
}

/** The figure of the whole region: 合计, or that of the unit where the form is of one unit alone. */
export function wholeEntry(
  reading: FormReading,
  indicator: string,
  period: ReportedPeriod,
): Entry | undefined {
  const areas = reading.areas.filter(({ role }) => role === 'area');
  const whole =
    reading.areas.find(({ role }) => role === 'total') ??
    (reading.layout === 'indicator' ? areas[0] : undefined);
  return whole && entryOf(reading, whole.code, indicator, period);
}
