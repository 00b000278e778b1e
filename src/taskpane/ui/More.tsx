import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../tools';
import { useStyles } from './styles';

export interface MoreProps {
  readonly shown: number;
  readonly all: number;
  readonly step: number;
  readonly onMore: () => void;
}

/** Says how much of a list is drawn and draws more of it; nothing where all of it is. */
export function More({ shown, all, step, onMore }: MoreProps): ReactElement | null {
  const { texts, numbers } = usePane();
  const styles = useStyles();
  if (shown >= all) return null;
  return (
    <div className={styles.row}>
      <Button size="small" onClick={onMore}>
        {texts.words.more(numbers.number(Math.min(step, all - shown)))}
      </Button>
      <span className={styles.quiet}>{texts.words.shown(numbers.number(shown), numbers.number(all))}</span>
    </div>
  );
}
