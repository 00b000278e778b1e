import { emptyBook } from '../book';
import type { Dataset } from '../../dataset/dataset';
import type { FormReading } from '../../forms/reading';
import type { Busy, Choice, HandInTexts } from '../appState';
import type { Book } from '../book';
import type { Notice } from '../outcome';
import type { CellRef } from '../port';
import type { Screening } from '../screening';

/** What the app holds. Everything else that is shown follows from it. */
export interface Session {
  readonly busy: Busy | null;
  readonly choice: Choice;
  /** What is known: the bundled figures with what the person has loaded. */
  readonly dataset: Dataset;
  /** The workbook as it was last read. */
  readonly book: Book;
  /** When that was, ISO 8601. */
  readonly readAt: string;
  readonly notice: Notice | null;
  readonly cell: CellRef | null;
  readonly screening: Screening | null;
  readonly handInTexts: HandInTexts | null;
  /** Last year's form as loaded in this session, to try the rules on. */
  readonly lastYear: FormReading | null;
  /** The list of unchecked rules that has been opened, by its key. */
  readonly seen: string | null;
}

/** Before anything has been read. */
export function newSession(choice: Choice, dataset: Dataset): Session {
  return {
    busy: null,
    choice,
    dataset,
    book: emptyBook,
    readAt: '',
    notice: null,
    cell: null,
    screening: null,
    handInTexts: null,
    lastYear: null,
    seen: null,
  };
}
