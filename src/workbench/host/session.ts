import { formatArea, parseReference, splitUnion, WHOLE_SHEET } from '../../spreadsheet/address';
import { accessDenied, invalidArgument, itemNotFound } from './protocol';
import type { Area } from '../../spreadsheet/address';
import type { Conditions } from './conditions';
import type { WorkbookModel } from './model';
import type { RemoteObject } from './remote';
import type { SheetModel } from './sheet';

/** Which events a client listens to; a target is a sheet's id or "Workbook". */
export interface EventRegister {
  readonly register: (eventType: number, target: string) => void;
  readonly unregister: (eventType: number, target: string) => void;
}

/**
 * The kinds of objects that nearly every other leads to. A session brings them along, so that a sheet's module need
 * not import a range's and a range's a sheet's.
 */
export interface Kinds {
  readonly range: (state: RangeState) => RemoteObject;
  readonly rangeAreas: (state: RangeState) => RemoteObject;
  readonly worksheet: (state: SheetState) => RemoteObject;
}

/** One attached client and the workbook it works on. */
export interface HostSession {
  readonly model: WorkbookModel;
  readonly events: EventRegister;
  readonly kinds: Kinds;
  enableEvents: boolean;
  readonly conditions: () => Conditions;
  /** Whether what is done now is to be one step of undo. */
  readonly isGrouped: () => boolean;
  /** Shows or hides the page of the add-in. */
  readonly showPane: (visible: boolean) => void;
}

/** What a Range or RangeAreas object stands for; the areas follow when rows are inserted above. */
export interface RangeState {
  readonly session: HostSession;
  readonly sheet: SheetModel;
  areas: readonly Area[];
}

export interface SheetState {
  readonly session: HostSession;
  readonly sheet: SheetModel;
}

/** The only area of a single range. */
export function areaOf(state: RangeState): Area {
  const area = state.areas[0];
  if (!area) throw itemNotFound();
  return area;
}

/** Reads "A1:B2", "Sheet1!A1,Sheet1!C3", a defined name, or nothing for the whole sheet. */
export function resolveAreas(session: HostSession, sheet: SheetModel, address: unknown): RangeState {
  if (address === undefined || address === null || address === '')
    return { session, sheet, areas: [WHOLE_SHEET] };
  if (typeof address !== 'string') throw invalidArgument();
  let home = sheet;
  const areas = splitUnion(address).map((part) => {
    const read = parseReference(part);
    if (!read) {
      const named = session.model.referenceOf(`=${part}`, sheet);
      if (!named) throw invalidArgument(`"${part}" is neither an address nor a name.`);
      home = named.sheet;
      return named.area;
    }
    if (read.sheet !== undefined) {
      const named = session.model.sheet(read.sheet);
      if (!named) throw itemNotFound();
      home = named;
    }
    return read.area;
  });
  return { session, sheet: home, areas };
}

/** Fails unless the contents of all the areas' cells may be written. */
export function ensureWritable(state: RangeState): void {
  const { sheet } = state;
  if (!sheet.protection) return;
  for (const area of state.areas) {
    const cells = area.rowCount * area.columnCount;
    if (cells > 1_000_000) throw accessDenied();
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        if (sheet.isGuarded(row, column)) throw accessDenied();
      }
    }
  }
}

/** Fails where the workbook's structure is protected. */
export function ensureStructure({ model }: HostSession): void {
  if (model.structureProtected) throw accessDenied();
}

/** Fails on a protected sheet unless its options allow the named kind of change. */
export function ensureAllowed(sheet: SheetModel, option?: string): void {
  if (!sheet.protection) return;
  if (option === undefined || sheet.protection.options[option] !== true) throw accessDenied();
}

/** Tells listeners that the add-in edited the areas. */
export function announceEdit(state: RangeState): void {
  state.session.model.announce({
    kind: 'cellsChanged',
    sheetId: state.sheet.id,
    address: state.areas.map(formatArea).join(','),
    changeType: 'RangeEdited',
    source: 'addin',
  });
}
