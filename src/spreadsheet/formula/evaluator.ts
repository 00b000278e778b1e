import { MAX_COLUMNS, MAX_ROWS, cellArea, intersect } from '../address';
import { isCellError } from '../value';
import { FUNCTIONS } from './functions';
import { combine } from './operator';
import { NA, NAME, NUM, REF, isArray, isRange, toNumber } from './operand';
import { callSpecial } from './specialFunctions';
import { Unknown } from './unknown';
import type { Area } from '../address';
import type { CellValue } from '../value';
import type { FormulaBook, FormulaSheet } from '../book';
import type { Reader } from './functionForms';
import type { ArrayOperand, Operand } from './operand';
import type { Place } from './place';
import type { Corner, Expression } from './syntax';

/** What the evaluator must be told about the workbook around it. */
export interface Surroundings {
  readonly sheet: (name: string) => FormulaSheet | undefined;
  readonly value: (sheet: FormulaSheet, row: number, column: number) => CellValue;
  readonly name: (name: string, home: FormulaSheet) => Expression | undefined;
  readonly foreign: NonNullable<FormulaBook['foreign']>;
  /** Told of cells before they are read; raises `Unknown` once it is enough. */
  readonly reading: (cells: number) => void;
}

type Binary = Extract<Expression, { readonly kind: 'binary' }>;

/** A larger reference means all that stands on the sheet, as whole columns do. */
const MOST_CELLS = 200_000;

/** Names may stand for names this often before they are taken for a circle. */
const MOST_NAMES = 8;

