import { Component } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Texts } from '../../i18n';

interface CrashProps {
  readonly texts: Texts['shell']['crashed'];
  readonly children: ReactNode;
}

/** A mistake of ours leaves a page that says what to do, never a white pane. */
export class Crash extends Component<CrashProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { texts, children } = this.props;
    if (!this.state.failed) return children;
    return <CrashPage texts={texts} onReopen={() => this.setState({ failed: false })} />;
  }
}

function CrashPage({
  texts,
  onReopen,
}: Pick<CrashProps, 'texts'> & { readonly onReopen: () => void }): ReactElement {
  return (
    <main style={{ padding: '20px', fontFamily: 'system-ui, sans-serif', lineHeight: 1.6 }} role="alert">
      <h1 style={{ fontSize: '16px' }}>{texts.title}</h1>
      <p>{texts.body}</p>
      <button type="button" onClick={onReopen}>
        {texts.reopen}
      </button>
    </main>
  );
}
