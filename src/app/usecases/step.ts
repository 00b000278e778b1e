import type { AppState } from '../appState';
import type { Book } from '../book';
import type { Environment } from '../environment';
import type { Outcome } from '../outcome';
import type { CellRef, WorkbookChange, Written } from '../port';
import type { Session } from '../run/session';
import type { WorkbookState } from '../state';

/** What a use case decides from. */
export interface Given {
  /** The workbook as it was read for this. */
  readonly book: Book;
  /** What the person saw when it was asked for. */
  readonly shown: AppState;
  /** What follows from the workbook as it is. */
  readonly now: AppState;
  /** With the dataset as the person has it. */
  readonly environment: Environment;
}

/** What a use case decides: what to write, what the workbook keeps afterwards, how it ended. */
export interface Step<Done extends Outcome = Outcome> {
  readonly change?: Omit<WorkbookChange, 'state' | 'stateLast'>;
  /** What the workbook keeps, where it changes; cells that the host did not take are not recorded. */
  readonly state?: (skipped: readonly CellRef[]) => WorkbookState;
  /** Written after the figures: what is taken back is forgotten only once it is back. */
  readonly stateLast?: true;
  /** `skipped` are all cells that were not written; `written` says why. */
  readonly outcome: (skipped: readonly CellRef[], written: Written) => Done;
  /** Selected without a write. */
  readonly select?: CellRef;
  readonly session?: Partial<Pick<Session, 'choice' | 'dataset' | 'lastYear' | 'handInTexts' | 'screening'>>;
}

/** A step that changes nothing in the workbook. */
export function only<Done extends Outcome>(outcome: Done, session?: Step['session']): Step<Done> {
  return { outcome: () => outcome, ...(session && { session }) };
}
