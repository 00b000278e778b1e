import type { Dataset } from '../dataset/dataset';
import type { Prior } from '../dataset/prior';
import type { Binding } from '../forms/binding';
import type { FormId, LayoutKind } from '../forms/definition';
import type { FormReading, ReportedPeriod } from '../forms/reading';
import type { RecognitionNote, RefusalFacts, RefusalReason, Unmatched } from '../forms/recognise';
import type { Gate } from '../review/gate';
import type { ValidationResult } from '../validation/finding';
import type { CellRef, HostProblem } from './port';
import type { Screening, ScreeningRequest } from './screening';
import type { Explanation, LogEntry, Provenance, Stamp, WorkbookState } from './state';

/** What the person has chosen to work on. */
export interface Choice {
  readonly form: FormId;
  readonly year: number;
  readonly region: string;
  readonly layout: LayoutKind;
  /** A subset of the region's areas, or null for all. */
  readonly areas: readonly string[] | null;
}

/** What a fill would do, for the preview. Counts are of cells. */
export interface FillPreview {
  readonly sheet: string;
  readonly creates: boolean;
  readonly current: number;
  readonly prior: number;
  /** Cells that already hold something else and stay as they are. */
  readonly untouched: number;
  /** By origin: dataset document, file or sheet. */
  readonly sources: readonly {
    readonly provenance: Provenance['kind'];
    readonly name: string;
    readonly cells: number;
  }[];
}

export interface Checked {
  readonly reading: FormReading;
  readonly result: ValidationResult;
  readonly at: string;
}

/** What is known of the selected cell. */
export interface Selected {
  readonly sheet: string;
  readonly cell: string;
  readonly area: string;
  readonly indicator: string;
  readonly period: ReportedPeriod;
  readonly provenance: Provenance | null;
}

export type { Gate, GateBlock } from '../review/gate';

