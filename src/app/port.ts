import type { CellContent, SheetSnapshot } from '../forms/sheet';
import type { SheetPlan } from '../forms/sheetPlan';
import type { Severity } from '../validation/finding';
import type { SheetLooks } from './looks';

/** What can go wrong with a host, as data for a sentence with a next step. */
export type HostProblem =
  | 'cell_edit_mode'
  | 'protected'
  /** 保护工作簿结构: no sheet can be added or taken away. */
  | 'structure_protected'
  | 'sheet_missing'
  | 'sheet_name_taken'
  | 'invalid_selection'
  | 'too_large'
  | 'too_old'
  | 'busy'
  /** The host has not answered in the time that a person can be made to wait. */
  | 'no_answer'
  | 'unknown';

/** A host failure; the only error that the port throws. `detail` is for a log, never for a person. */
export class HostError extends Error {
  constructor(
    readonly problem: HostProblem,
    readonly detail: string,
    readonly subject = '',
  ) {
    super(`${problem}: ${detail}`);
    this.name = 'HostError';
  }
}

/** A value to write at a cell; `null` clears it. Row and column counted from 0. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
  /** What the cell held when this was decided: where a person has typed something else since, that stays. */
  readonly was?: CellContent;
}

export interface Flag {
  readonly row: number;
  readonly column: number;
  /** How grave what was found there is, or that the cell is read, while a person confirms a reading. */
  readonly severity: FlagKind;
}

export type FlagKind = Severity | 'read';

export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface SheetChange {
  readonly sheet: string;
  /** `B7:C9` without a sheet name. */
  readonly address: string;
}

export interface SheetSource {
  readonly name: string;
  readonly hidden: boolean;
}

/** Everything read of a workbook in one go. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSource[];
  readonly active: string;
  /** The sheets that were asked for and exist. */
  readonly read: readonly SheetSnapshot[];
  /** The text kept by `saveState`, or null. */
  readonly state: string | null;
  /** Sheets that a file holds but that cannot be read; Excel repairs or refuses these itself. */
  readonly damaged?: readonly string[];
  /** Its structure is protected: no sheet can be added or taken away. */
  readonly isFixed?: boolean;
}

/** The sheet that is shown, every visible one, some by name, or the one that is shown together with some by name. */
export type SheetRequest =
  'active' | 'visible' | readonly string[] | { readonly activeAnd: readonly string[] };

/** Whether a request asks for a sheet. */
export function isAskedFor(request: SheetRequest, { name, hidden }: SheetSource, active: string): boolean {
  if (request === 'active') return name === active;
  if (request === 'visible') return !hidden;
  if ('activeAnd' in request) return name === active || request.activeAnd.includes(name);
  return request.includes(name);
}

/** A larger sheet holds no form; it is reported as empty instead of being read. */
export const mostCells = 1_000_000;

/** Whether a cell is among others. */
export function isOneOf({ sheet, row, column }: CellRef, cells: readonly CellRef[]): boolean {
  return cells.some((cell) => cell.sheet === sheet && cell.row === row && cell.column === column);
}

/**
 * One write to a workbook, in one go. What is kept is written before the figures that it records; where a host stops
 * half-way and reports a HostError, what came before has been written and what came after has not.
 */
export interface WorkbookChange {
  /** Sheets to create whole, or to lay out again where they exist. */
  readonly plans?: readonly SheetPlan[];
  readonly writes?: readonly { readonly sheet: string; readonly cells: readonly CellWrite[] }[];
  /** Own flags of these sheets are to be these; an empty list clears them. What stands already is not written. */
  readonly flags?: readonly { readonly sheet: string; readonly flags: readonly Flag[] }[];
  /** What these sheets do by themselves: what is missing or split is put right; null takes our colours away. */
  readonly looks?: readonly { readonly sheet: string; readonly looks: SheetLooks | null }[];
  readonly remove?: readonly string[];
  /**
   * Replaces the kept text, worked out once it is known which cells are not written and what is kept by then; null
   * removes it without trace.
   */
  readonly state?: string | null | ((unwritten: readonly CellRef[], there: string | null) => string | null);
  /** The kept text is written after everything else: it forgets what this change takes back. */
  readonly stateLast?: true;
  readonly activate?: CellRef | string;
}

/** What came of a write. */
export interface Written {
  /** Cells that were locked and therefore not written. */
  readonly locked: readonly CellRef[];
  /** Cells that a person has typed into while the change was under way; what was typed stays. */
  readonly overtaken: readonly CellRef[];
  /** Looks of sheets already there that were missing or split and have been put right. */
  readonly restored: number;
  /** Sheets that are protected against formatting and therefore took no colours. */
  readonly uncoloured: readonly string[];
}

/** What the use cases need of a workbook. Implemented over Office.js and over .xlsx files. */
export interface WorkbookPort {
  /** Constant number of round trips whatever the size. */
  read(request: SheetRequest): Promise<WorkbookSnapshot>;
  /** Constant number of round trips. Once the signal is given nothing more is written. */
  write(change: WorkbookChange, signal?: AbortSignal): Promise<Written>;
  select(cell: CellRef): Promise<void>;
  /** Hints only: they may come late, merged or not at all. Returns how to stop. */
  onChange(listener: (change: SheetChange) => void): Promise<() => Promise<void>>;
  onSelect(listener: (cell: CellRef) => void): Promise<() => Promise<void>>;
  /** A person has gone to another sheet. */
  onActivate(listener: (sheet: string) => void): Promise<() => Promise<void>>;
}

/** The text to keep, now that it is known which cells are not written; undefined where it stays as it is. */
export function stateToKeep(
  { state }: Pick<WorkbookChange, 'state'>,
  unwritten: readonly CellRef[],
  there: string | null,
): string | null | undefined {
  return typeof state === 'function' ? state(unwritten, there) : state;
}
