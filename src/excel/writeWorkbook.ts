import { HostError, stateToKeep } from '../app/port';
import { boundsOf, lockedCells } from './cellWriter';
import { flagsAsFormats, loadFormats, ourFormats, settleFormats } from './conditionalFormats';
import { loadEntries, settleEntries } from './entryLooks';
import { writeNames, writePlan, writeView } from './planWriter';
import { askPart, askState, queueState, textOf } from './stateStore';
import { writeWatched } from './watchedCells';
import type { SheetLooks } from '../app/looks';
import type { CellRef, CellWrite, Flag, WorkbookChange, Written } from '../app/port';
import type { SheetPlan } from '../forms/sheetPlan';
import type { Bounds } from './cellWriter';
import type { OurFormat } from './conditionalFormats';
import type { LoadedEntries } from './entryLooks';
import type { GuardTexts } from './planWriter';
import type { StoredState } from './stateStore';

/**
 * Writes a change in at most four round trips: what is there, which cells are locked, the writes themselves, and how new
 * sheets look. Excel
 * takes the writes one by one and stops at the first that it refuses, so their order is what a stopped write leaves:
 * a record without its figure, which the next try makes good, but never a figure without its record. What a person
 * has typed into a cell between the decision and the write is put back, which costs a round trip more.
 */
export async function writeWorkbook(
  context: Excel.RequestContext,
  change: WorkbookChange,
  texts: GuardTexts,
  signal?: AbortSignal,
): Promise<Written> {
  const found = await lookUp(context, change);
  const { locked, dresses } = await lookCloser(context, change, found);
  signal?.throwIfAborted();
  const there = textOf(found.state);
  const state = stateToKeep(change, locked, there);
  // A sheet that goes with the last of what was kept goes last, when nothing refers to it any more.
  const stateLast = change.stateLast === true || state === null;
  context.runtime.enableEvents = false;
  if (!stateLast && state !== undefined) queueState(context, state, found.state);
  queuePlans(context, change.plans ?? [], found, texts);
  const watched = (change.writes ?? []).map(({ sheet, cells }) => {
    const closed = new Set(locked.filter((cell) => cell.sheet === sheet).map(keyOf));
    const open = cells.filter((cell) => !closed.has(keyOf(cell)));
    return writeWatched(context.workbook.worksheets.getItem(sheet), sheet, open);
  });
  const restored = dresses.filter(({ isNew }) => !isNew).map((dress) => queueDress(context, dress, texts));
  for (const name of change.remove ?? []) {
    if (found.sheets.get(name)?.isNullObject === false) context.workbook.worksheets.getItem(name).delete();
  }
  if (stateLast && state !== undefined) queueState(context, state, found.state);
  queueActivation(context, change.activate);
  context.runtime.enableEvents = true;
  try {
    await context.sync();
  } catch (error) {
    // A batch that stops half-way must not leave Excel without events.
    context.runtime.enableEvents = true;
    await context.sync();
    throw error;
  }
  const overtaken = watched.flatMap((cells) => cells.overtaken());
  if (overtaken.length > 0) {
    if (typeof change.state === 'function') {
      const now = stateToKeep(change, [...locked, ...overtaken], there);
      const written = askState(context);
      await context.sync();
      if (now !== undefined) queueState(context, now, written);
    }
    watched.forEach((cells) => cells.putBack());
    await context.sync();
  }
  await adorn(
    context,
    change.plans ?? [],
    dresses.filter(({ isNew }) => isNew),
    texts,
  );
  return {
    locked,
    overtaken,
    restored: restored.reduce((sum, one) => sum + one, 0),
    uncoloured: uncolouredSheets(change, found),
  };
}

/** What a new sheet looks like, after everything that counts has been written: whatever is refused of it stops nothing. */
async function adorn(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  dresses: readonly Dress[],
  texts: GuardTexts,
): Promise<void> {
  if (plans.length + dresses.length === 0) return;
  for (const dress of dresses) queueDress(context, dress, texts);
  for (const plan of plans) writeView(context.workbook.worksheets.getItem(plan.name), plan);
  try {
    await context.sync();
  } catch {
    // A check puts the colours right; the window and the printer are the person's.
  }
}

interface Found {
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  /** Conditional formats of the sheets that get colours. */
  readonly formats: ReadonlyMap<string, Excel.ConditionalFormatCollection>;
  readonly names: ReadonlySet<string>;
  readonly state: StoredState;
}

async function lookUp(context: Excel.RequestContext, change: WorkbookChange): Promise<Found> {
  const { worksheets, names } = context.workbook;
  const planned = (change.plans ?? []).map(({ name }) => name);
  const written = (change.writes ?? []).map(({ sheet }) => sheet).filter((name) => !planned.includes(name));
  const sheets = new Map<string, Excel.Worksheet>();
  const coloured = [...(change.flags ?? []), ...(change.looks ?? [])].map(({ sheet }) => sheet);
  for (const name of new Set([...planned, ...written, ...coloured, ...(change.remove ?? [])])) {
    const sheet = worksheets.getItemOrNullObject(name);
    sheet.load('name');
    sheet.protection.load('protected,options');
    // A sheet that is laid out anew loses the charts of before.
    if (planned.includes(name)) sheet.charts.load('items/name');
    sheets.set(name, sheet);
  }
  const formats = new Map(
    [...new Set(coloured)].flatMap((name) =>
      planned.includes(name) ? [] : [[name, loadFormats(worksheets.getItem(name))] as const],
    ),
  );
  const state = askState(context);
  names.load('items/name');
  await context.sync();
  for (const name of written) {
    if (sheets.get(name)?.isNullObject) throw new HostError('sheet_missing', 'write', name);
  }
  if (state.protection.protected) {
    const isThere = (name: string): boolean => sheets.get(name)?.isNullObject === false;
    const wanted = [...planned.filter((name) => !isThere(name)), ...(change.remove ?? []).filter(isThere)];
    if (wanted[0] !== undefined) throw new HostError('structure_protected', 'write', wanted[0]);
  }
  return { sheets, formats, names: new Set(names.items.map(({ name }) => name)), state };
}

