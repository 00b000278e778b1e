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
