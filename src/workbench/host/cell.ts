import type { CellStyle } from '../../spreadsheet/look';
import type { CellValue } from '../../spreadsheet/value';

/** A stored cell: a formula ("=…") or a constant. The result of a formula is asked of the workbook. */
export interface StoredCell {
  readonly formula: string | undefined;
  readonly constant: CellValue;
  readonly style: CellStyle | undefined;
}

export const EMPTY_CELL: StoredCell = { formula: undefined, constant: null, style: undefined };
