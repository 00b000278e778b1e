import type { CellContent, SheetSnapshot } from '../forms/sheet';

/** Cells that one answer carries: Excel on the web refuses more than 5 MB, which 100,000 short Chinese texts fill. */
const cellsPerSync = 60_000;

/** A used range of a sheet, its size known. */
export interface UsedSheet {
  readonly name: string;
  readonly used: Excel.Range;
}

interface Block {
  readonly name: string;
  /** Counted within the used range. */
  readonly top: number;
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

/** How many cells a used range has. */
export const sizeOf = ({ used }: UsedSheet): number => used.rowCount * used.columnCount;

/** A sheet on which nothing stands, or that is too large to hold a form. */
export function emptySheet(name: string): SheetSnapshot {
  return { name, values: [], formulas: [], hiddenRows: [], hiddenColumns: [] };
}

/** Sheets as they are, whole or their first rows, in as many round trips as their cells need and no more. */
export async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
  mostRows = Infinity,
): Promise<ReadonlyMap<string, SheetSnapshot>> {
  const blocks = await batchesOf(sheets, mostRows).reduce<Promise<readonly Block[]>>(
    async (before, batch) => {
      const read = await before;
      const asked = batch.map(askBlock);
      await context.sync();
      return [...read, ...asked];
    },
    Promise.resolve([]),
  );
  return new Map(
    sheets.map((sheet) => [
      sheet.name,
      snapshotOf(
        sheet,
        blocks.filter(({ name }) => name === sheet.name),
      ),
    ]),
  );
}

/** Rows of a sheet that are asked for together. */
interface Piece {
  readonly sheet: UsedSheet;
  readonly top: number;
  readonly rows: number;
}

/** The rows of sheets in pieces, and the pieces in batches that one answer carries. */
function batchesOf(sheets: readonly UsedSheet[], mostRows: number): readonly (readonly Piece[])[] {
  const batches: Piece[][] = [];
  let asked = Infinity;
  for (const sheet of sheets) {
    const { rowCount, columnCount } = sheet.used;
    const height = Math.min(rowCount, mostRows);
    const step = Math.max(1, Math.floor(cellsPerSync / columnCount));
    for (let top = 0; top < height; top += step) {
      const rows = Math.min(step, height - top);
      if (asked + rows * columnCount > cellsPerSync) {
        batches.push([]);
        asked = 0;
      }
      asked += rows * columnCount;
      batches.at(-1)?.push({ sheet, top, rows });
    }
  }
  return batches;
}

function askBlock({ sheet: { name, used }, top, rows }: Piece): Block {
  const range = used.getCell(top, 0).getResizedRange(rows - 1, used.columnCount - 1);
  range.load('values,formulas');
  return {
    name,
    top,
    range,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: top === 0 ? range.getColumnProperties({ columnHidden: true }) : null,
  };
}

/** The blocks of a used range put together and moved to where A1 is its first cell. */
function snapshotOf({ name, used }: UsedSheet, blocks: readonly Block[]): SheetSnapshot {
  const { rowIndex, columnIndex } = used;
  const above = Array.from({ length: rowIndex });
  const left = Array.from({ length: columnIndex });
  const values: CellContent[][] = above.map(() => []);
  const formulas: string[][] = above.map(() => []);
  for (const { range } of blocks) {
    // Where an answer would be too large Excel leaves it out without a word.
    if (!isAnswered(range.values) || !isAnswered(range.formulas)) return emptySheet(name);
    values.push(...range.values.map((cells) => [...left.map(() => null), ...cells.map(contentOf)]));
    formulas.push(...range.formulas.map((cells) => [...left.map(() => ''), ...cells.map(formulaOf)]));
  }
  return {
    name,
    values,
    formulas,
    hiddenRows: blocks.flatMap(({ top, rows }) =>
      rows.value.flatMap((row, index) => (row.rowHidden ? [rowIndex + top + index] : [])),
    ),
    hiddenColumns: blocks.flatMap(({ columns }) =>
      (columns?.value ?? []).flatMap((column, index) => (column.columnHidden ? [columnIndex + index] : [])),
    ),
  };
}

const isAnswered = (cells: unknown): cells is unknown[][] => Array.isArray(cells);

function contentOf(value: unknown): CellContent {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function formulaOf(formula: unknown): string {
  return typeof formula === 'string' && formula.startsWith('=') ? formula : '';
}
