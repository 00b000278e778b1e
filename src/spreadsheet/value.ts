/** An Excel error as a cell's value, e.g. "#DIV/0!". */
export interface CellError {
  readonly error: string;
}

/** What a cell holds or shows; null is an empty cell. */
export type CellValue = number | string | boolean | CellError | null;

export const isCellError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
]);

/** Whether a text is how Excel writes an error. */
export const isErrorText = (text: string): boolean => ERRORS.has(text.toUpperCase());
