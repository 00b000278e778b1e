import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { columnName } from '../address';
import { isCellError } from '../cell';
import type { WorkbookLike } from '@cj-tech-master/excelts/formula';
import type { CellValue } from '../cell';

type Matrix = readonly (readonly CellValue[])[];

type Sheet = WorkbookLike['worksheets'][number];
type Cell = ReturnType<Sheet['getCell']>;

const FORMULA_CELL = 6;
const VALUE_CELL = 2;
const SHEET = 'Arguments';

/**
 * The result of a function that is not built in here, by the excelts engine; undefined when it does not know
 * the function either. The engine only calculates whole workbooks, loses formulas beyond 10,000 different texts
 * and keeps old results where a name is unknown; so it is given one fresh formula with its arguments as values.
 */
export function callForeign(name: string, args: readonly (CellValue | Matrix)[]): CellValue | undefined {
  const cells = new Map<string, Cell>();
  let bottom = 1;
  let right = 1;
  const texts = args.map((arg) => {
    if (!Array.isArray(arg)) return literal(arg as CellValue);
    const matrix = arg as Matrix;
    const top = bottom + 1;
    const width = Math.max(1, matrix[0]?.length ?? 0);
    matrix.forEach((line, row) =>
      line.forEach((value, column) => {
        if (value !== null) cells.set(`${top + row},${column + 1}`, valueCell(top + row, column + 1, value));
      }),
    );
    bottom = top + Math.max(1, matrix.length);
    right = Math.max(right, width);
    return `A${top}:${columnName(width - 1)}${bottom - 1}`;
  });
  const formula = `${name}(${texts.join(',')})`;
  const asked: Cell = {
    row: 1,
    col: 1,
    type: FORMULA_CELL,
    formula,
    model: { formula },
    value: { formula },
    result: undefined,
  };
  cells.set('1,1', asked);
  calculateFormulas(workbook(cells, bottom, right));
  return readResult(asked.result);
}

function literal(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (isCellError(value)) return value.error;
  return String(value).toUpperCase();
}

const valueCell = (row: number, col: number, value: CellValue): Cell => ({
  row,
  col,
  type: VALUE_CELL,
  model: {},
  value,
  result: undefined,
});

function workbook(cells: ReadonlyMap<string, Cell>, bottom: number, right: number): WorkbookLike {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells.values()) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const find = (row: number, col: number): Cell | undefined => cells.get(`${row},${col}`);
  const sheet: Sheet = {
    id: 1,
    name: SHEET,
    dimensions: { top: 1, left: 1, bottom, right },
    eachRow: (...given: readonly unknown[]) => {
      const visit = given[given.length - 1] as (row: unknown, number: number) => void;
      for (const [number, line] of [...rows].sort((a, b) => a[0] - b[0])) {
        visit(
          {
            eachCell: (...inner: readonly unknown[]) => {
              const see = inner[inner.length - 1] as (cell: Cell, column: number) => void;
              for (const cell of line) see(cell, cell.col);
            },
          },
          number,
        );
      }
    },
    findCell: find,
    getCell: (row, col) => find(row, col) ?? valueCell(row, col, null),
  };
  return { worksheets: [sheet], getWorksheet: () => sheet };
}

function readResult(result: Cell['result']): CellValue | undefined {
  if (result === undefined) return undefined;
  if (result instanceof Date) return result.getTime() / 86_400_000 + 25_569;
  return typeof result === 'object' ? { error: result.error } : result;
}
