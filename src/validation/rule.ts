import type { GrowthClass } from '../catalogue/indicator';
import type { Text } from '../forms/definition';
import type { Severity } from './finding';

export type RuleScope = 'cell' | 'row' | 'column' | 'sheet' | 'between';

/** The stages of a check, in their order: a figure already in error takes no part in later statistics. */
export type Stage =
  'form' | 'key' | 'type' | 'unit' | 'balance' | 'relation' | 'growth' | 'statistical' | 'between';

/** A limit on the relative change with the absolute change below which nothing is said. */
export interface GrowthLimit {
  readonly relative: number;
  /** In the indicator's unit. */
  readonly floor: number;
}

export type GrowthLimits = Readonly<Record<GrowthClass, GrowthLimit>>;

/** An edit rule 审核关系 as data. */
export interface Rule {
  /** R01 … R47 as in the printed catalogue; further rules continue the numbering. */
  readonly id: string;
  readonly name: Text;
  readonly severity: Severity;
  readonly overridable: boolean;
  readonly scope: RuleScope;
  readonly stage: Stage;
  /** The relation as printed in a form's notes, in indicator codes (`M10 ≤ M09`); '' when it is not printed. */
  readonly relation: string;
  readonly why: Text;
  readonly fix: Text;
  readonly check: RuleCheck;
}

/** What a rule computes; one member per method, each with its own module. */
export type RuleCheck =
  | { readonly kind: 'number' }
  | { readonly kind: 'required' }
  | { readonly kind: 'sign' }
  | { readonly kind: 'precision' }
  | { readonly kind: 'unitSlip'; readonly delta: number }
  | { readonly kind: 'growth' }
  | { readonly kind: 'appearance' }
  | {
      readonly kind: 'order';
      readonly left: readonly string[];
      readonly right: string;
      readonly factor: number;
    }
  | {
      readonly kind: 'ratio';
      readonly rate: string;
      readonly numerator: string;
      readonly denominator: string;
      readonly tolerance: number;
      readonly atMost: number | null;
    }
  | {
      readonly kind: 'balance';
      readonly total: string;
      readonly parts: readonly string[];
      readonly tolerance: number | null;
    }
  | { readonly kind: 'existence'; readonly indicators: readonly string[]; readonly oneWay: boolean }
  | {
      readonly kind: 'band';
      readonly numerator: string;
      readonly denominator: string;
      readonly factor: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: 'net'; readonly stock: string; readonly gross: string }
  | { readonly kind: 'lineTotal'; readonly perPart: number }
  | { readonly kind: 'published' }
  | { readonly kind: 'priorAgreement' }
  | { readonly kind: 'codes' }
  | { readonly kind: 'mad'; readonly z: number; readonly minimum: number }
  | {
      readonly kind: 'hb';
      readonly U: number;
      readonly A: number;
      readonly C: number;
      readonly quantile: 6 | 7;
      readonly minimum: number;
    }
  | { readonly kind: 'series'; readonly k: number; readonly minimum: number }
  | { readonly kind: 'copied'; readonly share: number }
  | { readonly kind: 'repeated'; readonly times: number; readonly from: number }
  | { readonly kind: 'share'; readonly points: number };

/** The rules as a workbook uses them: the catalogue with the person's changes. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly limits: GrowthLimits;
  readonly off: readonly string[];
}

/** A person's change to the catalogue, kept in the workbook and listed in the report. */
export type RuleChange =
  | { readonly kind: 'off'; readonly rule: string }
  | { readonly kind: 'severity'; readonly rule: string; readonly severity: Severity }
  | { readonly kind: 'parameter'; readonly rule: string; readonly name: string; readonly value: number }
  | {
      readonly kind: 'limit';
      readonly growthClass: GrowthClass;
      readonly relative: number;
      readonly floor: number;
    };
