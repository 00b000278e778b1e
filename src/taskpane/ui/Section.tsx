import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';

const useLook = makeStyles({
  section: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: '8px 10px 10px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    minWidth: '0',
  },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px' },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: '0' },
});

export interface SectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a view. */
export function Section({ title, aside, children }: SectionProps): ReactElement {
  const look = useLook();
  const id = useId();
  return (
    <section className={look.section} aria-labelledby={id}>
      <div className={look.head}>
        <h2 id={id} className={look.title}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
