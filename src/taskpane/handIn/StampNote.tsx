import { Badge } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useApp, usePane } from '../tools';
import { useStyles } from '../ui/styles';

/** Whether the form was handed in and whether that still holds. */
export function StampNote(): ReactElement {
  const { texts } = usePane();
  const stamp = useApp((state) => state.stamp);
  const styles = useStyles();
  if (stamp === null) return <p className={styles.quiet}>{texts.handIn.stampNone}</p>;
  const time = texts.labels.time(stamp.at);
  return (
    <div
      className={styles.row}
      style={{ flexWrap: 'nowrap', alignItems: 'flex-start' }}
      aria-label={texts.handIn.stamp}
      role="group"
    >
      <Badge appearance="tint" color={stamp.stale ? 'danger' : 'success'} aria-hidden="true">
        {stamp.stale ? '!' : '✓'}
      </Badge>
      <span className={styles.grow}>
        {stamp.stale ? texts.handIn.stampStale(time, stamp.unit) : texts.handIn.stampValid(time, stamp.unit)}
      </span>
    </div>
  );
}
