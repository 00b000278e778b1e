import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { ReactElement } from 'react';
import { associateCommands } from '../commands/associate';
import { createAutoShow } from '../excel/autoShow';
import { hasChosen } from '../excel/choiceMemory';
import { createExcelPort } from '../excel/port';
import { createNumbers, createTexts, languageOf, localeOf } from '../i18n';
import { Pane } from './Pane';
import { composeApp } from './compose';
import { loadWorkbookReader } from './files';
import { HostPage } from './shell/HostPage';
import type { HostFailure } from './shell/HostPage';
import { createFindingWords } from '../i18n/findings';
import type { HostTheme } from './theme';
import type { Lang } from '../i18n';

const root = createRoot(document.getElementById('root') ?? document.body);

function hostTheme(): HostTheme | undefined {
  const theme: Office.OfficeTheme | undefined = Office.context?.officeTheme;
  if (theme === undefined) return undefined;
  const { isDarkTheme, bodyBackgroundColor } = theme;
  return {
    ...(typeof isDarkTheme === 'boolean' ? { isDarkTheme } : {}),
    ...(bodyBackgroundColor ? { bodyBackgroundColor } : {}),
  };
}

function show(page: ReactElement): void {
  root.render(<StrictMode>{page}</StrictMode>);
}

function showFailure(failure: HostFailure, lang: Lang): void {
  show(<HostPage failure={failure} texts={createTexts(lang).shell} hostTheme={hostTheme} />);
}

async function open(host: Office.HostType | null): Promise<void> {
  const lang = languageOf(host === null ? navigator.language : Office.context.displayLanguage);
  document.documentElement.lang = localeOf[lang];
  const texts = createTexts(lang);
  document.title = texts.shell.product;
  if (host !== Office.HostType.Excel) return showFailure('notExcel', lang);
  const { requirements } = Office.context;
  if (!requirements.isSetSupported('ExcelApi', '1.9')) return showFailure('tooOld', lang);
  const port = createExcelPort(texts.guard, {
    undoGroups: requirements.isSetSupported('ExcelApi', '1.20'),
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
  // Only a head start: a file chosen later asks again and says what is wrong.
  loadWorkbookReader().catch(() => undefined);
}

void Office.onReady(({ host }) => {
  open(host).catch(() => showFailure('failed', languageOf(Office.context?.displayLanguage)));
});
