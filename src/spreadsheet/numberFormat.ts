import { format } from 'numfmt';
import { isCellError } from './value';
import type { CellValue } from './value';

/** What a cell shows for a value under a number format; "######" where the format cannot show it. */
export function formatValue(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return format(numberFormat, typeof value === 'number' ? decimal(value) : value, {
    locale: 'zh-CN',
    throws: false,
  });
}

/** A number as the General format shows it: at most eleven digits. */
export const generalNumber = (value: number): string => formatValue(value, 'General');

/**
 * Excel rounds the decimal of fifteen digits that it shows, so that 1.005 with two places is 1.01; the binary number
 * lies just below it. One step up, far beyond the fifteenth digit, puts a half on the right side.
 */
function decimal(value: number): number {
  return Number.isInteger(value) ? value : value * (1 + Number.EPSILON);
}
