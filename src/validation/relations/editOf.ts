import { everyIndicator, figuresIn, figuresOf } from './formula';
import { linearOf, quotientOf, subtracted } from './linear';
import type { Edit } from '../rule';
import type { Chain, FigureTerm, Formula, Statement, Term } from './formula';
import type { Linear } from './linear';
import type { Parsed } from './parse';
import type { Vocabulary } from './vocabulary';

/** What is left open where a form prints its figures with so many decimals and nothing else is said. */
const rateTolerance = 0.05;
const lastDigit = 0.01;

/**
 * The edit that a formula is: one of the kinds that say best what is wrong (a part above its whole, a sum that does
 * not close), else the general one.
 */
function editOf(formula: Formula, vocabulary: Vocabulary, isWanted: (edit: Edit) => boolean): Edit {
  const known = knownKind(formula, vocabulary);
  return known && isWanted(known) ? known : { kind: 'formula', formula: withTolerance(formula, vocabulary) };
}

/** An edit with the characters that say it. */
export interface WrittenEdit {
  readonly edit: Edit;
  readonly written: string;
}

/**
 * The edits of a text; a rate and its upper limit (C18＝C05÷C17×100，C18≤100) are one. A kind that is not wanted gives
 * way to the general one.
 */
export function editsOf(
  parsed: readonly Parsed[],
  vocabulary: Vocabulary,
  isWanted: (edit: Edit) => boolean = () => true,
): readonly WrittenEdit[] {
  return parsed.reduce<readonly WrittenEdit[]>((before, { formula, written }) => {
    const last = before.at(-1);
    const most = last?.edit.kind === 'ratio' && last.edit.atMost === null && limitOf(formula, last.edit.rate);
    if (!last || last.edit.kind !== 'ratio' || typeof most !== 'number') {
      return [...before, { edit: editOf(formula, vocabulary, isWanted), written }];
    }
    const edit: Edit = { ...last.edit, atMost: most };
    return [...before.slice(0, -1), { edit, written: `${last.written}，${written}` }];
  }, []);
}

/** The number that a formula says an indicator is at most. */
function limitOf(formula: Formula, code: string): number | undefined {
  if (formula.kind !== 'holds' || formula.what.op !== 'chain' || formula.what.tolerance) return undefined;
  const { terms, comparisons } = formula.what;
  const [figure, limit, more] = terms;
  const isLimit =
    more === undefined &&
    comparisons[0] === '<=' &&
    figure?.op === 'figure' &&
    figure.period === 'current' &&
    figure.indicator === code;
  return isLimit && limit?.op === 'number' ? limit.value : undefined;
}

function knownKind(formula: Formula, vocabulary: Vocabulary): Edit | undefined {
  if (figuresOf(formula).some(({ indicator }) => indicator === everyIndicator)) return undefined;
  switch (formula.kind) {
    case 'together':
      return { kind: 'existence', indicators: formula.indicators, oneWay: false };
    case 'follows':
      return existence(formula);
    case 'holds':
      return formula.what.op === 'chain' ? ofChain(formula.what, vocabulary) : undefined;
  }
}

function existence({ from, what, mutual }: Extract<Formula, { kind: 'follows' }>): Edit | undefined {
  const first = aboveZero(from);
  const others = what.op === 'every' ? what.of.map(aboveZero) : [aboveZero(what)];
  if (first === undefined || (mutual && others.length > 1)) return undefined;
  const indicators = [first];
  for (const one of others) {
    if (one === undefined) return undefined;
    indicators.push(one);
  }
  return { kind: 'existence', indicators, oneWay: !mutual };
}

/** The indicator of which a statement says no more than that it is above zero. */
function aboveZero(statement: Statement): string | undefined {
  if (statement.op !== 'chain' || statement.comparisons.length !== 1) return undefined;
  const [left, right] = statement.terms;
  const isAbove = statement.comparisons[0] === '>' && right?.op === 'number' && right.value === 0;
  return isAbove && left?.op === 'figure' && left.period === 'current' ? left.indicator : undefined;
}

