import { Calculator } from '../../spreadsheet/calculator';
import { isCellError, isErrorText } from '../../spreadsheet/value';
import { formulaAt, heldContent, keyPosition, putContent } from './heldSheet';
import { usedSize } from './snapshot';
import type { NamedRange } from 'hucre';
import type { Area } from '../../spreadsheet/address';
import type { FormulaCell, FormulaSheet } from '../../spreadsheet/book';
import type { CellValue } from '../../spreadsheet/value';
import type { CellContent } from '../../forms/sheet';
import type { HeldSheet } from './heldSheet';

/**
 * Brings the results of formulas up to date. Excel calculates a file when it opens it; programs that only edit files
 * leave old results or none behind, and what counts is what a person would see. A formula that uses what the
 * calculator does not know keeps the result that the file has, or shows an error where it has none.
 */
export function calculate(sheets: readonly HeldSheet[], names: readonly NamedRange[]): void {
  if (!sheets.some(hasFormulas)) return;
  const views = sheets.map((sheet) => new SheetView(sheet));
  const byName = new Map(views.map((view) => [view.name.toLowerCase(), view]));
  const calculator = new Calculator({
    mostReads,
    sheet: (name) => byName.get(name.toLowerCase()),
    name: (name, home) => meaningOf(names, name, views.find((view) => view === home)?.name ?? ''),
    kept: (sheet, row, column) => views.find((view) => view === sheet)?.resultAt(row, column),
  });
  for (const view of views) {
    // Results are put down when all are known, so that none is taken for what the file said.
    const results = view.formulas().map((key) => [key, calculator.value(view, ...keyPosition(key))] as const);
    for (const [key, value] of results) view.settle(key, isCellError(value) ? value.error : value);
  }
}

function hasFormulas({ details }: HeldSheet): boolean {
  for (const { formula } of details.values()) if (formula !== '') return true;
  return false;
}

/** Formulas that read more take longer than a person waits; the file says what Excel made of them. */
const mostReads = 20_000_000;

/** A name of the sheet itself comes before one of the workbook. */
function meaningOf(names: readonly NamedRange[], wanted: string, home: string): string | undefined {
  const cut = wanted.lastIndexOf('!');
  const scope = cut < 0 ? home : wanted.slice(0, cut).replace(/^'|'$/g, '').replaceAll("''", "'");
  const alike = names.filter(({ name }) => name.toLowerCase() === wanted.slice(cut + 1).toLowerCase());
  const own = alike.find((name) => name.scope?.toLowerCase() === scope.toLowerCase());
  return (own ?? alike.find((name) => name.scope === undefined))?.range;
}

const empty: FormulaCell = { formula: undefined, constant: null };

/** A sheet in memory as formulas see it. */
class SheetView implements FormulaSheet {
  readonly #sheet: HeldSheet;
  readonly #rows: number;
  readonly #columns: number;

  constructor(sheet: HeldSheet) {
    this.#sheet = sheet;
    const { rows, columns } = usedSize(sheet);
    this.#rows = rows;
    this.#columns = columns;
  }

  get name(): string {
    return this.#sheet.layout.name;
  }

  /** The keys of all cells with a formula. */
  formulas(): readonly number[] {
    const keys: number[] = [];
    for (const [key, { formula }] of this.#sheet.details) if (formula !== '') keys.push(key);
    return keys;
  }

  settle(key: number, value: CellContent): void {
    putContent(this.#sheet, ...keyPosition(key), value);
  }

  /** The result that the file has for a formula; undefined for none. */
  resultAt(row: number, column: number): CellValue | undefined {
    const value = heldContent(this.#sheet, row, column);
    return value === null ? undefined : valueOf(value);
  }

  cell(row: number, column: number): FormulaCell {
    const formula = formulaAt(this.#sheet, row, column);
    if (formula !== '') return { formula, constant: null };
    const content = heldContent(this.#sheet, row, column);
    return content === null ? empty : { formula: undefined, constant: valueOf(content) };
  }

  eachStored(area: Area, visit: (row: number, column: number, cell: FormulaCell) => void): void {
    const bottom = Math.min(area.row + area.rowCount, this.#rows);
    const right = Math.min(area.column + area.columnCount, this.#columns);
    for (let row = area.row; row < bottom; row++) {
      for (let column = area.column; column < right; column++) visit(row, column, this.cell(row, column));
    }
  }

  usedArea(): Area | undefined {
    const [rowCount, columnCount] = [this.#rows, this.#columns];
    return rowCount === 0 ? undefined : { row: 0, column: 0, rowCount, columnCount };
  }
}

const valueOf = (value: CellContent): CellValue =>
  typeof value === 'string' && isErrorText(value) ? { error: value } : value;
