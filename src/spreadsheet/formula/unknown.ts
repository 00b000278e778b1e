import type { CellValue } from '../value';

/**
 * Raised where a formula uses what nobody here knows, so that no other function takes it for an error to be caught
 * or a text to be counted.
 */
export class Unknown extends Error {
  /** `instead` is what the cell shows where no better result is at hand. */
  constructor(readonly instead: CellValue) {
    super();
  }
}
