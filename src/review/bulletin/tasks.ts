/** A cell of a sheet that holds a figure of a task. */
export interface TaskCell {
  /** As a formula refers to it: `'任务表'!C5`. */
  readonly reference: string;
  readonly value: number | null;
}

/** One task for one area. */
export interface TaskOfArea {
  readonly target: TaskCell | null;
  readonly done: TaskCell | null;
}

export interface Task {
  readonly name: string;
  /** '' where the sheet names none. */
  readonly unit: string;
  /** null where the office weighs nothing. */
  readonly weight: number | null;
  /** The target is not to be exceeded. */
  readonly lessIsBetter: boolean;
  /** By the areas of the table, in their order. */
  readonly areas: readonly TaskOfArea[];
}

/** Tasks by areas, as the office's own sheet or a form lists them. */
export interface TaskTable {
  readonly sheet: string;
  readonly areas: readonly string[];
  readonly tasks: readonly Task[];
}

/**
 * How far a task is done, in per cent; null where there is nothing to say: no target, none reported, or a target of
 * zero to be reached. Of a target not to be exceeded what is left counts: (2 − done ÷ target) × 100, so that more is
 * better as everywhere; at a target of zero all is kept or all is lost.
 */
export function completionOf({ target, done }: TaskOfArea, lessIsBetter: boolean): number | null {
  const aim = target?.value ?? null;
  const reached = done?.value ?? null;
  if (aim === null || reached === null || aim < 0) return null;
  if (lessIsBetter) return aim === 0 ? (reached === 0 ? 100 : 0) : (2 - reached / aim) * 100;
  return aim === 0 ? null : (reached / aim) * 100;
}

/** The places of figures, the largest first; equal ones share a place, and what is null has none. */
export function ranksOf(figures: readonly (number | null)[]): readonly (number | null)[] {
  return figures.map((figure) =>
    figure === null ? null : 1 + figures.filter((other) => other !== null && other > figure).length,
  );
}

/** The weighted mean of an area's completions, each within 0 and the cap; null where it has none. */
export function scoreOf(table: TaskTable, area: number, cap: number): number | null {
  let [sum, weights] = [0, 0];
  for (const task of table.tasks) {
    const own = task.areas[area];
    const completion = own ? completionOf(own, task.lessIsBetter) : null;
    if (completion === null) continue;
    const weight = weightOf(task, table);
    sum += Math.max(0, Math.min(cap, completion)) * weight;
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}

/** What a task weighs: as the office says; all the same where it weighs none. */
export function weightOf({ weight }: Task, { tasks }: TaskTable): number {
  return tasks.some((task) => task.weight !== null) ? (weight ?? 0) : 1;
}
