import { readMessage } from './paste/message';
import { readTable } from './paste/table';
import { withLikelyUnits } from './paste/likelyUnit';
import type { GivenNames, Pasted, PasteTarget } from './paste/pasted';

export type {
  GivenNames,
  LeftFigure,
  LeftReason,
  Pasted,
  PastedFigure,
  PasteTarget,
  UnnamedPart,
} from './paste/pasted';

/** What was pasted: its text, and its rows where it may be a table. */
export interface PasteContent {
  readonly text: string;
  readonly rows: readonly (readonly string[])[] | undefined;
  /** It is a table beyond doubt. */
  readonly surelyTable: boolean;
}

/**
 * The figures of a pasted table or message at their places of 本年, each with what was written and how it was
 * converted; what could not be placed is left with its reason, and what only lacks a name is asked for. `given` are
 * the names that the person has answered. What may be either is read both ways, and the better reading counts.
 * Undefined where nothing in it belongs to the form.
 */
export function understandPaste(
  { text, rows, surelyTable }: PasteContent,
  target: PasteTarget,
  given: GivenNames = new Map(),
): Pasted | undefined {
  const table = rows && readTable(rows, target, given);
  const message = surelyTable ? undefined : readMessage(text, target, given);
  const better = figuresIn(message) > figuresIn(table) ? message : (table ?? message);
  if (better === undefined || better.figures.length + better.left.length === 0) return undefined;
  return { ...better, figures: withLikelyUnits(better.figures, target) };
}

const figuresIn = (pasted: Pasted | undefined): number => pasted?.figures.length ?? 0;
