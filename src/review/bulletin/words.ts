/** The words of a 通报 and of the ranking under it, given from outside. */
export interface BulletinWords {
  readonly sheetName: string;
  readonly rankingName: string;
  readonly title: string;
  readonly rankingTitle: string;
  readonly settings: {
    readonly date: string;
    readonly pace: string;
    readonly tolerance: string;
    readonly cap: string;
  };
  readonly facts: {
    readonly tasks: string;
    readonly areas: string;
    readonly mean: string;
    readonly met: string;
    readonly behind: string;
    readonly unreported: string;
  };
  readonly heads: {
    readonly rank: string;
    readonly area: string;
    readonly score: string;
    readonly plainScore: string;
    readonly priorRank: string;
    readonly move: string;
    readonly met: string;
    readonly behind: string;
    readonly unreported: string;
    readonly number: string;
    readonly task: string;
    readonly unit: string;
    readonly weight: string;
    readonly target: string;
    readonly done: string;
    readonly rate: string;
    readonly short: string;
    readonly first: string;
    readonly last: string;
    readonly behindAreas: string;
    readonly counted: string;
    readonly share: string;
    readonly rankNow: string;
  };
  readonly sections: { readonly ranking: string; readonly tasks: string; readonly text: string };
  readonly marks: { readonly short: string; readonly unreported: string; readonly zero: string };
  readonly total: string;
  readonly overall: string;
  readonly less: string;
  /** After a name that shares its place, as part of a formula: `count` is the formula's own. */
  readonly others: (count: string) => string;
  readonly date: (iso: string) => string;
  readonly note: string;
  readonly basis: { readonly weighted: string; readonly plain: string };
  /** Pieces of the sentences; what stands between them is taken from cells. */
  readonly text: {
    /** Between names. */
    readonly comma: string;
    /** Before the date, the areas, the tasks, the mean, the pace, what is met, behind and not reported. */
    readonly overall: readonly [string, string, string, string, string, string, string, string];
    readonly end: string;
    readonly firstThree: string;
    readonly lastThree: string;
    readonly moved: readonly [string, string];
    /** The heading, before the names, and what is said where nobody is behind. */
    readonly behind: readonly [string, string, string];
    readonly lowest: readonly [string, string];
    readonly demands: string;
    readonly stop: string;
  };
  /** What is counted beside a name. */
  readonly items: { readonly tasks: string; readonly places: string };
}
