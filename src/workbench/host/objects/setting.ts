import { itemNotFound } from '../protocol';
import { defineRemote } from '../remote';
import type { RemoteObject } from '../remote';
import type { HostSession, SheetState } from '../session';

interface SettingState {
  readonly session: HostSession;
  readonly key: string;
}

const setting = defineRemote<SettingState>({
  type: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ session, key }) => {
        if (!session.model.settings.has(key)) throw itemNotFound();
        return session.model.settings.get(key);
      },
      set: ({ session, key }, value) => session.model.setSetting(key, value),
    },
  },
  methods: {
    Delete: ({ session, key }) => {
      if (!session.model.settings.has(key)) throw itemNotFound();
      session.model.deleteSetting(key);
    },
  },
});

const settingItem = (session: HostSession, key: unknown): RemoteObject | null =>
  session.model.settings.has(String(key)) ? setting({ session, key: String(key) }) : null;

export const settings = defineRemote<HostSession>({
  type: 'SettingCollection',
  methods: {
    Add: (session, [key, value]) => {
      session.model.setSetting(String(key), value);
      return setting({ session, key: String(key) });
    },
    GetCount: (session) => session.model.settings.size,
    GetItem: (session, [key]) => {
      const found = settingItem(session, key);
      if (!found) throw itemNotFound();
      return found;
    },
    GetItemOrNullObject: (session, [key]) => settingItem(session, key),
  },
  items: (session) => [...session.model.settings.keys()].map((key) => setting({ session, key })),
});

const customProperty = defineRemote<SheetState & { readonly key: string }>({
  type: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? '',
      set: ({ sheet, key }, value) => void sheet.customProperties.set(key, String(value)),
    },
  },
  methods: { Delete: ({ sheet, key }) => void sheet.customProperties.delete(key) },
});

const customItem = (state: SheetState, key: unknown): RemoteObject | null =>
  state.sheet.customProperties.has(String(key)) ? customProperty({ ...state, key: String(key) }) : null;

export const customProperties = defineRemote<SheetState>({
  type: 'WorksheetCustomPropertyCollection',
  methods: {
    Add: (state, [key, value]) => {
      state.sheet.customProperties.set(String(key), String(value));
      return customProperty({ ...state, key: String(key) });
    },
    GetCount: ({ sheet }) => sheet.customProperties.size,
    GetItem: (state, [key]) => {
      const found = customItem(state, key);
      if (!found) throw itemNotFound();
      return found;
    },
    GetItemOrNullObject: (state, [key]) => customItem(state, key),
  },
  items: (state) => [...state.sheet.customProperties.keys()].map((key) => customProperty({ ...state, key })),
});
