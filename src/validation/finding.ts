import type { PriorOrigin } from '../dataset/prior';
import type { Coverage } from '../forms/coverage';
import type { ReportedPeriod } from '../forms/reading';
import type { Rule } from './rule';
import type { Severity } from './severity';

export type { Severity } from './severity';

/** A cell that a finding is about, besides its own. */
export interface RelatedCell {
  readonly cell: string;
  readonly area: string;
  readonly indicator: string;
  readonly period: ReportedPeriod;
  readonly value: number | null;
  /** Only where it stands in another sheet than the finding's own cell. */
  readonly sheet?: string;
  /** The figure offered for this cell where one cause (a column in 万) spoils several. */
  readonly correction?: number;
}

/** What was compared with: last year's figure and how sure it is. */
export interface PriorFact {
  readonly value: number;
  readonly year: number;
  readonly period: string;
  readonly origin: PriorOrigin | { readonly kind: 'typed' } | ({ readonly kind: 'total' } & Coverage);
  /** Years before the form's own, where it is older than last year's. */
  readonly age?: number;
}

/** The likely cause of a finding, for the message. */
export type Cause =
  | {
      readonly kind: 'unit';
      readonly factor: number;
      /** Most of the line's figures of this unit, or of the column's, are off alike: the related cells with a suggestion. */
      readonly wholeRow: boolean;
      readonly wholeColumn: boolean;
    }
  | {
      readonly kind: 'typing';
      readonly edit: 'swap' | 'insert' | 'delete' | 'substitute';
      readonly candidate: number;
      /** The cell that the edit would be made at. */
      readonly cell: string;
    }
  /** A slip by which the figure at the cell may have come from another. */
  | {
      readonly kind: 'slip';
      readonly slip: 'power' | 'sign' | 'doubled' | 'extra' | 'missing' | 'swap' | 'digit' | 'closure';
      readonly candidate: number;
      /** Where it is not the finding's own cell. */
      readonly cell?: string;
    }
  | { readonly kind: 'copied' }
  | { readonly kind: 'missingPart' }
  /** Changing this cell alone would satisfy every relation folded here. */
  | { readonly kind: 'oneCell' };

/** What happened to many figures at once. */
export type PatternKind =
  | 'rowsExchanged'
  | 'cellsExchanged'
  | 'columnShifted'
  | 'columnCopied'
  | 'cellCopied'
  | 'columnMoved'
  | 'areaMoved';

/**
 * The facts that a message needs, by what went wrong. No text: a finding becomes a sentence in i18n.
 * Figures are in the indicator's unit (人, 万元), as the form shows them.
 */
export type Facts =
  | { readonly kind: 'text'; readonly text: string }
  /** Whole columns of a sheet are text: so many cells, the first of them with this one. */
  | { readonly kind: 'textColumns'; readonly text: string; readonly cells: number }
  | { readonly kind: 'errorValue'; readonly text: string }
  | {
      /** Required cells without a figure: of one line, of one column, or lines and columns not begun at all. */
      readonly kind: 'blank';
      readonly group: 'line' | 'column' | 'notBegun';
      readonly cells: number;
      readonly areas: number;
      readonly indicators: number;
    }
  | { readonly kind: 'negative' }
  | { readonly kind: 'notWhole' }
  | { readonly kind: 'decimals'; readonly allowed: number }
  /** The figure times `factor` would be of the reference's size; the reference is last year's or the other areas'. */
  | {
      readonly kind: 'unitSlip';
      readonly factor: number;
      readonly reference: number;
      readonly by: 'prior' | 'peers';
    }
  | { readonly kind: 'growth'; readonly rate: number; readonly limit: number; readonly floor: number }
  | { readonly kind: 'appeared' }
  | { readonly kind: 'vanished' }
  | { readonly kind: 'order'; readonly left: number; readonly right: number; readonly factor: number }
  | { readonly kind: 'ratio'; readonly stated: number; readonly computed: number; readonly tolerance: number }
  | {
      readonly kind: 'balance';
      readonly total: number;
      readonly sum: number;
      readonly tolerance: number;
      readonly missing: readonly string[];
    }
  /** The region's figure as published against the sum of the areas (and of the direct line, where it has one). */
  | {
      readonly kind: 'published';
      readonly published: number;
      readonly sum: number;
      readonly withDirect: boolean;
    }
  | { readonly kind: 'existence'; readonly present: number; readonly absent: number | null }
  | { readonly kind: 'band'; readonly ratio: number; readonly low: number; readonly high: number }
  | { readonly kind: 'net'; readonly change: number; readonly gross: number }
  /** Last year's stock, and what it comes to with what came in and went out. */
  | { readonly kind: 'carry'; readonly before: number; readonly due: number }
  | { readonly kind: 'mark'; readonly mark: number }
  /** What another form says. */
  | { readonly kind: 'same'; readonly there: number }
  /** A relation that does not hold, with what its sides come to. */
  | { readonly kind: 'formula'; readonly sides: readonly number[] }
  | {
      readonly kind: 'priorMismatch';
      readonly shown: number;
      readonly reference: number;
      readonly origin: PriorOrigin;
    }
  | {
      readonly kind: 'outlier';
      readonly method: 'mad' | 'hb' | 'series';
      readonly ratio: number;
      readonly score: number;
      readonly n: number;
    }
  | { readonly kind: 'copied'; readonly share: number; readonly same: number; readonly of: number }
  /** Many figures with one cause: exchanged, moved down a row, copied, or moved all alike. `growth` as a share. */
  | {
      readonly kind: 'pattern';
      readonly what: PatternKind;
      readonly cells: number;
      /** The other area of an exchange. */
      readonly other: string | null;
      readonly growth: number | null;
    }
  | { readonly kind: 'repeated'; readonly value: number; readonly times: number }
  | { readonly kind: 'share'; readonly before: number; readonly after: number }
  | { readonly kind: 'code'; readonly text: string };

