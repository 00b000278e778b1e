/** Something in a document that cannot be right as it stands. */
export interface Doubt {
  readonly id: string;
  readonly doc: string;
  readonly line: number;
  readonly indicator: string;
  readonly kind: string;
  /** By the dataset's own self-check, or by a reader. */
  readonly foundBy: string;
  /** The numbers that show it. */
  readonly arithmetic: { readonly zh: string; readonly en: string };
  /** How we read the figure. */
  readonly reading: { readonly zh: string; readonly en: string };
}
