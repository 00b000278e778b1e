import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { correctionsOf } from '../../../app/corrections';
import type { Finding } from '../../../validation/finding';
import { useApp, usePane } from '../../tools';
import { ActionButton } from '../../ui/ActionButton';
import { useStyles } from '../../ui/styles';

/** Where one cause has spoilt several cells: every one with what it would become, to be confirmed once by the person. */
export function AllCorrections({ finding }: { readonly finding: Finding }): ReactElement | null {
  const { app, texts, numbers } = usePane();
  const reading = useApp(({ checked }) => checked?.reading);
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const offers = reading === undefined ? [] : correctionsOf(finding, reading);
  if (offers.length < 2) return null;
  const count = numbers.number(offers.length);
  if (!open) {
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {texts.check.offerAll(count)}
      </Button>
    );
  }
  const title = texts.check.offerAllTitle(count);
  return (
    <div className={styles.stack} style={{ flexBasis: '100%' }} role="group" aria-label={title}>
      <div className={styles.strong}>{title}</div>
      <ul className={`${styles.plainList} ${styles.scroll} ${styles.figure}`} aria-label={title} tabIndex={0}>
        {offers.map(({ cell, entry, value }) => (
          <li key={cell}>
            {texts.check.oldToNew(
              cell,
              typeof entry.content === 'number' ? numbers.number(entry.content) : String(entry.content ?? ''),
              numbers.number(value),
            )}
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        <ActionButton
          size="small"
          appearance="primary"
          onClick={() => {
            setOpen(false);
            void app.acceptAll(finding.id);
          }}
        >
          {texts.check.offerAllConfirm(count)}
        </ActionButton>
        <Button size="small" onClick={() => setOpen(false)}>
          {texts.words.cancel}
        </Button>
      </div>
    </div>
  );
}
