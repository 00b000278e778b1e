import {
  MAX_COLUMNS,
  MAX_ROWS,
  boundingArea,
  contains,
  intersect,
  isWholeColumns,
  isWholeRows,
  subtract,
} from './address';
import { DEFAULT_PAGE, DEFAULT_STYLE, EMPTY_CELL } from './cell';
import type { Area } from './address';
import type { CellStyle, CellValue, ConditionalFormat, DataValidation, PageLayout, StoredCell } from './cell';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A row's or column's own settings; size in points, undefined = the sheet's standard. */
export interface LineFormat {
  readonly size: number | undefined;
  readonly hidden: boolean;
  readonly style: CellStyle | undefined;
}

const PLAIN_LINE: LineFormat = { size: undefined, hidden: false, style: undefined };

export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | undefined;
}

export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

export const STANDARD_HEIGHT = 14.25;
export const STANDARD_WIDTH = 54;

/**
 * One sheet as plain, sparse storage: it stores what it is told and announces nothing.
 * Edits go through the workbook, which tells its listeners.
 */
export class SheetModel {
  readonly id: string;
  name: string;
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  frozen: FrozenPanes = { rows: 0, columns: 0 };
  protection: Protection | undefined;
  page: PageLayout = DEFAULT_PAGE;
  merges: readonly Area[] = [];
  /** In order of priority, first wins. */
  conditionalFormats: readonly ConditionalFormat[] = [];
  validations: readonly DataValidation[] = [];
  horizontalBreaks: readonly number[] = [];
  verticalBreaks: readonly number[] = [];
  readonly customProperties = new Map<string, string>();
  /** Names that belong to this sheet alone. */
  readonly names = new Map<string, DefinedName>();
  sheetStyle: CellStyle | undefined;
  readonly #rows = new Map<number, Map<number, StoredCell>>();
  readonly #rowFormats = new Map<number, LineFormat>();
  readonly #columnFormats = new Map<number, LineFormat>();

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  cell(row: number, column: number): StoredCell {
    return this.#rows.get(row)?.get(column) ?? EMPTY_CELL;
  }

  putCell(row: number, column: number, cell: StoredCell): void {
    if (cell.formula === undefined && cell.constant === null && cell.style === undefined) {
      this.#rows.get(row)?.delete(column);
      return;
    }
    const cells = this.#rows.get(row) ?? new Map<number, StoredCell>();
    this.#rows.set(row, cells);
    cells.set(column, cell);
  }

  putContent(row: number, column: number, formula: string | undefined, constant: CellValue): void {
    this.putCell(row, column, { formula, constant, style: this.cell(row, column).style });
  }

  /** The effective style: the cell's own, else its row's, its column's, the sheet's. */
  style(row: number, column: number): CellStyle {
    return (
      this.#rows.get(row)?.get(column)?.style ??
      this.#rowFormats.get(row)?.style ??
      this.#columnFormats.get(column)?.style ??
      this.sheetStyle ??
      DEFAULT_STYLE
    );
  }

