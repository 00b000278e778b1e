import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { Crash } from './shell/Crash';
import { Shell } from './shell/Shell';
import { PaneContext } from './tools';
import { useScheme } from './theme';
import type { PaneTools } from './tools';
import type { HostTheme } from './theme';

// Chinese first: Fluent's own font list has no Chinese face, and the fallback differs from machine to machine.
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";
const themes = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
};

export interface PaneProps extends PaneTools {
  readonly hostTheme: () => HostTheme | undefined;
}

/** The whole pane over one App. */
export function Pane({ app, lang, texts, numbers, sentences, hostTheme }: PaneProps): ReactElement {
  const scheme = useScheme(hostTheme);
  const tools = useMemo(
    () => ({ app, lang, texts, numbers, sentences }),
    [app, lang, texts, numbers, sentences],
  );
  return (
    <FluentProvider theme={themes[scheme]}>
      <Crash texts={texts.shell.crashed}>
        <PaneContext.Provider value={tools}>
          <Shell />
        </PaneContext.Provider>
      </Crash>
    </FluentProvider>
  );
}
