import { moveFormula } from '../../spreadsheet/references';
import type { Cell, CellStyle, CellValue, Sheet, WriteSheet } from 'hucre/xlsx';
import type { CellContent } from '../../forms/sheet';

/** What a cell has besides what stands in it. */
export interface CellDetails {
  /** Without the leading `=`; '' for none. */
  formula: string;
  style: CellStyle | undefined;
  note: string;
}

/**
 * A sheet of a workbook in memory: what stands in its cells row by row (a list of 100,000 rows is that and nothing
 * else), what else cells have by `cellKey`, and everything else as the file library knows it.
 */
export interface HeldSheet {
  readonly rows: CellContent[][];
  readonly details: Map<number, CellDetails>;
  readonly layout: SheetLayout;
}

/** Pivot tables and filters are not kept: only Excel itself changes a person's own workbook. Charts are those of plans. */
type Dropped = 'pivotTables' | 'slicers' | 'timelines' | 'threadedComments';
type SheetLayout = Omit<WriteSheet, 'rows' | 'cells' | 'data' | Dropped>;

/** As many columns as a sheet can have. */
const mostColumns = 16_384;

/** The key of a cell, a number because large sheets have many; row and column counted from 0. */
export function cellKey(row: number, column: number): number {
  return row * mostColumns + column;
}

/** Row and column of a key. */
export function keyPosition(key: number): readonly [row: number, column: number] {
  return [Math.floor(key / mostColumns), key % mostColumns];
}

/** The library's own key of a cell, `row,column`. */
export function libraryKey(key: number): string {
  return keyPosition(key).join(',');
}

function placeOf(libraryKey: string): readonly [row: number, column: number] {
  const comma = libraryKey.indexOf(',');
  return [Number(libraryKey.slice(0, comma)), Number(libraryKey.slice(comma + 1))];
}

/** A sheet on which nothing stands. */
export function blankSheet(layout: SheetLayout): HeldSheet {
  return { rows: [], details: new Map(), layout };
}

/** What stands in a cell; a formula that shows nothing is '', one without a result null. */
export function heldContent({ rows }: HeldSheet, row: number, column: number): CellContent {
  return rows[row]?.[column] ?? null;
}

/** Puts something into a cell, beside whatever else the cell has. */
export function putContent({ rows }: HeldSheet, row: number, column: number, content: CellContent): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length < column) cells.push(null);
  cells[column] = content;
}

/** What else the cell has, made where it has nothing. */
export function detailsAt(sheet: HeldSheet, row: number, column: number): CellDetails {
  const key = cellKey(row, column);
  const known = sheet.details.get(key);
  if (known) return known;
  const made: CellDetails = { formula: '', style: undefined, note: '' };
  sheet.details.set(key, made);
  return made;
}

/** The cell's formula without the leading `=`; '' for none. */
export function formulaAt(sheet: HeldSheet, row: number, column: number): string {
  return sheet.details.get(cellKey(row, column))?.formula ?? '';
}

/** The sheet as the library read it, in the shape that is held. `date1904` is the file's date system. */
export function holdSheet(sheet: Sheet, date1904: boolean): HeldSheet {
  const {
    rows,
    cells: details,
    charts,
    pivotTables,
    slicers,
    timelines,
    threadedComments,
    ...layout
  } = sheet;
  const held: HeldSheet = {
    rows: rows.map((row) => row.map((value) => contentOf(value, date1904))),
    details: new Map(),
    layout,
  };
  const masters = new Map<number, { readonly key: string; readonly formula: string }>();
  for (const [key, cell] of details ?? []) {
    const formula = formulaOf(key, cell, masters);
    const note = cell.comment?.text ?? '';
    if (formula === '' && note === '' && cell.style === undefined) continue;
    const [row, column] = placeOf(key);
    Object.assign(detailsAt(held, row, column), { formula, note, style: cell.style });
    // A formula that shows nothing is told from one without a result.
    if (formula !== '' && cell.value === '') putContent(held, row, column, '');
  }
  return held;
}

/** Blank text is blank; a date is the number that stands in the cell. */
function contentOf(value: CellValue | undefined, date1904: boolean): CellContent {
  if (value instanceof Date) return dateNumber(value, date1904);
  // 1E309 is more than a number can be.
  if (typeof value === 'number' && !Number.isFinite(value)) return '#NUM!';
  return value === undefined || value === '' ? null : value;
}

const day = 86_400_000;

function dateNumber(date: Date, date1904: boolean): CellContent {
  const time = date.getTime();
  if (Number.isNaN(time)) return '#NUM!';
  const days = (time - (date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 31))) / day;
  // Day 60 of the 1900 system is a 29 February that never was; the library keeps times to the millisecond.
  const number = date1904 || days < 60 ? days : days + 1;
  return Math.round(number * 1e7) / 1e7;
}

function formulaOf(
  key: string,
  cell: Cell,
  masters: Map<number, { readonly key: string; readonly formula: string }>,
): string {
  const formula = cell.formula ?? '';
  const group = cell.formulaType === 'shared' ? cell.formulaSharedIndex : undefined;
  if (group === undefined) return formula;
  if (formula !== '') {
    masters.set(group, { key, formula });
    return formula;
  }
  const master = masters.get(group);
  if (!master) return '';
  const [row, column] = placeOf(key);
  const [masterRow, masterColumn] = placeOf(master.key);
  return moveFormula(`=${master.formula}`, row - masterRow, column - masterColumn).slice(1);
}
