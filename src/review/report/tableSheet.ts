import { linesOf } from '../../forms/wrapped';
import type { FormatArea, PlanCell, SheetPlan } from '../../forms/sheetPlan';
import type { StyleRole } from '../../forms/style';

/** The format of a column of figures, which show as many decimals as they have. */
export const figure = 'figure';

/** A column of a table: its head, its look and what stands in it for an item. */
export interface Column<T> {
  readonly head: string;
  /** `label` unless said otherwise. */
  readonly style?: StyleRole;
  readonly format?: string;
  readonly value: (item: T, index: number) => PlanCell;
}

/** A plain list sheet in the making: a title, labelled lines, tables one below the other. */
export class TableSheet {
  readonly #cells: PlanCell[][] = [];
  readonly #formats: FormatArea[] = [];
  readonly #merges: { top: number; left: number; bottom: number; right: number }[] = [];
  readonly #heights: (number | undefined)[] = [];

  constructor(
    readonly name: string,
    readonly widths: readonly number[],
  ) {}

  get #last(): number {
    return this.widths.length - 1;
  }

  #row(cells: readonly PlanCell[]): number {
    this.#cells.push(this.widths.map((_, column) => cells[column] ?? null));
    this.#heights.push(undefined);
    return this.#cells.length - 1;
  }

  #across(row: number, left: number, style: StyleRole): void {
    const rect = { top: row, left, bottom: row, right: this.#last };
    this.#formats.push({ rect, style });
    if (left < this.#last) this.#merges.push(rect);
  }

  title(text: string): void {
    const row = this.#row([text]);
    this.#across(row, 0, 'title');
    this.#heights[row] = 28;
  }

  /** A label with one text over the rest of the width. */
  labelled(label: string, text: string): void {
    const row = this.#row([label, null, text]);
    this.#formats.push({ rect: { top: row, left: 0, bottom: row, right: 1 }, style: 'label' });
    this.#merges.push({ top: row, left: 0, bottom: row, right: 1 });
    this.#across(row, 2, 'label');
    this.#fit(row, text, 2);
  }

  note(text: string): void {
    const row = this.#row([text]);
    this.#across(row, 0, 'note');
    this.#fit(row, text, 0);
  }

  section(text: string): void {
    this.#row([]);
    this.#across(this.#row([text]), 0, 'group');
  }

  /** A table of these columns with one row for each item. */
  table<T>(columns: readonly Column<T>[], items: readonly T[]): void {
    const heads = columns.map((column) => column.head);
    const rows = items.map((item, index) => columns.map((column) => column.value(item, index)));
    const head = this.#row(heads);
    this.#formats.push({
      rect: { top: head, left: 0, bottom: head, right: heads.length - 1 },
      style: 'head',
    });
    const headLines = Math.max(...heads.map((text, column) => linesIn(text, this.widths[column] ?? 10)));
    this.#heights[head] = headLines * 14 + 6;
    if (rows.length === 0) return;
    const top = head + 1;
    for (const cells of rows) {
      const row = this.#row(cells);
      const lines = cells.map((cell, column) => linesIn(cell, this.widths[column] ?? 10));
      const most = Math.max(1, ...lines);
      if (most > 1) this.#heights[row] = Math.min(409, most * 14 + 6);
    }
    columns.forEach(({ style = 'label', format }, column) => {
      const rect = { top, left: column, bottom: top + rows.length - 1, right: column };
      if (format === undefined) this.#formats.push({ rect, style });
      else if (format !== figure) this.#formats.push({ rect, style, numberFormat: format });
      else this.#figures(rows, top, column, style);
    });
  }

  /** A figure in 万 by mistake must not be rounded away in the report of it. */
  #figures(rows: readonly (readonly PlanCell[])[], top: number, column: number, style: StyleRole): void {
    rows.forEach((cells, index) => {
      const rect = { top: top + index, left: column, bottom: top + index, right: column };
      const numberFormat = Number.isInteger(cells[column]) ? '#,##0' : '#,##0.00##';
      this.#formats.push({ rect, style, numberFormat });
    });
  }

  #fit(row: number, text: string, left: number): void {
    const width = this.widths.slice(left).reduce((sum, own) => sum + own, 0);
    const lines = linesIn(text, width);
    if (lines > 1) this.#heights[row] = Math.min(409, lines * 14 + 6);
  }

  plan(): SheetPlan {
    const rows = this.#cells.length;
    const columns = this.widths.length;
    return {
      name: this.name,
      rows,
      columns,
      cells: this.#cells,
      formats: this.#formats,
      merges: this.#merges,
      columnWidths: this.widths,
      rowHeights: this.#heights,
      freeze: { rows: 0, columns: 0 },
      guards: [],
      names: [],
      print: {
        area: { top: 0, left: 0, bottom: rows - 1, right: columns - 1 },
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
}

/** A sheet name that Excel takes: no []:*?/\ and at most 31 characters. */
export function sheetNameOf(text: string): string {
  return text.replace(/[[\]:*?/\\]/gu, ' ').slice(0, 31);
}

const linesIn = (cell: PlanCell, width: number): number =>
  typeof cell === 'string' ? linesOf(cell, width - 1) : 1;
