import { plain } from '../recognise/read/text';

/** A pasted table as texts, every row as long as the longest. */
export type Grid = readonly (readonly string[])[];

/** The rows without blank ones, made equally long. */
export function gridOf(rows: Grid): Grid {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows
    .filter((row) => row.some((text) => plain(text) !== ''))
    .map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

/** The table turned on its side. */
export function turned(grid: Grid): Grid {
  return (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? ''));
}

/** The column that has most of something, and how many of its rows do. */
export function fullestColumn(
  grid: Grid,
  has: (text: string, row: number) => boolean,
): { readonly column: number; readonly count: number } {
  const counts = (grid[0] ?? []).map(
    (_, column) => grid.filter((row, at) => has(row[column] ?? '', at)).length,
  );
  const count = Math.max(0, ...counts);
  return { column: counts.indexOf(count), count };
}
