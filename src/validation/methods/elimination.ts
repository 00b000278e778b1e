/** Σ coefficient × unknown ≤ bound; the unknowns by their position. */
export interface Inequality {
  readonly coefficients: readonly number[];
  readonly bound: number;
}

// Elimination may square the number of rows; forms stay far below this, and beyond it no answer is better than a wait.
export const mostRows = 2000;

/** The inequalities without one of their unknowns (Fourier-Motzkin): they hold for the rest just where some value fits. */
export function eliminate(rows: readonly Inequality[], index: number): Inequality[] {
  const at = (row: Inequality): number => row.coefficients[index] ?? 0;
  const upper = rows.filter((row) => at(row) > 0);
  const lower = rows.filter((row) => at(row) < 0);
  const combined = upper.flatMap((up) =>
    lower.map((low): Inequality => {
      const coefficients = up.coefficients.map(
        (value, other) => value / at(up) - (low.coefficients[other] ?? 0) / at(low),
      );
      coefficients[index] = 0;
      return { coefficients, bound: up.bound / at(up) - low.bound / at(low) };
    }),
  );
  return [...rows.filter((row) => at(row) === 0), ...combined];
}
