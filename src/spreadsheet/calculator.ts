import { MAX_COLUMNS } from './address';
import { Evaluator } from './formula/evaluator';
import { LONGEST_TEXT, NAME, NUM, VALUE, isRange } from './formula/operand';
import { parseFormula } from './formula/syntax';
import { Unknown } from './formula/unknown';
import type { Area } from './address';
import type { FormulaBook, FormulaSheet } from './book';
import type { Place } from './formula/place';
import type { Expression, ParsedFormula } from './formula/syntax';
import type { CellValue } from './value';

/** Levels of formulas within formulas that the stack carries with room to spare. */
const DEEPEST = 600;
const MOST_PARSED = 60_000;

/** Raised when a chain of formulas gets long: the far cell is worked out first, then the work starts again. */
class TooDeep extends Error {
  constructor(
    readonly sheet: FormulaSheet,
    readonly row: number,
    readonly column: number,
  ) {
    super();
  }
}

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;

/** What is known of one sheet's formulas. */
class SheetResults {
  readonly values = new Map<number, CellValue>();
  readonly underway = new Set<number>();
}

/**
 * Works out cells when they are asked for and remembers the results until something changes. An engine of our own,
 * because the grid needs single cells and conditional formats at once, never the whole workbook, and a file keeps
 * the results of what no engine knows.
 */
export class Calculator {
  readonly #book: FormulaBook;
  readonly #evaluator: Evaluator;
  readonly #sheets = new Map<FormulaSheet, SheetResults>();
  readonly #parsed = new Map<string, ParsedFormula | undefined>();
  #depth = 0;

