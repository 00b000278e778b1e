/** 审核说明: the answer to a query. Stale as soon as `current` or `prior` differ from the finding's. */
export interface Explanation {
  readonly finding: string;
  readonly sheet: string;
  readonly rule: string;
  readonly area: string;
  readonly indicator: string;
  readonly cause: string;
  readonly text: string;
  readonly current: number | null;
  readonly prior: number | null;
  /** ISO 8601. */
  readonly at: string;
  /** Who lets a 准强制性 error pass; empty for queries. */
  readonly reviewer: string;
}

/** 上报: what was handed in and when. */
export interface Stamp {
  readonly sheet: string;
  readonly at: string;
  readonly fingerprint: string;
  readonly unit: string;
}

/** One thing that the add-in wrote, as far as a report tells of it. */
export interface LogLine {
  readonly at: string;
  readonly action: string;
  readonly sheet: string;
  readonly cell: string;
  readonly old: string | number | boolean | null;
  readonly new: string | number | boolean | null;
  readonly reason: string;
}
