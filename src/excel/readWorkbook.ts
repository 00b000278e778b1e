import { isAskedFor, mostCells } from '../app/port';
import { stateFromCells, stateSheetName } from '../app/stateCells';
import type { SheetRequest, WorkbookSnapshot } from '../app/port';
import type { CellContent, SheetSnapshot } from '../forms/sheet';

interface Pending {
  readonly name: string;
  readonly used: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/** Reads what was asked for in three round trips: which sheets there are, how large they are, what is on them. */
export async function readWorkbook(
  context: Excel.RequestContext,
  request: SheetRequest,
): Promise<WorkbookSnapshot> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  const kept = worksheets.getItemOrNullObject(stateSheetName).getUsedRangeOrNullObject(true);
  kept.load('values');
  await context.sync();

  const sheets = worksheets.items
    .filter(({ name }) => name !== stateSheetName)
    .map(({ name, visibility }) => ({ name, hidden: visibility !== 'Visible' }));
  const wanted = sheets.filter((sheet) => isAskedFor(request, sheet, active.name));
  const ranges = wanted.map(({ name }) => {
    const used = worksheets.getItem(name).getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { name, used };
  });
  if (ranges.length > 0) await context.sync();
  const pending = ranges.map(({ name, used }): Pending | string => {
    if (used.isNullObject || used.rowCount * used.columnCount > mostCells) return name;
    used.load('values,formulas');
    return {
      name,
      used,
      rows: used.getRowProperties({ rowHidden: true }),
      columns: used.getColumnProperties({ columnHidden: true }),
    };
  });
  if (pending.some((sheet) => typeof sheet !== 'string')) await context.sync();
  return {
    sheets,
    active: active.name,
    read: pending.map((sheet) => (typeof sheet === 'string' ? emptySheet(sheet) : snapshotOf(sheet))),
    state: kept.isNullObject ? null : stateFromCells(kept.values.map((row: CellContent[]) => row[0] ?? null)),
  };
}

function emptySheet(name: string): SheetSnapshot {
  return { name, values: [], formulas: [], hiddenRows: [], hiddenColumns: [] };
}

/** The used range moved to where A1 is its first cell. */
function snapshotOf({ name, used, rows, columns }: Pending): SheetSnapshot {
  const { rowIndex, columnIndex } = used;
  const above: CellContent[][] = Array.from({ length: rowIndex }, () => []);
  const left: null[] = Array.from({ length: columnIndex }, () => null);
  return {
    name,
    values: [...above, ...used.values.map((cells: unknown[]) => [...left, ...cells.map(contentOf)])],
    formulas: [
      ...above.map(() => []),
      ...used.formulas.map((cells: unknown[]) => [...left.map(() => ''), ...cells.map(formulaOf)]),
    ],
    hiddenRows: rows.value.flatMap((row, index) => (row.rowHidden ? [rowIndex + index] : [])),
    hiddenColumns: columns.value.flatMap((column, index) =>
      column.columnHidden ? [columnIndex + index] : [],
    ),
  };
}

function contentOf(value: unknown): CellContent {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function formulaOf(formula: unknown): string {
  return typeof formula === 'string' && formula.startsWith('=') ? formula : '';
}
