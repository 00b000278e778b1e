import { successorsOf } from '../../../catalogue/areas';
import { placeOf } from '../read/place';
import type { BoundArea } from '../../binding';
import type { PlaceLabel, RecognitionNote, UnmatchedPlace, UnmatchedReason } from '../recognition';

/** The lines of a table: where they are, and which columns only name them. */
export interface Lines {
  readonly kind: 'area' | 'slot';
  readonly region: string | undefined;
  readonly lines: readonly BoundArea[];
  readonly labels: readonly number[];
  readonly first: number;
  readonly unmatched: readonly UnmatchedPlace[];
  readonly notes: readonly RecognitionNote[];
  /** Rows of which a person has to say which area they are. */
  readonly doubtful: readonly number[];
  readonly named: readonly PlaceLabel[];
  /** Years that the lines themselves state, by index. */
  readonly years: ReadonlyMap<number, number>;
}

/** Why a row is none of the region's lines: the same area again, one that is no more, one of another region. */
export function unreadReason(text: string, region: string): UnmatchedReason {
  if (placeOf(text, region)) return 'duplicate';
  if (successorsOf(text, region)) return 'abolished';
  return placeOf(text) ? 'other_region' : 'unknown';
}

/** The labels of a table's lines, bound or not, in their order. */
export function labelled(
  lines: readonly BoundArea[],
  unmatched: readonly UnmatchedPlace[],
  text: (row: number) => string,
): readonly PlaceLabel[] {
  return [...lines, ...unmatched]
    .map(({ index }) => ({ axis: 'line' as const, index, label: text(index) }))
    .sort((a, b) => a.index - b.index);
}
