/** What kind of figure an indicator is: 时点 stock, 时期 flow, 比率 ratio. */
export type IndicatorKind = 'stock' | 'flow' | 'ratio';

/**
 * How far a figure of this class ordinarily moves in a year; the limits themselves are settings of the rule
 * catalogue. headline: members, organisations; institutional: bodies and systems set up; flow: events and
 * person-times; money; sub: an item "其中"; rate: a percentage.
 */
export const growthClasses = ['headline', 'institutional', 'flow', 'money', 'sub', 'rate'] as const;

export type GrowthClass = (typeof growthClasses)[number];

export interface Indicator {
  /** Ours, stable, never reused: a letter and two or three digits (M09). No official code list is published. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly definition: { readonly zh: string; readonly en: string };
  /** The unit that forms print and people type: a code of `units`. */
  readonly unit: string;
  /** Decimals in that unit; 0 means that only whole numbers are due. */
  readonly decimals: number;
  readonly kind: IndicatorKind;
  readonly theme: string;
  readonly growthClass: GrowthClass;
  /** Other names that the documents and offices use for it. */
  readonly synonyms: readonly string[];
  /** The sub-population that the indicator itself is about (农民工 for M11). */
  readonly subject?: string;
  /** The wider indicator and the subject under which documents state it (M42 is M33 of 一类工会). */
  readonly of?: { readonly indicator: string; readonly subject: string };
}
