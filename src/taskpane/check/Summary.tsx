import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Checked } from '../../app/appState';
import { tallyOf } from '../../validation';
import { useApp, usePane } from '../tools';
import { useStyles } from '../ui/styles';
import { leftToDo } from './list';

const useLook = makeStyles({
  counts: { display: 'grid', gridTemplateColumns: 'auto auto auto', gap: '6px', margin: '0' },
  count: {
    display: 'flex',
    flexDirection: 'row-reverse',
    flexWrap: 'wrap-reverse',
    justifyContent: 'flex-end',
    alignItems: 'baseline',
    columnGap: '5px',
    padding: '3px 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  value: {
    margin: '0',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** What is left to correct or to explain, how many comparisons held, and at how many cells one could not be made. */
export function Summary({ checked }: { readonly checked: Checked }): ReactElement {
  const { texts, numbers } = usePane();
  const styles = useStyles();
  const look = useLook();
  const explained = useApp((state) => state.explained);
  const sums = { ...tallyOf(checked.result), left: leftToDo(checked.result.findings, explained) };
  return (
    <section aria-label={texts.check.counts} className={styles.stack}>
      <dl className={look.counts}>
        {(['left', 'unchecked', 'passed'] as const).map((kind) => (
          <div key={kind} className={look.count}>
            <dt className={look.term}>{texts.check[kind]}</dt>
            <dd className={look.value}>{numbers.number(sums[kind])}</dd>
          </div>
        ))}
      </dl>
      <span className={styles.quiet}>
        {checked.reading.sheet} · {texts.check.at(texts.labels.time(checked.at))}
      </span>
    </section>
  );
}
