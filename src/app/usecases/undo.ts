import { cellAddress, parseAddress } from '../../forms/address';
import { contentAt, hasFormula } from '../../forms/sheet';
import { isPlanFormula } from '../../forms/sheetPlan';
import { sheetOf } from '../book';
import { choiceOf } from '../choice';
import { isOurs } from '../document/generatedSheets';
import { canBeTakenBack, undoableBatches } from '../document/log';
import { isOneOf } from '../port';
import { layoutOf } from './fill';
import { isAsMade } from './made';
import { only } from './step';
import type { SheetSnapshot } from '../../forms/sheet';
import type { PlanCell } from '../../forms/sheetPlan';
import type { Book } from '../book';
import type { Environment } from '../environment';
import type { Ending } from '../outcome';
import type { CellRef, CellWrite } from '../port';
import type { LogEntry, WorkbookState } from '../state';
import type { Given, Step } from './step';

/** 撤销: puts back what stood before the last batch, or the one named, except where a person has edited since. */
export function undo({ book, environment }: Given, batch?: string): Step<Ending<'undone' | 'gone'>> {
  const { state } = book;
  const wanted = batch ?? undoableBatches(state.log).at(-1);
  const entries = state.log.filter((entry) => entry.batch === wanted && canBeTakenBack(entry));
  if (wanted === undefined || entries.length === 0) return only({ kind: 'gone' });
  const taken = entries.flatMap((entry) => takenBack(entry, book));
  const reverted = taken.map(({ entry }) => entry);
  const created = entries.filter(({ cell }) => cell === '').map(({ sheet }) => sheet);
  const removed = created.filter((sheet) => !isTypedInto(book, sheet, reverted));
  const own = environment.newBatch();
  const after = (skipped: readonly CellRef[]): WorkbookState => {
    const back = taken.filter(
      ({ entry, row, column }) => !isOneOf({ sheet: entry.sheet, row, column }, skipped),
    );
    const entriesBack = back.map(({ entry }) => entry);
    return afterUndo(book, { batch: wanted, own }, entriesBack, removed, environment);
  };
  const sources = emptySources(after([]), book);
  // One that was written twice is gone already when its first writing is taken back.
  const standing = removed.filter((sheet) => isThere(sheet, book.workbook));
  return {
    change: {
      writes: writesOf(taken.filter(({ entry }) => !removed.includes(entry.sheet))),
      remove: [...standing, ...sources.filter((sheet) => isThere(sheet, book.workbook))],
    },
    state: (skipped) => withoutMade(after(skipped), [...removed, ...sources]),
    stateLast: true,
    outcome: (unwritten) => ({
      kind: 'undone',
      cells: taken.length - unwritten.length,
      skipped:
        entries.length -
        created.length -
        taken.length +
        unwritten.length +
        keptSheets(book, created, removed),
      sheets: standing.length,
    }),
  };
}

/** A change of ours that is taken back, at the place where its cell is now. */
interface TakenBack {
  /** With the cell's address of now. */
  readonly entry: LogEntry;
  readonly row: number;
  readonly column: number;
  /** An undo that was stopped before has put it back already. */
  readonly isBack: boolean;
}

/** None where the cell cannot be found any more, or a person has edited it since. */
function takenBack(entry: LogEntry, book: Book): readonly TakenBack[] {
  const sheet = sheetOf(book, entry.sheet);
  const place = sheet && placeNow(entry, book);
  if (!place || hasFormula(sheet, place.row, place.column)) return [];
  const content = contentAt(sheet, place.row, place.column);
  if (content !== entry.new && content !== entry.old) return [];
  const cell = cellAddress(place.row, place.column);
  return [{ entry: { ...entry, cell }, ...place, isBack: content !== entry.new }];
}

/** A figure of a form is found by what it is, wherever rows and columns have moved; anything else by its address. */
function placeNow(
  { sheet, cell, field }: LogEntry,
  { forms }: Book,
): { readonly row: number; readonly column: number } | undefined {
  if (field !== undefined) {
    const form = forms.find(({ snapshot }) => snapshot.name === sheet);
    const entry = form?.reading.entries.get(field);
    return entry && { row: entry.row, column: entry.column };
  }
  const place = parseAddress(cell);
  return place && { row: place.top, column: place.left };
}

/** Sheets that stay because a person has written into them; one that is gone already is no news. */
function keptSheets({ workbook }: Book, created: readonly string[], removed: readonly string[]): number {
  return created.filter((name) => !removed.includes(name) && isThere(name, workbook)).length;
}

function isThere(name: string, { sheets }: Book['workbook']): boolean {
  return sheets.some((sheet) => sheet.name === name);
}