  /** Changes the style of every cell of an area; whole rows and columns are stored once, not per cell. */
  changeStyle(area: Area, change: (style: CellStyle, row: number, column: number) => CellStyle): void {
    const wide = isWholeColumns(area) || isWholeRows(area);
    if (!wide) {
      eachCell(area, (row, column) => {
        const cell = this.cell(row, column);
        this.putCell(row, column, { ...cell, style: change(this.style(row, column), row, column) });
      });
      return;
    }
    this.eachStored(area, (row, column, cell) => {
      this.putCell(row, column, { ...cell, style: change(this.style(row, column), row, column) });
    });
    if (isWholeColumns(area) && isWholeRows(area)) {
      this.sheetStyle = change(this.sheetStyle ?? DEFAULT_STYLE, 0, 0);
      this.#restyleLines(this.#columnFormats, 0, MAX_COLUMNS, (style, index) => change(style, 0, index));
      this.#restyleLines(this.#rowFormats, 0, MAX_ROWS, (style, index) => change(style, index, 0));
    } else if (isWholeColumns(area)) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const format = this.columnFormat(column);
        const style = change(format.style ?? this.sheetStyle ?? DEFAULT_STYLE, 0, column);
        this.setColumnFormat(column, { ...format, style });
      }
    } else {
      for (let row = area.row; row < area.row + area.rowCount; row++) {
        const format = this.rowFormat(row);
        const style = change(format.style ?? this.sheetStyle ?? DEFAULT_STYLE, row, 0);
        this.setRowFormat(row, { ...format, style });
      }
    }
  }

  #restyleLines(
    lines: Map<number, LineFormat>,
    from: number,
    to: number,
    change: (style: CellStyle, index: number) => CellStyle,
  ): void {
    for (const [index, line] of [...lines]) {
      if (line.style && index >= from && index < to)
        lines.set(index, { ...line, style: change(line.style, index) });
    }
  }

  rowFormat(row: number): LineFormat {
    return this.#rowFormats.get(row) ?? PLAIN_LINE;
  }

  columnFormat(column: number): LineFormat {
    return this.#columnFormats.get(column) ?? PLAIN_LINE;
  }

  setRowFormat(row: number, format: LineFormat): void {
    this.#rowFormats.set(row, format);
  }

  setColumnFormat(column: number, format: LineFormat): void {
    this.#columnFormats.set(column, format);
  }

  /** Height in points; 0 when hidden. */
  rowHeight(row: number): number {
    const format = this.rowFormat(row);
    return format.hidden ? 0 : (format.size ?? STANDARD_HEIGHT);
  }

  /** Width in points; 0 when hidden. */
  columnWidth(column: number): number {
    const format = this.columnFormat(column);
    return format.hidden ? 0 : (format.size ?? STANDARD_WIDTH);
  }

  /** Calls back for each stored cell inside the area, by rows. */
  eachStored(area: Area, visit: (row: number, column: number, cell: StoredCell) => void): void {
    for (const row of linesWithin(this.#rows, area.row, area.rowCount)) {
      const cells = this.#rows.get(row);
      if (!cells) continue;
      for (const column of linesWithin(cells, area.column, area.columnCount)) {
        const cell = cells.get(column);
        if (cell) visit(row, column, cell);
      }
    }
  }

  /** The smallest area holding all content (and styled cells too, unless valuesOnly); undefined when empty. */
  usedArea(valuesOnly: boolean): Area | undefined {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [row, cells] of this.#rows) {
      for (const [column, cell] of cells) {
        if (valuesOnly && cell.formula === undefined && cell.constant === null) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    const used =
      bottom < 0
        ? undefined
        : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
    if (valuesOnly) return used;
    return this.merges.reduce<Area | undefined>((all, area) => (all ? boundingArea(all, area) : area), used);
  }

  /** The merged area a cell belongs to, or undefined. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((area) => contains(area, row, column));
  }

  /** Merges the area into one cell, keeping the top left content only. */
  merge(area: Area): void {
    if (area.rowCount * area.columnCount < 2) return;
    this.merges = [...this.merges.filter((other) => !intersect(other, area)), area];
    this.eachStored(area, (row, column) => {
      if (row !== area.row || column !== area.column) this.putContent(row, column, undefined, null);
    });
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((other) => !intersect(other, area));
  }

  /** The validation that governs a cell, or undefined. */
  validationAt(row: number, column: number): DataValidation | undefined {
    return this.validations.find((one) => one.areas.some((area) => contains(area, row, column)));
  }

  /** Replaces whatever validation the areas had. */
  setValidation(areas: readonly Area[], validation: Omit<DataValidation, 'areas'> | undefined): void {
    const kept = this.validations.flatMap((one) => {
      const rest = areas.reduce<readonly Area[]>(
        (parts, hole) => parts.flatMap((part) => subtract(part, hole)),
        one.areas,
      );
      return rest.length > 0 ? [{ ...one, areas: rest }] : [];
    });
    this.validations = validation ? [...kept, { ...validation, areas }] : kept;
  }

  /** Whether typing here is refused because the sheet is protected and the cell locked. */
  isGuarded(row: number, column: number): boolean {
    return this.protection !== undefined && this.style(row, column).locked;
  }

  /** Moves everything at or after `at` by `by` rows or columns (negative deletes); content only, not formulas. */
  shiftLines(axis: 'row' | 'column', at: number, by: number): void {
    const moved: [number, number, StoredCell][] = [];
    for (const [row, cells] of this.#rows) {
      for (const [column, cell] of cells) {
        const line = shiftedLine(axis === 'row' ? row : column, at, by);
        if (line === undefined) continue;
        moved.push(axis === 'row' ? [line, column, cell] : [row, line, cell]);
      }
    }
    this.#rows.clear();
    for (const [row, column, cell] of moved) this.putCell(row, column, cell);
    const lines = axis === 'row' ? this.#rowFormats : this.#columnFormats;
    const formats = [...lines];
    lines.clear();
    for (const [index, format] of formats) {
      const line = shiftedLine(index, at, by);
      if (line !== undefined) lines.set(line, format);
    }
    const shift = (areas: readonly Area[]): readonly Area[] =>
      areas.flatMap((area) => shiftedArea(area, axis, at, by) ?? []);
    this.merges = shift(this.merges).filter((area) => area.rowCount * area.columnCount > 1);
    this.conditionalFormats = this.conditionalFormats
      .map((format) => ({ ...format, areas: shift(format.areas) }))
      .filter((format) => format.areas.length > 0);
    this.validations = this.validations
      .map((one) => ({ ...one, areas: shift(one.areas) }))
      .filter((one) => one.areas.length > 0);
    this.page = { ...this.page, printArea: shift(this.page.printArea) };
  }
}

/** A defined name: "=Sheet1!$A$1:$B$2", "=0.25" or any formula. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) visit(row, column);
  }
}

/** The keys from `first` on, `count` long, in order: by walking the span or the map, whichever is shorter. */
function linesWithin(lines: ReadonlyMap<number, unknown>, first: number, count: number): readonly number[] {
  if (count <= lines.size) return Array.from({ length: count }, (_, index) => first + index);
  return [...lines.keys()].filter((line) => line >= first && line < first + count).sort((a, b) => a - b);
}

function shiftedLine(line: number, at: number, by: number): number | undefined {
  if (line < at) return line;
  return by < 0 && line < at - by ? undefined : line + by;
}

/** Where an area lies after lines were inserted (by > 0) or deleted (by < 0) at `at`; undefined when it is gone. */
export function shiftedArea(area: Area, axis: 'row' | 'column', at: number, by: number): Area | undefined {
  const whole = axis === 'row' ? isWholeColumns(area) : isWholeRows(area);
  if (whole) return area;
  const first = axis === 'row' ? area.row : area.column;
  const last = first + (axis === 'row' ? area.rowCount : area.columnCount) - 1;
  let [from, to] = [first, last];
  if (by > 0) {
    if (first >= at) from += by;
    if (last >= at) to += by;
  } else {
    from = first < at ? first : Math.max(at, first + by);
    to = last < at ? last : Math.max(at - 1, last + by);
  }
  if (to < from) return undefined;
  return axis === 'row'
    ? { ...area, row: from, rowCount: to - from + 1 }
    : { ...area, column: from, columnCount: to - from + 1 };
}