/** Works out parsed formulas; it remembers nothing. Raises `Unknown` for names and functions that nobody knows. */
export class Evaluator {
  readonly #around: Surroundings;
  #names = 0;
  readonly #reader: Reader = {
    each: (operand, visit) => this.#each(operand, visit),
    scalar: (operand) => this.scalar(operand),
    rows: (operand) => this.#rows(operand),
  };

  constructor(around: Surroundings) {
    this.#around = around;
  }

  evaluate(expression: Expression, place: Place): Operand {
    switch (expression.kind) {
      case 'constant':
        return expression.value;
      case 'missing':
        return null;
      case 'reference':
        return this.#reference(expression, place);
      case 'name':
        return this.#name(expression.name, place);
      case 'array':
        return { rows: expression.rows.map((row) => row.map((item) => this.#value(item, place))) };
      case 'unary':
        return this.#unary(expression.operator, this.evaluate(expression.operand, place), place);
      case 'binary':
        return this.#binary(expression, place);
      case 'call':
        return this.#call(expression, place);
    }
  }

  #name(name: string, place: Place): Operand {
    const meaning = this.#around.name(name, place.sheet);
    if (!meaning) throw new Unknown(NAME);
    if (this.#names >= MOST_NAMES) return NUM;
    this.#names++;
    try {
      return this.evaluate(meaning, { ...place, down: 0, right: 0 });
    } finally {
      this.#names--;
    }
  }

  /** The single value of what an expression yields. */
  scalar(operand: Operand, place?: Place): CellValue {
    if (isRange(operand)) {
      const { sheet, area } = operand;
      // Outside arrays Excel takes the cell of the formula's own row or column.
      const row =
        place && area.columnCount === 1 && within(place.row, area.row, area.rowCount) ? place.row : area.row;
      const column =
        place && area.rowCount === 1 && within(place.column, area.column, area.columnCount)
          ? place.column
          : area.column;
      return this.#around.value(sheet, row, column);
    }
    return isArray(operand) ? (operand.rows[0]?.[0] ?? null) : operand;
  }

  #value(expression: Expression, place: Place): CellValue {
    return this.scalar(this.evaluate(expression, place), place);
  }

  #reference(node: Extract<Expression, { readonly kind: 'reference' }>, place: Place): Operand {
    const sheet = node.sheet === undefined ? place.sheet : this.#around.sheet(node.sheet);
    if (!sheet) throw new Unknown(REF);
    const rows = line(node.from, node.to, 'row', place.down, MAX_ROWS);
    const columns = line(node.from, node.to, 'column', place.right, MAX_COLUMNS);
    if (!rows || !columns) return REF;
    return { sheet, area: { row: rows[0], rowCount: rows[1], column: columns[0], columnCount: columns[1] } };
  }

  #each(operand: Operand, visit: (value: CellValue) => void): void {
    if (isRange(operand)) {
      operand.sheet.eachStored(operand.area, (row, column, cell) => {
        this.#around.reading(1);
        if (cell.formula === undefined && cell.constant === null) return;
        visit(this.#around.value(operand.sheet, row, column));
      });
    } else if (isArray(operand)) {
      for (const row of operand.rows) row.forEach(visit);
    } else {
      visit(operand);
    }
  }

  #rows(operand: Operand): readonly (readonly CellValue[])[] {
    if (isArray(operand)) return operand.rows;
    if (!isRange(operand)) return [[operand]];
    const { sheet, area } = operand;
    const wide = area.rowCount * area.columnCount > MOST_CELLS;
    const used = wide ? sheet.usedArea(true) : area;
    const cut = used && intersect(area, { ...cellArea(0, 0), ...extent(used) });
    if (!cut) return [];
    this.#around.reading(cut.rowCount * cut.columnCount);
    return Array.from({ length: cut.rowCount }, (_, row) =>
      Array.from({ length: cut.columnCount }, (_, column) =>
        this.#around.value(sheet, cut.row + row, cut.column + column),
      ),
    );
  }

  /** Applies a one-value operation to a value or to each of several. */
  #map(operand: Operand, work: (value: CellValue) => CellValue): Operand {
    if (isArray(operand) || (isRange(operand) && operand.area.rowCount * operand.area.columnCount > 1)) {
      return { rows: this.#rows(operand).map((row) => row.map(work)) };
    }
    return work(this.scalar(operand));
  }

  #unary(operator: string, operand: Operand, place: Place): Operand {
    if (operator === '+') return operand;
    if (operator === '@') return this.scalar(operand, place);
    return this.#map(operand, (value) => {
      const number = toNumber(value);
      if (isCellError(number)) return number;
      return operator === '-' ? -number : number / 100;
    });
  }

  /** Without recursion to the left, where thousands of terms hang on one another. */
  #binary(node: Binary, place: Place): Operand {
    const chain = [node];
    let first = node.left;
    for (; first.kind === 'binary'; first = first.left) chain.push(first);
    return chain.reduceRight(
      (left, { operator, right }) => this.#combine(operator, left, this.evaluate(right, place)),
      this.evaluate(first, place),
    );
  }

  #combine(operator: string, left: Operand, right: Operand): Operand {
    if (isMany(left) || isMany(right)) return this.#pairwise(operator, left, right);
    return combine(operator, this.scalar(left), this.scalar(right));
  }

  #pairwise(operator: string, left: Operand, right: Operand): ArrayOperand {
    const a = this.#rows(left);
    const b = this.#rows(right);
    const height = Math.max(a.length, b.length);
    const width = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
    return {
      rows: Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (_, column) =>
          combine(operator, stretch(a, row, column), stretch(b, row, column)),
        ),
      ),
    };
  }

  #call(node: Extract<Expression, { readonly kind: 'call' }>, place: Place): Operand {
    const { name, args } = node;
    const special = callSpecial({
      name,
      count: args.length,
      arg: (index) => {
        const expression = args[index];
        return expression ? this.evaluate(expression, place) : null;
      },
      place,
      scalar: (operand, at) => this.scalar(operand, at),
      rows: this.#reader.rows,
      sheet: this.#around.sheet,
    });
    if (special !== undefined) return special;
    const plain = FUNCTIONS[name];
    const operands = args.map((arg) => this.evaluate(arg, place));
    if (plain) return plain(operands, this.#reader);
    const values = operands.map((operand) =>
      isRange(operand) || isArray(operand) ? this.#rows(operand) : operand,
    );
    const result = this.#around.foreign(name, values);
    if (result === undefined) throw new Unknown(NAME);
    return result;
  }
}

const within = (line: number, first: number, count: number): boolean => line >= first && line < first + count;

const extent = (area: Area): Pick<Area, 'rowCount' | 'columnCount'> => ({
  rowCount: area.row + area.rowCount,
  columnCount: area.column + area.columnCount,
});

const isMany = (operand: Operand): boolean =>
  isArray(operand) || (isRange(operand) && operand.area.rowCount * operand.area.columnCount > 1);

/** A single row or column answers for every line beside it. */
function stretch(rows: readonly (readonly CellValue[])[], row: number, column: number): CellValue {
  const line = rows.length === 1 ? rows[0] : rows[row];
  if (!line) return NA;
  return (
    (line.length === 1 ? line[0] : line[column]) ?? (column < line.length || line.length === 1 ? null : NA)
  );
}

function line(
  from: Corner,
  to: Corner,
  axis: 'row' | 'column',
  moved: number,
  most: number,
): readonly [number, number] | undefined {
  const [a, b] = axis === 'row' ? [from.row, to.row] : [from.column, to.column];
  if (a === undefined || b === undefined) return [0, most];
  const fixed = (corner: Corner): boolean => (axis === 'row' ? corner.fixedRow : corner.fixedColumn);
  const first = a + (fixed(from) ? 0 : moved);
  const second = b + (fixed(to) ? 0 : moved);
  if (Math.min(first, second) < 0 || Math.max(first, second) >= most) return undefined;
  return [Math.min(first, second), Math.abs(first - second) + 1];
}
