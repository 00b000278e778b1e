import { Axis } from './axis';
import { DEFAULT_STYLE } from '../../spreadsheet/look';
import { eachCell } from '../host/sheet';
import type { Area } from '../../spreadsheet/address';
import type { CellStyle } from '../../spreadsheet/look';
import type { WorkbookModel } from '../host/model';
import type { SheetModel } from '../host/sheet';

const PIXELS_PER_POINT = 4 / 3;

const STANDARD_SIZE = DEFAULT_STYLE.font.size;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 30;
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
const LINE_HEIGHT = 1.295;
const PADDING = 7;

/** Width of a text in pixels in a cell's font. */
export type Measure = (text: string, style: CellStyle) => number;

/** Where everything of a sheet lies, in pixels from the corner of A1. */
export interface Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
  /** The merged area that a cell belongs to. */
  mergeAt(row: number, column: number): Area | undefined;
}

export function geometryOf(model: WorkbookModel, sheet: SheetModel, measure: Measure): Geometry {
  const used = sheet.usedArea(false) ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  const rowCount = Math.max(LEAST_ROWS, used.row + used.rowCount + SPARE_ROWS);
  const columnCount = Math.max(LEAST_COLUMNS, used.column + used.columnCount + SPARE_COLUMNS);
  const columns = new Axis(columnCount, (column) => Math.round(sheet.columnWidth(column) * PIXELS_PER_POINT));
  const merged = new Map<number, Area>();
  for (const area of sheet.merges) {
    eachCell(area, (row, column) => merged.set(row * columnCount + column, area));
  }
  const mergeAt = (row: number, column: number): Area | undefined =>
    merged.size === 0 ? undefined : merged.get(row * columnCount + column);
  const fitted = fittedHeights(model, sheet, columns, mergeAt, measure);
  const rows = new Axis(rowCount, (row) => {
    const own = sheet.rowHeight(row) * PIXELS_PER_POINT;
    const { size, hidden } = sheet.rowFormat(row);
    return Math.round(hidden || size !== undefined ? own : Math.max(own, fitted.get(row) ?? 0));
  });
  return { rows, columns, mergeAt };
}

/** Rows without a height of their own grow with their wrapped texts and larger fonts, as Excel's do. */
function fittedHeights(
  model: WorkbookModel,
  sheet: SheetModel,
  columns: Axis,
  mergeAt: Geometry['mergeAt'],
  measure: Measure,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const used = sheet.usedArea(true);
  if (!used) return heights;
  sheet.eachStored(used, (row, column, cell) => {
    const style = sheet.style(row, column);
    if (style.font.size <= STANDARD_SIZE && !style.wrapText) return;
    if (cell.constant === null && cell.formula === undefined) return;
    if (sheet.rowFormat(row).size !== undefined) return;
    const size = style.font.size * PIXELS_PER_POINT * LINE_HEIGHT;
    let lines = 1;
    if (style.wrapText && typeof cell.constant === 'string' && !mergeAt(row, column)) {
      const width = Math.max(10, columns.size(column) - PADDING);
      lines = model
        .text(sheet, row, column)
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(measure(line, style) / width)), 0);
    }
    heights.set(row, Math.max(heights.get(row) ?? 0, lines * size));
  });
  return heights;
}
