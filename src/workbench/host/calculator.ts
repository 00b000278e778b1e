import { MAX_COLUMNS, contains } from './address';
import { Evaluator } from './formula/evaluator';
import { callForeign } from './formula/foreign';
import { isRange, toTruth } from './formula/operand';
import { parseFormula } from './formula/syntax';
import type { CellValue, FontStyle } from './cell';
import type { Place } from './formula/evaluator';
import type { RangeOperand } from './formula/operand';
import type { Expression } from './formula/syntax';
import type { ConditionalLook, WorkbookModel } from './model';
import type { SheetModel } from './sheet';

const DEEPEST = 150;
const MOST_PARSED = 60_000;
const PLAIN: ConditionalLook = { fill: undefined, font: {} };

/** Raised when a chain of formulas gets long: the far cell is worked out first, then the work starts again. */
class TooDeep extends Error {
  constructor(
    readonly sheet: SheetModel,
    readonly row: number,
    readonly column: number,
  ) {
    super();
  }
}

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;

/**
 * Works out cells when they are asked for and remembers the results until something changes. An engine of our own,
 * because the grid needs single cells and conditional formats at once, never the whole workbook.
 */
export class Calculator {
  readonly #model: WorkbookModel;
  readonly #evaluator: Evaluator;
  readonly #results = new Map<SheetModel, Map<number, CellValue>>();
  readonly #looks = new Map<SheetModel, Map<number, ConditionalLook>>();
  readonly #parsed = new Map<string, Expression | undefined>();
  readonly #underway = new Set<string>();
  #depth = 0;

  constructor(model: WorkbookModel) {
    this.#model = model;
    this.#evaluator = new Evaluator({
      sheet: (name) => model.sheet(name),
      value: (sheet, row, column) => model.value(sheet, row, column),
      name: (name, home) => this.#name(name, home),
      foreign: callForeign,
    });
  }

  /** Drops remembered results; looks depend on values, not the other way round. */
  forget(what: 'values' | 'looks'): void {
    if (what === 'values') this.#results.clear();
    this.#looks.clear();
  }

  /** The result of the formula in a cell. */
  value(sheet: SheetModel, row: number, column: number): CellValue {
    const known = this.#results.get(sheet)?.get(keyOf(row, column));
    if (known !== undefined) return known;
    if (this.#depth === 0) return this.#fromTheFarEnd(sheet, row, column);
    if (this.#depth > DEEPEST) throw new TooDeep(sheet, row, column);
    return this.#work(sheet, row, column);
  }

  #work(sheet: SheetModel, row: number, column: number): CellValue {
    const name = `${sheet.id}${keyOf(row, column)}`;
    // Excel shows 0 in a circle of formulas.
    if (this.#underway.has(name)) return 0;
    const formula = sheet.cell(row, column).formula ?? '';
    this.#underway.add(name);
    this.#depth++;
    try {
      const result = this.#compute(formula, { sheet, row, column, down: 0, right: 0 });
      this.#remember(sheet, row, column, result);
      return result;
    } finally {
      this.#depth--;
      this.#underway.delete(name);
    }
  }

  #remember(sheet: SheetModel, row: number, column: number, result: CellValue): void {
    const results = this.#results.get(sheet) ?? new Map<number, CellValue>();
    this.#results.set(sheet, results);
    results.set(keyOf(row, column), result);
  }

  #fromTheFarEnd(sheet: SheetModel, row: number, column: number): CellValue {
    const waiting = [{ sheet, row, column }];
    const queued = new Set([`${sheet.id}${keyOf(row, column)}`]);
    for (;;) {
      const next = waiting[waiting.length - 1];
      if (!next) return this.#results.get(sheet)?.get(keyOf(row, column)) ?? 0;
      try {
        this.#work(next.sheet, next.row, next.column);
        waiting.pop();
      } catch (deep) {
        if (!(deep instanceof TooDeep)) throw deep;
        const name = `${deep.sheet.id}${keyOf(deep.row, deep.column)}`;
        if (queued.has(name)) this.#remember(deep.sheet, deep.row, deep.column, 0);
        else {
          queued.add(name);
          waiting.push(deep);
        }
      }
    }
  }

  /** A formula's value as if it stood at the cell, its relative references moved. */
  evaluate(formula: string, sheet: SheetModel, row: number, column: number, down = 0, right = 0): CellValue {
    for (;;) {
      this.#depth++;
      try {
        return this.#compute(formula, { sheet, row, column, down, right });
      } catch (deep) {
        if (!(deep instanceof TooDeep) || this.#depth > 1) throw deep;
        this.#depth--;
        this.#fromTheFarEnd(deep.sheet, deep.row, deep.column);
        this.#depth++;
      } finally {
        this.#depth--;
      }
    }
  }

  #compute(formula: string, place: Place): CellValue {
    const expression = this.#parse(formula);
    if (!expression) return { error: '#NAME?' };
    const result = this.#evaluator.scalar(this.#evaluator.evaluate(expression, place), place);
    if (typeof result === 'number' && !Number.isFinite(result)) return { error: '#NUM!' };
    // A reference to an empty cell shows 0.
    return result ?? 0;
  }

  /** The cells a formula such as "=Sheet1!$A$1:$A$9" or a defined name points at. */
  reference(formula: string, sheet: SheetModel): RangeOperand | undefined {
    const expression = this.#parse(formula);
    if (!expression || !['reference', 'name', 'call'].includes(expression.kind)) return undefined;
    const result = this.#evaluator.evaluate(expression, { sheet, row: 0, column: 0, down: 0, right: 0 });
    return isRange(result) ? result : undefined;
  }

  /** Whether Excel would take the text as a formula. */
  isFormula(formula: string): boolean {
    return this.#parse(formula) !== undefined;
  }

  #parse(formula: string): Expression | undefined {
    if (this.#parsed.has(formula)) return this.#parsed.get(formula);
    if (this.#parsed.size > MOST_PARSED) this.#parsed.clear();
    const expression = parseFormula(formula);
    this.#parsed.set(formula, expression);
    return expression;
  }

  #name(name: string, home: SheetModel): Expression | undefined {
    const cut = name.lastIndexOf('!');
    const scope = cut < 0 ? home : this.#model.sheet(name.slice(0, cut).replace(/^'|'$/g, ''));
    const key = name.slice(cut + 1).toLowerCase();
    const found = scope?.names.get(key) ?? this.#model.names.get(key);
    return found ? this.#parse(found.formula) : undefined;
  }

  /** What the sheet's conditional formats add to a cell. */
  look(sheet: SheetModel, row: number, column: number): ConditionalLook {
    if (sheet.conditionalFormats.length === 0) return PLAIN;
    const looks = this.#looks.get(sheet) ?? new Map<number, ConditionalLook>();
    this.#looks.set(sheet, looks);
    const key = keyOf(row, column);
    const look = looks.get(key) ?? this.#workOutLook(sheet, row, column);
    looks.set(key, look);
    return look;
  }

  #workOutLook(sheet: SheetModel, row: number, column: number): ConditionalLook {
    let fill: string | undefined;
    let font: Readonly<Partial<FontStyle>> = {};
    for (const format of sheet.conditionalFormats) {
      if (!format.areas.some((area) => contains(area, row, column))) continue;
      const value = this.#model.evaluateFrom(format.formula, sheet, format.areas, row, column);
      if (toTruth(value) !== true) continue;
      fill ??= format.fill;
      font = { ...format.font, ...font };
      if (format.stopIfTrue) break;
    }
    return fill === undefined && Object.keys(font).length === 0 ? PLAIN : { fill, font };
  }
}
