import type { Binding } from '../binding';
import type { FormId } from '../definition';
import type { ReportedPeriod } from '../reading';

/** What is already known of a sheet before it is looked at, from the person's choice or the file's place. */
export interface Hints {
  readonly form?: FormId;
  readonly year?: number;
  readonly region?: string;
}

/** What the person should know before confirming a proposed binding. */
export type RecognitionNote =
  | { readonly kind: 'transposed' }
  | { readonly kind: 'unit_assumed'; readonly indicator: string; readonly unit: string }
  | { readonly kind: 'unit_differs'; readonly indicator: string; readonly text: string }
  | { readonly kind: 'converted'; readonly indicator: string; readonly scale: number }
  | { readonly kind: 'similar_name'; readonly indicator: string; readonly text: string }
  | { readonly kind: 'code_over_name'; readonly index: number; readonly text: string; readonly area: string }
  | {
      readonly kind: 'former_name';
      readonly index: number;
      readonly text: string;
      readonly area: string;
      /** The year in which the area got today's name. */
      readonly year: number;
    }
  | { readonly kind: 'year_from'; readonly source: 'title' | 'head' | 'sheet_name' | 'hint' }
  | { readonly kind: 'several_direct'; readonly rows: number };

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
  | 'several_direct';

export interface UnmatchedPlace {
  /** Row or column of the sheet, counted from 0. */
  readonly index: number;
  readonly text: string;
  readonly reason: UnmatchedReason;
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
}

export type RefusalReason =
  | 'empty'
  | 'persons_register'
  | 'blank_questionnaire'
  | 'no_figures'
  | 'no_names'
  | 'no_areas'
  | 'no_indicators'
  | 'ambiguous_form'
  | 'no_year';

/** What was found before the sheet was refused, for a sentence with a next step. */
export interface RefusalFacts {
  /** Names found, as they stand: 姓名, 身份证号; or the areas or indicators that were understood. */
  readonly found: readonly string[];
  /** Forms that fit, best first. */
  readonly forms: readonly FormId[];
}

export type Recognition =
  | {
      readonly kind: 'bound';
      readonly binding: Binding;
      /** 0 to 1: how sure the whole is. Below `sure` a person must look before anything is written. */
      readonly confidence: number;
      readonly notes: readonly RecognitionNote[];
      readonly evidence: readonly ItemEvidence[];
      readonly unmatched: Unmatched;
      /** What stands at the head of each line and each column that could be bound, bound or not. */
      readonly labels: readonly PlaceLabel[];
    }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly facts: RefusalFacts };

/** Confidence from which a binding may be offered as settled rather than as a question. */
export const sure = 0.8;
