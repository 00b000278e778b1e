import { dividedByZero, isFault, isRange, single, toBoolean, toNumber, unknown, wrongType } from './value';
import type { Fault, Operand, Value } from './value';

type SheetFunction = (operands: readonly Operand[]) => Value;

/** The functions that a form's totals, changes and rates need. Any other makes the formula `unknown`. */
export const functions: ReadonlyMap<string, SheetFunction> = new Map<string, SheetFunction>([
  ['SUM', overNumbers((numbers) => numbers.reduce((sum, number) => sum + number, 0))],
  ['MAX', overNumbers((numbers) => (numbers.length ? Math.max(...numbers) : 0))],
  ['MIN', overNumbers((numbers) => (numbers.length ? Math.min(...numbers) : 0))],
  ['AVERAGE', overNumbers(average)],
  ['COUNT', count],
  ['COUNTA', (operands) => flatten(operands).filter((value) => value !== null).length],
  ['COUNTBLANK', (operands) => flatten(operands).filter((value) => value === null || value === '').length],
  ['ABS', (operands) => withNumber(operands[0], Math.abs)],
  ['N', ([operand]) => nOf(single(operand ?? null))],
  [
    'ROUND',
    ([operand, digits]) => withNumber(operand, (x) => withNumber(digits, (d) => roundHalfAway(x, d))),
  ],
  ['IF', choose],
  ['IFERROR', ([operand, otherwise]) => ifError(single(operand ?? null), single(otherwise ?? null))],
  ['AND', (operands) => logical(operands, (all) => all.every(Boolean))],
  ['OR', (operands) => logical(operands, (all) => all.some(Boolean))],
  ['NOT', ([operand]) => not(toBoolean(single(operand ?? null)))],
  ['ISNUMBER', ([operand]) => test(operand, (value) => typeof value === 'number')],
  ['ISBLANK', ([operand]) => test(operand, (value) => value === null)],
  ['ISERROR', ([operand]) => test(operand, isFault)],
  ['TRUE', () => true],
  ['FALSE', () => false],
]);

function flatten(operands: readonly Operand[]): readonly Value[] {
  return operands.flatMap((operand) => (isRange(operand) ? [...operand.range] : [operand]));
}

/** Numbers as SUM takes them: in ranges only numbers count, a value written as an argument is converted. */
function numbersIn(operands: readonly Operand[], stopAtFault = true): { numbers: number[]; fault?: Fault } {
  const numbers: number[] = [];
  for (const operand of operands) {
    for (const value of isRange(operand) ? operand.range : [operand]) {
      const number =
        isRange(operand) && !isFault(value) && typeof value !== 'number' ? null : toNumber(value);
      if (typeof number === 'number') numbers.push(number);
      else if (number && (stopAtFault || number.fault === unknown.fault)) return { numbers, fault: number };
    }
  }
  return { numbers };
}

function overNumbers(compute: (numbers: readonly number[]) => Value): SheetFunction {
  return (operands) => {
    const { numbers, fault } = numbersIn(operands);
    return fault ?? compute(numbers);
  };
}

function count(operands: readonly Operand[]): Value {
  const { numbers, fault } = numbersIn(operands, false);
  return fault ?? numbers.length;
}

function average(numbers: readonly number[]): Value {
  return numbers.length ? numbers.reduce((sum, number) => sum + number, 0) / numbers.length : dividedByZero;
}

function withNumber(operand: Operand | undefined, compute: (x: number) => Value): Value {
  const number = toNumber(single(operand ?? null));
  return typeof number === 'number' ? compute(number) : number;
}

function nOf(value: Value): Value {
  if (typeof value === 'number' || isFault(value)) return value;
  return value === true ? 1 : 0;
}

/** Half away from zero on the decimal digits as shown, so that 1.005 to two places is 1.01. */
function roundHalfAway(x: number, digits: number): Value {
  const places = Math.trunc(digits);
  const shown = Number(Math.abs(x).toPrecision(15));
  const [mantissa = '0', exponent = '0'] = shown.toExponential().split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + places}`));
  const [whole = '0', power = '0'] = shifted.toExponential().split('e');
  return Math.sign(x) * Number(`${whole}e${Number(power) - places}`);
}

function choose([condition, yes, no]: readonly Operand[]): Value {
  const met = toBoolean(single(condition ?? null));
  if (isFault(met)) return met;
  if (met) return yes === undefined ? unknown : (single(yes) ?? 0);
  return no === undefined ? false : (single(no) ?? 0);
}

function ifError(value: Value, otherwise: Value): Value {
  return isFault(value) && value.fault !== unknown.fault ? otherwise : value;
}

function logical(operands: readonly Operand[], decide: (all: readonly boolean[]) => boolean): Value {
  const all: boolean[] = [];
  for (const operand of operands) {
    for (const value of isRange(operand) ? operand.range : [operand]) {
      if (isRange(operand) && (value === null || typeof value === 'string')) continue;
      const truth = toBoolean(value);
      if (isFault(truth)) return truth;
      all.push(truth);
    }
  }
  return all.length ? decide(all) : wrongType;
}

function not(value: boolean | Fault): Value {
  return isFault(value) ? value : !value;
}

function test(operand: Operand | undefined, decide: (value: Value) => boolean): Value {
  const value = single(operand ?? null);
  return isFault(value) && value.fault === unknown.fault ? value : decide(value);
}
