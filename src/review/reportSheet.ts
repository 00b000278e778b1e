import type { FormatArea, PlanCell, SheetPlan } from '../forms/sheetPlan';
import type { StyleRole } from '../forms/style';

/** A plain list sheet in the making: a title, labelled lines, tables one below the other. */
export class ReportSheet {
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
    this.#across(this.#row([text]), 0, 'title');
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

  /** A table; `styles` by column, `formats` for numbers by column. */
  table(
    heads: readonly string[],
    rows: readonly (readonly PlanCell[])[],
    look: { readonly styles?: readonly StyleRole[]; readonly formats?: readonly (string | undefined)[] } = {},
  ): void {
    const head = this.#row(heads);
    this.#formats.push({
      rect: { top: head, left: 0, bottom: head, right: heads.length - 1 },
      style: 'head',
    });
    if (rows.length === 0) return;
    const top = head + 1;
    for (const cells of rows) {
      const row = this.#row(cells);
      const lines = cells.map((cell, column) => linesOf(cell, this.widths[column] ?? 10));
      const most = Math.max(1, ...lines);
      if (most > 1) this.#heights[row] = Math.min(409, most * 14);
    }
    heads.forEach((_, column) => {
      const rect = { top, left: column, bottom: top + rows.length - 1, right: column };
      const style = look.styles?.[column] ?? 'label';
      const numberFormat = look.formats?.[column];
      this.#formats.push(numberFormat === undefined ? { rect, style } : { rect, style, numberFormat });
    });
  }

  #fit(row: number, text: string, left: number): void {
    const width = this.widths.slice(left).reduce((sum, own) => sum + own, 0);
    const lines = linesOf(text, width);
    if (lines > 1) this.#heights[row] = Math.min(409, lines * 14);
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
      lines: [],
      fields: [],
    };
  }
}

/** A sheet name that Excel takes: no []:*?/\ and at most 31 characters. */
export function sheetNameOf(text: string): string {
  return text.replace(/[[\]:*?/\\]/gu, ' ').slice(0, 31);
}

// A Chinese character is as wide as two of the standard font.
function linesOf(cell: PlanCell, width: number): number {
  if (typeof cell !== 'string') return 1;
  return cell.split('\n').reduce((lines, line) => {
    const wide = [...line].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
    return lines + Math.max(1, Math.ceil(wide / Math.max(1, width - 1)));
  }, 0);
}
