import { functions } from './functions';
import { tokensOf } from './token';
import { dividedByZero, isFault, single, toNumber, toText, unknown } from './value';
import type { Token } from './token';
import type { Fault, Operand, Value } from './value';

/** The cells that a reference names: `B7`, `$B$7:C9`, `'a sheet'!B7`. */
export type Lookup = (reference: string) => Operand;

/**
 * The result of a formula without its `=`, by Excel's precedence. `unknown` where it uses what this evaluator does
 * not know: it covers what forms write (sums, differences, rates, their conditions), not Excel.
 */
export function evaluate(formula: string, lookup: Lookup): Value {
  const tokens = tokensOf(formula);
  if (!tokens) return unknown;
  const reader = new Reader(tokens, lookup);
  const value = single(reader.comparison());
  return reader.atEnd ? value : unknown;
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #lookup: Lookup;
  #at = 0;

  constructor(tokens: readonly Token[], lookup: Lookup) {
    this.#tokens = tokens;
    this.#lookup = lookup;
  }

  get atEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  comparison(): Operand {
    return this.#binary(['=', '<>', '<', '>', '<=', '>='], () => this.#join(), compare);
  }

  #join(): Operand {
    return this.#binary(
      ['&'],
      () => this.#sum(),
      (_, left, right) => {
        const [a, b] = [toText(left), toText(right)];
        return isFault(a) ? a : isFault(b) ? b : a + b;
      },
    );
  }

  #sum(): Operand {
    return this.#binary(['+', '-'], () => this.#product(), arithmetic);
  }

  #product(): Operand {
    return this.#binary(['*', '/'], () => this.#power(), arithmetic);
  }

  #power(): Operand {
    return this.#binary(['^'], () => this.#signed(), arithmetic);
  }

  #signed(): Operand {
    if (this.#take('-')) return arithmetic('-', 0, single(this.#signed()));
    if (this.#take('+')) return this.#signed();
    let operand = this.#primary();
    while (this.#take('%')) operand = arithmetic('/', single(operand), 100);
    return operand;
  }

  #primary(): Operand {
    const token = this.#tokens[this.#at++];
    switch (token?.kind) {
      case 'number':
        return Number(token.text);
      case 'text':
        return token.text.slice(1, -1).replaceAll('""', '"');
      case 'reference':
        return this.#lookup(token.text);
      case 'name':
        return this.#call(token.text.toUpperCase());
      case 'operator':
        return token.text === '(' ? this.#closed(this.comparison()) : unknown;
      default:
        return unknown;
    }
  }

  #call(name: string): Operand {
    if (!this.#take('(')) return unknown;
    const operands: Operand[] = [];
    if (!this.#take(')')) {
      do operands.push(this.#argument());
      while (this.#take(','));
      if (!this.#take(')')) return unknown;
    }
    return functions.get(name)?.(operands) ?? unknown;
  }

  /** `IF(A1=0,,1)`: an argument left out is blank. */
  #argument(): Operand {
    const next = this.#tokens[this.#at]?.text;
    return next === ',' || next === ')' ? null : this.comparison();
  }

  #closed(operand: Operand): Operand {
    return this.#take(')') ? operand : unknown;
  }

  #binary(
    operators: readonly string[],
    next: () => Operand,
    apply: (operator: string, left: Value, right: Value) => Value,
  ): Operand {
    let left = next();
    for (let operator = this.#operator(operators); operator; operator = this.#operator(operators)) {
      left = apply(operator, single(left), single(next()));
    }
    return left;
  }

  #operator(operators: readonly string[]): string | undefined {
    return operators.find((operator) => this.#take(operator));
  }

  #take(text: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'operator' || token.text !== text) return false;
    this.#at++;
    return true;
  }
}

function arithmetic(operator: string, left: Value, right: Value): Value {
  const [a, b] = [toNumber(left), toNumber(right)];
  if (typeof a !== 'number') return a;
  if (typeof b !== 'number') return b;
  if (operator === '/' && b === 0) return dividedByZero;
  const result = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '^': a ** b }[operator] ?? Number.NaN;
  return Number.isFinite(result) ? result : ({ fault: '#NUM!' } satisfies Fault);
}

/** Numbers before text before truth values, as Excel orders them; a blank takes the other side's kind. */
function compare(operator: string, left: Value, right: Value): Value {
  if (isFault(left)) return left;
  if (isFault(right)) return right;
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  const order = rank(a) - rank(b) || (sortable(a) < sortable(b) ? -1 : sortable(a) > sortable(b) ? 1 : 0);
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

type Plain = string | number | boolean;

function blankLike(other: Plain | null): Plain {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function rank(value: Plain): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

function sortable(value: Plain): string | number {
  return typeof value === 'string' ? value.toLowerCase() : Number(value);
}
