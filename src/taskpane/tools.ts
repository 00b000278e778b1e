import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { App, AppState } from '../app/app';
import type { Lang, Numbers, Texts } from '../i18n';
import type { Speaker } from './speaker';

/** What every component of the pane needs. */
export interface PaneTools {
  readonly app: App;
  readonly lang: Lang;
  readonly texts: Texts;
  readonly numbers: Numbers;
  readonly speaker: Speaker;
}

export const PaneContext = createContext<PaneTools | null>(null);

export function usePane(): PaneTools {
  const tools = useContext(PaneContext);
  if (tools === null) throw new Error('usePane needs a PaneContext above it');
  return tools;
}

/** The state of the use cases; a component that calls this is drawn again when it changes. */
export function useAppState(): AppState {
  const { app } = usePane();
  const subscribe = useCallback((listener: () => void) => app.subscribe(listener), [app]);
  const snapshot = useCallback(() => app.getState(), [app]);
  return useSyncExternalStore(subscribe, snapshot);
}
