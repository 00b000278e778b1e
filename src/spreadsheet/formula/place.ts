import type { FormulaSheet } from '../book';

/** Where a formula stands, and how far its relative references have moved from where they were written. */
export interface Place {
  readonly sheet: FormulaSheet;
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}
