import { cellArea, intersect, WHOLE_SHEET } from '../../../spreadsheet/address';
import { eventMethods } from '../events';
import { invalidArgument, invalidOperation, itemNotFound } from '../protocol';
import { defineRemote } from '../remote';
import { ensureStructure, resolveAreas } from '../session';
import { STANDARD_HEIGHT } from '../sheet';
import { charts } from './chart';
import { freezePanes } from './freezePanes';
import { namedItems } from './name';
import { pageBreaks } from './pageBreaks';
import { pageLayout } from './pageLayout';
import { protection } from './protection';
import { range, rangeAreas, worksheet } from './kinds';
import { customProperties } from './setting';
import { readColor } from './style';
import type { RemoteObject } from '../remote';
import type { SheetState } from '../session';
import type { Visibility } from '../sheet';

const place = ({ session, sheet }: SheetState): number => session.model.sheets.indexOf(sheet);

function setVisibility({ session, sheet }: SheetState, value: unknown): void {
  if (!['Visible', 'Hidden', 'VeryHidden'].includes(String(value))) throw invalidArgument();
  ensureStructure(session);
  const others = session.model.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
  if (value !== 'Visible' && others.length === 0)
    throw invalidOperation('The last visible sheet cannot be hidden.');
  sheet.visibility = value as Visibility;
  const [next] = others;
  if (value !== 'Visible' && session.model.activeSheet === sheet && next) session.model.activate(next.id);
  session.model.announce({ kind: 'sheetMoved', sheetId: sheet.id });
}

function neighbour(state: SheetState, step: 1 | -1, visibleOnly: unknown): SheetState | undefined {
  const { sheets } = state.session.model;
  const rest = step > 0 ? sheets.slice(place(state) + 1) : sheets.slice(0, place(state)).reverse();
  const sheet = rest.find((one) => visibleOnly !== true || one.visibility === 'Visible');
  return sheet && { session: state.session, sheet };
}

const orNull = (state: SheetState | undefined): RemoteObject | null => (state ? worksheet(state) : null);

function existing(state: SheetState | undefined): RemoteObject {
  if (!state) throw itemNotFound();
  return worksheet(state);
}

function used(state: SheetState, valuesOnly: unknown): RemoteObject | null {
  const area = state.sheet.usedArea(valuesOnly === true);
  return area ? range({ ...state, areas: [area] }) : null;
}

export const worksheetObject = defineRemote<SheetState>({
  type: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ session, sheet }, value) => {
        ensureStructure(session);
        if (!session.model.renameSheet(sheet.id, String(value))) throw invalidArgument();
      },
    },
    Position: {
      get: place,
      set: ({ session, sheet }, value) => {
        ensureStructure(session);
        session.model.moveSheet(sheet.id, Number(value));
      },
    },
    Visibility: { get: ({ sheet }) => sheet.visibility, set: setVisibility },
    TabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ session, sheet }, value) => {
        sheet.tabColor = value === '' ? '' : readColor(value);
        session.model.looksChanged(sheet);
      },
    },
    ShowGridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set: ({ session, sheet }, value) => {
        sheet.showGridlines = Boolean(value);
        session.model.looksChanged(sheet);
      },
    },
    Gridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set: ({ session, sheet }, value) => {
        sheet.showGridlines = Boolean(value);
        session.model.looksChanged(sheet);
      },
      onDemand: true,
    },
    ShowHeadings: {
      get: ({ sheet }) => sheet.showHeadings,
      set: ({ session, sheet }, value) => {
        sheet.showHeadings = Boolean(value);
        session.model.looksChanged(sheet);
      },
    },
    StandardHeight: { get: () => STANDARD_HEIGHT },
    StandardWidth: { get: () => 8.38 },
    TabId: { get: place },
  },
  children: {
    Charts: (state) => charts(state),
    FreezePanes: (state) => freezePanes(state),
    Protection: protection,
    PageLayout: (state) => pageLayout(state),
    HorizontalPageBreaks: (state) => pageBreaks({ ...state, axis: 'row' }),
    VerticalPageBreaks: (state) => pageBreaks({ ...state, axis: 'column' }),
    Names: ({ session, sheet }) => namedItems({ session, scope: sheet }),
    CustomProperties: (state) => customProperties(state),
  },
  methods: {
    ...eventMethods<SheetState>(
      ['DataChanged', 'Activated', 'Deactivated', 'SelectionChanged', 'Calculated', 'EventNameChanged'],
      ({ session }) => session,
      ({ sheet }) => sheet.id,
    ),
    Activate: ({ session, sheet }) => {
      if (!session.model.activate(sheet.id)) throw invalidOperation('A hidden sheet cannot be activated.');
    },
    Calculate: () => undefined,
    Delete: ({ session, sheet }) => {
      ensureStructure(session);
      if (sheet.visibility === 'VeryHidden' || !session.model.deleteSheet(sheet.id, 'addin')) {
        throw invalidOperation('The last visible sheet, or a very hidden one, cannot be deleted.');
      }
    },
    GetRange: (state, [address]) => range(resolveAreas(state.session, state.sheet, address)),
    GetRanges: (state, [address]) => rangeAreas(resolveAreas(state.session, state.sheet, address)),
    GetCell: (state, [row, column]) => range({ ...state, areas: [cellArea(Number(row), Number(column))] }),
    GetRangeByIndexes: (state, [row, column, rowCount, columnCount]) => {
      const area = {
        row: Number(row),
        column: Number(column),
        rowCount: Number(rowCount),
        columnCount: Number(columnCount),
      };
      const inside = intersect(area, WHOLE_SHEET);
      if (inside?.rowCount !== area.rowCount || inside.columnCount !== area.columnCount)
        throw invalidArgument();
      return range({ ...state, areas: [area] });
    },
    // An empty sheet answers its first cell here, a null object below.
    GetUsedRange: (state, [valuesOnly]) =>
      used(state, valuesOnly) ?? range({ ...state, areas: [cellArea(0, 0)] }),
    GetUsedRangeOrNullObject: (state, [valuesOnly]) => used(state, valuesOnly),
    GetNext: (state, [visibleOnly]) => existing(neighbour(state, 1, visibleOnly)),
    GetNextOrNullObject: (state, [visibleOnly]) => orNull(neighbour(state, 1, visibleOnly)),
    GetPrevious: (state, [visibleOnly]) => existing(neighbour(state, -1, visibleOnly)),
    GetPreviousOrNullObject: (state, [visibleOnly]) => orNull(neighbour(state, -1, visibleOnly)),
  },
});
