import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useLook = makeStyles({
  details: { minWidth: '0' },
  summary: {
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: '4px 10px',
  },
  strong: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    lineHeight: '28px',
  },
  body: { display: 'flex', flexDirection: 'column', gap: '6px', paddingBottom: '6px' },
});

export interface DisclosureProps {
  readonly summary: ReactNode;
  /** A part of a view of its own rather than a detail within one. */
  readonly card?: boolean;
  /** Open from the start. */
  readonly open?: boolean;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** Something that is opened when it is wanted. The platform's own element: keyboard and screen reader know it. */
export function Disclosure({
  summary,
  card = false,
  open = false,
  onOpen,
  children,
}: DisclosureProps): ReactElement {
  const look = useLook();
  return (
    <details
      className={card ? look.card : look.details}
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary className={card ? `${look.summary} ${look.strong}` : look.summary}>{summary}</summary>
      <div className={look.body}>{children}</div>
    </details>
  );
}
