import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart as Drawing,
  DoughnutController,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
} from 'chart.js';
import { eachCell } from '../host/sheet';
import { parseReference } from '../../spreadsheet/address';
import type { ChartConfiguration } from 'chart.js';
import type { Chart, ChartSeries, ChartType } from '../../spreadsheet/chart';
import type { WorkbookModel } from '../host/model';
import type { Geometry } from './geometry';
import type { SheetModel } from '../host/sheet';

Drawing.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
);

const kinds: Readonly<Record<ChartType, 'bar' | 'line' | 'doughnut'>> = {
  ColumnClustered: 'bar',
  BarClustered: 'bar',
  BarStacked100: 'bar',
  LineMarkers: 'line',
  Doughnut: 'doughnut',
};

/** Colours of series and sectors that have none of their own, as Excel's standard theme has them. */
const palette = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#264478', '#9E480E'];

/** A sheet whose charts are drawn; `version` counts up with every change of content. */
interface Charted {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
  readonly geometry: Geometry;
  readonly version: number;
}

/** The charts of the sheet, over its cells; what they show is drawn anew with every change of the workbook. */
export class ChartLayer {
  readonly #layer: HTMLElement;
  #drawings: readonly Drawing[] = [];
  #drawn = -1;

  constructor(parent: HTMLElement) {
    this.#layer = document.createElement('div');
    this.#layer.className = 'layer charts';
    parent.append(this.#layer);
  }

  draw({ model, sheet, geometry, version }: Charted, shift: string): void {
    this.#layer.style.transform = shift;
    if (version === this.#drawn) return;
    this.#drawn = version;
    for (const drawing of this.#drawings) drawing.destroy();
    const framed = sheet.charts.map((chart) => ({ chart, frame: frameOf(chart, geometry) }));
    this.#layer.replaceChildren(...framed.map(({ frame }) => frame));
    this.#drawings = framed.flatMap(({ chart, frame }) => {
      const canvas = frame.querySelector('canvas');
      return canvas ? [new Drawing(canvas, configurationOf(chart, model))] : [];
    });
  }

  /** A pane without room shows none. */
  clear(): void {
    for (const drawing of this.#drawings) drawing.destroy();
    this.#drawings = [];
    this.#drawn = -1;
    this.#layer.replaceChildren();
  }
}

function frameOf({ title, place }: Chart, { columns, rows }: Geometry): HTMLElement {
  const frame = document.createElement('div');
  frame.className = 'chart';
  frame.setAttribute('role', 'img');
  frame.setAttribute('aria-label', title);
  const [left, top] = [columns.start(place.column), rows.start(place.row)];
  frame.style.left = `${left}px`;
  frame.style.top = `${top}px`;
  frame.style.width = `${columns.start(place.column + place.columnCount) - left}px`;
  frame.style.height = `${rows.start(place.row + place.rowCount) - top}px`;
  frame.append(document.createElement('canvas'));
  return frame;
}

/** The chart in the words of the library that draws it. */
function configurationOf({ type, title, legend, series }: Chart, model: WorkbookModel): ChartConfiguration {
  const isLying = type === 'BarClustered' || type === 'BarStacked100';
  const isStacked = type === 'BarStacked100';
  const small = { size: 10 };
  const axis = { stacked: isStacked, ticks: { font: small } };
  const values = series.map((one) => cellsOf(one.values, model).map(({ value }) => numberOf(value)));
  const shares = values.map((own) =>
    own.map((value, at) => {
      const whole = values.reduce((sum, other) => sum + (other[at] ?? 0), 0);
      return value === null || whole === 0 ? null : (value / whole) * 100;
    }),
  );
  return {
    type: kinds[type],
    data: {
      labels: cellsOf(series[0]?.categories ?? '', model).map(({ text }) => text),
      datasets: series.map((one, at) => ({
        label: one.name,
        data: [...((isStacked ? shares : values)[at] ?? [])],
        ...colorsOf(one, at, type),
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: isLying ? 'y' : 'x',
      events: [],
      ...(type !== 'Doughnut' && { scales: { x: axis, y: axis } }),
      plugins: {
        title: { display: title !== '', text: title, font: { size: 12 } },
        legend: { display: legend, position: 'bottom', labels: { boxWidth: 10, font: small } },
      },
    },
  };
}

function colorsOf({ color }: ChartSeries, at: number, type: ChartType): Readonly<Record<string, unknown>> {
  if (type === 'Doughnut') return { backgroundColor: palette };
  const own = color === '' ? palette[at % palette.length] : color;
  return { backgroundColor: own, borderColor: own };
}

interface ShownCell {
  readonly value: unknown;
  readonly text: string;
}

/** The cells that a reference of a chart names, row by row. */
function cellsOf(reference: string, model: WorkbookModel): readonly ShownCell[] {
  const found = parseReference(reference.replace(/^=/u, ''));
  const sheet = found?.sheet === undefined ? undefined : model.sheet(found.sheet);
  if (!found || !sheet) return [];
  const cells: ShownCell[] = [];
  eachCell(found.area, (row, column) =>
    cells.push({ value: model.value(sheet, row, column), text: model.text(sheet, row, column) }),
  );
  return cells;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
