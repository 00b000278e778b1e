import { keyPosition } from './heldSheet';
import type { HeldSheet } from './heldSheet';
import type { CellContent, SheetSnapshot } from '../../forms/sheet';

/** Rows and columns from A1 to the last cell that holds something. */
export function usedSize(sheet: HeldSheet): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [key, cell] of sheet.cells) {
    if (cell.value === null && cell.formula === '') continue;
    const [row, column] = keyPosition(key);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return { rows, columns };
}

/** The sheet as plain data. */
export function snapshotOf(sheet: HeldSheet): SheetSnapshot {
  const { rows, columns } = usedSize(sheet);
  const values = Array.from({ length: rows }, () => Array<CellContent>(columns).fill(null));
  const formulas = Array.from({ length: rows }, () => Array<string>(columns).fill(''));
  for (const [key, cell] of sheet.cells) {
    const [row, column] = keyPosition(key);
    const valueRow = values[row];
    const formulaRow = formulas[row];
    if (!valueRow || !formulaRow || column >= columns) continue;
    valueRow[column] = cell.value === '' ? null : cell.value;
    if (cell.formula !== '') formulaRow[column] = `=${cell.formula}`;
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
