import type { Numeral } from '../../dataset/numeral';
import type { Sentence } from '../text/sentence';
import type { FigureKind } from '../figure';

/** A figure of the tidy text before it has a name, an area and a period. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  readonly qualifier: Numeral['qualifier'];
  readonly step: number;
  readonly nextDigit: boolean;
  readonly kind: FigureKind;
  readonly sentence: Sentence;
  /** The first of 由A增加到B. */
  readonly isStart: boolean;
  /** The second of 由A增加到B. */
  readonly isEnd: boolean;
}
