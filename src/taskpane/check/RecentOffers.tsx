import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useAppState, usePane } from '../tools';
import { useStyles } from '../ui/styles';

const shown = 3;

/** The latest corrections that can still be taken back, one by one. */
export function RecentOffers(): ReactElement | null {
  const { app, texts } = usePane();
  const { log, undoable, busy } = useAppState();
  const styles = useStyles();
  const offers = log
    .filter(({ action, batch }) => action === 'offer' && undoable.includes(batch))
    .slice(-shown);
  if (offers.length === 0) return null;
  return (
    <div className={styles.row}>
      {offers.toReversed().map(({ batch, cell }) => (
        <Button key={batch} size="small" disabled={busy !== null} onClick={() => void app.undo(batch)}>
          {texts.check.undoOffer(cell)}
        </Button>
      ))}
    </div>
  );
}
