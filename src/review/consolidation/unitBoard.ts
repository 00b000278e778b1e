import type { Consolidation, ReviewedFile } from './review';

/** Where a unit's return stands: nothing came, it cannot be used, it has errors, something is to be explained, ready. */
export type UnitState = 'missing' | 'unusable' | 'errors' | 'explain' | 'ready';

/** One line of the board: an area that is due, or a file that could not be given to one. */
export interface UnitLine {
  /** null where a file does not say whose it is. */
  readonly area: string | null;
  readonly state: UnitState;
  /** null where nothing came. */
  readonly file: ReviewedFile | null;
}

const order: Readonly<Record<UnitState, number>> = {
  missing: 0,
  unusable: 1,
  errors: 2,
  explain: 3,
  ready: 4,
};

/** Every area that is due with what came for it, and every file that fits none; what needs work first. */
export function unitBoard({ files, combined }: Consolidation): readonly UnitLine[] {
  const used = new Map(files.map((file) => [file.file, file]));
  const due = combined.reading.areas.filter(({ role }) => role === 'area').map(({ code }) => code);
  const lines = due.map((area): UnitLine => {
    const source = combined.sources.get(area);
    const file = source === undefined ? undefined : used.get(source);
    return { area, state: file === undefined ? 'missing' : stateOf(file), file: file ?? null };
  });
  const placed = new Set(lines.map(({ file }) => file?.file));
  const others = files
    .filter(({ file }) => !placed.has(file))
    .map((file): UnitLine => ({ area: file.area, state: stateOf(file), file }));
  return [...lines, ...others].sort((a, b) => order[a.state] - order[b.state]);
}

function stateOf({ problem, severities, unexplained, ready }: ReviewedFile): UnitState {
  if (problem !== null) return 'unusable';
  if (severities.error > 0 && !ready) return 'errors';
  return unexplained > 0 ? 'explain' : 'ready';
}
