import { cellAddress } from '../../forms/address';

/** What a person calls a row (`7`) or a column (`C`), counted from 0. */
export function rowOrColumn(axis: 'rows' | 'columns', index: number): string {
  return axis === 'rows' ? String(index + 1) : cellAddress(0, index).slice(0, -1);
}
