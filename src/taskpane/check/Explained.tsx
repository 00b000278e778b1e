import { Badge, Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AppState } from '../../app/app';
import { usePane } from '../tools';
import { useStyles } from '../ui/styles';
import { isCause } from './causes';

export interface ExplainedProps {
  readonly answer: AppState['explained'][number];
  readonly busy: boolean;
}

/** The explanation of a finding, and whether it still fits the figure. */
export function Explained({ answer, busy }: ExplainedProps): ReactElement {
  const { app, texts } = usePane();
  const styles = useStyles();
  const cause = isCause(answer.cause) ? texts.words.causes[answer.cause] : answer.cause;
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        <Badge appearance="tint" color={answer.stale ? 'danger' : 'success'}>
          {answer.stale ? texts.check.stale : texts.check.explained}
        </Badge>
        <Button
          size="small"
          appearance="subtle"
          disabled={busy}
          onClick={() => void app.withdraw(answer.finding)}
        >
          {texts.check.withdraw}
        </Button>
      </div>
      <p className={styles.quiet}>{texts.check.explanation(cause, answer.text)}</p>
    </div>
  );
}
