import type { Dataset } from '../dataset/dataset';
import type { FormSet } from '../forms/formSet';
import type { FormPackage } from '../forms/ownForm';
import type { Prior } from '../dataset/prior';
import type { FormId, LayoutKind } from '../forms/definition';
import type { FormReading, ReportedPeriod } from '../forms/reading';
import type { BoundForm, RefusalFacts, RefusalReason } from '../forms/recognise';
import type { Explanation, Stamp } from '../review/answers';
import type { Gate } from '../review/answers';
import type {
  AuditRelations,
  BrokenRelation,
  Contradiction,
  OwnRelation,
  Trial,
} from '../validation/relations';
import type { ValidationResult } from '../validation/finding';
import type { Notice } from './outcome';
import type { CellRef } from './port';
import type { Screening } from './screening';
import type { LogEntry, Provenance, WorkbookState } from './state';

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
  /** When the sheet was read, ISO 8601. */
  readonly at: string;
  /** What the office says of relations in this workbook. */
  readonly relations?: AuditRelations;
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

/** An office's own sheet as it was recognised, for a person to confirm or correct. */
export type BindingProposal = Pick<BoundForm, 'binding' | 'doubts' | 'labels' | 'notes' | 'unmatched'>;

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

/** What the pane says while something is under way. */
export type Busy = 'filling' | 'checking' | 'writing' | 'reading';

export interface ShownRelation extends OwnRelation {
  /** What it would question on the form that is shown; null without one. */
  readonly trial: Trial | null;
}

/** The office's own relations as they are shown. */
export interface ShownRelations {
  readonly sheet: string | null;
  readonly own: readonly ShownRelation[];
  readonly broken: readonly BrokenRelation[];
  readonly contradictions: readonly Contradiction[];
}

/** Everything that is shown. */
export interface AppState {
  readonly busy: Busy | null;
  readonly choice: Choice;
  /** What is known: the bundled figures with what the person has loaded. */
  readonly dataset: Dataset;
  readonly preview: FillPreview | null;
  readonly checked: Checked | null;
  readonly selected: Selected | null;
  readonly gate: Gate;
  /** What the workbook keeps. */
  readonly saved: WorkbookState;
  readonly notice: Notice | null;
  /** Explanations of the checked sheet with whether they still fit. */
  readonly explained: readonly (Explanation & { readonly stale: boolean })[];
  readonly stamp: (Stamp & { readonly stale: boolean }) | null;
  readonly log: readonly LogEntry[];
  /** Batches of the log that can still be taken back, oldest first. */
  readonly undoable: readonly string[];
  /** The forms on a recognised sheet that no one has confirmed yet. */
  readonly proposals: readonly BindingProposal[];
  /** Why the active sheet is no form, or null. */
  readonly refusal: Refusal | null;
  /** The selected cell, wherever it is; null until one has been selected. */
  readonly cell: CellRef | null;
  readonly screening: Screening | null;
  /** Last year's figures on which file, sheet and dataset do not agree. */
  readonly priorDifferences: readonly PriorDifference[];
  /** The text of the 通报 that is shown, or null. */
  readonly bulletin: string | null;
  /** Kept from the last hand-in of the active form, or null. */
  readonly handInTexts: HandInTexts | null;
  /** Every form that can be filled: the standard ones and the office's own. */
  readonly formSet: FormSet;
  /** The office's own forms as they can be passed on. */
  readonly packages: readonly FormPackage[];
  /** The office's own audit relations, each with what it would question. */
  readonly relations: ShownRelations;
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
