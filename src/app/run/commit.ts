import { mergedState } from '../document/mergeState';
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
 * forgets, so that a write that stops half-way never leaves a figure of ours without its record. `base` is the text that
 * was kept when the step was decided: what another person has kept since stays. A file in memory is nobody else's, and has none.
 */
export async function commit<Done extends Outcome>(
  port: WorkbookPort,
  { change, state, stateLast, outcome }: Step<Done>,
  base?: string | null,
): Promise<Committed<Done>> {
  if (!change && !state) return { outcome: outcome([], nothingWritten), state: null };
  let kept: WorkbookState | null = null;
  const keep = (skipped: readonly CellRef[], there: string | null): string | null => {
    if (!state) return null;
    kept = base === undefined ? state(skipped) : mergedState(base, state(skipped), there);
    return stateText(kept);
  };
  const written = await port.write({
    ...change,
    ...(state && { state: keep }),
    ...(stateLast && { stateLast }),
  });
  const skipped = [...written.locked, ...written.overtaken];
  return { outcome: outcome(skipped, written), state: kept };
}

const nothingWritten: Written = { locked: [], overtaken: [], restored: 0, uncoloured: [] };
