import { HostError } from './port';
import { keptIn } from './kept';
import type { DatasetParts } from '../dataset/dataset';
import type { FormReading } from '../forms/reading';
import type { SheetPlan } from '../forms/sheetPlan';
import type { SheetSnapshot } from '../forms/sheet';
import type { AppState, Checked, FileProblem, HandInTexts } from './app';
import type { Environment } from './environment';
import type { CellRef, WorkbookPort, WorkbookSnapshot } from './port';
import type { FormSheet } from './recognised';
import type { Store } from './store';
import type { Stamp, WorkbookState } from './state';

/** A workbook file as the person gave it, or why it cannot be used. */
export type OpenedFile =
  | { readonly kind: 'opened'; readonly sheets: readonly SheetSnapshot[]; readonly state: string | null }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** A dataset file as the person gave it, or where it is broken. */
export type OpenedData =
  | { readonly kind: 'opened'; readonly parts: DatasetParts }
  | { readonly kind: 'refused'; readonly line: number; readonly column: string; readonly problem: string };

/** The words of a report, which only the faces have. */
export interface ReportMaker {
  plan(checked: Checked, kept: WorkbookState, stamp: Stamp): SheetPlan;
  texts(checked: Checked, kept: WorkbookState, stamp: Stamp): HandInTexts;
  stampLine(stamp: Stamp): string;
}

/** What the use cases are given from outside. */
export interface AppDeps {
  readonly port: WorkbookPort;
  readonly environment: Environment;
  readonly openWorkbook: (file: string, bytes: Uint8Array) => Promise<OpenedFile>;
  readonly openData: (file: string, text: string) => OpenedData;
  readonly report: ReportMaker;
  /** Calls back after so many milliseconds; returns how to cancel. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
}

/** What every action works with. */
export interface AppContext extends AppDeps {
  readonly store: Store<AppState>;
  readonly memory: Memory;
  /** Runs work after everything asked for before it. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>;
}

/** What is remembered between actions and shown nowhere. */
export interface Memory {
  /** Flags as last written, by sheet, so that an unchanged check writes nothing. */
  readonly flags: Map<string, string>;
  /** Sheets known to hold a form. */
  formSheets: readonly FormSheet[];
  /** Sheets known to hold none; an edit there is nobody's business. */
  otherSheets: readonly string[];
  cell: CellRef | null;
  /** Last year's form as loaded in this session, to try the rules on. */
  lastYear: FormReading | null;
  /** The run of the check whose list of unchecked rules has been opened. */
  seen: string | null;
}

/** The environment with the dataset as the person has it now. */
export function environmentOf({ environment, store }: AppContext): Environment {
  return { ...environment, dataset: store.get().dataset };
}

/** Reads the workbook and takes over what it keeps; tells when what it keeps cannot be read. */
export async function readKept(
  context: AppContext,
): Promise<{ workbook: WorkbookSnapshot; kept: WorkbookState; sheets: readonly FormSheet[] }> {
  const workbook = await context.port.read('visible');
  const { state: kept, sheets, problem } = keptIn(workbook);
  if (problem) context.store.set({ notice: { kind: problem === 'newer' ? 'stateNewer' : 'stateBroken' } });
  recallSheets(context.memory, workbook, sheets);
  return { workbook, kept, sheets };
}

/** Remembers which sheets hold a form and which do not. */
export function recallSheets(
  memory: Memory,
  { sheets, active }: WorkbookSnapshot,
  found: readonly FormSheet[],
): void {
  const holding = new Set(found.map(({ snapshot }) => snapshot.name));
  memory.formSheets = found;
  // The sheet that is shown may become a form while a person works on it.
  memory.otherSheets = sheets.map(({ name }) => name).filter((name) => !holding.has(name) && name !== active);
}

/** Runs an action with the busy mark set; a host failure becomes a notice. */
export async function during(
  { store }: AppContext,
  busy: NonNullable<AppState['busy']>,
  work: () => Promise<void>,
): Promise<void> {
  store.set({ busy });
  try {
    await work();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    store.set({ notice: { kind: 'host', problem: error.problem, subject: error.subject } });
  } finally {
    store.set({ busy: null });
  }
}
