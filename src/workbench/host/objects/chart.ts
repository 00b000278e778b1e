import { formatAbsolute, quoteSheet } from '../../../spreadsheet/address';
import { CHART_TYPES } from '../../../spreadsheet/chart';
import { invalidArgument, itemNotFound } from '../protocol';
import { defineRemote } from '../remote';
import { areaOf } from '../session';
import { rangeArgument } from './rangeNavigation';
import { readColor } from './style';
import type { Chart, ChartSeries } from '../../../spreadsheet/chart';
import type { RemoteObject } from '../remote';
import type { SheetState } from '../session';

interface ChartState extends SheetState {
  readonly id: string;
}

interface SeriesState extends ChartState {
  readonly index: number;
}

function find({ sheet, id }: ChartState): Chart {
  const chart = sheet.charts.find((one) => one.id === id);
  if (!chart) throw itemNotFound();
  return chart;
}

function put(state: SheetState, charts: readonly Chart[]): void {
  state.sheet.charts = charts;
  state.session.model.looksChanged(state.sheet);
}

function change(state: ChartState, part: Partial<Chart>): void {
  const before = find(state);
  put(
    state,
    state.sheet.charts.map((one) => (one === before ? { ...one, ...part } : one)),
  );
}

function seriesOf(state: SeriesState): ChartSeries {
  const series = find(state).series[state.index];
  if (!series) throw itemNotFound();
  return series;
}

function changeSeries(state: SeriesState, part: Partial<ChartSeries>): void {
  const before = seriesOf(state);
  change(state, { series: find(state).series.map((one) => (one === before ? { ...one, ...part } : one)) });
}

/** A range as a chart refers to it: with its sheet, and fixed. */
function reference(state: SheetState, argument: unknown): string {
  const range = rangeArgument({ ...state, areas: [] }, argument);
  return `=${quoteSheet(range.sheet.name)}!${formatAbsolute(areaOf(range))}`;
}

const seriesFill = defineRemote<SeriesState>({
  type: 'ChartFill',
  methods: { SetSolidColor: (state, [color]) => changeSeries(state, { color: readColor(color) }) },
});

const seriesLine = defineRemote<SeriesState>({
  type: 'ChartLineFormat',
  properties: {
    Color: {
      get: (state) => seriesOf(state).color,
      set: (state, value) => changeSeries(state, { color: readColor(value) }),
    },
  },
});

const seriesFormat = defineRemote<SeriesState>({
  type: 'ChartSeriesFormat',
  children: { Fill: seriesFill, Line: seriesLine },
});

const series = defineRemote<SeriesState>({
  type: 'ChartSeries',
  properties: {
    Name: {
      get: (state) => seriesOf(state).name,
      set: (state, value) => changeSeries(state, { name: String(value) }),
    },
    HasDataLabels: {
      get: (state) => seriesOf(state).labels,
      set: (state, value) => changeSeries(state, { labels: Boolean(value) }),
    },
  },
  children: { Format: seriesFormat },
  methods: {
    SetValues: (state, [range]) => changeSeries(state, { values: reference(state, range) }),
    SetXAxisValues: (state, [range]) => changeSeries(state, { categories: reference(state, range) }),
  },
});

const at = (state: ChartState, index: number): RemoteObject => {
  seriesOf({ ...state, index });
  return series({ ...state, index });
};

const seriesCollection = defineRemote<ChartState>({
  type: 'ChartSeriesCollection',
  properties: { Count: { get: (state) => find(state).series.length } },
  methods: {
    Add: (state, [name]) => {
      const { series: before } = find(state);
      const added = {
        name: typeof name === 'string' ? name : '',
        values: '',
        categories: '',
        color: '',
        labels: false,
      };
      change(state, { series: [...before, added] });
      return series({ ...state, index: before.length });
    },
    GetCount: (state) => find(state).series.length,
    GetItemAt: (state, [index]) => at(state, Number(index)),
  },
  items: (state) => find(state).series.map((_, index) => series({ ...state, index })),
});

/** What is taken and does not show here. */
const unseen = { get: () => null, set: () => undefined };

const titleFont = defineRemote<ChartState>({ type: 'ChartFont', properties: { Size: unseen } });

const titleFormat = defineRemote<ChartState>({
  type: 'ChartTitleFormat',
  children: { Font: titleFont },
});

const title = defineRemote<ChartState>({
  type: 'ChartTitle',
  properties: {
    Text: {
      get: (state) => find(state).title,
      set: (state, value) => change(state, { title: String(value) }),
    },
  },
  children: { Format: titleFormat },
});

const legend = defineRemote<ChartState>({
  type: 'ChartLegend',
  properties: {
    Visible: {
      get: (state) => find(state).legend,
      set: (state, value) => change(state, { legend: Boolean(value) }),
    },
    Position: unseen,
  },
});

const axis = defineRemote<ChartState>({ type: 'ChartAxis', properties: { ReversePlotOrder: unseen } });

const axes = defineRemote<ChartState>({ type: 'ChartAxes', children: { CategoryAxis: axis } });

const chart = defineRemote<ChartState>({
  type: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: (state) => find(state).name,
      set: (state, value) => change(state, { name: String(value) }),
    },
    ChartType: { get: (state) => find(state).type },
  },
  children: { Title: title, Legend: legend, Series: seriesCollection, Axes: axes },
  methods: {
    Delete: (state) => {
      find(state);
      put(
        state,
        state.sheet.charts.filter(({ id }) => id !== state.id),
      );
    },
    SetPosition: (state, [from, to]) => {
      const first = areaOf(rangeArgument({ ...state, areas: [] }, from));
      const last = areaOf(rangeArgument({ ...state, areas: [] }, to ?? from));
      const place = {
        row: first.row,
        column: first.column,
        rowCount: last.row + last.rowCount - first.row,
        columnCount: last.column + last.columnCount - first.column,
      };
      if (place.rowCount < 1 || place.columnCount < 1) throw invalidArgument();
      change(state, { place });
    },
  },
});

function add(state: SheetState, type: unknown, source: unknown): RemoteObject {
  const known = CHART_TYPES.find((one) => one === type);
  if (!known) throw invalidArgument(`The embedded host draws no chart ${String(type)}.`);
  const id = state.session.model.newId();
  const made: Chart = {
    id,
    name: `Chart ${state.sheet.charts.length + 1}`,
    type: known,
    title: '',
    place: { row: 0, column: 0, rowCount: 15, columnCount: 6 },
    legend: true,
    series: [{ name: '', values: reference(state, source), categories: '', color: '', labels: false }],
  };
  put(state, [...state.sheet.charts, made]);
  return chart({ ...state, id });
}

const item = (state: SheetState, name: unknown): RemoteObject | null => {
  const found = state.sheet.charts.find((one) => one.name === name || one.id === name);
  return found ? chart({ ...state, id: found.id }) : null;
};

/** The charts of a sheet: a column of figures each series, which is what the add-in adds them with. */
export const charts = defineRemote<SheetState>({
  type: 'ChartCollection',
  properties: { Count: { get: ({ sheet }) => sheet.charts.length } },
  methods: {
    Add: (state, [type, source]) => add(state, type, source),
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItem: (state, [name]) => {
      const found = item(state, name);
      if (!found) throw itemNotFound();
      return found;
    },
    GetItemAt: (state, [index]) => {
      const found = state.sheet.charts[Number(index)];
      if (!found) throw itemNotFound();
      return chart({ ...state, id: found.id });
    },
    GetItemOrNullObject: (state, [name]) => item(state, name),
  },
  items: (state) => state.sheet.charts.map(({ id }) => chart({ ...state, id })),
});
