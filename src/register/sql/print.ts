import { stateCodes } from '../figures';
import type { Condition, Expression, FigureName, FigureState, Plan, Verdict } from '../../validation/plan';
import type { Dialect } from '../dialects/dialect';

/** How the figures and quantities of a query are called. */
export interface Names {
  readonly dialect: Dialect;
  value(figure: FigureName): string;
  /** A column of state codes, or the one state that all have. */
  state(figure: FigureName): { readonly column: string } | { readonly only: FigureState };
  halfStep(figure: FigureName): string;
  age(figure: FigureName): string;
  named(name: string): string;
}

/** A condition as SQL, or what it always comes to. */
export type Printed = string | boolean;

export function printExpression(expression: Expression, names: Names): string {
  const { dialect } = names;
  const print = (part: Expression): string => printExpression(part, names);
  switch (expression.op) {
    case 'number':
      return dialect.number(expression.value);
    case 'figure':
      return names.value(expression.figure);
    case 'halfStep':
      return names.halfStep(expression.figure);
    case 'age':
      return names.age(expression.figure);
    case 'named':
      return names.named(expression.name);
    case 'add':
      return `(${print(expression.left)} + ${print(expression.right)})`;
    case 'subtract':
      return `(${print(expression.left)} - ${print(expression.right)})`;
    case 'multiply':
      return `(${print(expression.left)} * ${print(expression.right)})`;
    case 'divide':
      return dialect.divide(print(expression.left), print(expression.right));
    case 'power':
      return dialect.power(print(expression.left), print(expression.right));
    case 'max':
      return `greatest(${print(expression.left)}, ${print(expression.right)})`;
    case 'min':
      return `least(${print(expression.left)}, ${print(expression.right)})`;
    case 'absolute':
      return `abs(${print(expression.of)})`;
    case 'round':
      // As JavaScript rounds; engines differ in what they do with a half.
      return `floor(${print(expression.of)} + ${dialect.number(0.5)})`;
    case 'exp':
      return `exp(${print(expression.of)})`;
    case 'ln':
      return dialect.ln(print(expression.of));
    case 'log10':
      return dialect.log10(print(expression.of));
    case 'twelveDigits':
      // What it takes away is less than the noise that every comparison of such a difference allows for.
      return print(expression.of);
    case 'choose': {
      const when = printCondition(expression.when, names);
      if (typeof when === 'boolean') return print(when ? expression.then : expression.otherwise);
      return `CASE WHEN ${when} THEN ${print(expression.then)} ELSE ${print(expression.otherwise)} END`;
    }
  }
}

export function printCondition(condition: Condition, names: Names): Printed {
  switch (condition.op) {
    case 'state':
      return inStates(names.state(condition.figure), condition.is);
    case 'formula':
      return inStates(names.state(condition.figure), ['derived', 'formula']);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return `${printExpression(condition.left, names)} ${condition.op} ${printExpression(condition.right, names)}`;
    case 'every':
      return joined(condition.of, names, true);
    case 'some':
      return joined(condition.of, names, false);
    case 'not': {
      const of = printCondition(condition.of, names);
      return typeof of === 'boolean' ? !of : names.dialect.not(of);
    }
  }
}

function inStates(state: ReturnType<Names['state']>, is: readonly (FigureState | 'formula')[]): Printed {
  if ('only' in state) return is.includes(state.only);
  // A figure by formula is known like any other.
  const all = is.includes('known') ? [...is, 'formula' as const] : is;
  if (all.length === 0) return false;
  const codes = all.map((one) => stateCodes[one]);
  return codes.length === 1 ? `${state.column} = ${codes[0]}` : `${state.column} IN (${codes.join(', ')})`;
}

/** Conditions of which all must hold, or one; those that always come to the same are left out. */
function joined(of: readonly Condition[], names: Names, all: boolean): Printed {
  const parts: string[] = [];
  for (const one of of) {
    const printed = printCondition(one, names);
    if (printed === !all) return printed;
    if (typeof printed === 'string') parts.push(printed);
  }
  if (parts.length === 0) return all;
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return `(${parts.map((part) => `(${part})`).join(all ? ' AND ' : ' OR ')})`;
}

/** The verdict of a plan as an expression, each verdict as `write` has it; a lone verdict where nothing else can come. */
export function printVerdict(
  { cases, otherwise }: Pick<Plan, 'cases' | 'otherwise'>,
  names: Names,
  write: (verdict: Verdict) => string,
): { readonly sql: string } | { readonly only: Verdict } {
  const written: string[] = [];
  let last = otherwise;
  for (const { when, then } of cases) {
    const printed = printCondition(when, names);
    if (printed === false) continue;
    if (printed === true) {
      last = then;
      break;
    }
    written.push(`WHEN ${printed} THEN ${write(then)}`);
  }
  if (written.length === 0) return { only: last };
  return { sql: `CASE ${written.join(' ')} ELSE ${write(last)} END` };
}
