import { keyPosition } from './heldSheet';
import type { HeldSheet } from './heldSheet';
import type { CellContent, SheetSnapshot } from '../../forms/sheet';

/** Rows and columns from A1 to the last cell that holds something. */
export function usedSize(sheet: HeldSheet): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [row, cells] of sheet.rows.entries()) {
    let width = cells.length;
    while (width > 0 && isBlank(cells[width - 1])) width -= 1;
    if (width === 0) continue;
    rows = row + 1;
    columns = Math.max(columns, width);
  }
  for (const [key, { formula }] of sheet.details) {
    if (formula === '') continue;
    const [row, column] = keyPosition(key);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return { rows, columns };
}

const isBlank = (content: CellContent | undefined): boolean => (content ?? '') === '';

/** The sheet as plain data. Rows without formulas share one row of none. */
export function snapshotOf(sheet: HeldSheet): SheetSnapshot {
  const { rows, columns } = usedSize(sheet);
  const values = Array.from({ length: rows }, (_, row) => {
    const cells = (sheet.rows[row] ?? []).slice(0, columns);
    for (let column = 0; column < columns; column += 1) {
      if (isBlank(cells[column])) cells[column] = null;
    }
    return cells;
  });
  const none: readonly string[] = Array<string>(columns).fill('');
  const formulas: (readonly string[])[] = Array.from({ length: rows }, () => none);
  const written = new Map<number, string[]>();
  for (const [key, { formula }] of sheet.details) {
    if (formula === '') continue;
    const [row, column] = keyPosition(key);
    const own = written.get(row) ?? [...none];
    own[column] = `=${formula}`;
    written.set(row, own);
    formulas[row] = own;
  }
  const { name, rowDefs = new Map(), columns: columnDefs = [] } = sheet.layout;
  return {
    name,
    values,
    formulas,
    hiddenRows: [...rowDefs].filter(([row, def]) => def.hidden && row < rows).map(([row]) => row),
    hiddenColumns: columnDefs.flatMap((column, index) => (column.hidden && index < columns ? [index] : [])),
  };
}