/** The colours and entry cells of one sheet, what they are and what they should be. */
interface Dress {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly ours: readonly OurFormat[];
  readonly flags: readonly Flag[] | undefined;
  readonly looks: SheetLooks | null | undefined;
  readonly entries: LoadedEntries | null;
}

/** Which cells are locked and what sheets look like, in one more round trip where there is anything to ask. */
async function lookCloser(
  context: Excel.RequestContext,
  change: WorkbookChange,
  found: Found,
): Promise<{ readonly locked: readonly CellRef[]; readonly dresses: readonly Dress[] }> {
  const locked = askLocked(change, found);
  const dresses = askDresses(context, change, found);
  const asks = dresses.some(({ ours, entries }) => ours.length > 0 || entries !== null);
  const asksPart = askPart(found.state);
  if (locked.length > 0 || asks || asksPart) await context.sync();
  return {
    locked: locked.flatMap((one) => lockedCells(one.sheet, one.cells, one.bounds, one.protection.value)),
    dresses,
  };
}

interface AskedLocked {
  readonly sheet: string;
  readonly cells: readonly CellWrite[];
  readonly bounds: Bounds;
  readonly protection: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

function askLocked(change: WorkbookChange, { sheets }: Found): readonly AskedLocked[] {
  return (change.writes ?? []).flatMap(({ sheet, cells }) => {
    const target = sheets.get(sheet);
    const bounds = boundsOf(cells);
    if (!target || target.isNullObject || !target.protection.protected || !bounds) return [];
    const { top, left, bottom, right } = bounds;
    const protection = target
      .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
      .getCellProperties({ format: { protection: true } });
    return [{ sheet, cells, bounds, protection }];
  });
}

function askDresses(
  context: Excel.RequestContext,
  change: WorkbookChange,
  { sheets, formats }: Found,
): readonly Dress[] {
  const flags = new Map(change.flags?.map((one) => [one.sheet, one.flags]));
  const looks = new Map(change.looks?.map((one) => [one.sheet, one.looks]));
  return [...new Set([...flags.keys(), ...looks.keys()])].flatMap((name): readonly Dress[] => {
    const sheet = sheets.get(name);
    const isNew = !sheet || sheet.isNullObject || !formats.has(name);
    if (!isNew && isClosed(sheet)) return [];
    const loaded = isNew ? undefined : formats.get(name);
    const wanted = looks.get(name);
    return [
      {
        sheet: name,
        isNew,
        ours: loaded ? ourFormats(loaded) : [],
        flags: flags.get(name),
        looks: wanted,
        entries: isNew || !wanted ? null : loadEntries(context.workbook.worksheets.getItem(name), wanted),
      },
    ];
  });
}

/** A protected sheet takes colours only where formatting is allowed. */
function isClosed(sheet: Excel.Worksheet): boolean {
  return sheet.protection.protected && sheet.protection.options.allowFormatCells !== true;
}

function uncolouredSheets({ flags = [], looks = [] }: WorkbookChange, { sheets }: Found): readonly string[] {
  return [...new Set([...flags, ...looks].map(({ sheet }) => sheet))].filter((name) => {
    const sheet = sheets.get(name);
    return sheet !== undefined && !sheet.isNullObject && isClosed(sheet);
  });
}

/** Queues what a sheet lacks of its colours and entry cells; returns how much of it a person had damaged. */
function queueDress(
  context: Excel.RequestContext,
  { sheet: name, isNew, ours, flags, looks, entries }: Dress,
  texts: GuardTexts,
): number {
  const sheet = context.workbook.worksheets.getItem(name);
  const live =
    looks === undefined
      ? 0
      : settleFormats(
          sheet,
          ours.filter(({ isFlag }) => !isFlag),
          looks?.live ?? [],
        );
  // Flags come last and therefore first in priority: they are what a check has weighed.
  if (flags) {
    settleFormats(
      sheet,
      ours.filter(({ isFlag }) => isFlag),
      flagsAsFormats(flags),
    );
  }
  const entered = entries ? settleEntries(sheet, entries, texts) : 0;
  return isNew || !looks ? 0 : live + entered;
}

function queuePlans(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  { sheets, names }: Found,
  texts: GuardTexts,
): void {
  for (const plan of plans) {
    const existing = sheets.get(plan.name);
    const sheet =
      existing && !existing.isNullObject
        ? context.workbook.worksheets.getItem(plan.name)
        : context.workbook.worksheets.add(plan.name);
    if (existing && !existing.isNullObject) {
      sheet.getRange().clear();
      for (const chart of existing.charts.items) chart.delete();
    }
    writePlan(sheet, plan, texts);
    writeNames(context.workbook, sheet, plan, names);
  }
}

function queueActivation(context: Excel.RequestContext, target: WorkbookChange['activate']): void {
  if (target === undefined) return;
  const sheet = context.workbook.worksheets.getItem(typeof target === 'string' ? target : target.sheet);
  sheet.activate();
  if (typeof target !== 'string') sheet.getCell(target.row, target.column).select();
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row},${column}`;
}
