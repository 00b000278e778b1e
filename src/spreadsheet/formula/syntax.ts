import { columnIndex } from '../address';
import { tokenize } from './token';
import type { Token } from './token';

/** One end of a reference; `undefined` when a whole row or column is meant. */
export interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

export type Expression =
  | { readonly kind: 'constant'; readonly value: number | string | boolean | { readonly error: string } }
  | {
      readonly kind: 'reference';
      readonly sheet: string | undefined;
      readonly from: Corner;
      readonly to: Corner;
      readonly single: boolean;
    }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Expression[])[] }
  | { readonly kind: 'missing' };

const BINDING: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

class SyntaxTrouble extends Error {}

/** Excel's own limits: characters of a formula, and levels of brackets, functions and signs with room to spare. */
const MOST_CHARACTERS = 8_192;
const MOST_LEVELS = 128;

/** A formula taken apart. */
export interface ParsedFormula {
  readonly expression: Expression;
  /** How deep its brackets, functions and signs are nested. */
  readonly levels: number;
}

/** Parses a formula with or without its "="; undefined when it is not well formed or larger than Excel allows. */
export function parseFormula(formula: string): ParsedFormula | undefined {
  if (formula.length > MOST_CHARACTERS) return undefined;
  const tokens = tokenize(formula.replace(/^=/, ''))?.filter((token) => token.kind !== 'space');
  if (!tokens) return undefined;
  const parser = new Parser(tokens);
  try {
    const expression = parser.expression(0);
    return parser.isAtEnd ? { expression, levels: parser.deepest } : undefined;
  } catch (trouble) {
    if (trouble instanceof SyntaxTrouble) return undefined;
    throw trouble;
  }
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #level = 0;
  deepest = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  expression(least: number): Expression {
    this.#descend();
    const before = this.#level;
    let left = this.#prefix();
    for (;;) {
      const operator = this.#tokens[this.#at];
      const power = operator?.kind === 'operator' ? this.#powerOf(operator.text) : undefined;
      if (operator === undefined || power === undefined || power <= least) break;
      this.#at++;
      if (operator.text === '%') {
        this.#descend();
        left = { kind: 'unary', operator: '%', operand: left };
      } else {
        left = { kind: 'binary', operator: operator.text, left, right: this.expression(power) };
      }
    }
    this.#level = before - 1;
    return left;
  }

  #powerOf(operator: string): number | undefined {
    return operator === '%' ? Infinity : BINDING[operator];
  }

  #descend(): void {
    this.#level++;
    this.deepest = Math.max(this.deepest, this.#level);
    if (this.#level > MOST_LEVELS) throw new SyntaxTrouble();
  }

  #prefix(): Expression {
    const token = this.#tokens[this.#at++];
    if (!token) throw new SyntaxTrouble();
    switch (token.kind) {
      case 'number':
        return { kind: 'constant', value: Number(token.text) };
      case 'text':
        return { kind: 'constant', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'error':
        return { kind: 'constant', value: { error: token.text.replace(/^.*!#/, '#').toUpperCase() } };
      case 'reference':
        return readReference(token.text);
      case 'function':
        return this.#call(token.text);
      case 'name':
        return readName(token.text);
      case 'operator':
      case 'space':
        return this.#operatorPrefix(token.text);
    }
  }

  #operatorPrefix(text: string): Expression {
    if (text === '(') {
      const inner = this.expression(0);
      this.#expect(')');
      return inner;
    }
    // A sign binds tighter than ^ in Excel: -2^2 is 4.
    if (text === '-' || text === '+' || text === '@') {
      return { kind: 'unary', operator: text, operand: this.expression(6) };
    }
    if (text === '{') return this.#array();
    throw new SyntaxTrouble();
  }

  #call(name: string): Expression {
    this.#expect('(');
    const args: Expression[] = [];
    if (this.#accept(')')) return { kind: 'call', name: name.toUpperCase(), args };
    do {
      const next = this.#tokens[this.#at]?.text;
      args.push(next === ',' || next === ')' ? { kind: 'missing' } : this.expression(0));
    } while (this.#accept(','));
    this.#expect(')');
    return { kind: 'call', name: name.toUpperCase().replace(/^_XLFN\./, ''), args };
  }

  #array(): Expression {
    const rows: Expression[][] = [];
    do {
      const row: Expression[] = [];
      do row.push(this.expression(0));
      while (this.#accept(','));
      rows.push(row);
    } while (this.#accept(';'));
    this.#expect('}');
    return { kind: 'array', rows };
  }

  #accept(text: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'operator' || token.text !== text) return false;
    this.#at++;
    return true;
  }

  #expect(text: string): void {
    if (!this.#accept(text)) throw new SyntaxTrouble();
  }
}

function readName(text: string): Expression {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'constant', value: upper === 'TRUE' };
  return { kind: 'name', name: text };
}

/** Takes "Sheet1!$A$1:B2" apart. */
export function readReference(text: string): Extract<Expression, { readonly kind: 'reference' }> {
  const cut = text.lastIndexOf('!');
  const sheet = cut < 0 ? undefined : text.slice(0, cut).replace(/^'|'$/g, '').replaceAll("''", "'");
  const [left = '', right] = text.slice(cut + 1).split(':');
  const from = readCorner(left);
  return {
    kind: 'reference',
    sheet,
    from,
    to: right === undefined ? from : readCorner(right),
    single: right === undefined,
  };
}

function readCorner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/.exec(text);
  const letters = match?.[2] ?? '';
  const digits = match?.[4] ?? '';
  return {
    row: digits === '' ? undefined : Number(digits) - 1,
    column: letters === '' ? undefined : columnIndex(letters),
    fixedRow: letters === '' ? match?.[1] === '$' || match?.[3] === '$' : match?.[3] === '$',
    fixedColumn: match?.[1] === '$',
  };
}
