/** Groups digits of a count. */
export type Count = (value: number) => string;

/** Names of areas and indicators without a counterpart. */
export interface Unfound {
  readonly areas: readonly string[];
  readonly indicators: readonly string[];
}

/** What the sentences of a notice need to know; the faces check that every notice has its sentence. */
export interface NoticeFacts {
  readonly filled: { readonly sheet: string; readonly cells: number; readonly locked: number };
  readonly inserted: { readonly sheet: string; readonly cells: number };
  readonly nothingToFill: { readonly sheet: string };
  readonly checked: {
    readonly errors: number;
    readonly queries: number;
    readonly hints: number;
    readonly unchecked: number;
  };
  readonly cleared: { readonly sheets: number };
  readonly applied: { readonly cell: string; readonly value: number };
  readonly appliedAll: { readonly cells: number; readonly skipped: number };
  readonly undone: { readonly cells: number; readonly skipped: number };
  readonly handedIn: { readonly sheet: string };
  readonly rolled: { readonly sheet: string; readonly year: number };
  readonly priorLoaded: {
    readonly file: string;
    readonly figures: number;
    readonly onlyHere: Unfound;
    readonly onlyThere: Unfound;
  };
  /** Why the sheet is no form, and what to do next, in words. */
  readonly noForm: { readonly sheet: string; readonly why: string; readonly next: string };
  readonly changedMeanwhile: { readonly cell: string };
  readonly occupied: { readonly cell: string };
  readonly dataLoaded: { readonly file: string; readonly observations: number };
  readonly dataRefused: {
    readonly file: string;
    readonly line: number;
    readonly column: string;
    readonly problem: string;
  };
}

export type NoticeTexts = {
  readonly [K in keyof NoticeFacts]: (facts: NoticeFacts[K], n: Count) => string;
};
