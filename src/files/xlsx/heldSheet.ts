import { moveFormula } from '../../spreadsheet/references';
import type { Cell, CellStyle, CellValue, Sheet, WriteSheet } from 'hucre/xlsx';
import type { CellContent } from '../../forms/sheet';

/** One cell of a sheet in memory. */
export interface HeldCell {
  value: CellContent;
  /** Without the leading `=`; '' for none. */
  formula: string;
  style: CellStyle | undefined;
  note: string;
}

/** A sheet of a workbook in memory: its cells by `cellKey`, and everything else as the file library knows it. */
export interface HeldSheet {
  readonly cells: Map<number, HeldCell>;
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

/** The cell at a key, made empty where there is none. */
export function cellAt(sheet: HeldSheet, row: number, column: number): HeldCell {
  const key = cellKey(row, column);
  const known = sheet.cells.get(key);
  if (known) return known;
  const made: HeldCell = { value: null, formula: '', style: undefined, note: '' };
  sheet.cells.set(key, made);
  return made;
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
  const held: HeldSheet = { cells: new Map(), layout };
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      const content = contentOf(value, date1904);
      if (content !== null) cellAt(held, r, c).value = content;
    }),
  );
  const masters = new Map<number, { readonly key: string; readonly formula: string }>();
  for (const [key, cell] of details ?? []) {
    const [row, column] = placeOf(key);
    const target = cellAt(held, row, column);
    target.style = cell.style;
    target.note = cell.comment?.text ?? '';
    target.formula = formulaOf(key, cell, masters);
    // A formula that shows nothing is told from one without a result.
    if (target.formula !== '' && cell.value === '') target.value = '';
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
