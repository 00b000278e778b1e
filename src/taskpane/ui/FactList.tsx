import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useLook = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: '8px',
    rowGap: '2px',
    margin: '0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: '0', overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

export type Fact = readonly [term: string, value: ReactNode];

/** Terms with their values; facts without a value are left out. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }): ReactElement {
  const look = useLook();
  return (
    <dl className={look.list}>
      {facts
        .filter(([, value]) => value !== null && value !== '' && value !== undefined)
        .flatMap(([term, value]) => [
          <dt key={`${term} term`} className={look.term}>
            {term}
          </dt>,
          <dd key={`${term} value`} className={look.value}>
            {value}
          </dd>,
        ])}
    </dl>
  );
}
