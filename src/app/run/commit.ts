import { stateText } from '../state';
import type { CellRef, WorkbookPort, Written } from '../port';
import type { Outcome } from '../outcome';
import type { WorkbookState } from '../state';
import type { Step } from '../usecases/step';

/** What came of a step. */
export interface Committed<Done extends Outcome> {
  readonly outcome: Done;
  /** What the workbook keeps now, or null where that has not changed. */
  readonly state: WorkbookState | null;
}

/**
 * Writes a step in one go. What is kept goes with it: before the figures that it records, or after those that it
 * forgets, so that a write that stops half-way never leaves a figure of ours without its record.
 */
export async function commit<Done extends Outcome>(
  port: WorkbookPort,
  { change, state, stateLast, outcome }: Step<Done>,
): Promise<Committed<Done>> {
  if (!change && !state) return { outcome: outcome([], nothingWritten), state: null };
  const written = await port.write({
    ...change,
    ...(state && { state: (skipped: readonly CellRef[]) => stateText(state(skipped)) }),
    ...(stateLast && { stateLast }),
  });
  const skipped = [...written.locked, ...written.overtaken];
  return { outcome: outcome(skipped, written), state: state?.(skipped) ?? null };
}

const nothingWritten: Written = { locked: [], overtaken: [], restored: 0, uncoloured: [] };
