import type { Rect } from '../forms/address';

/** A rectangle of a sheet. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Rect): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