function ofChain(chain: Chain, vocabulary: Vocabulary): Edit | undefined {
  const { terms, comparisons, tolerance } = chain;
  const [first, second, third] = terms;
  const [sign, next, more] = comparisons;
  if (!first || !second || sign === undefined || more !== undefined) return undefined;
  const carried = sign === '=' && next === undefined ? carryOf(chain, vocabulary) : undefined;
  if (carried) return carried;
  if (tolerance?.isShare) return undefined;
  if (next === undefined) {
    if (sign === '=') return sumOf(chain, vocabulary) ?? rateOf(chain, null, vocabulary);
    if (tolerance) return undefined;
    if (sign === '<=') return atMost(first, second) ?? within(null, first, second);
    return sign === '>=' ? (covers(first, second, vocabulary) ?? atMost(second, first)) : undefined;
  }
  if (!third) return undefined;
  if (sign === '<=' && next === '<=' && !tolerance) return within(first, second, third);
  return sign === '=' && next === '<=' && third.op === 'number'
    ? rateOf(chain, third.value, vocabulary)
    : undefined;
}

const isOfThisYear = ({ period }: FigureTerm): boolean => period === 'current';

/** The codes of a plain sum of this year's figures. */
function partsOf(linear: Linear | undefined): readonly string[] | undefined {
  if (!linear || linear.constant !== 0 || linear.figures.length === 0) return undefined;
  return linear.figures.every(({ figure, coefficient }) => coefficient === 1 && isOfThisYear(figure))
    ? linear.figures.map(({ figure }) => figure.indicator)
    : undefined;
}

/** total ＝ Σ parts. */
function sumOf({ terms, tolerance }: Chain, vocabulary: Vocabulary): Edit | undefined {
  const [total, sum] = terms;
  if (total?.op !== 'figure' || !isOfThisYear(total) || !sum) return undefined;
  const parts = partsOf(linearOf(sum));
  if (!parts || parts.includes(total.indicator)) return undefined;
  const open = tolerance?.value ?? lastDigitOf(total.indicator, vocabulary);
  return { kind: 'balance', total: total.indicator, parts, tolerance: open, atMost: false };
}

/** total ≥ Σ parts, the total written first. */
function covers(total: Term, sum: Term, vocabulary: Vocabulary): Edit | undefined {
  if (total.op !== 'figure' || !isOfThisYear(total)) return undefined;
  const parts = partsOf(linearOf(sum));
  if (!parts || parts.length < 2) return undefined;
  const tolerance = lastDigitOf(total.indicator, vocabulary);
  return { kind: 'balance', total: total.indicator, parts, tolerance, atMost: true };
}

/** Σ left ≤ factor × right, and how much a stock may grow. */
function atMost(low: Term, high: Term): Edit | undefined {
  const [left, right] = [linearOf(low), linearOf(high)];
  if (!left || !right || left.constant !== 0 || right.constant !== 0) return undefined;
  return growsBy(left, right) ?? plainOrder(left, right);
}

function plainOrder(left: Linear, right: Linear): Edit | undefined {
  const [whole, ...others] = right.figures;
  const [part] = left.figures;
  if (!whole || !part || others.length > 0 || !(whole.coefficient > 0) || !(part.coefficient > 0))
    return undefined;
  const all = [...left.figures, whole];
  if (!all.every(({ figure }) => isOfThisYear(figure))) return undefined;
  if (!left.figures.every(({ coefficient }) => coefficient === part.coefficient)) return undefined;
  const codes = left.figures.map(({ figure }) => figure.indicator);
  if (codes.includes(whole.figure.indicator)) return undefined;
  return {
    kind: 'order',
    left: codes,
    right: whole.figure.indicator,
    factor: whole.coefficient / part.coefficient,
  };
}

/** 本年 − 上年 ≤ what came in. */
function growsBy(left: Linear, right: Linear): Edit | undefined {
  const [now, before, ...others] = left.figures;
  if (!now || !before || others.length > 0 || right.figures.length === 0) return undefined;
  const isGrowth =
    now.figure.indicator === before.figure.indicator &&
    isOfThisYear(now.figure) &&
    now.coefficient === 1 &&
    before.coefficient === -1 &&
    right.figures.every(({ figure, coefficient }) => coefficient === 1 && isOfThisYear(figure));
  return isGrowth
    ? {
        kind: 'net',
        stock: now.figure.indicator,
        gross: right.figures.map(({ figure }) => figure.indicator),
      }
    : undefined;
}

