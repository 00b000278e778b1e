import {
  MAX_COLUMNS,
  MAX_ROWS,
  WHOLE_SHEET,
  boundingArea,
  contains,
  intersect,
  isWholeColumns,
  isWholeRows,
  subtract,
} from '../../spreadsheet/address';
import { CellStore } from './cellStore';
import { DEFAULT_PAGE } from '../../spreadsheet/page';
import { DEFAULT_STYLE } from '../../spreadsheet/look';
import { eachCell } from './lines';
import { shiftedArea, shiftedLine } from '../../spreadsheet/shift';
import type { Area } from '../../spreadsheet/address';
import type { Chart } from '../../spreadsheet/chart';
import type { CellStyle } from '../../spreadsheet/look';
import type { CellValue } from '../../spreadsheet/value';
import type { ConditionalFormat, DataValidation } from '../../spreadsheet/rules';
import type { PageLayout } from '../../spreadsheet/page';
import type { Protection } from '../../spreadsheet/rules';
import type { StoredCell } from './cell';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A row's or column's own settings; size in points, undefined = the sheet's standard. */
export interface LineFormat {
  readonly size: number | undefined;
  readonly hidden: boolean;
  readonly style: CellStyle | undefined;
}

const PLAIN_LINE: LineFormat = { size: undefined, hidden: false, style: undefined };

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
  charts: readonly Chart[] = [];
  horizontalBreaks: readonly number[] = [];
  verticalBreaks: readonly number[] = [];
  readonly customProperties = new Map<string, string>();
  /** Names that belong to this sheet alone. */
  readonly names = new Map<string, DefinedName>();
  sheetStyle: CellStyle | undefined;
  readonly #cells = new CellStore();
  readonly #rowFormats = new Map<number, LineFormat>();
  readonly #columnFormats = new Map<number, LineFormat>();

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  /** The same sheet again, with nothing shared that can change. */
  copy(id: string = this.id, name: string = this.name): SheetModel {
    const copy = new SheetModel(id, name);
    const { visibility, tabColor, showGridlines, showHeadings, frozen, protection, page, merges } = this;
    Object.assign(copy, {
      visibility,
      tabColor,
      showGridlines,
      showHeadings,
      frozen,
      protection,
      page,
      merges,
    });
    copy.conditionalFormats = this.conditionalFormats;
    copy.validations = this.validations;
    copy.horizontalBreaks = this.horizontalBreaks;
    copy.verticalBreaks = this.verticalBreaks;
    copy.sheetStyle = this.sheetStyle;
    for (const [key, value] of this.customProperties) copy.customProperties.set(key, value);
    for (const [key, value] of this.names) copy.names.set(key, value);
    for (const [row, format] of this.#rowFormats) copy.setRowFormat(row, format);
    for (const [column, format] of this.#columnFormats) copy.setColumnFormat(column, format);
    this.eachStored(WHOLE_SHEET, (row, column, cell) => copy.putCell(row, column, cell));
    return copy;
  }

  cell(row: number, column: number): StoredCell {
    return this.#cells.get(row, column);
  }

  putCell(row: number, column: number, cell: StoredCell): void {
    this.#cells.put(row, column, cell);
  }

  putContent(row: number, column: number, formula: string | undefined, constant: CellValue): void {
    this.putCell(row, column, { formula, constant, style: this.cell(row, column).style });
  }

  /** The effective style: the cell's own, else its row's, its column's, the sheet's. */
  style(row: number, column: number): CellStyle {
    return (
      this.#cells.get(row, column).style ??
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
    this.#cells.each(area, visit);
  }

  /** The smallest area holding all content (and styled or merged cells too, unless valuesOnly); undefined when empty. */
  usedArea(valuesOnly: boolean): Area | undefined {
    const used = this.#cells.usedArea(valuesOnly);
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
    this.#cells.shift(axis, at, by);
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
    const shiftOne = (area: Area | undefined): Area | undefined => area && shiftedArea(area, axis, at, by);
    this.page = {
      ...this.page,
      printArea: shift(this.page.printArea),
      printTitleRows: shiftOne(this.page.printTitleRows),
      printTitleColumns: shiftOne(this.page.printTitleColumns),
    };
    const shiftBreaks = (breaks: readonly number[]): readonly number[] =>
      breaks.flatMap((line) => shiftedLine(line, at, by) ?? []);
    if (axis === 'row') this.horizontalBreaks = shiftBreaks(this.horizontalBreaks);
    else this.verticalBreaks = shiftBreaks(this.verticalBreaks);
  }
}

/** A defined name: "=Sheet1!$A$1:$B$2", "=0.25" or any formula. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export { eachCell } from './lines';
