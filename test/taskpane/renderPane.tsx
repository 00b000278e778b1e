import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import type { AppState } from '../../src/app/appState';
import { createNumbers, createTexts } from '../../src/i18n';
import type { Lang, Texts } from '../../src/i18n';
import { Pane } from '../../src/taskpane/Pane';
import { createFindingWords } from '../../src/i18n/findings';
import type { FindingWords } from '../../src/i18n/findings';
import { fakeApp } from './fakeApp';
import type { FakeApp } from './fakeApp';

export interface Rendered {
  readonly app: FakeApp;
  readonly user: UserEvent;
  readonly texts: Texts;
  readonly container: HTMLElement;
}

/** The whole pane over a fake App, in one language. */
export function renderPane(
  state: Partial<AppState> = {},
  lang: Lang = 'zh',
  texts: Texts = createTexts(lang),
  sentences: FindingWords = createFindingWords(lang),
): Rendered {
  const app = fakeApp(state);
  const { container } = render(
    <Pane
      app={app}
      lang={lang}
      texts={texts}
      numbers={createNumbers(lang)}
      sentences={sentences}
      hostTheme={() => undefined}
    />,
  );
  return { app, user: userEvent.setup(), texts, container };
}
