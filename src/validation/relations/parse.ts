import { twelveDigits } from '../../catalogue/numbers';
import { unitOf } from '../../catalogue/unit';
import { itemsOf } from '../../forms/definition';
import { everyIndicator, figuresOf, termsIn } from './formula';
import { tokensOf } from './tokens';
import { plainText } from './vocabulary';
import type { Comparison, Formula, Statement, Term, Tolerance } from './formula';
import type { FormulaProblem } from './problem';
import type { Sign, Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** One relation of a text with the characters that say it. */
export interface Parsed {
  readonly formula: Formula;
  readonly written: string;
}

/**
 * The relations that a text says, as forms print them: `M10≤M09`, `3行＝(13＋14)行`, `5≤会员人数÷M01≤3000`,
 * `本年≤上年×1.5`, `若M01＞0则M09＞0`, `C01、C02、C03同有同无`, `A02＝A03＋A04（±0.01）`; several between commas.
 */
export function parseFormula(text: string, vocabulary: Vocabulary): readonly Parsed[] | FormulaProblem {
  const tooLong: FormulaProblem = { kind: 'tooLong', at: 0, word: '' };
  if (text.length > mostCharacters) return tooLong;
  const tokens = tokensOf(withoutUnits(text), vocabulary);
  if ('kind' in tokens) return tokens;
  if (tokens.length > mostTokens) return tooLong;
  if (tokens.length === 0) return { kind: 'empty', at: 0, word: '' };
  return new FormulaReader(text, tokens, vocabulary).read();
}

const mostCharacters = 5000;
/** What is read by recursion, bracket within bracket, fits the stack with room to spare. */
const mostTokens = 500;

/** A unit printed in brackets behind a relation (元／人次) says nothing to compare; every place stays what it is. */
function withoutUnits(text: string): string {
  return text.replace(/[（(]([^（()）]*)[)）](?=\s*(?:$|[，,；;\n]))/gu, (whole, inner: string) => {
    const words = plainText(inner).split('/');
    return words.every((word) => unitOf(word) !== undefined || countWords.has(word))
      ? ' '.repeat(whole.length)
      : whole;
  });
}

// Words of quotients that no indicator is counted in.
const countWords: ReadonlySet<string> = new Set(['元', '单位', '期', '台', '所']);

const comparisons: ReadonlySet<Sign> = new Set<Sign>(['<=', '<', '=', '>=', '>']);

const isComparison = (sign: Sign | undefined): sign is Comparison =>
  sign !== undefined && comparisons.has(sign);

const nothing: Term = { op: 'number', value: 0 };

/** Reads the pieces of a text from left to right; the first thing that is wrong ends the reading. */
class FormulaReader {
  #next = 0;
  #problem: FormulaProblem | undefined;
  /** The figures that follow are row numbers: 3行, (13＋14)行. */
  #rows = false;
  /** The form that row numbers are of; null for the only one. */
  #form: string | null = null;
  /** What one per cent is: a hundredth, or 1 beside rates that are given in per cent. */
  #percent = 0.01;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly vocabulary: Vocabulary,
  ) {}

  read(): readonly Parsed[] | FormulaProblem {
    const found: Parsed[] = [];
    while (this.#next < this.tokens.length) {
      const begin = this.#next;
      const formula = this.#formula();
      if (this.#problem) return this.#problem;
      const problem = this.#flaw(formula, begin);
      if (problem) return problem;
      found.push({ formula, written: this.#between(begin, this.#next) });
      if (this.#next < this.tokens.length && !this.#take(',') && !this.#take(';')) {
        this.#stop('leftOver');
        break;
      }
      while (this.#take(',') || this.#take(';'));
    }
    return this.#problem ?? found;
  }

  #formula(): Formula {
    const begin = this.#next;
    const first = this.#oneFormula();
    const rates = figuresOf(first).some(
      ({ indicator }) => this.vocabulary.indicator(indicator)?.unit === '%',
    );
    const percents = this.tokens
      .slice(begin, this.#next)
      .some((token) => token.kind === 'number' && token.isPercent);
    if (!rates || !percents || this.#problem) return first;
    this.#next = begin;
    this.#percent = 1;
    const again = this.#oneFormula();
    this.#percent = 0.01;
    return again;
  }

  #oneFormula(): Formula {
    const together = this.#together();
    if (together) return together;
    if (this.#take('if')) {
      const from = this.#statement();
      this.#take(',');
      if (!this.#take('then')) this.#stop('noThen');
      return { kind: 'follows', from, what: this.#statement(), mutual: false };
    }
    const what = this.#statement();
    if (this.#take('⇒')) return { kind: 'follows', from: what, what: this.#statement(), mutual: false };
    if (this.#take('⇔')) return { kind: 'follows', from: what, what: this.#statement(), mutual: true };
    return { kind: 'holds', what };
  }

  /** C01、C02、C03同有同无. */
  #together(): Formula | undefined {
    const indicators: string[] = [];
    let at = this.#next;
    for (;;) {
      const token = this.tokens[at];
      if (token?.kind !== 'code') return undefined;
      indicators.push(token.code);
      const sign = signOf(this.tokens[at + 1]);
      if (sign === 'together') break;
      if (sign !== ',' && sign !== 'and') return undefined;
      at += 2;
    }
    if (indicators.length < 2) return undefined;
    this.#next = at + 2;
    return { kind: 'together', indicators };
  }

  #statement(): Statement {
    const first = this.#chain();
    const all: Statement[] = [first];
    const sign = signOf(this.tokens[this.#next]);
    if (sign !== 'and' && sign !== 'or') return first;
    while (this.#take(sign)) all.push(this.#chain());
    return { op: sign === 'and' ? 'every' : 'some', of: all };
  }

  #chain(): Statement {
    const terms = [this.#sum()];
    const found: Comparison[] = [];
    if (this.#take('in')) {
      const low = this.#sum();
      const reach = this.tokens[this.#next];
      if (!this.#take('~')) this.#stop('operandDue');
      const high = this.#sum();
      this.#take('between');
      const tolerance = this.#tolerance();
      if (low.op === 'number' && high.op === 'number' && low.value > high.value) {
        this.#stop('emptyRange', reach);
      }
      return { op: 'chain', terms: [low, ...terms, high], comparisons: ['<=', '<='], tolerance };
    }
    for (;;) {
      const sign = signOf(this.tokens[this.#next]);
      if (!isComparison(sign)) break;
      this.#next++;
      found.push(sign);
      terms.push(this.#sum());
    }
    if (found.length === 0) this.#stop(signOf(this.tokens[this.#next]) === ')' ? 'bracket' : 'noComparison');
    return { op: 'chain', terms, comparisons: found, tolerance: this.#tolerance() };
  }

  /** ±0.01, （±0.01）, （允许差100）, ±1%. */
  #tolerance(): Tolerance | null {
    const bracket = signOf(this.tokens[this.#next]) === '(' && signOf(this.tokens[this.#next + 1]) === '±';
    if (bracket) this.#next++;
    if (!this.#take('±')) return null;
    const number = this.tokens[this.#next];
    if (number?.kind !== 'number') {
      this.#stop('operandDue');
      return null;
    }
    this.#next++;
    if (bracket && !this.#take(')')) this.#stop('bracket');
    return number.isPercent && this.#percent !== 1
      ? { value: number.value / 100, isShare: true }
      : { value: number.value, isShare: false };
  }

  #sum(): Term {
    let left = this.#product();
    for (;;) {
      if (this.#take('+')) left = { op: 'add', left, right: this.#product() };
      else if (this.#take('-')) left = { op: 'subtract', left, right: this.#product() };
      else return left;
    }
  }

  #product(): Term {
    let left = this.#factor();
    for (;;) {
      if (this.#take('×')) left = { op: 'multiply', left, right: this.#factor() };
      else if (this.#take('÷')) {
        const at = this.tokens[this.#next];
        const right = this.#factor();
        if (right.op === 'number' && right.value === 0) this.#stop('zeroDivisor', at);
        left = { op: 'divide', left, right };
      } else return left;
    }
  }

  #factor(): Term {
    const token = this.tokens[this.#next];
    if (token === undefined) return this.#stop('operandDue');
    if (this.#take('-')) return { op: 'subtract', left: nothing, right: this.#factor() };
    if (this.#take('|')) {
      const of = this.#sum();
      if (!this.#take('|')) this.#stop('bracket', token);
      return { op: 'absolute', of };
    }
    if (this.#take('(')) return this.#bracket(token);
    if (token.kind === 'form') {
      this.#next++;
      this.#form = token.number;
      const of = this.#factor();
      this.#form = null;
      return of;
    }
    if (token.kind === 'number') {
      this.#next++;
      if (this.#take('row') || this.#rows) return this.#row(token);
      return {
        op: 'number',
        value: token.isPercent ? twelveDigits(token.value * this.#percent) : token.value,
      };
    }
    const period = this.#period();
    if (period !== undefined) {
      const after = this.tokens[this.#next];
      const isNamed = after?.kind === 'code' || after?.kind === 'form' || this.#isRowAt(this.#next);
      if (!isNamed) return { op: 'figure', indicator: everyIndicator, period };
      return inPeriod(this.#factor(), period);
    }
    if (token.kind === 'code') {
      this.#next++;
      return this.#suffixed({ op: 'figure', indicator: token.code, period: 'current' });
    }
    return this.#stop('operandDue');
  }

  #bracket(open: Token): Term {
    const rows = this.#rows;
    this.#rows ||= this.#closesAsRows();
    const of = this.#sum();
    this.#rows = rows;
    if (!this.#take(')')) return this.#stop('bracket', open);
    this.#take('row');
    return this.#suffixed(of);
  }

  /** Whether 行 stands behind the bracket that has just been opened. */
  #closesAsRows(): boolean {
    let depth = 1;
    for (let at = this.#next; at < this.tokens.length; at++) {
      const sign = signOf(this.tokens[at]);
      if (sign === '(') depth++;
      if (sign === ')') depth--;
      if (depth === 0) return signOf(this.tokens[at + 1]) === 'row';
    }
    return false;
  }

  #isRowAt(at: number): boolean {
    return this.tokens[at]?.kind === 'number' && signOf(this.tokens[at + 1]) === 'row';
  }

  #row(token: Extract<Token, { kind: 'number' }>): Term {
    const form = this.vocabulary.form(this.#form);
    if (!form) return this.#stop('whichForm', token);
    const item = itemsOf(form)[token.value - 1];
    if (!item) return this.#stop('unknownRow', token);
    return this.#suffixed({ op: 'figure', indicator: item.indicator, period: 'current' });
  }

  /** M09上年, M09(上年). */
  #suffixed(term: Term): Term {
    const bracket =
      signOf(this.tokens[this.#next]) === '(' &&
      ['current', 'prior'].includes(signOf(this.tokens[this.#next + 1]) ?? '');
    if (bracket) this.#next++;
    const period = this.#period();
    if (bracket && !this.#take(')')) this.#stop('bracket');
    return period === undefined ? term : inPeriod(term, period);
  }

  #period(): 'current' | 'reference' | undefined {
    if (this.#take('current')) return 'current';
    return this.#take('prior') ? 'reference' : undefined;
  }

  #take(sign: Sign): boolean {
    if (signOf(this.tokens[this.#next]) !== sign) return false;
    this.#next++;
    return true;
  }

  /** Ends the reading at the next piece, or at the one that is given. */
  #stop(kind: FormulaProblem['kind'], token = this.tokens[this.#next]): Term {
    this.#problem ??= { kind, at: token?.at ?? this.text.length, word: token?.word ?? '' };
    this.#next = this.tokens.length;
    return nothing;
  }

  /** What is wrong with a relation that is well written. */
  #flaw(formula: Formula, begin: number): FormulaProblem | undefined {
    const first = this.tokens[begin];
    const place = { at: first?.at ?? 0, word: this.#between(begin, this.#next) };
    const figures = figuresOf(formula);
    if (figures.length === 0) return { kind: 'noFigure', ...place };
    const every = figures.filter(({ indicator }) => indicator === everyIndicator).length;
    if (every > 0 && every < figures.length) return { kind: 'mixedEvery', ...place };
    if (formula.kind !== 'holds' || formula.what.op !== 'chain') return undefined;
    const [low, ...others] = termsIn(formula.what);
    const high = others.at(-1);
    const rises = formula.what.comparisons.every((sign) => sign === '<=' || sign === '<');
    return rises && low?.op === 'number' && high?.op === 'number' && low.value > high.value
      ? { kind: 'emptyRange', ...place }
      : undefined;
  }

  #between(begin: number, end: number): string {
    const [first, after] = [this.tokens[begin], this.tokens[end]];
    return this.text.slice(first?.at ?? 0, after?.at ?? this.text.length).replace(/[，,；;\s]+$/u, '');
  }
}

const signOf = (token: Token | undefined): Sign | undefined =>
  token?.kind === 'sign' ? token.sign : undefined;

/** The term with all its figures of one year. */
function inPeriod(term: Term, period: 'current' | 'reference'): Term {
  switch (term.op) {
    case 'number':
      return term;
    case 'figure':
      return { ...term, period };
    case 'absolute':
      return { ...term, of: inPeriod(term.of, period) };
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return { ...term, left: inPeriod(term.left, period), right: inPeriod(term.right, period) };
  }
}