/**
 * Whether a sheet that we made holds anything but what we put there and are taking back: a figure, a note beside the
 * table, a figure pasted over a formula. What cannot be seen (a hidden sheet) may be a person's.
 */
function isTypedInto(book: Book, name: string, reverted: readonly LogEntry[]): boolean {
  const sheet = sheetOf(book, name);
  if (!sheet) return isThere(name, book.workbook);
  if (isAsMade(book.state, sheet)) return false;
  const form = book.forms.find(({ snapshot }) => snapshot.name === name);
  if (!form) return true;
  const ours = new Set(reverted.filter(({ sheet: home }) => home === name).map(({ cell }) => cell));
  const { cells } = layoutOf(choiceOf(form.reading), book);
  return sheet.values.some((row, at) =>
    row.some(
      (content, column) =>
        content !== null &&
        !ours.has(cellAddress(at, column)) &&
        !isLaidOut(sheet, at, column, cells[at]?.[column] ?? null),
    ),
  );
}

function isLaidOut(sheet: SheetSnapshot, row: number, column: number, planned: PlanCell): boolean {
  const formula = sheet.formulas[row]?.[column] ?? '';
  // Excel writes formulas in its own way: spaces, marks and capitals say nothing.
  if (isPlanFormula(planned)) return plain(formula) === plain(planned.formula);
  return formula === '' && String(contentAt(sheet, row, column)) === String(planned);
}

const plain = (formula: string): string => formula.replace(/[\s$']/gu, '').toUpperCase();

function writesOf(taken: readonly TakenBack[]): readonly { sheet: string; cells: readonly CellWrite[] }[] {
  const bySheet = new Map<string, CellWrite[]>();
  for (const { entry, row, column, isBack } of taken) {
    if (isBack) continue;
    const cells = bySheet.get(entry.sheet) ?? [];
    cells.push({ row, column, value: entry.old, was: entry.new });
    bySheet.set(entry.sheet, cells);
  }
  return [...bySheet].map(([sheet, cells]) => ({ sheet, cells }));
}

function afterUndo(
  { state, forms }: Book,
  { batch, own }: { readonly batch: string; readonly own: string },
  reverted: readonly LogEntry[],
  removed: readonly string[],
  environment: Environment,
): WorkbookState {
  const at = environment.now().toISOString();
  const cells = new Map(
    forms.flatMap(({ snapshot, reading }) =>
      [...reading.entries].map(
        ([key, { row, column }]) => [`${snapshot.name}|${key}`, cellAddress(row, column)] as const,
      ),
    ),
  );
  const back = new Set(reverted.map(({ sheet, cell }) => `${sheet}|${cell}`));
  const isBack = (sheet: string, field: string): boolean =>
    back.has(`${sheet}|${cells.get(`${sheet}|${field}`) ?? ''}`);
  const prefilled = state.prefilled.filter(
    ({ sheet, field }) => !removed.includes(sheet) && !isBack(sheet, field),
  );
  const undone = (entry: Pick<LogEntry, 'sheet' | 'cell' | 'old' | 'new'>): LogEntry => ({
    ...entry,
    at,
    action: 'undo',
    reason: batch,
    batch: own,
  });
  // Every batch taken back has a mark of its own, even when each of its cells has been edited since.
  const marks =
    reverted.length > 0
      ? reverted.map(({ sheet, cell, old, new: now }) => undone({ sheet, cell, old: now, new: old }))
      : [undone({ sheet: '', cell: '', old: null, new: null })];
  return withoutTrace({ ...state, prefilled, log: [...state.log, ...marks] });
}

/** When everything written has been taken back, the log of it goes as well: removal leaves no trace. */
function withoutTrace(state: WorkbookState): WorkbookState {
  const standing =
    undoableBatches(state.log).length > 0 ||
    state.log.some(({ action }) => action === 'handIn') ||
    state.prefilled.length > 0;
  return standing ? state : { ...state, log: [] };
}

/** The list of sources goes with the last figure that it tells of, unless a person has written on it. */
function emptySources(after: WorkbookState, book: Book): readonly string[] {
  if (after.prefilled.length > 0) return [];
  return after.made.flatMap((made) => {
    if (made.kind !== 'sources') return [];
    // An undo that was stopped before has taken it away already.
    if (!isThere(made.sheet, book.workbook)) return [made.sheet];
    const sheet = sheetOf(book, made.sheet);
    return sheet && isOurs(sheet, made) ? [made.sheet] : [];
  });
}

/** A list that goes is no longer known as ours: a sheet of that name made later is a person's. */
function withoutMade(state: WorkbookState, removed: readonly string[]): WorkbookState {
  return { ...state, made: state.made.filter(({ sheet }) => !removed.includes(sheet)) };
}
