import { formatAbsolute, parseArea, quoteSheet } from '../../../spreadsheet/address';
import { HostError, invalidArgument, itemNotFound } from '../protocol';
import { defineRemote, selfOf } from '../remote';
import { wireType, wireValue } from './cellContent';
import { range, worksheet } from './kinds';
import type { RemoteObject } from '../remote';
import type { HostSession, RangeState } from '../session';
import type { DefinedName, SheetModel } from '../sheet';

/** The names of the workbook, or of one sheet. */
export interface NamesState {
  readonly session: HostSession;
  readonly scope: SheetModel | undefined;
}

interface NameState extends NamesState {
  readonly key: string;
}

const names = ({ session, scope }: NamesState): Map<string, DefinedName> =>
  scope?.names ?? session.model.names;

function find(state: NameState): DefinedName {
  const name = names(state).get(state.key);
  if (!name) throw itemNotFound();
  return name;
}

function change(state: NameState, part: Partial<DefinedName>): void {
  names(state).set(state.key, { ...find(state), ...part });
  state.session.model.announce({ kind: 'namesChanged' });
}

function target(state: NameState): RangeState | undefined {
  const home = state.scope ?? state.session.model.activeSheet;
  const found = state.session.model.referenceOf(find(state).formula, home);
  return found && { session: state.session, sheet: found.sheet, areas: [found.area] };
}

function value(state: NameState): unknown {
  const found = target(state);
  const area = found?.areas[0];
  if (found && area) return `${quoteSheet(found.sheet.name)}!${formatAbsolute(area)}`;
  return wireValue(state.session.model.evaluate(find(state).formula, state.scope));
}

function type(state: NameState): string {
  if (target(state)) return 'Range';
  return wireType(state.session.model.evaluate(find(state).formula, state.scope)).replace('Empty', 'String');
}

const namedItem = defineRemote<NameState>({
  type: 'NamedItem',
  identity: (state) => ({ _Id: find(state).name }),
  properties: {
    Name: { get: (state) => find(state).name },
    Formula: {
      get: (state) => find(state).formula,
      set: (state, formula) => change(state, { formula: readFormula(state, formula) }),
    },
    Value: { get: value },
    Type: { get: type },
    Comment: {
      get: (state) => find(state).comment,
      set: (state, comment) => change(state, { comment: String(comment) }),
    },
    Visible: {
      get: (state) => find(state).visible,
      set: (state, visible) => change(state, { visible: Boolean(visible) }),
    },
    Scope: { get: (state) => (state.scope ? 'Worksheet' : 'Workbook') },
  },
  children: {
    Worksheet: ({ session, scope }) => {
      if (!scope) throw itemNotFound();
      return worksheet({ session, sheet: scope });
    },
    WorksheetOrNullObject: ({ session, scope }) => (scope ? worksheet({ session, sheet: scope }) : null),
  },
  methods: {
    Delete: (state) => {
      find(state);
      names(state).delete(state.key);
      state.session.model.announce({ kind: 'namesChanged' });
    },
    GetRange: (state) => {
      const found = target(state);
      if (!found) throw itemNotFound();
      return range(found);
    },
    GetRangeOrNullObject: (state) => {
      const found = target(state);
      return found ? range(found) : null;
    },
  },
});

function readFormula({ session }: NamesState, reference: unknown): string {
  const picked = selfOf<RangeState>(reference, 'Range');
  const area = picked?.areas[0];
  if (picked && area) return `=${quoteSheet(picked.sheet.name)}!${formatAbsolute(area)}`;
  if (typeof reference === 'number' || typeof reference === 'boolean')
    return `=${String(reference).toUpperCase()}`;
  if (typeof reference !== 'string') throw invalidArgument();
  const formula = reference.startsWith('=') ? reference : `="${reference.replaceAll('"', '""')}"`;
  if (!session.model.isFormula(formula)) throw invalidArgument();
  return formula;
}

function add(state: NamesState, name: unknown, reference: unknown, comment: unknown): RemoteObject {
  const text = String(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(text) || parseArea(text)) throw invalidArgument();
  const key = text.toLowerCase();
  if (names(state).has(key)) throw new HostError('ItemAlreadyExists', `The name "${text}" exists already.`);
  names(state).set(key, {
    name: text,
    formula: readFormula(state, reference),
    comment: typeof comment === 'string' ? comment : '',
    visible: true,
  });
  state.session.model.announce({ kind: 'namesChanged' });
  return namedItem({ ...state, key });
}

const item = (state: NamesState, name: unknown): RemoteObject | null => {
  const key = String(name).toLowerCase();
  return names(state).has(key) ? namedItem({ ...state, key }) : null;
};

export const namedItems = defineRemote<NamesState>({
  type: 'NamedItemCollection',
  methods: {
    Add: (state, [name, reference, comment]) => add(state, name, reference, comment),
    AddFormulaLocal: (state, [name, formula, comment]) => add(state, name, formula, comment),
    GetCount: (state) => names(state).size,
    GetItem: (state, [name]) => {
      const found = item(state, name);
      if (!found) throw itemNotFound();
      return found;
    },
    GetItemOrNullObject: (state, [name]) => item(state, name),
  },
  items: (state) => [...names(state).keys()].map((key) => namedItem({ ...state, key })),
});
