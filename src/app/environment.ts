import type { Dataset } from '../dataset/dataset';
import type { FormSet } from '../forms/formSet';
import type { BoardWords } from '../review/board';
import type { RelationListWords } from './usecases/relationSheet';
import type { BulletinWords } from '../review/bulletin';
import type { SourceListWords } from './usecases/sourceSheet';

export type { RelationListWords } from './usecases/relationSheet';
export type { SourceListWords } from './usecases/sourceSheet';

/** The words of sheets that show results, for a chairman or a circular, and of lists that a person fills. */
export interface SheetWords {
  readonly board: BoardWords;
  readonly relations: RelationListWords;
  readonly bulletin: BulletinWords;
}

/** What the use cases are given: what is known, the time, and the words for what they write into sheets. */
export interface Environment {
  readonly dataset: Dataset;
  readonly now: () => Date;
  /** A name for a new batch of the log, different each time. */
  readonly newBatch: () => string;
  readonly words: SourceListWords;
  /** Those of the sheets that show results, with the names of these forms. */
  readonly sheetWords: (forms: FormSet) => SheetWords;
}
