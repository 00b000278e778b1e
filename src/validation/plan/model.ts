import type { StageName } from './stageOrder';
import type { Severity, UncheckedReason } from '../finding';
import type { Edit } from '../rule';

/**
 * An edit of a rule written out as data, for readers that are not this engine: what is decided at one cell, in which
 * order, from which figures. Nothing in it is a function, so that it can be printed as closures over columns, as
 * formulas of a sheet or as SQL. A reader that does not know an operator says so; it never lets the cell pass.
 */
export interface Plan {
  readonly rule: string;
  /** Position of the edit among those of its rule. */
  readonly edit: number;
  readonly kind: Edit['kind'];
  readonly severity: Severity;
  /** When it is judged: figures that earlier stages have found wrong take no part. */
  readonly stage: StageName;
  /** The column at whose cells the outcome is counted. */
  readonly at: FigureName;
  /** `units` areas and the direct row, `areas` without it, `total` the row 合计, `all` every one of them. */
  readonly rows: 'units' | 'areas' | 'total' | 'all';
  /** What is worked out over the rows before any is judged, in order. */
  readonly stages: readonly StatisticStage[];
  /** The first case whose condition holds decides. */
  readonly cases: readonly PlanCase[];
  readonly otherwise: Verdict;
  /** Enough for `passed`, though not needed for it: lets a reader of a large table skip most of its rows. */
  readonly proof: Proof | null;
}

export interface PlanCase {
  readonly when: Condition;
  readonly then: Verdict;
  /** Of a failure that is less grave than its rule says. */
  readonly severity?: Severity;
  /** The case lets a failure pass for what all areas have in common: its numbers, for readers that say it otherwise. */
  readonly excuse?: Excuse;
}

/** Growth within so many times the spread of its column passes, from so many areas on. */
export interface Excuse {
  readonly fewest: number;
  readonly times: number;
  /** The spread that is ordinary for the kind of figure, and for how many areas of the column it counts. */
  readonly ordinary: number;
  readonly weight: number;
}

/** `skipped`: the edit has nothing to say of the cell (it is not on the form, or follows by formula). */
export type Verdict = 'passed' | 'failed' | 'skipped' | UncheckedReason;

/**
 * `reference` is what is known of last year: the accepted return, the form's own column, or the dataset; `other` this
 * year's figure of the same indicator on another form.
 */
export interface FigureName {
  readonly period: 'current' | 'prior' | 'reference' | 'other';
  readonly indicator: string;
}

/**
 * Why a figure can be used or not. `derived`: a rate by formula, which can be used but is not judged itself;
 * `computed`: a total by formula; `excluded`: an earlier stage has found it wrong; `elsewhere`: on a form that is not at
 * hand.
 */
export type FigureState =
  'known' | 'derived' | 'absent' | 'computed' | 'blank' | 'text' | 'excluded' | 'elsewhere';

export type Expression =
  | { readonly op: 'number'; readonly value: number }
  /** The figure, in its indicator's unit; never asked for where it is neither known nor derived. */
  | { readonly op: 'figure'; readonly figure: FigureName }
  /** What rounding leaves open either way: 0 for counts entered as such, 0.005 for 万元. */
  | { readonly op: 'halfStep'; readonly figure: FigureName }
  /** Statistical years between the reference and the form's year; 1 for last year's. */
  | { readonly op: 'age'; readonly figure: FigureName }
  /** A quantity of a stage: of this row, or of all. */
  | { readonly op: 'named'; readonly name: string }
  | {
      readonly op: 'add' | 'subtract' | 'multiply' | 'divide' | 'power' | 'max' | 'min';
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly op: 'absolute' | 'round' | 'log10' | 'ln' | 'exp' | 'twelveDigits';
      readonly of: Expression;
    }
  | {
      readonly op: 'choose';
      readonly when: Condition;
      readonly then: Expression;
      readonly otherwise: Expression;
    };

export type Condition =
  | { readonly op: 'state'; readonly figure: FigureName; readonly is: readonly FigureState[] }
  /** The cell holds a formula. */
  | { readonly op: 'formula'; readonly figure: FigureName }
  | {
      readonly op: '<' | '<=' | '>' | '>=';
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly op: 'every' | 'some'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition };

/** Figures of the rows of a sample, then what is said of all of them together. */
export interface StatisticStage {
  /** Rows that take part; the others have no value of `each`. */
  readonly where: Condition;
  readonly each: readonly { readonly name: string; readonly is: Expression }[];
  readonly all: readonly {
    readonly name: string;
    readonly of: string;
    readonly aggregate: Aggregate;
  }[];
}

export type Aggregate =
  | { readonly kind: 'count' }
  | { readonly kind: 'sum' }
  /** Hyndman and Fan's types 6 and 7. */
  | { readonly kind: 'quantile'; readonly p: number; readonly type: 6 | 7 };

/** least × y ≤ x ≤ most × y with y > 0, or without y least ≤ x ≤ most; |x − Σ parts| ≤ reach; so many decimals. */
export type Proof =
  | { readonly kind: 'decimals'; readonly x: FigureName; readonly decimals: number }
  | {
      readonly kind: 'between';
      readonly x: FigureName;
      readonly y: FigureName | null;
      readonly least: number;
      readonly most: number;
    }
  | {
      readonly kind: 'sum';
      readonly x: FigureName;
      readonly parts: readonly FigureName[];
      readonly reach: number;
    };

/** Why an edit has no plan: it compares with lists that are not figures, or looks for a pattern among cells. */
export type Unplanned = 'reference_list' | 'pattern' | 'history';
