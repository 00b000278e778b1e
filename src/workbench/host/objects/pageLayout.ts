import { parseReference } from '../../../spreadsheet/address';
import { HostError, invalidArgument, itemNotFound } from '../protocol';
import { defineRemote } from '../remote';
import { resolveAreas } from '../session';
import { range, rangeAreas } from './kinds';
import { rangeArgument } from './rangeNavigation';
import type { Area } from '../../../spreadsheet/address';
import type { PageLayout } from '../../../spreadsheet/page';
import type { RemoteProperty } from '../remote';
import type { RangeState, SheetState } from '../session';

function change(state: SheetState, part: Partial<PageLayout>): void {
  if (!state.session.conditions().hasPrinter) {
    throw new HostError('GeneralException', 'No printer is installed.');
  }
  state.sheet.page = { ...state.sheet.page, ...part };
  state.session.model.looksChanged(state.sheet);
}

const text = (key: 'orientation' | 'paperSize'): RemoteProperty<SheetState> => ({
  get: ({ sheet }) => sheet.page[key],
  set: (state, value) => change(state, { [key]: String(value) }),
});

const flag = (key: string): RemoteProperty<SheetState> => ({
  get: ({ sheet }) => sheet.page.flags[key] ?? false,
  set: (state, value) => change(state, { flags: { ...state.sheet.page.flags, [key]: Boolean(value) } }),
});

const margin = (key: string): RemoteProperty<SheetState> => ({
  get: ({ sheet }) => sheet.page.margins[key] ?? 0,
  set: (state, value) => change(state, { margins: { ...state.sheet.page.margins, [key]: Number(value) } }),
});

const other = (key: string): RemoteProperty<SheetState> => ({
  get: ({ sheet }) => sheet.page.others[key] ?? null,
  set: (state, value) => change(state, { others: { ...state.sheet.page.others, [key]: value } }),
});

const section = (key: string): RemoteProperty<SheetState> => ({
  get: ({ sheet }) => sheet.page.headersFooters[key] ?? '',
  set: (state, value) =>
    change(state, { headersFooters: { ...state.sheet.page.headersFooters, [key]: String(value) } }),
});

const headerFooter = defineRemote<SheetState>({
  type: 'HeaderFooter',
  properties: {
    LeftHeader: section('leftHeader'),
    CenterHeader: section('centerHeader'),
    RightHeader: section('rightHeader'),
    LeftFooter: section('leftFooter'),
    CenterFooter: section('centerFooter'),
    RightFooter: section('rightFooter'),
  },
});

const headersFooters = defineRemote<SheetState>({
  type: 'HeaderFooterGroup',
  properties: { State: { get: () => 'Default' } },
  children: { DefaultForAllPages: headerFooter },
});

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(state: SheetState, unit: unknown, given: unknown): void {
  const points = POINTS[String(unit)];
  if (points === undefined || typeof given !== 'object' || given === null) throw invalidArgument();
  const margins = Object.entries(given as Readonly<Record<string, number>>);
  change(state, {
    margins: {
      ...state.sheet.page.margins,
      ...Object.fromEntries(margins.map(([key, size]) => [key, size * points])),
    },
  });
}

/** "$1:$3", "1:3" or a range → the title lines. */
function titles(state: SheetState, argument: unknown, axis: 'row' | 'column'): Area {
  const given = typeof argument === 'string' ? parseReference(argument)?.area : undefined;
  const area = given ?? rangeArgument({ ...state, areas: [] }, argument).areas[0];
  if (!area) throw invalidArgument();
  const whole = resolveAreas(state.session, state.sheet, undefined).areas[0] ?? area;
  return axis === 'row'
    ? { ...whole, row: area.row, rowCount: area.rowCount }
    : { ...whole, column: area.column, columnCount: area.columnCount };
}

const one = (state: SheetState, area: Area | undefined): RangeState | undefined =>
  area && { session: state.session, sheet: state.sheet, areas: [area] };

function existing<T>(found: T | undefined): T {
  if (found === undefined) throw itemNotFound();
  return found;
}

const printArea = (state: SheetState): RangeState | undefined =>
  state.sheet.page.printArea.length > 0
    ? { session: state.session, sheet: state.sheet, areas: state.sheet.page.printArea }
    : undefined;

const titleRows = (state: SheetState): RangeState | undefined => one(state, state.sheet.page.printTitleRows);
const titleColumns = (state: SheetState): RangeState | undefined =>
  one(state, state.sheet.page.printTitleColumns);

const orNull = <T, R>(found: T | undefined, make: (found: T) => R): R | null =>
  found === undefined ? null : make(found);

export const pageLayout = defineRemote<SheetState>({
  type: 'PageLayout',
  properties: {
    Orientation: text('orientation'),
    PaperSize: text('paperSize'),
    BlackAndWhite: flag('blackAndWhite'),
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    DraftMode: flag('draftMode'),
    PrintGridlines: flag('printGridlines'),
    PrintHeadings: flag('printHeadings'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
    PrintComments: other('printComments'),
    PrintErrors: other('printErrors'),
    PrintOrder: other('printOrder'),
    FirstPageNumber: other('firstPageNumber'),
    Zoom: {
      get: ({ sheet }) => sheet.page.zoom,
      set: (state, value) => change(state, { zoom: value as Readonly<Record<string, unknown>> }),
    },
  },
  children: { HeadersFooters: headersFooters },
  methods: {
    SetPrintArea: (state, [area]) =>
      change(state, { printArea: rangeArgument({ ...state, areas: [] }, area).areas }),
    GetPrintArea: (state) => rangeAreas(existing(printArea(state))),
    GetPrintAreaOrNullObject: (state) => orNull(printArea(state), rangeAreas),
    SetPrintMargins: (state, [unit, margins]) => setMargins(state, unit, margins),
    SetPrintTitleRows: (state, [rows]) => change(state, { printTitleRows: titles(state, rows, 'row') }),
    SetPrintTitleColumns: (state, [columns]) =>
      change(state, { printTitleColumns: titles(state, columns, 'column') }),
    GetPrintTitleRows: (state) => range(existing(titleRows(state))),
    GetPrintTitleRowsOrNullObject: (state) => orNull(titleRows(state), range),
    GetPrintTitleColumns: (state) => range(existing(titleColumns(state))),
    GetPrintTitleColumnsOrNullObject: (state) => orNull(titleColumns(state), range),
  },
});
