import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { ReactElement } from 'react';
import { languageOf, localeOf } from '../i18n/language';
import { shellTexts } from '../i18n/shell';
import { HostPage } from './shell/HostPage';
import { Loading } from './shell/Loading';
import type { HostFailure } from './shell/HostPage';
import type { HostTheme } from './theme';
import type { Lang } from '../i18n/language';

const root = createRoot(document.getElementById('root') ?? document.body);

// Asked for before Excel answers: the page itself carries only what says that it is loading, or why it cannot work.
const pane = import('./open');
pane.catch(() => undefined);

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
  show(<HostPage failure={failure} texts={shellTexts[lang]} hostTheme={hostTheme} />);
}

async function start(host: Office.HostType | null): Promise<void> {
  const lang = languageOf(host === null ? navigator.language : Office.context.displayLanguage);
  document.documentElement.lang = localeOf[lang];
  document.title = shellTexts[lang].product;
  if (host !== Office.HostType.Excel) return showFailure('notExcel', lang);
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return showFailure('tooOld', lang);
  show(<Loading texts={shellTexts[lang]} hostTheme={hostTheme} />);
  const { open } = await pane;
  await open({ lang, hostTheme, show });
}

void Office.onReady(({ host }) => {
  start(host).catch(() => showFailure('failed', languageOf(Office.context?.displayLanguage)));
});
