import { isSlotOnly, yearOnly } from '../read/headText';
import { placeOf } from '../read/place';
import type { View } from '../read/view';

/** The columns that only name the lines: `column` itself and others with the areas' codes or names. */
export function labelColumns(
  view: View,
  column: number,
  rows: readonly number[],
  region: string,
): readonly number[] {
  return view.columns.filter((other) => {
    const places = rows.filter((row) => placeOf(view.text(row, other), region) !== undefined);
    return other === column || (places.length >= rows.length * 0.7 && isCodeOrName(view, rows, other));
  });
}

function isCodeOrName(view: View, rows: readonly number[], column: number): boolean {
  const numeric = rows.filter((row) => /^\d+$/u.test(view.text(row, column)));
  return numeric.every((row) => /^\d{6}(?:0{6})?$/u.test(view.text(row, column)));
}

/** A row's label: what stands in its label columns, or left of them where 合计 is merged over several. */
export function labelText(view: View, row: number, labels: readonly number[]): string {
  const last = Math.max(...labels);
  const isName = (text: string): boolean => text !== '' && !/^[\d.]+$/u.test(text);
  const inLabels = labels.map((column) => view.text(row, column)).find(isName);
  if (inLabels !== undefined) return inLabels;
  const left = view.columns.filter((column) => column <= last).map((column) => view.text(row, column));
  return left.findLast(isName) ?? '';
}

/** The column that tells 本年 from 上年 where an area has a line for each. */
export function slotColumn(
  view: View,
  rows: readonly number[],
  labels: readonly number[],
): number | undefined {
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const span = view.rows.filter((row) => row >= first && row <= last + 1);
  return view.columns.find((column) => {
    if (labels.includes(column)) return false;
    const texts = span.map((row) => view.text(row, column)).filter((text) => text !== '');
    const said = texts.filter((text) => isSlotOnly(text) || yearOnly(text) !== undefined);
    // 2001 to 2014 down a column are figures: a year comes again for the next area.
    const kinds = new Set(said).size;
    return said.length >= span.length * 0.6 && kinds > 1 && kinds * 2 <= said.length;
  });
}
