/** What the sentence of a contradiction needs to know. */
export interface ContradictionFacts {
  readonly place: string;
  readonly what: string;
  readonly kind: string;
  readonly printed: string;
  readonly against: readonly string[];
  /** What follows from the others, '' where nothing is calculated. */
  readonly right: string;
  readonly expected: string;
  readonly cause: string;
  readonly doubt: string;
}
