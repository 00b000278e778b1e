import type { Interval } from '../catalogue/interval';
import type { Figure } from './figure';

/**
 * How the figures of a text were held against each other. growth: 由A增加到B against the growth stated. ratio: the
 * same, where the ratio of the two was printed as the growth. sum: parts against 合计. parts: 其中 against the whole.
 * share: 占x% against part and whole. product: per unit × number against the total. same: one figure printed twice.
 * title: a figure of the title against the text. repeated: a passage printed twice. above: a part above what it is of.
 * unit: a measure word that cannot count its object. points: per cent where percentage points may be meant. multiple:
 * 增加了x倍. undated: 由A增加到B without the years. persons: 人（次）. names: a list of names against their number.
 */
export type TextCheckKind =
  | 'growth'
  | 'sum'
  | 'parts'
  | 'share'
  | 'product'
  | 'same'
  | 'title'
  | 'repeated'
  | 'above'
  | 'unit'
  | 'points'
  | 'multiple'
  | 'undated'
  | 'persons'
  | 'names';

/** A statement of the text that was checked, with its arithmetic. Data; the sentence is made in i18n. */
export interface TextCheck {
  readonly kind: TextCheckKind;
  readonly holds: boolean;
  /** The place in the text as given. */
  readonly start: number;
  readonly end: number;
  /** The figure that was checked, as printed; the passage where it is none. */
  readonly stated: string;
  /** What it was held against, as printed. */
  readonly against: readonly string[];
  /** What follows from the others, and the values that their rounding leaves open. */
  readonly computed: number | null;
  readonly expected: Interval | null;
  readonly cause: 'growthAsRatio' | 'balanced' | null;
}

export const checkOf = (
  kind: TextCheckKind,
  holds: boolean,
  stated: Figure,
  against: readonly Figure[],
  result: Partial<Pick<TextCheck, 'computed' | 'expected' | 'cause'>> = {},
): TextCheck => ({
  kind,
  holds,
  start: stated.start,
  end: stated.end,
  stated: stated.asPrinted,
  against: against.map(({ asPrinted }) => asPrinted),
  computed: result.computed ?? null,
  expected: result.expected ?? null,
  cause: result.cause ?? null,
});