  constructor(book: FormulaBook) {
    this.#book = book;
    let left = book.mostReads ?? Infinity;
    this.#evaluator = new Evaluator({
      sheet: (name) => book.sheet(name),
      value: (sheet, row, column) => this.value(sheet, row, column),
      name: (name, home) => this.#name(name, home),
      foreign: (name, args) => book.foreign?.(name, args),
      reading: (cells) => {
        left -= cells;
        if (left < 0) throw new Unknown(NUM);
      },
    });
  }

  /** Drops remembered results. */
  forget(): void {
    this.#sheets.clear();
  }

  /** What a cell holds: its constant, or the result of its formula. */
  value(sheet: FormulaSheet, row: number, column: number): CellValue {
    const { formula, constant } = sheet.cell(row, column);
    if (formula === undefined) return constant;
    const known = this.#results(sheet).values.get(keyOf(row, column));
    if (known !== undefined) return known;
    return this.#depth === 0
      ? this.#fromTheFarEnd(sheet, row, column)
      : this.#work(sheet, row, column, formula);
  }

  #results(sheet: FormulaSheet): SheetResults {
    const results = this.#sheets.get(sheet) ?? new SheetResults();
    this.#sheets.set(sheet, results);
    return results;
  }

  #work(sheet: FormulaSheet, row: number, column: number, formula: string): CellValue {
    const { values, underway } = this.#results(sheet);
    const key = keyOf(row, column);
    if (underway.has(key)) {
      // Excel shows 0 in a circle of formulas; a file says what it last gave.
      if (this.#book.kept) throw new Unknown(0);
      return 0;
    }
    const parsed = this.#parse(formula);
    const levels = 1 + (parsed?.levels ?? 0);
    if (this.#depth > 0 && this.#depth + levels > DEEPEST) throw new TooDeep(sheet, row, column);
    underway.add(key);
    this.#depth += levels;
    try {
      const result = this.#result(parsed, { sheet, row, column, down: 0, right: 0 });
      values.set(key, result);
      return result;
    } finally {
      this.#depth -= levels;
      underway.delete(key);
    }
  }

  #result(parsed: ParsedFormula | undefined, place: Place): CellValue {
    try {
      return this.#compute(parsed, place);
    } catch (unknown) {
      // A text that is built up beyond what memory holds is an error of the formula.
      if (!(unknown instanceof Unknown || unknown instanceof RangeError)) throw unknown;
      const instead = unknown instanceof Unknown ? unknown.instead : VALUE;
      return this.#book.kept?.(place.sheet, place.row, place.column) ?? instead;
    }
  }

  #fromTheFarEnd(sheet: FormulaSheet, row: number, column: number): CellValue {
    const nameOf = new Map<FormulaSheet, Set<number>>();
    const isNew = (one: FormulaSheet, key: number): boolean => {
      const keys = nameOf.get(one) ?? new Set<number>();
      nameOf.set(one, keys);
      return keys.size !== keys.add(key).size;
    };
    const waiting = [{ sheet, row, column }];
    isNew(sheet, keyOf(row, column));
    for (;;) {
      const next = waiting[waiting.length - 1];
      if (!next) return this.#results(sheet).values.get(keyOf(row, column)) ?? 0;
      try {
        this.#work(next.sheet, next.row, next.column, next.sheet.cell(next.row, next.column).formula ?? '');
        waiting.pop();
      } catch (deep) {
        if (!(deep instanceof TooDeep)) throw deep;
        // Met a second time, the chain is a circle.
        if (isNew(deep.sheet, keyOf(deep.row, deep.column))) waiting.push(deep);
        else {
          const kept = this.#book.kept?.(deep.sheet, deep.row, deep.column) ?? 0;
          this.#results(deep.sheet).values.set(keyOf(deep.row, deep.column), kept);
        }
      }
    }
  }

  /** A formula's value as if it stood at the cell, its relative references moved. */
  evaluate(
    formula: string,
    sheet: FormulaSheet,
    row: number,
    column: number,
    down = 0,
    right = 0,
  ): CellValue {
    const parsed = this.#parse(formula);
    for (;;) {
      this.#depth++;
      try {
        return this.#compute(parsed, { sheet, row, column, down, right });
      } catch (signal) {
        if (signal instanceof Unknown) return signal.instead;
        if (!(signal instanceof TooDeep) || this.#depth > 1) throw signal;
        this.#depth--;
        this.#fromTheFarEnd(signal.sheet, signal.row, signal.column);
        this.#depth++;
      } finally {
        this.#depth--;
      }
    }
  }

  #compute(parsed: ParsedFormula | undefined, place: Place): CellValue {
    if (!parsed) throw new Unknown(NAME);
    const result = this.#evaluator.scalar(this.#evaluator.evaluate(parsed.expression, place), place);
    if (typeof result === 'number' && !Number.isFinite(result)) return NUM;
    if (typeof result === 'string' && result.length > LONGEST_TEXT) return VALUE;
    // A reference to an empty cell shows 0.
    return result ?? 0;
  }

  /** The cells that a formula such as "=Sheet1!$A$1:$A$9" or a defined name points at. */
  reference(
    formula: string,
    sheet: FormulaSheet,
  ): { readonly sheet: FormulaSheet; readonly area: Area } | undefined {
    const expression = this.#parse(formula)?.expression;
    if (!expression || !['reference', 'name', 'call'].includes(expression.kind)) return undefined;
    try {
      const place = { sheet, row: 0, column: 0, down: 0, right: 0 };
      const result = this.#evaluator.evaluate(expression, place);
      return isRange(result) ? result : undefined;
    } catch (unknown) {
      if (unknown instanceof Unknown) return undefined;
      throw unknown;
    }
  }

  /** Whether Excel would take the text as a formula. */
  isFormula(formula: string): boolean {
    return this.#parse(formula) !== undefined;
  }

  #parse(formula: string): ParsedFormula | undefined {
    if (this.#parsed.has(formula)) return this.#parsed.get(formula);
    if (this.#parsed.size > MOST_PARSED) this.#parsed.clear();
    const parsed = parseFormula(formula);
    this.#parsed.set(formula, parsed);
    return parsed;
  }

  #name(name: string, home: FormulaSheet): Expression | undefined {
    const formula = this.#book.name(name, home);
    return formula === undefined ? undefined : this.#parse(formula)?.expression;
  }
}
