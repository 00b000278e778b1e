import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Texts } from '../../i18n';
import { useScheme } from '../theme';
import { themes } from './themes';
import type { HostTheme } from '../theme';

export type HostFailure = 'tooOld' | 'notExcel' | 'failed';

const useLook = makeStyles({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: '24px 20px',
    backgroundColor: tokens.colorNeutralBackground1,
    lineHeight: tokens.lineHeightBase400,
  },
  title: { fontSize: tokens.fontSizeBase500, margin: '0 0 8px' },
  list: { paddingLeft: '20px', margin: '0', display: 'flex', flexDirection: 'column', gap: '6px' },
});

export interface HostPageProps {
  readonly failure: HostFailure;
  readonly texts: Texts['shell'];
  readonly hostTheme: () => HostTheme | undefined;
}

/** Why the pane cannot work here, and how it can. */
export function HostPage({ failure, texts, hostTheme }: HostPageProps): ReactElement {
  const look = useLook();
  const { host } = texts;
  const next = { tooOld: [host.tooOldNext], notExcel: host.notExcelNext, failed: [] }[failure];
  return (
    <FluentProvider theme={themes[useScheme(hostTheme)]}>
      <main className={look.page}>
        <h1 className={look.title}>{host[`${failure}Title`]}</h1>
        <p>{host[failure]}</p>
        {next.length > 0 && (
          <ul className={look.list}>
            {next.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        )}
      </main>
    </FluentProvider>
  );
}
