import { cellAddress, parseAddress } from '../../forms/address';
import { contentAt } from '../../forms/sheet';
import { sheetOf } from '../book';
import { canBeTakenBack, undoableBatches } from '../document/log';
import { isAsMade } from './made';
import { only } from './step';
import type { SheetSnapshot } from '../../forms/sheet';
import type { Book } from '../book';
import type { Environment } from '../environment';
import type { Ending } from '../outcome';
import type { CellWrite } from '../port';
import type { LogEntry, WorkbookState } from '../state';
import type { Given, Step } from './step';

/** 撤销: puts back what stood before the last batch, or the one named, except where a person has edited since. */
export function undo({ book, environment }: Given, batch?: string): Step<Ending<'undone' | 'gone'>> {
  const { state, workbook } = book;
  const wanted = batch ?? undoableBatches(state.log).at(-1);
  const entries = state.log.filter((entry) => entry.batch === wanted && canBeTakenBack(entry));
  if (wanted === undefined || entries.length === 0) return only({ kind: 'gone' });
  const reverted = entries.filter((entry) => stillOurs(entry, sheetOf(book, entry.sheet)));
  const created = entries.filter(({ cell }) => cell === '').map(({ sheet }) => sheet);
  const removed = created.filter((sheet) => !isTypedInto(book, sheet, reverted));
  const after = afterUndo(book, wanted, reverted, removed, environment);
  const sources = emptySources(after, workbook.sheets);
  const cells = reverted.length;
  // One that was written twice is gone already when its first writing is taken back.
  const present = new Set(workbook.sheets.map(({ name }) => name));
  const standing = removed.filter((sheet) => present.has(sheet));
  return {
    change: {
      writes: writesOf(reverted.filter(({ sheet }) => !removed.includes(sheet))),
      remove: [...standing, ...sources],
    },
    state: () => withoutMade(after, [...removed, ...sources]),
    stateLast: true,
    outcome: () => ({
      kind: 'undone',
      cells,
      skipped: entries.filter(({ cell }) => cell !== '').length - cells + keptSheets(book, created, removed),
      sheets: standing.length,
    }),
  };
}

function stillOurs(entry: LogEntry, sheet: SheetSnapshot | undefined): boolean {
  const place = parseAddress(entry.cell);
  return sheet !== undefined && place !== undefined && contentAt(sheet, place.top, place.left) === entry.new;
}

/** Sheets that stay because a person has written into them; one that is gone already is no news. */
function keptSheets(book: Book, created: readonly string[], removed: readonly string[]): number {
  return created.filter((sheet) => !removed.includes(sheet) && sheetOf(book, sheet) !== undefined).length;
}

/** Whether a sheet that we made holds figures beyond those that are being taken back. */
function isTypedInto(book: Book, name: string, reverted: readonly LogEntry[]): boolean {
  const sheet = sheetOf(book, name);
  if (sheet === undefined || isAsMade(book.state, sheet)) return false;
  const form = book.forms.find(({ snapshot }) => snapshot.name === name);
  if (!form) return true;
  const ours = new Set(reverted.filter(({ sheet }) => sheet === name).map(({ cell }) => cell));
  return [...form.reading.entries.values()].some(({ content, isFormula, row, column }) => {
    if (content === null || isFormula) return false;
    return !ours.has(cellAddress(row, column));
  });
}

function writesOf(entries: readonly LogEntry[]): readonly { sheet: string; cells: readonly CellWrite[] }[] {
  const bySheet = new Map<string, CellWrite[]>();
  for (const { sheet, cell, old } of entries) {
    const place = parseAddress(cell);
    if (!place) continue;
    const cells = bySheet.get(sheet) ?? [];
    cells.push({ row: place.top, column: place.left, value: old });
    bySheet.set(sheet, cells);
  }
  return [...bySheet].map(([sheet, cells]) => ({ sheet, cells }));
}

function afterUndo(
  { state, forms }: Book,
  batch: string,
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
  const own = environment.newBatch();
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

function emptySources(state: WorkbookState, sheets: readonly { readonly name: string }[]): readonly string[] {
  if (state.prefilled.length > 0) return [];
  const present = new Set(sheets.map(({ name }) => name));
  return state.made.flatMap(({ kind, sheet }) => (kind === 'sources' && present.has(sheet) ? [sheet] : []));
}

/** A list that goes is no longer known as ours: a sheet of that name made later is a person's. */
function withoutMade(state: WorkbookState, removed: readonly string[]): WorkbookState {
  return { ...state, made: state.made.filter(({ sheet }) => !removed.includes(sheet)) };
}
