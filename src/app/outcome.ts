import type { LedgerRefusal, LeftOutRow, RefusalReason } from '../forms/recognise';
import type { ExplanationProblem } from '../review/answers';
import type { Gate } from '../review/answers';
import type { PackageProblem } from './document/packages';
import type { TaskProblem } from '../review/bulletin';
import type { HostProblem } from './port';
import type { StateProblem } from './state';

/** Codes of areas and indicators without a counterpart. */
export interface Unfound {
  readonly areas: readonly string[];
  readonly indicators: readonly string[];
}

/** Why a file given as last year's cannot be used. */
export type FileProblem =
  | 'not_a_workbook'
  | 'password'
  | 'too_large'
  | 'corrupt'
  | 'no_form'
  | 'other_form'
  | 'other_year'
  | 'edited_head'
  | 'other_region';

/** An ending that the person is told of, once; a sentence is made of it in i18n. */
export type Notice =
  | { readonly kind: 'filled'; readonly sheet: string; readonly cells: number; readonly locked: number }
  | { readonly kind: 'inserted'; readonly sheet: string; readonly cells: number }
  /** Figures of a text written as confirmed; cells that hold something, and figures without a cell, are not. */
  | {
      readonly kind: 'confirmed';
      readonly sheet: string;
      readonly cells: number;
      readonly occupied: number;
      readonly absent: number;
    }
  | { readonly kind: 'nothingToFill'; readonly sheet: string }
  | {
      readonly kind: 'checked';
      readonly errors: number;
      readonly queries: number;
      readonly hints: number;
      readonly unchecked: number;
      /** Formats and validations of the sheet that pasting or copying had damaged, put right. */
      readonly restored: number;
      /** The sheet is protected against formatting: the findings are in the pane alone. */
      readonly uncoloured: boolean;
    }
  | { readonly kind: 'cleared'; readonly sheets: number }
  | { readonly kind: 'applied'; readonly cell: string; readonly value: number }
  /** Several cells of one finding; those that had changed or were locked stay as they were. */
  | { readonly kind: 'appliedAll'; readonly cells: number; readonly skipped: number }
  /** Cells put back, and sheets of ours taken away; what has been edited since stays. */
  | {
      readonly kind: 'undone';
      readonly cells: number;
      readonly skipped: number;
      readonly sheets: number;
    }
  /** A sheet of ours was written: 看板, 通报, 目录. */
  | { readonly kind: 'made'; readonly what: 'board' | 'bulletin' | 'set' | 'review'; readonly sheet: string }
  /** No sheet lists tasks, or what stands on the sheet cannot be ranked. */
  | { readonly kind: 'noTasks'; readonly sheet: string; readonly problem: TaskProblem }
  /** The workbook has no form of this region and year to show. */
  | { readonly kind: 'nothingToShow'; readonly region: string; readonly year: number }
  | { readonly kind: 'handedIn'; readonly sheet: string; readonly restored: number }
  | { readonly kind: 'rolled'; readonly sheet: string; readonly year: number }
  | {
      readonly kind: 'priorLoaded';
      readonly file: string;
      readonly figures: number;
      /** How many years before the form's year the file is of: 1 for last year's. */
      readonly yearsBefore: number;
      /** The year is not on the sheet: the file's name says it. */
      readonly yearByName: boolean;
      /** Sheets of the file that cannot be read. */
      readonly damaged: readonly string[];
      /** In the form here, without a counterpart in the file. */
      readonly onlyHere: Unfound;
      /** In the file, without a counterpart in the form here. */
      readonly onlyThere: Unfound;
    }
  | {
      readonly kind: 'noForm';
      readonly sheet: string;
      /** `unconfirmed`: recognised, and waiting for the person to confirm it. */
      readonly reason: RefusalReason | 'no_form' | 'unconfirmed';
    }
  /** A ledger added up into a form: cells written, rows counted, rows left out by reason. */
  | {
      readonly kind: 'addedUp';
      readonly sheet: string;
      readonly cells: number;
      readonly rows: number;
      readonly leftOut: readonly { readonly reason: LeftOutRow; readonly count: number }[];
    }
  /** A list that cannot be added up into a form. */
  | { readonly kind: 'ledgerRefused'; readonly sheet: string; readonly reason: LedgerRefusal }
  /** A form of the office's own, with its relations, is one of the workbook's. */
  | {
      readonly kind: 'packageTaken';
      readonly source: string;
      readonly title: string;
      readonly items: number;
      readonly relations: number;
    }
  | { readonly kind: 'packageRefused'; readonly source: string; readonly problems: readonly PackageProblem[] }
  /** The workbook has no sheet that defines a form. */
  | { readonly kind: 'noDefinition' }
  | { readonly kind: 'changedMeanwhile'; readonly cell: string }
  | { readonly kind: 'occupied'; readonly cell: string }
  | { readonly kind: 'explanationRefused'; readonly reason: ExplanationProblem }
  | { readonly kind: 'gateClosed'; readonly gate: Gate }
  | {
      readonly kind: 'fileRefused';
      readonly file: string;
      readonly reason: FileProblem;
      /** Sheets of the file that cannot be read: the one that was wanted may be among them. */
      readonly damaged?: readonly string[];
    }
  | { readonly kind: 'dataLoaded'; readonly file: string; readonly observations: number }
  | {
      readonly kind: 'dataRefused';
      readonly file: string;
      readonly line: number;
      readonly column: string;
      readonly problem: string;
    }
  | {
      readonly kind: 'host';
      readonly problem: HostProblem;
      readonly subject: string;
      /** A write that stopped half-way may have written a part: nothing is then said of what has not changed. */
      readonly written: 'nothing' | 'unknown';
    }
  /** A host that had not answered in time has; what is shown is what is there. */
  | { readonly kind: 'answeredLate' }
  | { readonly kind: 'stateBroken' }
  | { readonly kind: 'stateNewer' };

/** An ending that is seen by itself, and that no sentence tells. */
type QuietOutcome =
  | { readonly kind: 'started' }
  | { readonly kind: 'followed' }
  | { readonly kind: 'chosen' }
  | { readonly kind: 'selected' }
  | { readonly kind: 'screened' }
  | { readonly kind: 'marked' }
  | { readonly kind: 'explained'; readonly findings: number }
  | { readonly kind: 'withdrawn' }
  /** Rules, bindings or last year's files kept in the workbook are as they were asked for. */
  | { readonly kind: 'saved' }
  /** The list of audit relations is shown. */
  | { readonly kind: 'listed'; readonly sheet: string }
  /** What the action was about is no longer there. */
  | { readonly kind: 'gone' };

/** How an action ended, as data. */
export type Outcome = Notice | QuietOutcome;

/** Outcomes of these kinds. */
export type Ending<Kind extends Outcome['kind']> = Extract<Outcome, { readonly kind: Kind }>;

/** How any action may end instead of as it was meant to. */
export type Failure = Ending<'host' | 'stateBroken' | 'stateNewer'>;

const quiet: Readonly<Record<QuietOutcome['kind'], true>> = {
  started: true,
  followed: true,
  chosen: true,
  selected: true,
  screened: true,
  marked: true,
  explained: true,
  withdrawn: true,
  saved: true,
  listed: true,
  gone: true,
};

/** Whether an outcome is told. */
export function isNotice(outcome: Outcome): outcome is Notice {
  return !(outcome.kind in quiet);
}

/** What is said where the workbook keeps something that cannot be read. */
export function unreadable(problem: StateProblem): Ending<'stateBroken' | 'stateNewer'> {
  return { kind: problem === 'newer' ? 'stateNewer' : 'stateBroken' };
}
