import { cellArea, intersect } from '../address';
import { WORKBOOK_TARGET, eventMethods } from '../events';
import { HostError, accessDenied, invalidArgument, invalidOperation, itemNotFound } from '../protocol';
import { defineRemote } from '../remote';
import { resolveAreas } from '../session';
import { STANDARD_HEIGHT } from '../sheet';
import { readColor } from './format';
import { namedItems } from './name';
import { pageBreaks, pageLayout } from './pageLayout';
import { range, rangeAreas, rangeArgument } from './range';
import { customProperties } from './setting';
import type { Area } from '../address';
import type { RemoteObject } from '../remote';
import type { HostSession, SheetState } from '../session';
import type { SheetModel, Visibility } from '../sheet';

// --- frozen panes ------------------------------------------------------------------------------

function frozenArea({ sheet: { frozen } }: SheetState): Area | undefined {
  if (frozen.rows === 0 && frozen.columns === 0) return undefined;
  const whole = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };
  return {
    ...whole,
    ...(frozen.rows > 0 ? { rowCount: frozen.rows } : {}),
    ...(frozen.columns > 0 ? { columnCount: frozen.columns } : {}),
  };
}

function freeze(state: SheetState, rows: number, columns: number): void {
  state.sheet.frozen = { rows, columns };
  state.session.model.looksChanged(state.sheet);
}

const freezePanes = defineRemote<SheetState>({
  type: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (state, [count]) => freeze(state, Number(count ?? 1), 0),
    FreezeColumns: (state, [count]) => freeze(state, 0, Number(count ?? 1)),
    FreezeAt: (state, [argument]) => {
      const area = rangeArgument({ ...state, areas: [] }, argument).areas[0] ?? cellArea(0, 0);
      const rows = area.rowCount > 1_000_000 ? 0 : area.row + area.rowCount;
      freeze(state, rows, area.columnCount === 16_384 ? 0 : area.column + area.columnCount);
    },
    Unfreeze: (state) => freeze(state, 0, 0),
    GetLocation: (state) => {
      const area = frozenArea(state);
      if (!area) throw itemNotFound();
      return range({ ...state, areas: [area] });
    },
    GetLocationOrNullObject: (state) => {
      const area = frozenArea(state);
      return area ? range({ ...state, areas: [area] }) : null;
    },
  },
});

// --- protection --------------------------------------------------------------------------------

const NO_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

const protection = defineRemote<SheetState>({
  type: 'WorksheetProtection',
  properties: {
    Protected: { get: ({ sheet }) => sheet.protection !== undefined },
    Options: { get: ({ sheet }) => sheet.protection?.options ?? NO_OPTIONS },
  },
  methods: {
    Protect: (state, [options, password]) => {
      if (state.sheet.protection) throw invalidOperation('The sheet is protected already.');
      state.sheet.protection = {
        options: { ...NO_OPTIONS, ...(options as Readonly<Record<string, unknown>> | null) },
        password: typeof password === 'string' && password !== '' ? password : undefined,
      };
      state.session.model.looksChanged(state.sheet);
    },
    Unprotect: (state, [password]) => {
      const wanted = state.sheet.protection?.password;
      if (wanted !== undefined && wanted !== password) throw accessDenied();
      state.sheet.protection = undefined;
      state.session.model.looksChanged(state.sheet);
    },
  },
});

// --- one sheet ---------------------------------------------------------------------------------

const place = ({ session, sheet }: SheetState): number => session.model.sheets.indexOf(sheet);

function setVisibility({ session, sheet }: SheetState, value: unknown): void {
  if (!['Visible', 'Hidden', 'VeryHidden'].includes(String(value))) throw invalidArgument();
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

export const worksheet: (state: SheetState) => RemoteObject = defineRemote<SheetState>({
  type: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ session, sheet }, value) => {
        if (!session.model.renameSheet(sheet.id, String(value))) throw invalidArgument();
      },
    },
    Position: {
      get: place,
      set: ({ session, sheet }, value) => session.model.moveSheet(sheet.id, Number(value)),
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
    FreezePanes: freezePanes,
    Protection: protection,
    PageLayout: pageLayout,
    HorizontalPageBreaks: (state) => pageBreaks({ ...state, axis: 'row' }),
    VerticalPageBreaks: (state) => pageBreaks({ ...state, axis: 'column' }),
    Names: ({ session, sheet }) => namedItems({ session, scope: sheet }),
    CustomProperties: customProperties,
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
      const inside = intersect(area, { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 });
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

// --- all sheets --------------------------------------------------------------------------------

const sheetItem = (session: HostSession, key: unknown): RemoteObject | null => {
  const sheet = session.model.sheet(String(key));
  return sheet ? worksheet({ session, sheet }) : null;
};

function end(session: HostSession, visibleOnly: unknown, last: boolean): RemoteObject {
  const sheets: readonly SheetModel[] = session.model.sheets.filter(
    (one) => visibleOnly !== true || one.visibility === 'Visible',
  );
  const sheet = last ? sheets[sheets.length - 1] : sheets[0];
  if (!sheet) throw itemNotFound();
  return worksheet({ session, sheet });
}

export const worksheets = defineRemote<HostSession>({
  type: 'WorksheetCollection',
  methods: {
    ...eventMethods<HostSession>(
      [
        'DataChanged',
        'Activated',
        'Deactivated',
        'SelectionChanged',
        'Calculated',
        'Added',
        'Deleted',
        'EventNameChanged',
      ],
      (session) => session,
      () => WORKBOOK_TARGET,
    ),
    Add: (session, [name]) => {
      const text = name === null || name === undefined || name === '' ? undefined : String(name);
      if (text !== undefined && session.model.sheet(text)) {
        throw new HostError('ItemAlreadyExists', `A sheet named "${text}" exists already.`);
      }
      const sheet = session.model.addSheet(text, 'addin');
      if (!sheet) throw invalidArgument(`"${String(text)}" cannot be a sheet's name.`);
      return worksheet({ session, sheet });
    },
    GetActiveWorksheet: (session) => worksheet({ session, sheet: session.model.activeSheet }),
    GetCount: (session, [visibleOnly]) =>
      session.model.sheets.filter((one) => visibleOnly !== true || one.visibility === 'Visible').length,
    GetFirst: (session, [visibleOnly]) => end(session, visibleOnly, false),
    GetLast: (session, [visibleOnly]) => end(session, visibleOnly, true),
    GetItem: (session, [key]) => {
      const found = sheetItem(session, key);
      if (!found) throw itemNotFound();
      return found;
    },
    GetItemOrNullObject: (session, [key]) => sheetItem(session, key),
  },
  items: (session) => session.model.sheets.map((sheet) => worksheet({ session, sheet })),
});
