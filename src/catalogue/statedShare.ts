import { meets, quotient, scaled } from './interval';
import type { Interval, Rounded } from './interval';

export interface StatedShareResult {
  readonly agrees: boolean;
  /** Per cent that part and base give. */
  readonly computed: number;
  /** Per cents that the rounding of part and base leaves open. */
  readonly expected: Interval;
}

/**
 * A stated share or rate (per cent) against its part and base: the ranges that rounding leaves to the counts and to
 * the share must meet. Undefined without a positive base.
 */
export function statedShare(stated: Interval, part: Rounded, base: Rounded): StatedShareResult | undefined {
  if (!(base.value > 0)) return undefined;
  const expected = scaled(quotient(part, base), 100);
  return { agrees: meets(stated, expected), computed: (100 * part.value) / base.value, expected };
}
