import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Finding } from '../../../validation/finding';
import { usePane } from '../../tools';
import { useStyles } from '../../ui/styles';
import { ExplainForm } from './ExplainForm';

const useLook = makeStyles({
  bar: {
    position: 'sticky',
    bottom: '0',
    zIndex: 2,
    maxHeight: '80vh',
    overflowY: 'auto',
    padding: '8px 10px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow8,
  },
});

export interface ExplainSelectedProps {
  readonly findings: readonly Finding[];
  readonly onDone: () => void;
}

/** One explanation for the findings that are selected. */
export function ExplainSelected({ findings, onDone }: ExplainSelectedProps): ReactElement {
  const { texts, numbers } = usePane();
  const styles = useStyles();
  const look = useLook();
  const [open, setOpen] = useState(false);
  const count = numbers.number(findings.length);
  return (
    <div className={look.bar} role="group" aria-label={texts.check.selectedCount(count)}>
      {open ? (
        <>
          <div className={styles.strong}>{texts.check.selectedCount(count)}</div>
          <ExplainForm findings={findings} onDone={onDone} />
        </>
      ) : (
        <div className={styles.row}>
          <Button appearance="primary" size="small" onClick={() => setOpen(true)}>
            {texts.check.explainSelected(count)}
          </Button>
          <Button size="small" onClick={onDone}>
            {texts.words.cancel}
          </Button>
        </div>
      )}
    </div>
  );
}
