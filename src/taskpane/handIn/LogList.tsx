import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { LogEntry } from '../../app/state';
import { useApp, usePane } from '../tools';
import { ActionButton } from '../ui/ActionButton';
import { Disclosure } from '../ui/Disclosure';
import { More } from '../ui/More';
import { useShown } from '../ui/useShown';
import { useStyles } from '../ui/styles';

const first = 10;
const step = 20;
const entriesShown = 50;

/** Everything that the add-in wrote, action by action, the latest first; each can be undone while it still holds. */
export function LogList(): ReactElement {
  const { texts, numbers } = usePane();
  const log = useApp((state) => state.log);
  const styles = useStyles();
  const { shown, more } = useShown(first, step);
  const batches = useMemo(() => byBatch(log), [log]);
  return (
    <Disclosure card summary={texts.check.group(texts.handIn.log, numbers.number(batches.length))}>
      {batches.length === 0 && <p className={styles.quiet}>{texts.handIn.logNone}</p>}
      <ul className={styles.plainList} aria-label={texts.handIn.log}>
        {batches.slice(0, shown).map((entries) => (
          <Batch key={entries[0]?.batch} entries={entries} />
        ))}
      </ul>
      <More shown={Math.min(shown, batches.length)} all={batches.length} step={step} onMore={more} />
    </Disclosure>
  );
}

function byBatch(log: readonly LogEntry[]): readonly (readonly LogEntry[])[] {
  const batches = new Map<string, LogEntry[]>();
  for (const entry of log) {
    const batch = batches.get(entry.batch);
    if (batch === undefined) batches.set(entry.batch, [entry]);
    else batch.push(entry);
  }
  return [...batches.values()].reverse();
}

function Batch({ entries }: { readonly entries: readonly LogEntry[] }): ReactElement | null {
  const { app, texts, numbers } = usePane();
  const undoable = useApp((state) => state.undoable);
  const styles = useStyles();
  const [head] = entries;
  if (head === undefined) return null;
  const action = texts.handIn.logActions[head.action];
  const time = texts.labels.time(head.at);
  const shown = (value: LogEntry['old']): string =>
    value === null ? texts.words.blank : typeof value === 'number' ? numbers.number(value) : String(value);
  return (
    <li>
      <div className={styles.row}>
        <span className={styles.grow}>
          {texts.handIn.logBatch(action, numbers.number(entries.length), time)}
        </span>
        {undoable.includes(head.batch) && (
          <ActionButton
            size="small"
            aria-label={texts.handIn.logUndo(action, time)}
            onClick={() => void app.undo(head.batch)}
          >
            {texts.check.undo}
          </ActionButton>
        )}
      </div>
      <Disclosure summary={texts.check.details}>
        <ul className={styles.plainList} aria-label={texts.check.details}>
          {entries.slice(0, entriesShown).map(({ sheet, cell, old, new: now, reason }) => (
            <li key={`${sheet} ${cell}`} className={styles.quiet}>
              {texts.handIn.logEntry(`${sheet} ${cell}`, shown(old), shown(now))} {reason}
            </li>
          ))}
        </ul>
        {entries.length > entriesShown && (
          <p className={styles.quiet}>
            {texts.words.shown(numbers.number(entriesShown), numbers.number(entries.length))}
          </p>
        )}
      </Disclosure>
    </li>
  );
}
