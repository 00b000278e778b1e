import type { Aggregate, FormItem } from '../../definition';

const added: Aggregate = { kind: 'sum' };

/** An item of its own that must be filled. */
export function required(indicator: string): FormItem {
  return { indicator, indent: 0, required: true, aggregate: added };
}

/** An item of its own that may stay blank. */
export function optional(indicator: string): FormItem {
  return { indicator, indent: 0, required: false, aggregate: added };
}

/** 其中: a part of the item above it. */
export function part(indicator: string, due: 'required' | 'optional' = 'optional'): FormItem {
  return { indicator, indent: 1, required: due === 'required', aggregate: added };
}

/** A rate whose total is the ratio of two totals of the same form. */
export function rate(indicator: string, numerator: string, denominator: string): FormItem {
  return { indicator, indent: 0, required: false, aggregate: { kind: 'ratio', numerator, denominator } };
}

/** A rate whose base is not on the form, so that its total must be entered. */
export function enteredRate(indicator: string): FormItem {
  return { indicator, indent: 0, required: false, aggregate: { kind: 'none' } };
}
