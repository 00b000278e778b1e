import type { PlanCell, SheetPlan } from '../../src/forms/sheetPlan';

/** A bare sheet with these cells from A1 on, as somebody's own list would be. */
export function listPlan(name: string, cells: readonly (readonly PlanCell[])[]): SheetPlan {
  const columns = Math.max(1, ...cells.map((row) => row.length));
  const area = { top: 0, left: 0, bottom: Math.max(0, cells.length - 1), right: columns - 1 };
  return {
    name,
    rows: cells.length,
    columns,
    cells: cells.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null)),
    formats: [],
    merges: [],
    columnWidths: Array.from({ length: columns }, () => 10),
    rowHeights: cells.map(() => undefined),
    freeze: { rows: 0, columns: 0 },
    guards: [],
    names: [],
    print: {
      area,
      titleRows: [0, 0],
      titleColumns: null,
      columnBreaks: [],
      rowBreaks: [],
      pagesWide: 1,
      scale: 100,
    },
    areas: [],
    fields: [],
  };
}
