/** Cells as Excel hands them over and takes them back, row by row; a single value is one row of one cell. */
export type Cells<Cell = unknown> = readonly (readonly Cell[])[];

/**
 * What `at` makes of each place of several ranges: a single cell, row or column is repeated along the others, as
 * Excel's own functions spill. Where a range is too short, `none` stands.
 */
export function spill<Result>(
  ranges: readonly Cells[],
  at: (values: readonly unknown[]) => Result,
  none: Result,
): Cells<Result> {
  const height = Math.max(...ranges.map(heightOf));
  const width = Math.max(...ranges.map(widthOf));
  return Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_column, column) =>
      ranges.every((range) => reaches(range, row, column))
        ? at(ranges.map((range) => valueAt(range, row, column)))
        : none,
    ),
  );
}

const heightOf = (range: Cells): number => range.length;
const widthOf = (range: Cells): number => range[0]?.length ?? 0;

function reaches(range: Cells, row: number, column: number): boolean {
  return (
    (heightOf(range) === 1 || row < heightOf(range)) && (widthOf(range) === 1 || column < widthOf(range))
  );
}

function valueAt(range: Cells, row: number, column: number): unknown {
  return range[heightOf(range) === 1 ? 0 : row]?.[widthOf(range) === 1 ? 0 : column];
}
