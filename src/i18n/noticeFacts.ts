/** Groups digits of a count. */
export type Count = (value: number) => string;

/** What the sentences of a notice need to know; the faces check that every notice has its sentence. */
export interface NoticeFacts {
  readonly filled: { readonly sheet: string; readonly cells: number; readonly locked: number };
  readonly nothingToFill: { readonly sheet: string };
  readonly checked: {
    readonly errors: number;
    readonly queries: number;
    readonly hints: number;
    readonly unchecked: number;
  };
  readonly cleared: { readonly sheets: number };
  readonly applied: { readonly cell: string; readonly value: number };
  readonly undone: { readonly cells: number; readonly kept: number };
  readonly handedIn: { readonly sheet: string };
  readonly rolled: { readonly sheet: string; readonly year: number };
  readonly priorLoaded: {
    readonly file: string;
    readonly figures: number;
    readonly unmatchedAreas: readonly string[];
    readonly unmatchedIndicators: readonly string[];
  };
  readonly noForm: { readonly sheet: string; readonly reason: string };
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
