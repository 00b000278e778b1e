import type { LeftOutReason, ReviewedFile, UnreadPlace } from './review';
import type { ReportWording } from '../report/words';

/** The sentences of a review of many files, given from outside. */
export interface ConsolidationWords {
  readonly title: (form: string, year: number, region: string) => string;
  readonly sheets: { readonly overview: string; readonly files: string; readonly findings: string };
  readonly labels: {
    readonly received: string;
    readonly missing: string;
    readonly refused: string;
    readonly duplicates: string;
    readonly unread: string;
    readonly counts: string;
    readonly unexplained: string;
    readonly stale: string;
    readonly combined: string;
  };
  readonly heads: {
    readonly file: string;
    readonly area: string;
    readonly problem: string;
    readonly errors: string;
    readonly queries: string;
    readonly hints: string;
    readonly unexplained: string;
    readonly unchecked: string;
    readonly stamp: string;
    readonly ready: string;
    readonly impact: string;
  };
  readonly problem: (reason: LeftOutReason) => string;
  readonly stamps: Readonly<Record<ReviewedFile['stamp'], string>>;
  readonly yes: string;
  readonly no: string;
  readonly between: string;
  readonly receivedOf: (received: number, due: number) => string;
  readonly names: (names: readonly string[]) => string;
  readonly duplicate: (file: string, area: string, first: string) => string;
  /** What of a file was not read, with places by sheet. */
  readonly unread: (file: string, sheet: string, places: readonly UnreadPlace[]) => string;
  /** How a note to a unit begins and ends. */
  readonly returnHead: (unit: string, form: string, year: number) => string;
  readonly returnEnd: string;
  readonly combinedIn: (sheet: string, missing: number) => string;
}

export interface ConsolidationWording extends ReportWording {
  readonly many: ConsolidationWords;
}
