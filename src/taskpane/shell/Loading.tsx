import { FluentProvider, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useScheme } from '../theme';
import { themes } from './themes';
import type { Texts } from '../../i18n';
import type { HostTheme } from '../theme';

const useLook = makeStyles({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: '24px 20px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { fontSize: tokens.fontSizeBase500, margin: '0 0 16px' },
});

export interface LoadingProps {
  readonly texts: Pick<Texts['shell'], 'product' | 'loading'>;
  readonly hostTheme: () => HostTheme | undefined;
}

/** What stands there while the forms and their rules arrive. */
export function Loading({ texts, hostTheme }: LoadingProps): ReactElement {
  const look = useLook();
  return (
    <FluentProvider theme={themes[useScheme(hostTheme)]}>
      <main className={look.page}>
        <h1 className={look.title}>{texts.product}</h1>
        <Spinner size="tiny" label={texts.loading} />
      </main>
    </FluentProvider>
  );
}
