import { twelveDigits } from '../../catalogue/numbers';
import { holds } from './condition';
import { relativeCell } from './references';
import type { Amount, Condition, Place } from './condition';

type Content = Extract<Condition, { op: 'content' }>;

/** Differences are looked at to this many decimals: what lies beyond is binary noise. */
const decimals = 6;

/** The condition as the text of a formula without `=`; places are steps from the cell that it is for. */
function writeCondition(condition: Condition): string {
  switch (condition.op) {
    case 'constant':
      return condition.value ? 'TRUE' : 'FALSE';
    case 'content':
      return contentText(condition);
    case 'every':
      return callOf('AND', argumentsOf(condition.of, 'every'));
    case 'some':
      return apartText(condition.of) ?? callOf('OR', argumentsOf(condition.of, 'some'));
    case '>':
    case '>=':
    case '<':
    case '<=':
      return comparisonText(condition);
  }
}

/** The parts of a condition that all have to hold. */
export function writeParts(condition: Condition): readonly string[] {
  return condition.op === 'every' ? argumentsOf(condition.of, 'every') : [writeCondition(condition)];
}

const callOf = (name: string, parts: readonly string[]): string =>
  parts.length === 1 ? parts.join() : `${name}(${parts.join(',')})`;

/** Cells of which the same is asked are asked together. */
function argumentsOf(conditions: readonly Condition[], op: 'every' | 'some'): readonly string[] {
  const texts: string[] = [];
  const asked = (is: number): readonly Place[] =>
    conditions.flatMap((one) => (one.op === 'content' && one.is === is ? [one.cell] : []));
  const numbers = asked(holds.number);
  const together = new Set<number>();
  if (numbers.length > 1) {
    together.add(holds.number);
    texts.push(`COUNT(${listOf(numbers)})${op === 'every' ? `=${numbers.length}` : '>0'}`);
  }
  const entered = asked(holds.number | holds.blank);
  if (op === 'every' && entered.length > 1) {
    together.add(holds.number | holds.blank);
    texts.push(`COUNT(${listOf(entered)})=COUNTA(${listOf(entered)})`);
  }
  const rest = conditions.filter((one) => !(one.op === 'content' && together.has(one.is)));
  return [...texts, ...rest.map(writeCondition)];
}

const listOf = (cells: readonly Place[]): string => cells.map(addressOf).join(',');
const addressOf = ({ row, column }: Place): string => relativeCell(row, column);

/** Spaces of every width are nothing; TRIM takes the narrow ones alone. */
const bare = (cell: string): string => `TRIM(SUBSTITUTE(SUBSTITUTE(${cell},"\u3000",""),"\u00a0",""))`;

function contentText({ cell, is }: Content): string {
  const at = addressOf(cell);
  switch (is) {
    case holds.number:
      return `ISNUMBER(${at})`;
    case holds.blank | holds.other:
      return `NOT(ISNUMBER(${at}))`;
    case holds.blank:
      return `IF(ISERROR(${at}),FALSE,${bare(at)}="")`;
    case holds.number | holds.other:
      return `IF(ISERROR(${at}),TRUE,${bare(at)}<>"")`;
    case holds.other:
      return `IF(ISERROR(${at}),TRUE,AND(NOT(ISNUMBER(${at})),${bare(at)}<>""))`;
    default:
      return `COUNT(${at})=COUNTA(${at})`;
  }
}

/** Both sides as one difference, so that the noise of binary arithmetic is rounded off in one place. */
function comparisonText({ op, left, right }: Extract<Condition, { left: Amount }>): string {
  const terms = [...termsOf(left, 1), ...termsOf(right, -1)];
  const exact = terms.filter(({ amount }) => !isNoise(amount));
  if (exact.length === terms.length) return `${amountText(left, 0)}${op}${amountText(right, 1)}`;
  return `ROUND(${sumText(exact)},${decimals})${op}0`;
}

/** Too far apart either way is one comparison: a−b > c or b−a > c. */
function apartText(conditions: readonly Condition[]): string | undefined {
  const [first, second, ...others] = conditions;
  if (first?.op !== '>' || second?.op !== '>' || others.length > 0) return undefined;
  const [one, other] = [first, second].map(({ left, right }) =>
    [...termsOf(left, 1), ...termsOf(right, -1)].filter(({ amount }) => !isNoise(amount)),
  );
  if (!one || one.length !== other?.length) return undefined;
  const turned: Term[] = [];
  for (const term of one) {
    const same = other.find(({ amount }) => JSON.stringify(amount) === JSON.stringify(term.amount));
    if (!same) return undefined;
    if (same.sign !== term.sign) turned.push(term);
  }
  const [plus, minus] = [turned.find(({ sign }) => sign === 1), turned.find(({ sign }) => sign === -1)];
  if (turned.length !== 2 || !plus || !minus) return undefined;
  const apart = `ABS(${amountText(plus.amount, 1)}-${amountText(minus.amount, 1)})`;
  const rest = sumText(one.filter((term) => !turned.includes(term)));
  return `ROUND(${apart}${rest.startsWith('-') ? '' : '+'}${rest},${decimals})>0`;
}

