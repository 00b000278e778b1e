import type { Notice } from '../app/outcome';

/** Groups digits of a count. */
export type Count = (value: number) => string;

/** The sentence of each notice, from the notice as the use cases made it. */
export type NoticeTexts = {
  readonly [K in Notice['kind']]: (notice: Notice & { readonly kind: K }, n: Count) => string;
};
