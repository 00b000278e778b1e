import { differenceNoise } from '../../catalogue/numbers';
/** Σ coefficient × figure ≤ bound. */
export interface LinearEdit {
  readonly coefficients: ReadonlyMap<string, number>;
  readonly bound: number;
}

interface Row {
  readonly coefficients: readonly number[];
  readonly bound: number;
}

// Elimination may square the number of rows; forms stay far below this, and beyond it no answer is better than a wait.
const mostRows = 2000;

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
  let rows: Row[] = free.map((_, index) => ({
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

function eliminate(rows: readonly Row[], index: number): Row[] {
  const at = (row: Row): number => row.coefficients[index] ?? 0;
  const upper = rows.filter((row) => at(row) > 0);
  const lower = rows.filter((row) => at(row) < 0);
  const combined = upper.flatMap((up) =>
    lower.map((low): Row => {
      const coefficients = up.coefficients.map(
        (value, other) => value / at(up) - (low.coefficients[other] ?? 0) / at(low),
      );
      coefficients[index] = 0;
      return { coefficients, bound: up.bound / at(up) - low.bound / at(low) };
    }),
  );
  return [...rows.filter((row) => at(row) === 0), ...combined];
}
