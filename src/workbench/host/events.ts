import { sheetAddress } from '../../spreadsheet/address';
import { wireType, wireValue } from './objects/cellContent';
import type { ModelEvent, WorkbookModel } from './model';
import type { HostSession } from './session';

/** Event numbers as the client knows them; a target is a sheet's id or this for all sheets. */
export const WORKBOOK_TARGET = 'Workbook';

export const EventType = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  EventNameChanged: 25,
} as const;

export type EventName = keyof typeof EventType;

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

const EVENT_CATEGORY = 65_536;

/** The "_Register…" and "_Unregister…" methods for these events. */
export function eventMethods<T>(
  names: readonly EventName[],
  session: (self: T) => HostSession,
  target: (self: T) => string,
): Readonly<Record<string, (self: T) => void>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const wire = name.startsWith('Event') ? name : `${name}Event`;
      return [
        [`_Register${wire}`, (self: T) => session(self).events.register(EventType[name], target(self))],
        [`_Unregister${wire}`, (self: T) => session(self).events.unregister(EventType[name], target(self))],
      ];
    }),
  );
}

/** What a change of the model means for clients: one entry for the sheet's listeners, one for the workbook's. */
export function entriesFor(event: ModelEvent, model: WorkbookModel): readonly EventEntry[] {
  switch (event.kind) {
    case 'cellsChanged':
      return [
        ...both('DataChanged', event.sheetId, {
          changeType: event.changeType,
          source: 'Local',
          triggerSource: event.source === 'addin' ? 'ThisLocalAddin' : 'Unknown',
          worksheetId: event.sheetId,
          address: event.address,
          shiftDirection: 'None',
          referenceId: referenceId(model, event.sheetId, event.address),
          ...details(event),
        }),
        ...both('Calculated', event.sheetId, { worksheetId: event.sheetId, address: event.address }),
      ];
    case 'selectionChanged':
      return both('SelectionChanged', event.sheetId, { worksheetId: event.sheetId, address: event.address });
    case 'sheetActivated':
      return [
        ...(event.previousId ? both('Deactivated', event.previousId, { worksheetId: event.previousId }) : []),
        ...both('Activated', event.sheetId, { worksheetId: event.sheetId }),
      ];
    case 'sheetAdded':
      return [entry('Added', WORKBOOK_TARGET, { worksheetId: event.sheetId, source: 'Local' })];
    case 'sheetDeleted':
      return [entry('Deleted', WORKBOOK_TARGET, { worksheetId: event.sheetId, source: 'Local' })];
    case 'sheetRenamed':
      return both('EventNameChanged', event.sheetId, {
        worksheetId: event.sheetId,
        nameBefore: event.before,
        nameAfter: event.after,
        source: 'Local',
      });
    case 'sheetMoved':
    case 'looksChanged':
    case 'namesChanged':
    case 'settingsChanged':
      return [];
  }
}

function details(
  event: Extract<ModelEvent, { readonly kind: 'cellsChanged' }>,
): Readonly<Record<string, unknown>> {
  if (!event.details) return {};
  const { before, after } = event.details;
  return {
    valueBefore: wireValue(before),
    valueAfter: wireValue(after),
    valueTypeBefore: wireType(before),
    valueTypeAfter: wireType(after),
  };
}

/** Where `event.getRange()` leads; it carries the whole address so that nothing need be kept. */
function referenceId(model: WorkbookModel, sheetId: string, address: string): string {
  const name = model.sheet(sheetId)?.name ?? '';
  const prefix = sheetAddress(name, { row: 0, column: 0, rowCount: 1, columnCount: 1 }).slice(0, -2);
  return address
    .split(',')
    .map((part) => prefix + part)
    .join(',');
}

const entry = (name: EventName, targetId: string, message: unknown): EventEntry => ({
  messageCategory: EVENT_CATEGORY,
  messageType: EventType[name],
  targetId,
  message: JSON.stringify(message),
});

const both = (name: EventName, sheetId: string, message: unknown): readonly EventEntry[] => [
  entry(name, sheetId, message),
  entry(name, WORKBOOK_TARGET, message),
];
