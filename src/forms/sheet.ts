/** What a cell holds: `null` is blank (never zero), an error stands as its text (`#N/A`). */
export type CellContent = string | number | boolean | null;

/** A sheet as it was read, from A1 to its last used cell. Plain data: the same from Excel and from a file. */
export interface SheetSnapshot {
  readonly name: string;
  readonly values: readonly (readonly CellContent[])[];
  /** Formula text (`=SUM(A1:A3)`) where a cell has one, otherwise ''. Same shape as `values`. */
  readonly formulas: readonly (readonly string[])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** The content of a cell, blank outside what was read. */
export function contentAt(sheet: SheetSnapshot, row: number, column: number): CellContent {
  return sheet.values[row]?.[column] ?? null;
}

/** Whether nothing stands on a sheet. */
export function isEmpty({ values }: SheetSnapshot): boolean {
  return values.every((row) => row.every((content) => content === null));
}

/** Whether the cell holds a formula. */
export function hasFormula(sheet: SheetSnapshot, row: number, column: number): boolean {
  return (sheet.formulas[row]?.[column] ?? '') !== '';
}
