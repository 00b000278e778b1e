import { Badge } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AppState } from '../../../app/appState';
import { usePane } from '../../tools';
import { ActionButton } from '../../ui/ActionButton';
import { useStyles } from '../../ui/styles';
import { isCause } from './causes';

export interface ExplainedProps {
  readonly answer: AppState['explained'][number];
}

/** The explanation of a finding, and whether it still fits the figure. */
export function Explained({ answer }: ExplainedProps): ReactElement {
  const { app, texts } = usePane();
  const styles = useStyles();
  const cause = isCause(answer.cause) ? texts.labels.cause(answer.cause) : answer.cause;
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        <Badge appearance="tint" color={answer.stale ? 'danger' : 'success'}>
          {answer.stale ? texts.check.stale : texts.check.explained}
        </Badge>
        <ActionButton
          size="small"
          appearance="subtle"
          action="withdraw"
          onClick={() => void app.withdraw(answer.finding)}
        />
      </div>
      <p className={styles.quiet}>{texts.check.explanation(cause, answer.text)}</p>
    </div>
  );
}
