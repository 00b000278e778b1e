import type { Binding } from '../binding';
import type { FormId } from '../definition';
import type { ReportedPeriod } from '../reading';

/** What is already known of a sheet before it is looked at, from the person's choice or the file's place. */
export interface Hints {
  readonly form?: FormId;
  readonly year?: number;
  readonly region?: string;
  /** What the file is called: the last place to look for the year. */
  readonly file?: string;
  /** What another sheet of the same workbook is about, for one that does not say it again (续表). */
  readonly beside?: { readonly year: number; readonly region: string };
}

/** What the person should know before confirming a proposed binding. */
export type RecognitionNote =
  | { readonly kind: 'transposed' }
  | { readonly kind: 'unit_assumed'; readonly indicator: string; readonly unit: string }
  | { readonly kind: 'unit_differs'; readonly indicator: string; readonly text: string }
  | { readonly kind: 'converted'; readonly indicator: string; readonly scale: number }
  | { readonly kind: 'similar_name'; readonly indicator: string; readonly text: string }
  | { readonly kind: 'code_over_name'; readonly index: number; readonly text: string; readonly area: string }
  /** The code is another row's, where it stands with the right name: here it is a slip. */
  | { readonly kind: 'name_over_code'; readonly index: number; readonly text: string; readonly area: string }
  /** Tables of one form that stand below or beside each other, read as one. */
  | { readonly kind: 'panels'; readonly tables: number }
  | {
      readonly kind: 'former_name';
      readonly index: number;
      readonly text: string;
      readonly area: string;
      /** The year in which the area got today's name. */
      readonly year: number;
    }
  | { readonly kind: 'year_from'; readonly source: YearSource }
  | { readonly kind: 'several_direct'; readonly rows: number };

/** Where the statistical year was found. */
export type YearSource = 'title' | 'head' | 'sheet_name' | 'hint' | 'file_name' | 'other_sheet';

/** Why a person has to look at a table that could be read before its figures count. */
export type Doubt =
  /** Codes say other areas than the names beside them, in these rows. */
  | { readonly kind: 'codes_differ'; readonly rows: readonly number[] }
  | { readonly kind: 'few_areas'; readonly found: number; readonly due: number }
  /** Rows with figures that found no place in the form; without them its total does not add up. */
  | { readonly kind: 'rows_unread'; readonly rows: readonly number[] }
  | { readonly kind: 'columns_unread'; readonly columns: number; readonly read: number }
  | { readonly kind: 'columns_uncertain' };

/** Why a row or a column of the table takes no part. */
export type UnmatchedReason =
  | 'unknown'
  | 'subtotal'
  | 'of_which'
  | 'other_level'
  | 'abolished'
  | 'other_year'
  | 'derived'
  | 'remark'
  | 'duplicate'
  | 'other_region';

export interface UnmatchedPlace {
  /** Row or column of the sheet, counted from 0. */
  readonly index: number;
  readonly text: string;
  readonly reason: UnmatchedReason;
  /** Which of several tables it is in, as in the binding. */
  readonly panel?: number;
}

/** On what grounds an indicator was taken to stand at a row or a column. */
export interface ItemEvidence {
  readonly index: number;
  readonly indicator: string;
  readonly period: ReportedPeriod;
  readonly text: string;
  /** code: our code; name: its name or a synonym; context: its name with the head above or the item before. */
  readonly by: 'code' | 'name' | 'context' | 'similar';
  /** 0 to 1. */
  readonly score: number;
}

/** What of the sheet and what of the form found no counterpart. */
export interface Unmatched {
  readonly lines: readonly UnmatchedPlace[];
  readonly items: readonly UnmatchedPlace[];
  /** Areas of the region that have no line in the sheet. */
  readonly areas: readonly string[];
  /** Indicators of the form that the sheet does not have. */
  readonly indicators: readonly string[];
}

export interface PlaceLabel {
  readonly axis: 'line' | 'item';
  readonly index: number;
  readonly label: string;
  readonly panel?: number;
}

export type RefusalReason =
  | 'empty'
  | 'persons_register'
  | 'blank_questionnaire'
  | 'no_figures'
  | 'no_names'
  | 'ledger'
  | 'many_regions'
  | 'no_areas'
  | 'no_indicators'
  | 'ambiguous_form'
  | 'no_year';

/** What was found before the sheet was refused, for a sentence with a next step. */
export interface RefusalFacts {
  /** Names found, as they stand: 姓名, 身份证号; or the areas or indicators that were understood. Nothing of a person. */
  readonly found: readonly string[];
  /** Forms that fit, best first. */
  readonly forms: readonly FormId[];
}

/** A form as it was found on a sheet. */
export interface BoundForm {
  readonly binding: Binding;
  /** 0 to 1: how sure the whole is. Below `sure` a person must look before anything is written. */
  readonly confidence: number;
  /** What a person has to decide; with any of them the whole is not sure. */
  readonly doubts: readonly Doubt[];
  readonly notes: readonly RecognitionNote[];
  readonly evidence: readonly ItemEvidence[];
  readonly unmatched: Unmatched;
  /** What stands at the head of each line and each column that could be bound, bound or not. */
  readonly labels: readonly PlaceLabel[];
}

export type Recognition =
  | (BoundForm & {
      readonly kind: 'bound';
      /** Further forms on the same sheet, below, beside, or in columns of the same table. */
      readonly others: readonly BoundForm[];
    })
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly facts: RefusalFacts };

/** Confidence from which a binding may be offered as settled rather than as a question. */
export const sure = 0.8;
