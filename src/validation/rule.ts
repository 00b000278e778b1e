import type { GrowthClass } from '../catalogue/indicator';
import type { Text } from '../forms/definition';
import type { Severity } from './severity';
import type { Formula } from './relations/formula';

export type RuleScope = 'cell' | 'row' | 'column' | 'sheet' | 'between';

/** How far a figure of a class may rise or fall in a year before an explanation is due; shares of last year's. */
export interface GrowthLimit {
  readonly rise: number;
  readonly fall: number;
}

export type GrowthLimits = Readonly<Record<GrowthClass, GrowthLimit>>;

/** The absolute change that is never questioned, by unit of the indicator (人 50, 万元 5). */
export type GrowthFloors = Readonly<Record<string, number>>;

/** An edit rule 审核关系 as data. */
export interface Rule {
  /** R01 … R47 as in the printed catalogue; further rules continue the numbering. */
  readonly id: string;
  readonly name: Text;
  readonly severity: Severity;
  readonly overridable: boolean;
  readonly scope: RuleScope;
  /** Its relations as printed in a form's notes, in indicator codes (`M10≤M09`); '' when none is printed. */
  readonly relation: string;
  readonly why: Text;
  readonly fix: Text;
  /** Made by the office (审核关系), not of the catalogue. */
  readonly isOwn?: true;
  /** What is computed; a rule with several relations of one kind has one for each. */
  readonly edits: readonly Edit[];
}

/**
 * What a rule computes; one member per method, each with its own module. `order`: the sum of `left` is at most
 * `factor` × `right`. `existence`: all above zero or none; one way: the first above zero makes the others so.
 */
export type Edit = EditKind & {
  /** The relation as forms print it, in indicator codes; the rule's own words say it where it is missing. */
  readonly printed?: string;
};

type EditKind =
  | { readonly kind: 'number' }
  | { readonly kind: 'required' }
  | { readonly kind: 'sign' }
  | { readonly kind: 'precision' }
  | { readonly kind: 'pattern' }
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
      /** Absolute; never less than the printed precision allows. */
      readonly tolerance: number;
      /** The parts may be less than the total (A25 ≥ A22 + A24). */
      readonly atMost: boolean;
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
  | { readonly kind: 'net'; readonly stock: string; readonly gross: readonly string[] }
  /** This year's stock is last year's with what came in and without what went out. */
  | {
      readonly kind: 'carry';
      readonly stock: string;
      readonly plus: readonly string[];
      readonly minus: readonly string[];
      readonly tolerance: number;
      /** Open besides, as a share of the stock that is due. */
      readonly share: number;
    }
  /** A figure reaches a mark that is set for it, but for the tolerance. */
  | {
      readonly kind: 'mark';
      readonly indicator: string;
      readonly mark: number;
      readonly tolerance: number;
    }
  /** A figure that stands on another form too is the same there; of these it is known that it does. */
  | { readonly kind: 'same'; readonly shared: readonly string[] }
  /** What none of the other kinds of relation says. */
  | { readonly kind: 'formula'; readonly formula: Formula }
  | { readonly kind: 'lineTotal'; readonly perPart: number }
  | { readonly kind: 'published'; readonly tolerance: number }
  | { readonly kind: 'priorAgreement' }
  | { readonly kind: 'codes' }
  | {
      readonly kind: 'mad';
      readonly z: number;
      /** Fewest areas with both years. */
      readonly minimum: number;
      /** The least deviation from the areas' common growth that matters, whatever the score. */
      readonly minDeviation: number;
    }
  | {
      readonly kind: 'hb';
      readonly U: number;
      readonly A: number;
      readonly C: number;
      readonly quantile: 6 | 7;
      readonly minimum: number;
      readonly minDeviation: number;
    }
  | { readonly kind: 'series'; readonly madMultiple: number; readonly minimum: number }
  | { readonly kind: 'copied'; readonly share: number; readonly minimum: number }
  | { readonly kind: 'repeated'; readonly minRepeats: number; readonly minValue: number }
  | { readonly kind: 'share'; readonly points: number };

/** The rules as a workbook uses them: the catalogue with the person's changes. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly limits: GrowthLimits;
  readonly floors: GrowthFloors;
  /** Rules that are not run. */
  readonly off: readonly string[];
  /** What differs from the catalogue, for the report. */
  readonly changes: readonly RuleChange[];
}

/** A person's change to the catalogue, kept in the workbook and listed in the report. */
export type RuleChange =
  | { readonly kind: 'off'; readonly rule: string }
  | { readonly kind: 'on'; readonly rule: string }
  | { readonly kind: 'severity'; readonly rule: string; readonly severity: Severity }
  | { readonly kind: 'parameter'; readonly rule: string; readonly name: string; readonly value: number }
  | {
      readonly kind: 'limit';
      readonly growthClass: GrowthClass;
      readonly rise: number;
      readonly fall: number;
    }
  | { readonly kind: 'floor'; readonly unit: string; readonly value: number };