/** One thing that is wrong or odd, located at one cell. */
export interface Finding {
  /** Stable from check to check while the same thing is wrong: rule, line, indicator. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** A 准强制性 error that a named reviewer may let pass with a reason. */
  readonly overridable: boolean;
  readonly sheet: string;
  readonly cell: string;
  readonly area: string;
  readonly indicator: string;
  readonly period: ReportedPeriod;
  readonly current: number | null;
  readonly prior: PriorFact | null;
  /** Lowest and highest value that would have passed, or null where no range can be said. */
  readonly expected: readonly [number, number] | null;
  /** The figure that is offered instead, in the indicator's unit; only the person can accept it. */
  readonly correction: number | null;
  readonly facts: Facts;
  readonly causes: readonly Cause[];
  readonly related: readonly RelatedCell[];
  /** Rules that would have reported the same cause at this cell and were folded into this finding. */
  readonly folded: readonly string[];
  /** |current − expected| as a share of the column total of last year or this, 0…; null when it cannot be said. */
  readonly impact: number | null;
  /** The office's own rule that found it, which no catalogue knows. */
  readonly own?: Rule;
}

/** Why a rule could not be checked at a cell. Never shown as a pass. */
export type UncheckedReason =
  | 'blank'
  | 'text'
  | 'no_prior'
  | 'zero_prior'
  /** A total whose areas are not those that last year's total rests on. */
  | 'other_areas'
  | 'failed_before'
  | 'too_few'
  | 'no_spread'
  | 'other_form_absent'
  | 'not_applicable'
  /** A relation of the office that is not well written. */
  | 'broken_relation';

export interface Unchecked {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly area: string;
  readonly indicator: string;
  readonly reason: UncheckedReason;
}

/** How often a rule passed, failed and could not be checked in one run. */
export interface RuleCount {
  readonly rule: string;
  readonly passed: number;
  readonly failed: number;
  readonly unchecked: number;
}

/** The smallest sets of a line's cells whose change could satisfy all its failed relations; every tie is here. */
export interface Repair {
  readonly area: string;
  readonly rules: readonly string[];
  /** Indicator codes. */
  readonly sets: readonly (readonly string[])[];
}

export interface ValidationResult {
  /** By severity, then by suspicion × impact, largest first. */
  readonly findings: readonly Finding[];
  readonly repairs: readonly Repair[];
  /** What a person can do something about. */
  readonly unchecked: readonly Unchecked[];
  /** What waits for a cell that is still to be filled, or has nothing to say of a cell. */
  readonly waiting: readonly Unchecked[];
  readonly counts: readonly RuleCount[];
}