/** 本年 ＝ 上年 ＋ what came in － what went out. */
function carryOf({ terms, tolerance }: Chain, vocabulary: Vocabulary): Edit | undefined {
  const [left, right] = terms.map(linearOf);
  if (!left || !right) return undefined;
  const { figures, constant } = subtracted(left, right);
  const [before, ...earlier] = figures.filter(({ figure }) => !isOfThisYear(figure));
  if (constant !== 0 || before?.coefficient !== -1 || earlier.length > 0) return undefined;
  const stock = before.figure.indicator;
  const now = figures.filter((one) => one !== before);
  const flows = now.filter(({ figure }) => figure.indicator !== stock);
  const isCarried = now.some(({ figure, coefficient }) => figure.indicator === stock && coefficient === 1);
  if (!isCarried || flows.length === 0 || flows.some(({ coefficient }) => Math.abs(coefficient) !== 1)) {
    return undefined;
  }
  const going = (sign: number): readonly string[] =>
    flows.filter(({ coefficient }) => coefficient === sign).map(({ figure }) => figure.indicator);
  const open = tolerance?.isShare === false ? tolerance.value : lastDigitOf(stock, vocabulary);
  const share = tolerance?.isShare === true ? tolerance.value : 0;
  return { kind: 'carry', stock, plus: going(-1), minus: going(1), tolerance: open, share };
}

/** rate ＝ numerator ÷ denominator × 100. */
function rateOf({ terms, tolerance }: Chain, most: number | null, vocabulary: Vocabulary): Edit | undefined {
  const [rate, share] = terms;
  const of = share && quotientOf(share);
  if (rate?.op !== 'figure' || !isOfThisYear(rate) || !of || of.factor !== 100) return undefined;
  if (vocabulary.indicator(rate.indicator)?.unit !== '%') return undefined;
  const [numerator, denominator] = [of.over[0], of.under[0]];
  if (!numerator || !denominator || of.over.length + of.under.length > 2) return undefined;
  if (!isOfThisYear(numerator) || !isOfThisYear(denominator)) return undefined;
  return {
    kind: 'ratio',
    rate: rate.indicator,
    numerator: numerator.indicator,
    denominator: denominator.indicator,
    tolerance: tolerance?.value ?? rateTolerance,
    atMost: most,
  };
}

/** low ≤ factor × numerator ÷ denominator ≤ high. */
function within(low: Term | null, middle: Term, high: Term): Edit | undefined {
  const of = quotientOf(middle);
  const [numerator, denominator] = [of?.over[0], of?.under[0]];
  if (!of || !numerator || !denominator || of.over.length + of.under.length > 2) return undefined;
  if (high.op !== 'number' || (low !== null && low.op !== 'number')) return undefined;
  if (!isOfThisYear(numerator) || !isOfThisYear(denominator) || !(of.factor > 0)) return undefined;
  return {
    kind: 'band',
    numerator: numerator.indicator,
    denominator: denominator.indicator,
    factor: of.factor,
    low: low?.op === 'number' ? low.value : 0,
    high: high.value,
  };
}

function lastDigitOf(code: string, { indicator }: Vocabulary): number {
  return (indicator(code)?.decimals ?? 0) > 0 ? lastDigit : 0;
}

/** The formula with what each of its equalities leaves open where it does not say so itself. */
function withTolerance(formula: Formula, vocabulary: Vocabulary): Formula {
  const within = (statement: Statement): Statement => {
    if (statement.op !== 'chain') return { ...statement, of: statement.of.map(within) };
    if (statement.tolerance || !statement.comparisons.includes('=')) return statement;
    return { ...statement, tolerance: { value: usualTolerance(statement, vocabulary), isShare: false } };
  };
  switch (formula.kind) {
    case 'together':
      return formula;
    case 'holds':
      return { ...formula, what: within(formula.what) };
    case 'follows':
      return { ...formula, from: within(formula.from), what: within(formula.what) };
  }
}

/** Half of what the figures are rounded to: whole figures in plain sums are exact. */
function usualTolerance({ terms }: Chain, vocabulary: Vocabulary): number {
  const [left, right] = terms;
  const linear = left && right ? [linearOf(left), linearOf(right)] : [];
  const [first, second] = linear;
  const decimals = terms
    .flatMap(figuresIn)
    .map(({ indicator }) => vocabulary.indicator(indicator)?.decimals ?? 0);
  if (first && second) {
    const { figures } = subtracted(first, second);
    const isWhole = figures.every(({ coefficient }) => Number.isInteger(coefficient));
    return Math.max(...decimals) > 0 ? lastDigit : isWhole ? 0 : 0.5;
  }
  const of = left?.op === 'figure' ? vocabulary.indicator(left.indicator) : undefined;
  return of?.kind === 'ratio' ? rateTolerance : (of?.decimals ?? 0) > 0 ? lastDigit : 0.5;
}
