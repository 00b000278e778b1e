import type { Area } from './address';

/** The kinds of charts that are drawn, in Excel's own words. */
export const CHART_TYPES = [
  'ColumnClustered',
  'BarClustered',
  'BarStacked100',
  'LineMarkers',
  'Doughnut',
] as const;

export type ChartType = (typeof CHART_TYPES)[number];

export interface ChartSeries {
  readonly name: string;
  /** References as formulas state them, with their sheet (`='2016'!$B$2:$B$9`); '' for none. */
  readonly values: string;
  readonly categories: string;
  /** `#RRGGBB`, or '' for the program's own. */
  readonly color: string;
  readonly labels: boolean;
}

/** A chart over the cells of a sheet. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  /** '' for none. */
  readonly title: string;
  readonly place: Area;
  readonly legend: boolean;
  readonly series: readonly ChartSeries[];
}
