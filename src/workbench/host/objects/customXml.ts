import { invalidArgument, invalidOperation, itemNotFound } from '../protocol';
import { defineRemote } from '../remote';
import type { RemoteObject } from '../remote';
import type { HostSession } from '../session';

interface PartState {
  readonly session: HostSession;
  readonly id: string;
}

interface ScopeState {
  readonly session: HostSession;
  readonly namespace: string;
}

/** The namespace of a part's root element. */
const namespaceOf = (xml: string): string =>
  /^\s*(?:<\?[^>]*>\s*)?<[^>]*?\sxmlns="([^"]*)"/u.exec(xml)?.[1] ?? '';

const part = defineRemote<PartState>({
  type: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: ({ session, id }) => namespaceOf(session.model.xmlParts.get(id) ?? '') },
  },
  methods: {
    Delete: ({ session, id }) => void session.model.xmlParts.delete(id),
    GetXml: ({ session, id }) => session.model.xmlParts.get(id) ?? '',
    SetXml: ({ session, id }, [xml]) => void session.model.xmlParts.set(id, wellFormed(xml)),
  },
});

function wellFormed(xml: unknown): string {
  if (typeof xml !== 'string' || !/^\s*<[\s\S]*>\s*$/u.test(xml)) throw invalidArgument('This is no XML.');
  return xml;
}

const partItem = (session: HostSession, key: unknown): RemoteObject | null =>
  session.model.xmlParts.has(String(key)) ? part({ session, id: String(key) }) : null;

function expected(found: RemoteObject | null): RemoteObject {
  if (!found) throw itemNotFound();
  return found;
}

function idsOf({ session, namespace }: ScopeState): readonly string[] {
  return [...session.model.xmlParts].flatMap(([id, xml]) => (namespaceOf(xml) === namespace ? [id] : []));
}

function only(state: ScopeState): RemoteObject | null {
  const ids = idsOf(state);
  if (ids.length > 1) throw invalidOperation('Several parts have this namespace.');
  return ids[0] === undefined ? null : part({ session: state.session, id: ids[0] });
}

const scoped = defineRemote<ScopeState>({
  type: 'CustomXmlPartScopedCollection',
  methods: {
    GetCount: (state) => idsOf(state).length,
    GetItem: ({ session }, [key]) => expected(partItem(session, key)),
    GetItemOrNullObject: ({ session }, [key]) => partItem(session, key),
    GetOnlyItem: (state) => expected(only(state)),
    GetOnlyItemOrNullObject: only,
  },
  items: (state) => idsOf(state).map((id) => part({ session: state.session, id })),
});

/** XML that travels with the workbook and that nobody sees. */
export const customXmlParts = defineRemote<HostSession>({
  type: 'CustomXmlPartCollection',
  methods: {
    Add: (session, [xml]) => {
      const id = session.model.newId();
      session.model.xmlParts.set(id, wellFormed(xml));
      return part({ session, id });
    },
    GetByNamespace: (session, [namespace]) => scoped({ session, namespace: String(namespace) }),
    GetCount: ({ model }) => model.xmlParts.size,
    GetItem: (session, [key]) => expected(partItem(session, key)),
    GetItemOrNullObject: (session, [key]) => partItem(session, key),
  },
  items: (session) => [...session.model.xmlParts.keys()].map((id) => part({ session, id })),
});
