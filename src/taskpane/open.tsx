import type { ReactElement } from 'react';
import { associateCommands } from '../commands/associate';
import { associateFunctions } from '../commands/functions';
import { createAutoShow } from '../excel/autoShow';
import { hasChosen } from '../excel/choiceMemory';
import { createExcelPort } from '../excel/port';
import { createNumbers, createTexts } from '../i18n';
import { createFindingWords } from '../i18n/findings';
import { Pane } from './Pane';
import { composeApp } from './compose';
import { loadWorkbookReader } from './files';
import { loadViews } from './shell/panels';
import type { HostTheme } from './theme';
import type { Lang } from '../i18n';

export interface Opening {
  readonly lang: Lang;
  readonly hostTheme: () => HostTheme | undefined;
  readonly show: (page: ReactElement) => void;
}

/** Shows the pane over the workbook that Excel has open, reads it, and answers ribbon, keys and formulas from now on. */
export async function open({ lang, hostTheme, show }: Opening): Promise<void> {
  const texts = createTexts(lang);
  const port = createExcelPort(texts.guard, {
    undoGroups: Office.context.requirements.isSetSupported('ExcelApi', '1.20'),
  });
  const app = composeApp(port, lang);
  const autoShow = createAutoShow();
  app.subscribe(() => {
    const { notice } = app.getState();
    if (notice?.kind === 'filled' || notice?.kind === 'handedIn') autoShow.offer();
  });
  const starting = app.start();
  associateCommands({
    app: () => starting.then(() => app),
    hasChosen,
    show: () => Office.addin.showAsTaskpane(),
  });
  associateFunctions(() => ({ dataset: app.getState().dataset, texts }));
  show(
    <Pane
      app={app}
      lang={lang}
      texts={texts}
      numbers={createNumbers(lang)}
      sentences={createFindingWords(lang)}
      hostTheme={hostTheme}
      autoShow={autoShow}
    />,
  );
  await starting;
  // Only a head start, so that all is there without a network later: what is asked for later is loaded again.
  loadWorkbookReader().catch(() => undefined);
  loadViews().catch(() => undefined);
}
