import { cellAddress, parseAddress } from '../../forms/address';
import { contentAt } from '../../forms/sheet';
import { during, readKept } from '../context';
import { stateText } from '../state';
import { recheck } from './check';
import type { SheetSnapshot } from '../../forms/sheet';
import type { AppContext } from '../context';
import type { CellWrite } from '../port';
import type { LogEntry, WorkbookState } from '../state';

const takesBack: ReadonlySet<LogEntry['action']> = new Set(['fill', 'correction', 'rollForward', 'insert']);

/** Batches that can still be taken back, oldest first. */
export function undoableBatches(log: readonly LogEntry[]): readonly string[] {
  const undone = new Set(log.filter(({ action }) => action === 'undo').map(({ reason }) => reason));
  const batches = log.filter(({ action, batch }) => takesBack.has(action) && !undone.has(batch));
  return [...new Set(batches.map(({ batch }) => batch))];
}

/** 撤销: puts back what stood before, except where a person has edited since. */
export async function undo(context: AppContext, batch?: string): Promise<void> {
  await during(context, 'writing', async () => {
    const { workbook, kept } = await readKept(context);
    const wanted = batch ?? undoableBatches(kept.log).at(-1);
    const entries = kept.log.filter((entry) => entry.batch === wanted && takesBack.has(entry.action));
    if (wanted === undefined || entries.length === 0) return;
    const sheets = new Map(workbook.read.map((sheet) => [sheet.name, sheet]));
    const reverted = entries.filter((entry) => stillOurs(entry, sheets.get(entry.sheet)));
    const removed = entries
      .filter(({ cell }) => cell === '')
      .map(({ sheet }) => sheet)
      .filter((sheet) => !isTypedInto(sheets.get(sheet), sheet, reverted, context));
    const state = afterUndo(kept, wanted, reverted, removed, context);
    const sources = emptySources(state, workbook.sheets);
    await context.port.write({
      writes: writesOf(reverted.filter(({ sheet }) => !removed.includes(sheet))),
      remove: [...removed, ...sources],
      state: stateText(withoutMade(state, sources)),
    });
    const cells = reverted.length;
    const keptCells = entries.filter(({ cell }) => cell !== '').length - cells;
    await recheck(context);
    context.store.set({ notice: { kind: 'undone', cells, skipped: keptCells } });
  });
}

function stillOurs(entry: LogEntry, sheet: SheetSnapshot | undefined): boolean {
  const place = parseAddress(entry.cell);
  return sheet !== undefined && place !== undefined && contentAt(sheet, place.top, place.left) === entry.new;
}

/** Whether a sheet that we made holds figures beyond those that are being taken back. */
function isTypedInto(
  snapshot: SheetSnapshot | undefined,
  name: string,
  reverted: readonly LogEntry[],
  { memory }: AppContext,
): boolean {
  const form = memory.formSheets.find((sheet) => sheet.snapshot.name === name);
  if (!snapshot || !form) return snapshot !== undefined;
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
  kept: WorkbookState,
  batch: string,
  reverted: readonly LogEntry[],
  removed: readonly string[],
  { environment, memory }: AppContext,
): WorkbookState {
  const at = environment.now().toISOString();
  const cells = new Map(
    memory.formSheets.flatMap(({ snapshot, reading }) =>
      [...reading.entries].map(
        ([key, { row, column }]) => [`${snapshot.name}|${key}`, cellAddress(row, column)] as const,
      ),
    ),
  );
  const back = new Set(reverted.map(({ sheet, cell }) => `${sheet}|${cell}`));
  const isBack = (sheet: string, field: string): boolean =>
    back.has(`${sheet}|${cells.get(`${sheet}|${field}`) ?? ''}`);
  const prefilled = kept.prefilled.filter(
    ({ sheet, field }) => !removed.includes(sheet) && !isBack(sheet, field),
  );
  const own = environment.newBatch();
  const log = [
    ...kept.log,
    ...reverted.map((entry): LogEntry => ({
      ...entry,
      at,
      action: 'undo',
      old: entry.new,
      new: entry.old,
      reason: batch,
      batch: own,
    })),
  ];
  // Every batch taken back with a mark of its own, even when each of its cells has been edited since.
  const marked = log.some(({ action, reason }) => action === 'undo' && reason === batch)
    ? log
    : [
        ...log,
        { at, action: 'undo', sheet: '', cell: '', old: null, new: null, reason: batch, batch: own } as const,
      ];
  return withoutTrace({ ...kept, prefilled, log: marked });
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