/** Something to tell the person once; a sentence is made of it in i18n. */
export type Notice =
  | { readonly kind: 'filled'; readonly sheet: string; readonly cells: number; readonly locked: number }
  | { readonly kind: 'inserted'; readonly sheet: string; readonly cells: number }
  | { readonly kind: 'nothingToFill'; readonly sheet: string }
  | {
      readonly kind: 'checked';
      readonly errors: number;
      readonly queries: number;
      readonly hints: number;
      readonly unchecked: number;
    }
  | { readonly kind: 'cleared'; readonly sheets: number }
  | { readonly kind: 'applied'; readonly cell: string; readonly value: number }
  /** Several cells of one finding; those that had changed or were locked stay as they were. */
  | { readonly kind: 'appliedAll'; readonly cells: number; readonly skipped: number }
  | { readonly kind: 'undone'; readonly cells: number; readonly skipped: number }
  | { readonly kind: 'handedIn'; readonly sheet: string }
  | { readonly kind: 'rolled'; readonly sheet: string; readonly year: number }
  | {
      readonly kind: 'priorLoaded';
      readonly file: string;
      readonly figures: number;
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
  | { readonly kind: 'changedMeanwhile'; readonly cell: string }
  | { readonly kind: 'occupied'; readonly cell: string }
  | {
      readonly kind: 'explanationRefused';
      readonly reason: 'empty_phrase' | 'too_short' | 'no_reviewer' | 'no_cause';
    }
  | { readonly kind: 'gateClosed'; readonly gate: Gate }
  | { readonly kind: 'fileRefused'; readonly file: string; readonly reason: FileProblem }
  | { readonly kind: 'dataLoaded'; readonly file: string; readonly observations: number }
  | {
      readonly kind: 'dataRefused';
      readonly file: string;
      readonly line: number;
      readonly column: string;
      readonly problem: string;
    }
  | { readonly kind: 'host'; readonly problem: HostProblem; readonly subject: string }
  | { readonly kind: 'stateBroken' | 'stateNewer' };

/** Codes of areas and indicators without a counterpart. */
export interface Unfound {
  readonly areas: readonly string[];
  readonly indicators: readonly string[];
}

/** Why a file given as last year's cannot be used. */
export type FileProblem =
  | 'not_a_workbook'
  | 'old_xls'
  | 'password'
  | 'too_large'
  | 'corrupt'
  | 'no_form'
  | 'other_form'
  | 'other_year'
  | 'edited_head'
  | 'other_region';

/** An office's own sheet as it was recognised, for a person to confirm or correct. */
export interface BindingProposal {
  readonly binding: Binding;
  /** What stands at the head of each row or column that could be bound, bound or not. */
  readonly labels: readonly {
    readonly axis: 'line' | 'item';
    readonly index: number;
    readonly label: string;
  }[];
  /** What the person should know before confirming. */
  readonly notes: readonly RecognitionNote[];
  readonly unmatched: Unmatched;
}

/** Why the sheet that is shown is no form. */
export interface Refusal extends RefusalFacts {
  readonly sheet: string;
  readonly reason: RefusalReason;
}

/** Last year's figures of one thing where the origins say different things, first origin first. */
export interface PriorDifference {
  readonly area: string;
  readonly indicator: string;
  readonly priors: readonly Prior[];
}

/** What a person copies or passes on after 上报. */
export interface HandInTexts {
  readonly report: string;
  /** The figures as SDMX-CSV. */
  readonly data: string;
}

export interface AppState {
  readonly busy: 'filling' | 'checking' | 'writing' | 'reading' | null;
  readonly choice: Choice;
  /** What is known: the bundled figures with what the person has loaded. */
  readonly dataset: Dataset;
  readonly preview: FillPreview | null;
  readonly checked: Checked | null;
  readonly selected: Selected | null;
  readonly gate: Gate;
  readonly saved: WorkbookState;
  readonly notice: Notice | null;
  /** Explanations of the checked sheet with whether they still fit. */
  readonly explained: readonly (Explanation & { readonly stale: boolean })[];
  readonly stamp: (Stamp & { readonly stale: boolean }) | null;
  readonly log: readonly LogEntry[];
  /** Batches of the log that can still be taken back, oldest first. */
  readonly undoable: readonly string[];
  /** A recognised sheet that no one has confirmed yet. */
  readonly proposal: BindingProposal | null;
  /** Why the active sheet is no form, or null. */
  readonly refusal: Refusal | null;
  /** The selected cell, wherever it is; null until one has been selected. */
  readonly cell: CellRef | null;
  readonly screening: Screening | null;
  /** Last year's figures on which file, sheet and dataset do not agree. */
  readonly priorDifferences: readonly PriorDifference[];
  /** Kept from the last hand-in of the active form, or null. */
  readonly handInTexts: HandInTexts | null;
  /** Findings that last year's table would have under the rules as set, or null without such a table. */
  readonly lastYearFindings: number | null;
}

/** An answer to one or several findings. */
export interface ExplanationInput {
  readonly findings: readonly string[];
  readonly cause: string;
  readonly text: string;
  /** Needed where a 准强制性 error is let pass. */
  readonly reviewer: string;
}

/**
 * The use cases behind the pane and the ribbon, and the store that they keep. No action throws for an expected
 * outcome: what happened is in `notice`. Every action that writes logs what it wrote.
 */
export interface App {
  getState(): AppState;
  subscribe(listener: () => void): () => void;
  /** Reads the workbook, recognises the form on the active sheet, follows edits and the selection. */
  start(): Promise<void>;
  stop(): Promise<void>;
  choose(choice: Partial<Choice>): Promise<void>;
  fill(): Promise<void>;
  /** 立即审核 / 重新检查 of the active form. */
  check(): Promise<void>;
  clearFlags(): Promise<void>;
  /** Selects the cell of a finding, or any cell of its sheet. */
  jump(finding: string, cell?: string): Promise<void>;
  /** Selects a cell (`B7`) of any sheet. */
  goTo(sheet: string, cell: string): Promise<void>;
  /** 两期数据筛查 of any list of the workbook. */
  screen(request: ScreeningRequest): Promise<void>;
  /** Writes the figure that a finding offers; refused when the cell has changed meanwhile. */
  accept(finding: string): Promise<void>;
  /** Writes every figure that a finding offers, as one action; cells that have changed meanwhile are kept. */
  acceptAll(finding: string): Promise<void>;
  /** Takes back the last thing written, or the batch named; cells edited since are kept. */
  undo(batch?: string): Promise<void>;
  explain(input: ExplanationInput): Promise<void>;
  withdraw(finding: string): Promise<void>;
  handIn(unit: string): Promise<void>;
  rollForward(): Promise<void>;
  loadPrior(file: string, bytes: Uint8Array): Promise<void>;
  forgetPriors(): Promise<void>;
  changeRules(changes: WorkbookState['rules']): Promise<void>;
  confirmBinding(binding: WorkbookState['bindings'][number]): Promise<void>;
  loadData(file: string, text: string, mode: 'merge' | 'replace'): Promise<void>;
  /** Writes a figure, or a block of figures, at the selected cell with its source beside it. */
  insert(block: readonly (readonly (string | number | null)[])[]): Promise<void>;
  /** The list of what could not be checked has been opened; the gate asks for it. */
  seeUnchecked(): void;
  dismiss(): void;
}
