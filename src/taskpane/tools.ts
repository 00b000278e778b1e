import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { App } from '../app/app';
import type { AppState } from '../app/appState';
import type { AutoShow } from '../excel/autoShow';
import type { Lang, Numbers, Texts } from '../i18n';
import type { FindingWords } from '../i18n/findings';

/** What every component of the pane needs. */
export interface PaneTools {
  readonly app: App;
  readonly lang: Lang;
  readonly texts: Texts;
  readonly numbers: Numbers;
  readonly sentences: FindingWords;
  /** Where there is no workbook that keeps it, nobody is asked. */
  readonly autoShow?: AutoShow;
}

export const PaneContext = createContext<PaneTools | null>(null);

export function usePane(): PaneTools {
  const tools = useContext(PaneContext);
  if (tools === null) throw new Error('usePane needs a PaneContext above it');
  return tools;
}

/**
 * What a component shows of the state; it is drawn again only when that changes. A selector that picks several things
 * into an object is told apart by what is in it.
 */
export function useApp<Shown>(select: (state: AppState) => Shown): Shown {
  const { app } = usePane();
  const snapshot = useMemo(() => {
    let last: { readonly shown: Shown } | undefined;
    return (): Shown => {
      const shown = select(app.getState());
      if (last === undefined || !isSame(last.shown, shown)) last = { shown };
      return last.shown;
    };
  }, [app, select]);
  return useSyncExternalStore(app.subscribe, snapshot);
}

function isSame(first: unknown, second: unknown): boolean {
  if (Object.is(first, second)) return true;
  if (!isPlain(first) || !isPlain(second)) return false;
  const keys = Object.keys(first);
  return (
    keys.length === Object.keys(second).length && keys.every((key) => Object.is(first[key], second[key]))
  );
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
