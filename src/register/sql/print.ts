import { stateCodes } from '../figures';
import type { Condition, Expression, FigureName, FigureState, Plan, Verdict } from '../../validation/plan';
import type { Dialect } from '../dialects/dialect';

/** How the state of a figure is told in a query. */
export type StateSource =
  /** All have the same. */
  | { readonly kind: 'only'; readonly state: FigureState }
  /** Known where there is a value. */
  | { readonly kind: 'byValue'; readonly value: string; readonly without: FigureState }
  /** A column of state codes; those that occur in it, where that is known. */
  | { readonly kind: 'column'; readonly column: string; readonly among: readonly FigureState[] | null };

/** How the figures and quantities of a query are called. */
export interface Names {
  readonly dialect: Dialect;
  value(figure: FigureName): string;
  state(figure: FigureName): StateSource;
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
      return inStates(names.state(condition.figure), condition.is, names.dialect);
    case 'formula':
      return inStates(names.state(condition.figure), ['derived', 'formula'], names.dialect);
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
      if (typeof of === 'boolean') return !of;
      // A state is never missing.
      return condition.of.op === 'state' ? `NOT (${of})` : names.dialect.not(of);
    }
  }
}

function inStates(source: StateSource, is: readonly (FigureState | 'formula')[], dialect: Dialect): Printed {
  switch (source.kind) {
    case 'only':
      return is.includes(source.state);
    case 'byValue': {
      const [known, without] = [is.includes('known'), is.includes(source.without)];
      if (known === without) return known;
      const missing = dialect.isMissing(source.value);
      return known ? `NOT (${missing})` : missing;
    }
    case 'column': {
      const { column, among } = source;
      // A figure by formula is known like any other.
      const all = is.includes('known') ? [...is, 'formula' as const] : is;
      if (among) {
        const found = among.filter((state) => all.includes(state));
        if (found.length === 0 || found.length === among.length) return found.length > 0;
        const [only] = found;
        if (found.length === 1 && only !== undefined) return `${column} = ${stateCodes[only]}`;
        const others = among.filter((state) => !all.includes(state));
        return `${column} NOT IN (${others.map((state) => stateCodes[state]).join(', ')})`;
      }
      if (all.length === 0) return false;
      const codes = all.map((one) => stateCodes[one]);
      return codes.length === 1 ? `${column} = ${codes[0]}` : `${column} IN (${codes.join(', ')})`;
    }
  }
}

/** The state's code. */
export function printState(source: StateSource, { isMissing }: Dialect): string {
  switch (source.kind) {
    case 'only':
      return String(stateCodes[source.state]);
    case 'byValue':
      return `CASE WHEN ${isMissing(source.value)} THEN ${stateCodes[source.without]} ELSE ${stateCodes.known} END`;
    case 'column':
      return source.column;
  }
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

/**
 * What is enough for a plan to pass, where each figure is a plain one of this year or the last: a few comparisons that
 * spare almost every unit the cases.
 */
function printProof({ proof }: Pick<Plan, 'proof'>, names: Names): string | undefined {
  // Telling the decimals takes as long as the case that does so.
  if (!proof || proof.kind === 'decimals') return undefined;
  const { number } = names.dialect;
  const others = proof.kind === 'sum' ? proof.parts : proof.y ? [proof.y] : [];
  const figures = [proof.x, ...others];
  const usable = figures.map((figure) => {
    const source = names.state(figure);
    const isPlain = names.age(figure) === number(1);
    if (!isPlain || source.kind === 'only' || (source.kind === 'column' && source.among === null))
      return false;
    return source.kind === 'column' ? `${source.column} = ${stateCodes.known}` : true;
  });
  if (usable.includes(false)) return undefined;
  const [x = '', ...rest] = figures.map((figure) => names.value(figure));
  const compared =
    proof.kind === 'sum'
      ? [`abs(${[x, ...rest].join(' - ')}) <= ${number(proof.reach)}`]
      : proof.y
        ? [
            `${x} <= ${number(proof.most)} * ${rest[0]}`,
            `${x} >= ${number(proof.least)} * ${rest[0]}`,
            `${rest[0]} > ${number(0)}`,
          ]
        : [`${x} >= ${number(proof.least)}`, `${x} <= ${number(proof.most)}`];
  return [...compared, ...usable.filter((one) => typeof one === 'string')].join(' AND ');
}

export interface PrintedVerdict {
  readonly sql: string;
  /** What it may come to. */
  readonly possible: readonly Verdict[];
}

/** The verdict of a plan as an expression, each verdict as `write` has it. */
export function printVerdict(
  plan: Pick<Plan, 'cases' | 'otherwise' | 'proof'>,
  names: Names,
  write: (verdict: Verdict) => string,
): PrintedVerdict {
  const written: string[] = [];
  const possible = new Set<Verdict>();
  let last = plan.otherwise;
  for (const { when, then } of plan.cases) {
    const printed = printCondition(when, names);
    if (printed === false) continue;
    if (printed === true) {
      last = then;
      break;
    }
    possible.add(then);
    written.push(`WHEN ${printed} THEN ${write(then)}`);
  }
  possible.add(last);
  if (written.length === 0) return { sql: write(last), possible: [last] };
  const proof = printProof(plan, names);
  if (proof !== undefined) {
    possible.add('passed');
    written.unshift(`WHEN ${proof} THEN ${write('passed')}`);
  }
  return { sql: `CASE ${written.join(' ')} ELSE ${write(last)} END`, possible: [...possible] };
}
