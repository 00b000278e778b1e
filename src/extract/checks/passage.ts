import type { Rounded } from '../../catalogue/interval';
import { intervalOfPrint } from '../../dataset/printed';
import type { Figure } from '../figure';

/** A sentence of a text with its figures, for checks. */
export interface Passage {
  readonly text: string;
  readonly figures: readonly Figure[];
  /** The words before each figure, from the figure before it. */
  readonly before: readonly string[];
  /** It is the first of the text: its title, where it has one. */
  readonly isFirstLine: boolean;
}

export const roundedOf = (figure: Figure): Rounded => ({ value: figure.value, ...intervalOfPrint(figure) });

export interface PlacedFigure {
  readonly figure: Figure;
  /** The place of its sentence. */
  readonly sentence: number;
  /** The words between it and the figure before it in the sentence, or the beginning of that. */
  readonly before: string;
}

/** The figures of a text by sentence; `first` is the place where the text begins. */
export function passagesOf(placed: readonly PlacedFigure[], first: number): readonly Passage[] {
  const groups = new Map<number, PlacedFigure[]>();
  for (const one of placed) groups.set(one.sentence, [...(groups.get(one.sentence) ?? []), one]);
  return [...groups].map(([sentence, own]) => ({
    text: own[0]?.figure.sentence ?? '',
    figures: own.map(({ figure }) => figure),
    before: own.map(({ before }) => before),
    isFirstLine: sentence === first,
  }));
}
