import type { Edit } from './rule';

/** The indicators that a check compares, the one that the form must have first; none where it takes any. */
export function indicatorsIn(check: Edit): readonly string[] {
  switch (check.kind) {
    case 'order':
      return [...check.left, check.right];
    case 'ratio':
      return [check.rate, check.numerator, check.denominator];
    case 'balance':
      return [check.total, ...check.parts];
    case 'existence':
      return check.indicators;
    case 'band':
      return [check.numerator, check.denominator];
    case 'net':
      return [check.stock, check.gross];
    default:
      return [];
  }
}