interface Term {
  readonly sign: 1 | -1;
  readonly amount: Amount;
}

function termsOf(amount: Amount, sign: 1 | -1): readonly Term[] {
  if (amount.op === 'add') return [...termsOf(amount.left, sign), ...termsOf(amount.right, sign)];
  if (amount.op === 'subtract') {
    return [...termsOf(amount.left, sign), ...termsOf(amount.right, sign === 1 ? -1 : 1)];
  }
  if (amount.op === 'multiply' && amount.left.op === 'number' && amount.left.value === -1) {
    return termsOf(amount.right, sign === 1 ? -1 : 1);
  }
  return [{ sign, amount }];
}

/** A millionth, or a share of a figure that only keeps the last binary digit from deciding. */
function isNoise(amount: Amount): boolean {
  if (amount.op === 'number') return amount.value !== 0 && Math.abs(amount.value) <= 1e-6;
  return amount.op === 'multiply' && amount.left.op === 'number' && Math.abs(amount.left.value) <= 1e-12;
}

function sumText(terms: readonly Term[]): string {
  const parts = [plainTerms(terms, 1), plainTerms(terms, -1)];
  const others = terms.filter(({ amount }) => amount.op !== 'orZero' && amount.op !== 'each');
  const eachText = eachTerms(terms);
  const written = others.map(({ sign, amount }) => `${sign === 1 ? '+' : '-'}${amountText(amount, 1)}`);
  const all = [...written, ...parts.flatMap((part) => part ?? []), ...eachText].join('');
  if (all === '') return '0';
  return all.startsWith('+') ? all.slice(1) : all;
}

/** Numbers that may be missing are added by SUM, which takes what is no number for nothing. */
function plainTerms(terms: readonly Term[], sign: 1 | -1): string | undefined {
  const cells = terms.flatMap((term) =>
    term.sign === sign && term.amount.op === 'orZero' ? [term.amount.cell] : [],
  );
  return cells.length === 0 ? undefined : `${sign === 1 ? '+' : '-'}SUM(${listOf(cells)})`;
}

function eachTerms(terms: readonly Term[]): readonly string[] {
  const bySize = new Map<number, Place[]>();
  for (const { sign, amount } of terms) {
    if (amount.op !== 'each') continue;
    const size = sign * amount.value;
    bySize.set(size, [...(bySize.get(size) ?? []), amount.cell]);
  }
  return [...bySize].map(
    ([size, cells]) => `${size < 0 ? '-' : '+'}${Math.abs(size)}*COUNT(${listOf(cells)})`,
  );
}

const strength = { add: 1, subtract: 1, multiply: 2, divide: 2, power: 3 } as const;
const signs = { add: '+', subtract: '-', multiply: '*', divide: '/', power: '^' } as const;

/** The text of an amount that stands beside an operator of this strength. */
function amountText(amount: Amount, beside: number): string {
  switch (amount.op) {
    case 'number':
      return amount.value < 0 ? `(${numeral(amount.value)})` : numeral(amount.value);
    case 'cell':
      return addressOf(amount.cell);
    case 'orZero':
      return `N(${addressOf(amount.cell)})`;
    case 'each':
      return `${amount.value}*COUNT(${addressOf(amount.cell)})`;
    case 'absolute':
      return `ABS(${inner(amount.of)})`;
    case 'round':
      return `ROUND(${inner(amount.of)},0)`;
    case 'log10':
      return `LOG10(${inner(amount.of)})`;
    case 'ln':
      return `LN(${inner(amount.of)})`;
    case 'exp':
      return `EXP(${inner(amount.of)})`;
    case 'max':
    case 'min':
      return `${amount.op.toUpperCase()}(${inner(amount.left)},${inner(amount.right)})`;
    case 'add':
    case 'subtract': {
      const text = inner(amount);
      return beside > 0 ? `(${text})` : text;
    }
    case 'multiply':
    case 'divide':
    case 'power': {
      const own = strength[amount.op];
      const text = `${amountText(amount.left, own)}${signs[amount.op]}${amountText(amount.right, own + 1)}`;
      return own < beside ? `(${text})` : text;
    }
  }
}

/** A sheet keeps no more digits. */
const numeral = (value: number): string => String(twelveDigits(value)).toUpperCase();

const inner = (amount: Amount): string => sumText(termsOf(amount, 1));
