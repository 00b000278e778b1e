import { isCellError } from '../value';
import { DIV0, NUM, compare, toNumber, toText } from './operand';
import type { CellError, CellValue } from '../value';

/** What a binary operator makes of two values. */
export function combine(operator: string, left: CellValue, right: CellValue): CellValue {
  if (operator === '&') {
    const [a, b] = [toText(left), toText(right)];
    if (isCellError(a)) return a;
    return isCellError(b) ? b : a + b;
  }
  if ('=<>'.includes(operator[0] ?? ' ')) {
    const order = compare(left, right);
    return isCellError(order) ? order : holds(operator, order);
  }
  const [a, b] = [toNumber(left), toNumber(right)];
  if (isCellError(a)) return a;
  if (isCellError(b)) return b;
  return calculate(operator, a, b);
}

function holds(operator: string, order: number): boolean {
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

function calculate(operator: string, a: number, b: number): number | CellError {
  switch (operator) {
    case '+':
      return nearZero(a + b, a);
    case '-':
      return nearZero(a - b, a);
    case '*':
      return a * b;
    case '/':
      return b === 0 ? DIV0 : a / b;
    default: {
      if (a === 0 && b === 0) return NUM;
      const power = a ** b;
      return Number.isFinite(power) ? power : NUM;
    }
  }
}

/** Excel shows 0 when a sum or difference is nothing but the floating noise of its terms. */
const nearZero = (result: number, term: number): number =>
  Math.abs(result) < Math.abs(term) * 1e-15 ? 0 : result;
