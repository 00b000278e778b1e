import type { SheetChart } from 'hucre';
import type { Chart, ChartSeries, ChartType } from './chart';

type FileSeries = SheetChart['series'][number];

const KINDS: Readonly<Record<ChartType, Pick<SheetChart, 'type' | 'barGrouping' | 'overlap'>>> = {
  ColumnClustered: { type: 'column', barGrouping: 'clustered', overlap: 0 },
  BarClustered: { type: 'bar', barGrouping: 'clustered', overlap: 0 },
  BarStacked100: { type: 'bar', barGrouping: 'percentStacked', overlap: 100 },
  LineMarkers: { type: 'line' },
  Doughnut: { type: 'doughnut' },
};

/** Font sizes of a chart that is printed small. */
const SIZES = { title: 11, text: 8 } as const;

const AXIS = { labelFontSize: SIZES.text, majorTickMark: 'out', minorTickMark: 'none' } as const;

const rgb = (color: string): string => color.replace('#', '');

/** Charts as a file states them: bound to their cells by reference. */
export function chartsTo(charts: readonly Chart[]): SheetChart[] {
  return charts.map((chart) => {
    const { type, title, place, legend, series } = chart;
    const lying = type === 'BarClustered' || type === 'BarStacked100';
    return {
      ...KINDS[type],
      ...(title === '' ? { showTitle: false } : { title, titleFontSize: SIZES.title, titleBold: true }),
      series: series.map((one) => seriesTo(one, type)),
      anchor: {
        from: { row: place.row, col: place.column },
        to: { row: place.row + place.rowCount, col: place.column + place.columnCount },
      },
      legend: legend ? 'bottom' : false,
      legendFontSize: SIZES.text,
      frameTitle: title,
      altText: title,
      roundedCorners: false,
      dispBlanksAs: 'gap',
      plotVisOnly: false,
      ...(type === 'Doughnut'
        ? { holeSize: 55 }
        : {
            gapWidth: 60,
            axes: {
              // The first line of a table is the topmost bar.
              x: { ...AXIS, reverse: lying, tickLblPos: 'low' },
              y: {
                ...AXIS,
                gridlines: { major: true },
                ...(lying && { crosses: 'max' as const }),
              },
            },
          }),
    };
  });
}

function seriesTo({ name, values, categories, color, labels }: ChartSeries, type: ChartType): FileSeries {
  return {
    name,
    values: values.slice(1),
    categories: categories.slice(1),
    ...(color !== '' && { color: rgb(color) }),
    ...(type === 'LineMarkers' && {
      smooth: false,
      stroke: { width: 2 },
      marker: { symbol: 'circle', size: 6, ...(color !== '' && { fill: rgb(color), line: rgb(color) }) },
    }),
    dataLabels: labels
      ? { showValue: true, fontSize: SIZES.text, ...(type === 'LineMarkers' && { position: 't' as const }) }
      : false,
  };
}
