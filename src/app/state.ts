import type { Binding } from '../forms/binding';
import type { FormPackage } from '../forms/ownForm';
import type { Explanation, LogLine, Stamp } from '../review/answers';
import type { RuleChange } from '../validation/rule';

export type { Stamp } from '../review/answers';

/** Where a figure that the add-in wrote came from, in words of data. */
export type Provenance =
  | {
      readonly kind: 'dataset';
      readonly doc: string;
      readonly line: number;
      readonly asPrinted: string;
      readonly period: string;
      readonly qualifier: string;
    }
  | { readonly kind: 'file'; readonly file: string; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'correction'; readonly rule: string }
  /** A figure read out of a report's text, as a person confirmed it. */
  | {
      readonly kind: 'text';
      readonly title: string;
      readonly sentence: string;
      readonly asPrinted: string;
      readonly period: string;
    };

/** A figure that the add-in wrote, so that it can show its source and take it back. */
export interface Prefilled {
  readonly sheet: string;
  /** `fieldKey` of the figure. */
  readonly field: string;
  /** In the cell's unit, as written. */
  readonly value: number;
  readonly provenance: Provenance;
}

/** One thing that the add-in wrote. */
export interface LogEntry extends LogLine {
  readonly action: 'fill' | 'correction' | 'insert' | 'undo' | 'rollForward' | 'handIn' | 'make';
  /** `fieldKey` of a figure of a form: its cell is found by it wherever rows and columns have moved. */
  readonly field?: string;
  /** Entries of one action share it, so that the action is undone whole. */
  readonly batch: string;
}

/** Last year's file as it was loaded, reduced to its figures; kept so that a later check needs no file. */
export interface SavedPriors {
  readonly file: string;
  readonly form: string;
  readonly year: number;
  readonly figures: readonly {
    readonly area: string;
    readonly indicator: string;
    readonly value: number;
    readonly cell: string;
    readonly sheet: string;
  }[];
}

/** A sheet of the workbook and which form it holds, so that it is known again after a person has renamed it. */
export interface KnownSheet {
  readonly sheet: string;
  /** Form, year, region and layout. */
  readonly form: string;
}

/** A list or report that the add-in made as a sheet of its own; `of` names the sheet or subject it is about, or is ''. */
export interface GeneratedSheet {
  readonly kind: 'sources' | 'report' | 'board' | 'bulletin' | 'ranking' | 'contents' | 'review';
  readonly of: string;
  readonly sheet: string;
  /** `sheetPrint` of what we wrote last, and of what it took the place of: a write may have been stopped between. */
  readonly prints?: readonly string[];
}

/** Why what a workbook keeps cannot be read: a later version wrote it, or it is none of ours. */
export type StateProblem = 'newer' | 'broken';

/** Everything that the add-in keeps in the workbook itself, as JSON text. */
export interface WorkbookState {
  readonly version: 2;
  readonly sheets: readonly KnownSheet[];
  readonly made: readonly GeneratedSheet[];
  readonly bindings: readonly Binding[];
  readonly prefilled: readonly Prefilled[];
  readonly explanations: readonly Explanation[];
  /** Last year's explanations, offered again when the same finding returns. */
  readonly remembered: readonly Explanation[];
  readonly log: readonly LogEntry[];
  readonly stamps: readonly Stamp[];
  readonly rules: readonly RuleChange[];
  readonly priors: readonly SavedPriors[];
  /** The office's own forms with their relations. */
  readonly packages: readonly FormPackage[];
}

export const emptyState: WorkbookState = {
  version: 2,
  sheets: [],
  made: [],
  bindings: [],
  prefilled: [],
  explanations: [],
  remembered: [],
  log: [],
  stamps: [],
  rules: [],
  priors: [],
  packages: [],
};

/** The text to keep, or null when there is nothing to keep, so that an empty state leaves no trace. */
export function stateText(state: WorkbookState): string | null {
  const { version: _version, sheets: _sheets, ...lists } = state;
  return Object.values(lists).every((list) => list.length === 0) ? null : JSON.stringify(state);
}
