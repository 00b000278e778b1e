import { chartColors } from '../../forms/chartPlan';
import { indicatorOn } from '../../forms/formSet';
import { rect } from '../../forms/layoutGrid';
import type { ChartPlan } from '../../forms/chartPlan';
import type { DataBlock, PlacedComposition, PlacedHeadline } from './dataBlock';
import type { Headline } from './subject';
import type { BoardWords } from './words';

type Drawn = Omit<ChartPlan, 'place'>;

const perRow = 4;
const mostCharts = 8;
const mostOfTheRest = 2;
const size = { columns: 3, rows: 16 };

/** The charts of a 看板 from a row on: by area, what wholes are made of, how figures went over the years. */
export function boardCharts(top: number, data: DataBlock, words: BoardWords): readonly ChartPlan[] {
  const compositions = data.compositions
    .filter(({ filled }) => filled > 1)
    .sort((a, b) => b.filled - a.filled)
    .slice(0, mostOfTheRest)
    .map((one) => shareChart(one, words));
  const histories = firstOfForms(data.headlines.filter(({ history }) => history !== null))
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .slice(0, mostOfTheRest)
    .flatMap((one) => historyChart(one, words));
  const byArea = firstOfForms(data.headlines.filter(isDrawn))
    .sort((a, b) => (b.areas?.filled ?? 0) - (a.areas?.filled ?? 0))
    .slice(0, mostCharts - compositions.length - histories.length)
    .flatMap((one) => areaChart(one, words));
  return [...byArea, ...compositions, ...histories].map((chart, index) => {
    const row = top + Math.floor(index / perRow) * size.rows;
    const column = (index % perRow) * size.columns;
    return { ...chart, place: rect(row, column, row + size.rows - 1, column + size.columns - 1) };
  });
}

/** Rows that so many charts take. */
export function chartRows(charts: number): number {
  return Math.ceil(charts / perRow) * size.rows;
}

/** 本年 against 上年 by area. */
function areaChart(headline: PlacedHeadline, words: BoardWords): readonly Drawn[] {
  const { indicator, areas } = headline;
  if (!areas) return [];
  return [
    {
      kind: 'ColumnClustered',
      title: words.charts.byArea(words.indicator(indicator), words.unit(unitOf(headline))),
      categories: areas.names,
      series: [
        { name: words.reported('prior'), values: areas.prior, color: chartColors.prior },
        { name: words.reported('current'), values: areas.current, color: chartColors.current },
      ],
      labels: false,
    },
  ];
}

/** What a whole is made of. */
function shareChart({ total, names, values }: PlacedComposition, words: BoardWords): Drawn {
  const title = words.charts.parts(words.indicator(total));
  return { kind: 'Doughnut', title, categories: names, series: [{ name: title, values }], labels: true };
}

/** The figure of the whole region over the years. */
function historyChart(headline: PlacedHeadline, words: BoardWords): readonly Drawn[] {
  const { indicator, history } = headline;
  if (!history) return [];
  const title = words.charts.history(words.indicator(indicator), words.unit(unitOf(headline)));
  const series = [{ name: words.indicator(indicator), values: history.values, color: chartColors.current }];
  return [{ kind: 'LineMarkers', title, categories: history.years, series, labels: true }];
}

function firstOfForms(headlines: readonly PlacedHeadline[]): PlacedHeadline[] {
  return headlines.filter(({ form }, index) => headlines.findIndex((other) => other.form === form) === index);
}

/** Rates of areas are no columns to be added up in the mind; a chart without a figure is none. */
function isDrawn(headline: PlacedHeadline): boolean {
  const { areas } = headline;
  return areas !== null && areas.filled > 0 && unitOf(headline) !== '%';
}

function lengthOf({ history }: PlacedHeadline): number {
  return history ? history.values.bottom - history.values.top : 0;
}

function unitOf({ form, indicator }: Headline): string {
  return indicatorOn(form.reading, indicator)?.unit ?? '';
}
