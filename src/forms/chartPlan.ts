import type { Rect } from './address';

/**
 * What a chart shows, in Excel's own word: columns and bars compare (upright, lying), a line follows over time, a
 * doughnut shows what a whole is made of, stacked bars of 100 % the same for several.
 */
export type ChartKind = 'ColumnClustered' | 'BarClustered' | 'LineMarkers' | 'Doughnut' | 'BarStacked100';

/** One row of figures of a chart. */
export interface ChartSeries {
  readonly name: string;
  readonly values: Rect;
  /** `#1F5FA8`; left out where each part has a colour of its own. */
  readonly color?: string;
}

/** A chart of a sheet as it shall be: bound to cells of that sheet, so that it follows them without the add-in. */
export interface ChartPlan {
  readonly kind: ChartKind;
  readonly title: string;
  /** The cells that it covers. */
  readonly place: Rect;
  readonly categories: Rect;
  readonly series: readonly ChartSeries[];
  /** Whether each figure is written beside what shows it. */
  readonly labels: boolean;
}

/** Colours of series that are told apart in print and by eyes that see few colours. */
export const chartColors = {
  current: '#1F5FA8',
  prior: '#B9C7D6',
  parts: ['#1F5FA8', '#6FA8DC', '#F0B45A', '#C55A11', '#7F7F7F', '#A9C08F'],
} as const;
