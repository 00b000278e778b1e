import { formatAbsolute, quoteSheet } from '../../spreadsheet/address';
import type { Rect } from '../../forms/address';
import type { ChartPlan } from '../../forms/chartPlan';
import type { Area } from '../../spreadsheet/address';
import type { Chart } from '../../spreadsheet/chart';

/** The charts of the sheet of this name, in the words of the file. */
export function chartsOf(sheet: string, plans: readonly ChartPlan[]): readonly Chart[] {
  const reference = (rect: Rect): string => `=${quoteSheet(sheet)}!${formatAbsolute(areaOf(rect))}`;
  return plans.map(({ kind, title, place, categories, series, labels }, index) => ({
    id: String(index + 1),
    name: title,
    type: kind,
    title,
    place: areaOf(place),
    legend: series.length > 1 || kind === 'Doughnut',
    series: series.map(({ name, values, color = '' }) => ({
      name,
      values: reference(values),
      categories: reference(categories),
      color,
      labels,
    })),
  }));
}

/** A rectangle of a plan as the spreadsheet states it. */
export function areaOf({ top, left, bottom, right }: Rect): Area {
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
