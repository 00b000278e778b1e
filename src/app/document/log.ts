import type { LogEntry } from '../state';

const takesBack: ReadonlySet<LogEntry['action']> = new Set([
  'fill',
  'correction',
  'rollForward',
  'insert',
  'make',
]);

/** Whether an entry tells of something that undo takes back. */
export function canBeTakenBack({ action }: LogEntry): boolean {
  return takesBack.has(action);
}

/** Batches that can still be taken back, oldest first. */
export function undoableBatches(log: readonly LogEntry[]): readonly string[] {
  const undone = new Set(log.filter(({ action }) => action === 'undo').map(({ reason }) => reason));
  const batches = log.filter((entry) => canBeTakenBack(entry) && !undone.has(entry.batch));
  return [...new Set(batches.map(({ batch }) => batch))];
}

/**
 * The log with new entries. A change that was recorded before its figure and then stopped has not been made: its second
 * try takes its place.
 */
export function logged(log: readonly LogEntry[], entries: readonly LogEntry[]): readonly LogEntry[] {
  const undoable = new Set(undoableBatches(log));
  const again = new Set(entries.map(changeOf));
  const last = new Map(log.map((entry) => [placeOf(entry), entry]));
  const stands = (entry: LogEntry): boolean =>
    !again.has(changeOf(entry)) || !undoable.has(entry.batch) || last.get(placeOf(entry)) !== entry;
  return [...log.filter(stands), ...entries];
}

const placeOf = ({ sheet, cell }: LogEntry): string => `${sheet}|${cell}`;

function changeOf({ action, sheet, cell, old, new: now }: LogEntry): string {
  return JSON.stringify([action, sheet, cell, old, now]);
}
