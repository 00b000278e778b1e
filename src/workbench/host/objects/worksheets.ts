import { WORKBOOK_TARGET, eventMethods } from '../events';
import { HostError, invalidArgument, itemNotFound, textArgument } from '../protocol';
import { defineRemote } from '../remote';
import { worksheet } from './kinds';
import { ensureStructure } from '../session';
import type { RemoteObject } from '../remote';
import type { HostSession } from '../session';
import type { SheetModel } from '../sheet';

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
      ensureStructure(session);
      const text = name === null || name === undefined || name === '' ? undefined : textArgument(name);
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
