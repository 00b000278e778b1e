import { rectAddress } from '../forms/address';
import type { Rect } from '../forms/address';
import type { ChartPlan } from '../forms/chartPlan';

/** Puts charts on a sheet, each bound to its cells; ExcelApi 1.7, queues writes only. */
export function writeCharts(sheet: Excel.Worksheet, plans: readonly ChartPlan[]): void {
  for (const plan of plans) writeChart(sheet, plan);
}

function writeChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first] = plan.series;
  if (!first) return;
  const rangeOf = (rect: Rect): Excel.Range => sheet.getRange(rectAddress(rect));
  // Excel makes the first series of the data that a chart is added with.
  const chart = sheet.charts.add(plan.kind, rangeOf(first.values), 'Columns');
  chart.title.text = plan.title;
  chart.title.format.font.size = 11;
  chart.legend.visible = plan.series.length > 1 || plan.kind === 'Doughnut';
  if (plan.series.length > 1 || plan.kind === 'Doughnut') chart.legend.position = 'Bottom';
  plan.series.forEach(({ name, values, color }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    if (index > 0) series.setValues(rangeOf(values));
    series.setXAxisValues(rangeOf(plan.categories));
    if (color !== undefined && plan.kind === 'LineMarkers') series.format.line.color = color;
    else if (color !== undefined) series.format.fill.setSolidColor(color);
    series.hasDataLabels = plan.labels;
  });
  // The first line of a table is the topmost bar.
  if (plan.kind === 'BarClustered' || plan.kind === 'BarStacked100') {
    chart.axes.categoryAxis.reversePlotOrder = true;
  }
  const { top, left, bottom, right } = plan.place;
  chart.setPosition(
    rectAddress({ top, left, bottom: top, right: left }),
    rectAddress({ top: bottom, left: right, bottom, right }),
  );
}
