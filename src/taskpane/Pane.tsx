import { FluentProvider } from '@fluentui/react-components';
import { useMemo, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { standardForms } from '../forms/formSet';
import { createLabels } from '../i18n/labels';
import { Crash } from './shell/Crash';
import { Shell } from './shell/Shell';
import { themes } from './shell/themes';
import { PaneContext } from './tools';
import { useScheme } from './theme';
import type { PaneTools } from './tools';
import type { HostTheme } from './theme';

export interface PaneProps extends PaneTools {
  readonly hostTheme: () => HostTheme | undefined;
}

/** The whole pane over one App. */
export function Pane({ app, lang, texts, numbers, sentences, autoShow, hostTheme }: PaneProps): ReactElement {
  const scheme = useScheme(hostTheme);
  // An office's own forms are called what the workbook says.
  const forms = useSyncExternalStore(app.subscribe, () => app.getState().formSet);
  const tools = useMemo(() => {
    const named = forms === standardForms ? texts : { ...texts, labels: createLabels(lang, forms) };
    return { app, lang, texts: named, numbers, sentences, ...(autoShow && { autoShow }) };
  }, [app, lang, texts, numbers, sentences, autoShow, forms]);
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
