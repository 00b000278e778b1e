import { differenceNoise } from '../../catalogue/numbers';
import { eliminate, mostRows } from './elimination';
import type { Inequality } from './elimination';

/** Σ coefficient × figure ≤ bound. */
export interface LinearEdit {
  readonly coefficients: ReadonlyMap<string, number>;
  readonly bound: number;
}

/**
 * The smallest sets of figures whose change (to values of zero or more) could satisfy all edits at once, every tie
 * (Fellegi & Holt 1976, JASA 71, 17-35); at most `largest` figures a set. Empty where all edits hold or no set that
 * small exists.
 */
export function minimalChanges(
  figures: ReadonlyMap<string, number>,
  edits: readonly LinearEdit[],
  largest = 3,
): readonly (readonly string[])[] {
  const failed = edits.filter((edit) => !holds(edit, figures));
  if (failed.length === 0) return [];
  const names = [...new Set(edits.flatMap((edit) => [...edit.coefficients.keys()]))].sort();
  for (let size = 1; size <= largest; size++) {
    const found = subsets(names, size).filter(
      (free) =>
        failed.every((edit) => free.some((name) => edit.coefficients.has(name))) &&
        isFeasible(free, figures, edits),
    );
    if (found.length > 0) return found;
  }
  return [];
}

function holds(edit: LinearEdit, figures: ReadonlyMap<string, number>): boolean {
  let sum = 0;
  for (const [name, coefficient] of edit.coefficients) sum += coefficient * (figures.get(name) ?? 0);
  return sum <= edit.bound + differenceNoise;
}

function subsets(names: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return names.flatMap((name, index) =>
    subsets(names.slice(index + 1), size - 1).map((rest) => [name, ...rest]),
  );
}

/** Whether values ≥ 0 of the free figures satisfy every edit beside the fixed ones: Fourier-Motzkin elimination. */
function isFeasible(
  free: readonly string[],
  figures: ReadonlyMap<string, number>,
  edits: readonly LinearEdit[],
): boolean {
  const position = new Map(free.map((name, index) => [name, index]));
  let rows: Inequality[] = free.map((_, index) => ({
    coefficients: free.map((__, other) => (other === index ? -1 : 0)),
    bound: 0,
  }));
  for (const edit of edits) {
    const coefficients = free.map(() => 0);
    let bound = edit.bound;
    for (const [name, coefficient] of edit.coefficients) {
      const index = position.get(name);
      if (index === undefined) bound -= coefficient * (figures.get(name) ?? 0);
      else coefficients[index] = coefficient;
    }
    rows.push({ coefficients, bound });
  }
  for (let index = 0; index < free.length; index++) {
    rows = eliminate(rows, index);
    if (rows.length > mostRows) return false;
  }
  return rows.every((row) => row.bound >= -differenceNoise);
}
