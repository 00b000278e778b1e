import type { Field, FormArea } from '../../forms/reading';
import type { FigurePlace } from './read';

/** A figure's cell on a sheet. */
export type LiveField = Field & { readonly scale: number; readonly isFormula: boolean };

/** The cells of one area by figure (`M05|current`), counted from 0. */
export type Cells = ReadonlyMap<string, FigurePlace>;

/** Areas that follow one another and differ in nothing but where they stand. */
export interface Alike {
  readonly role: FormArea['role'];
  readonly first: Cells;
  readonly length: number;
  readonly step: 'down' | 'right';
}

/** The areas of a form in runs of alike ones. */
export function alikeAreas(
  areas: readonly { readonly role: FormArea['role']; readonly cells: Cells }[],
): readonly Alike[] {
  const runs: Alike[] = [];
  let last: Cells | undefined;
  for (const { role, cells } of areas) {
    const open = runs.at(-1);
    const step =
      open && last && roleClass(open.role) === roleClass(role) ? stepBetween(last, cells) : undefined;
    if (open && step && (open.length === 1 || open.step === step)) {
      runs[runs.length - 1] = { ...open, step, length: open.length + 1 };
    } else runs.push({ role, first: cells, length: 1, step: 'down' });
    last = cells;
  }
  return runs;
}

const roleClass = (role: FormArea['role']): string => (role === 'direct' ? 'area' : role);

function stepBetween(before: Cells, after: Cells): Alike['step'] | undefined {
  if (before.size !== after.size) return undefined;
  let step: Alike['step'] | undefined;
  for (const [figure, place] of before) {
    const next = after.get(figure);
    if (!next || next.by !== place.by || next.scale !== place.scale) return undefined;
    const [down, right] = [next.cell.row - place.cell.row, next.cell.column - place.cell.column];
    const here = down === 1 && right === 0 ? 'down' : down === 0 && right === 1 ? 'right' : undefined;
    if (here === undefined || (step !== undefined && step !== here)) return undefined;
    step = here;
  }
  return step;
}
