import type { ReactElement } from 'react';
import type { RefusalReason } from '../../forms/recognise';
import { useApp, usePane } from '../tools';
import { ActionButton } from '../ui/ActionButton';
import { Section } from '../ui/Section';
import { useStyles } from '../ui/styles';

// What holds figures without being a form may be a list to compare.
const lists: ReadonlySet<RefusalReason> = new Set(['no_names', 'no_areas', 'no_indicators']);

/** Nothing has been checked: why the sheet that is shown is no form, where that is known, and what to do next. */
export function NotChecked(): ReactElement {
  const { app, texts } = usePane();
  const refusal = useApp((state) => state.refusal);
  const styles = useStyles();
  const say = texts.recognition;
  if (refusal === null || refusal.reason === 'empty') {
    return <p className={styles.quiet}>{texts.check.never}</p>;
  }
  const { sheet, reason, found, forms } = refusal;
  const seen = found.slice(0, 6).join(texts.words.comma);
  const fits = forms.map((form) => texts.labels.form(form)).join(texts.words.comma);
  return (
    <Section title={say.refused(sheet, texts.labels.refusal(reason))}>
      {seen !== '' && <p className={styles.quiet}>{say.found(seen)}</p>}
      {fits !== '' && <p className={styles.quiet}>{say.fits(fits)}</p>}
      <p style={{ margin: 0 }}>{say.next[reason]}</p>
      {reason === 'ledger' && (
        <ActionButton appearance="primary" onClick={() => void app.addUp()}>
          {say.addUp}
        </ActionButton>
      )}
      {lists.has(reason) && <p className={styles.quiet}>{say.orScreen}</p>}
    </Section>
  );
}
