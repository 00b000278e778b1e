import { useCallback, useSyncExternalStore } from 'react';

export type Scheme = 'light' | 'dark';

/** What Office says about its own look; Excel on the web says nothing. */
export interface HostTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

// Rec. 601 luma of `#RRGGBB`; below the middle the ground is dark.
function isDarkColor(color: string): boolean | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) return undefined;
  const [red, green, blue] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 128;
}

/** Office's word first, then the system's, then light. */
export function schemeOf(host: HostTheme | undefined, prefersDark: boolean | undefined): Scheme {
  const dark = host?.isDarkTheme ?? isDarkColor(host?.bodyBackgroundColor ?? '') ?? prefersDark ?? false;
  return dark ? 'dark' : 'light';
}

const query = '(prefers-color-scheme: dark)';

const prefersDark = (): boolean | undefined =>
  typeof window.matchMedia === 'function' ? window.matchMedia(query).matches : undefined;

/** The look to use now. Excel has no event for its theme, so it is read again whenever the pane gains focus. */
export function useScheme(hostTheme: () => HostTheme | undefined): Scheme {
  const subscribe = useCallback((listener: () => void) => {
    const media = typeof window.matchMedia === 'function' ? window.matchMedia(query) : undefined;
    media?.addEventListener('change', listener);
    window.addEventListener('focus', listener);
    return () => {
      media?.removeEventListener('change', listener);
      window.removeEventListener('focus', listener);
    };
  }, []);
  const read = useCallback(() => schemeOf(hostTheme(), prefersDark()), [hostTheme]);
  return useSyncExternalStore(subscribe, read);
}
