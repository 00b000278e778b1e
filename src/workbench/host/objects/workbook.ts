import { cellArea } from '../../../spreadsheet/address';
import { invalidOperation } from '../protocol';
import { defineRemote } from '../remote';
import { resolveAreas } from '../session';
import { namedItems } from './name';
import { range, rangeAreas } from './kinds';
import { customXmlParts } from './customXml';
import { settings } from './setting';
import { workbookProtection } from './workbookProtection';
import { worksheets } from './worksheets';
import type { RemoteObject } from '../remote';
import type { HostSession, RangeState } from '../session';

const application = defineRemote<HostSession>({
  type: 'Application',
  properties: {
    CalculationMode: {
      get: ({ model }) => model.calculationMode,
      set: ({ model }, value) => (model.calculationMode = String(value)),
    },
    CalculationState: { get: () => 'Done' },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

const runtime = defineRemote<HostSession>({
  type: 'Runtime',
  properties: {
    EnableEvents: {
      get: (session) => session.enableEvents,
      set: (session, value) => (session.enableEvents = Boolean(value)),
    },
  },
});

function selection(session: HostSession): RangeState {
  const { sheetId, areas } = session.model.selection;
  return { session, sheet: session.model.sheet(sheetId) ?? session.model.activeSheet, areas };
}

function selectedRange(session: HostSession): RemoteObject {
  const state = selection(session);
  if (state.areas.length > 1) throw invalidOperation('Several areas are selected.');
  return range(state);
}

const fromEvent = (session: HostSession, reference: unknown): RangeState =>
  resolveAreas(session, session.model.activeSheet, String(reference));

export const workbook = defineRemote<HostSession>({
  type: 'Workbook',
  properties: {
    Name: { get: () => '工作簿1.xlsx' },
    ReadOnly: { get: () => false },
    AutoSave: { get: () => false },
  },
  children: {
    Worksheets: (session) => worksheets(session),
    Names: (session) => namedItems({ session, scope: undefined }),
    Settings: (session) => settings(session),
    CustomXmlParts: (session) => customXmlParts(session),
    Protection: (session) => workbookProtection(session),
    Application: application,
    _Runtime: runtime,
  },
  methods: {
    GetSelectedRange: selectedRange,
    GetSelectedRanges: (session) => rangeAreas(selection(session)),
    GetActiveCell: (session) => {
      const state = selection(session);
      const first = state.areas[0] ?? cellArea(0, 0);
      return range({ ...state, areas: [cellArea(first.row, first.column)] });
    },
    _GetRangeForEventByReferenceId: (session, [reference]) => range(fromEvent(session, reference)),
    _GetRangeOrNullObjectForEventByReferenceId: (session, [reference]) =>
      range(fromEvent(session, reference)),
    _GetRangesForEventByReferenceId: (session, [reference]) => rangeAreas(fromEvent(session, reference)),
    _GetRangesOrNullObjectForEventByReferenceId: (session, [reference]) =>
      rangeAreas(fromEvent(session, reference)),
  },
});

/** What the library itself asks for besides the workbook, e.g. once it is ready. */
export const internalService = defineRemote<HostSession>({
  type: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => undefined },
});

/** The page of the add-in as Excel shows and hides it. */
export const appRuntime = defineRemote<HostSession>({
  type: 'AppRuntimeService',
  methods: {
    SetAppRuntimeState: ({ showPane }, [state]) => showPane(state === 'Visible'),
  },
});
