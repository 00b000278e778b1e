import type { ReactElement } from 'react';
import { useApp, usePane } from '../tools';
import { ActionButton } from '../ui/ActionButton';
import { useStyles } from '../ui/styles';

const shown = 3;

/** The latest corrections that can still be taken back, one by one. */
export function RecentCorrections(): ReactElement | null {
  const { app, texts, numbers } = usePane();
  const log = useApp((state) => state.log);
  const undoable = useApp((state) => state.undoable);
  const styles = useStyles();
  const batches = new Map<string, readonly string[]>();
  for (const { action, batch, cell } of log) {
    if (action === 'correction' && undoable.includes(batch)) {
      batches.set(batch, [...(batches.get(batch) ?? []), cell]);
    }
  }
  const latest = [...batches].slice(-shown).toReversed();
  if (latest.length === 0) return null;
  return (
    <div className={styles.row}>
      {latest.map(([batch, cells]) => (
        <ActionButton key={batch} size="small" onClick={() => void app.undo(batch)}>
          {cells.length > 1
            ? texts.check.undoOffers(numbers.number(cells.length))
            : texts.check.undoOffer(cells[0] ?? '')}
        </ActionButton>
      ))}
    </div>
  );
}
