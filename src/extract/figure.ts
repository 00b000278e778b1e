import type { Period } from '../catalogue/period';
import type { Qualifier } from '../dataset/observation';

/** What a figure states: a level, a change against another time, a share of a whole, any other rate. */
export type FigureKind = 'level' | 'change' | 'share' | 'rate';

/** An indicator that a figure may be of; the higher the score, the more of its wording stands beside the figure. */
export interface Candidate {
  readonly indicator: string;
  readonly score: number;
  /** The words that speak for it. */
  readonly words: string;
}

/** A figure of a text. Offsets are places in the text as given. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** Its sentence, without line breaks. */
  readonly sentence: string;
  readonly asPrinted: string;
  /** In base units. */
  readonly value: number;
  readonly unit: string;
  readonly qualifier: Exclude<Qualifier, 'derived'>;
  /** What one of the last printed digit is worth. */
  readonly step: number;
  readonly nextDigit: boolean;
  readonly kind: FigureKind;
  readonly area: string;
  readonly period: Period;
  /** The sub-population that it is about, '' for all. */
  readonly subject: string;
  /** At most three, best first; none means that it is on no form. */
  readonly candidates: readonly Candidate[];
}
