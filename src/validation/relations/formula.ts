/** Of every indicator of the form in turn: a bare 本年 or 上年. */
export const everyIndicator = '*';

/** A quantity of a relation: figures of one row, put together. */
export type Term =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'figure'; readonly indicator: string; readonly period: 'current' | 'reference' }
  | {
      readonly op: 'add' | 'subtract' | 'multiply' | 'divide';
      readonly left: Term;
      readonly right: Term;
    }
  | { readonly op: 'absolute'; readonly of: Term };

export type FigureTerm = Extract<Term, { op: 'figure' }>;

export type Comparison = '<=' | '<' | '=' | '>=' | '>';

/** What a relation leaves open: so much, or such a share of the right side. */
export interface Tolerance {
  readonly value: number;
  readonly isShare: boolean;
}

/** Terms with a comparison between each and the next (5≤M09÷M01≤3000), or several conditions together. */
export type Statement =
  | {
      readonly op: 'chain';
      readonly terms: readonly Term[];
      readonly comparisons: readonly Comparison[];
      readonly tolerance: Tolerance | null;
    }
  | { readonly op: 'every' | 'some'; readonly of: readonly Statement[] };

export type Chain = Extract<Statement, { op: 'chain' }>;

/** What a relation asks: that something holds, that one thing follows from another, that all exist or none. */
export type Formula =
  | { readonly kind: 'holds'; readonly what: Statement }
  | { readonly kind: 'follows'; readonly from: Statement; readonly what: Statement; readonly mutual: boolean }
  | { readonly kind: 'together'; readonly indicators: readonly string[] };

/** The figures of a term, from left to right. */
export function figuresIn(term: Term): readonly FigureTerm[] {
  switch (term.op) {
    case 'number':
      return [];
    case 'figure':
      return [term];
    case 'absolute':
      return figuresIn(term.of);
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return [...figuresIn(term.left), ...figuresIn(term.right)];
  }
}

/** The terms of a statement, from left to right. */
export function termsIn(statement: Statement): readonly Term[] {
  return statement.op === 'chain' ? statement.terms : statement.of.flatMap(termsIn);
}

/** The figures of a formula, from left to right. */
export function figuresOf(formula: Formula): readonly FigureTerm[] {
  switch (formula.kind) {
    case 'holds':
      return termsIn(formula.what).flatMap(figuresIn);
    case 'follows':
      return [formula.from, formula.what].flatMap(termsIn).flatMap(figuresIn);
    case 'together':
      return formula.indicators.map((indicator) => ({ op: 'figure', indicator, period: 'current' }));
  }
}
