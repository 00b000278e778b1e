import { isPlanFormula } from '../../src/forms/sheetPlan';
import type { CellContent, SheetSnapshot } from '../../src/forms/sheet';
import type { SheetPlan } from '../../src/forms/sheetPlan';

/** The cells of a plan, `result` where formulas stand. */
export function plainCells(plan: SheetPlan, result: CellContent = null): CellContent[][] {
  return plan.cells.map((cells) => cells.map((cell) => (isPlanFormula(cell) ? result : cell)));
}

/** A laid-out plan as the sheet that a host would read back: formulas stand with a blank result. */
export function sheetOf(plan: SheetPlan): SheetSnapshot {
  return {
    name: plan.name,
    values: plainCells(plan),
    formulas: plan.cells.map((cells) => cells.map((cell) => (isPlanFormula(cell) ? cell.formula : ''))),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** The sheet with some cells changed. */
export function withCells(
  sheet: SheetSnapshot,
  changes: readonly { readonly row: number; readonly column: number; readonly value: CellContent }[],
): SheetSnapshot {
  const values = sheet.values.map((cells) => [...cells]);
  for (const { row, column, value } of changes) {
    const cells = values[row];
    if (cells) cells[column] = value;
  }
  return { ...sheet, values };
}

/** The sheet with empty rows and columns put in before row 0 and column 0. */
export function shifted(sheet: SheetSnapshot, rows: number, columns: number): SheetSnapshot {
  const pad = <T>(cells: readonly (readonly T[])[], blank: T): T[][] => [
    ...Array.from({ length: rows }, (): T[] => []),
    ...cells.map((row) => [...Array.from({ length: columns }, () => blank), ...row]),
  ];
  return { ...sheet, values: pad<CellContent>(sheet.values, null), formulas: pad(sheet.formulas, '') };
}
