import type { Dataset } from '../dataset/dataset';
import type { SourceListWords } from './usecases/sourceSheet';

export type { SourceListWords } from './usecases/sourceSheet';

/** What the use cases are given: what is known, the time, and the words for what they write into sheets. */
export interface Environment {
  readonly dataset: Dataset;
  readonly now: () => Date;
  /** A name for a new batch of the log, different each time. */
  readonly newBatch: () => string;
  readonly words: SourceListWords;
}
