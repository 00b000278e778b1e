import { HostError, stateToKeep } from '../app/port';
import { stateCells, stateSheetName } from '../app/stateCells';
import { boundsOf, lockedCells, writeCells } from './cellWriter';
import { addFlags, loadFlags, removeFlags } from './flags';
import { writeNames, writePlan } from './planWriter';
import type { CellRef, CellWrite, WorkbookChange } from '../app/port';
import type { SheetPlan } from '../forms/sheetPlan';
import type { Bounds } from './cellWriter';
import type { GuardTexts } from './planWriter';

/**
 * Writes a change in at most three round trips: what is there, which cells are locked, the writes themselves. Excel
 * takes the writes one by one and stops at the first that it refuses, so their order is what a stopped write leaves:
 * a record without its figure, which the next try makes good, but never a figure without its record.
 */
export async function writeWorkbook(
  context: Excel.RequestContext,
  change: WorkbookChange,
  texts: GuardTexts,
  signal?: AbortSignal,
): Promise<readonly CellRef[]> {
  const found = await lookUp(context, change);
  const locked = await findLocked(context, change, found);
  signal?.throwIfAborted();
  const state = stateToKeep(change, locked);
  // A sheet that goes with the last of what was kept goes last, when nothing refers to it any more.
  const stateLast = change.stateLast === true || state === null;
  context.runtime.enableEvents = false;
  if (!stateLast) queueState(context, state, found);
  queuePlans(context, change.plans ?? [], found, texts);
  for (const { sheet, cells } of change.writes ?? []) {
    const closed = new Set(locked.filter((cell) => cell.sheet === sheet).map(keyOf));
    const open = cells.filter((cell) => !closed.has(keyOf(cell)));
    writeCells(context.workbook.worksheets.getItem(sheet), open);
  }
  for (const { sheet, flags } of change.flags ?? []) {
    const formats = found.flags.get(sheet);
    if (formats) removeFlags(formats);
    addFlags(context.workbook.worksheets.getItem(sheet), flags);
  }
  for (const name of change.remove ?? []) {
    if (found.sheets.get(name)?.isNullObject === false) context.workbook.worksheets.getItem(name).delete();
  }
  if (stateLast) queueState(context, state, found);
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
  return locked;
}

interface Found {
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly flags: ReadonlyMap<string, Excel.ConditionalFormatCollection>;
  readonly names: ReadonlySet<string>;
  readonly state: Excel.Worksheet;
  /** What it holds. */
  readonly stateUsed: Excel.Range;
}

async function lookUp(context: Excel.RequestContext, change: WorkbookChange): Promise<Found> {
  const { worksheets, names } = context.workbook;
  const planned = (change.plans ?? []).map(({ name }) => name);
  const written = (change.writes ?? []).map(({ sheet }) => sheet).filter((name) => !planned.includes(name));
  const sheets = new Map<string, Excel.Worksheet>();
  for (const name of new Set([...planned, ...written, ...(change.remove ?? [])])) {
    const sheet = worksheets.getItemOrNullObject(name);
    sheet.load('name');
    sheet.protection.load('protected');
    // A sheet that is laid out anew loses the charts of before.
    if (planned.includes(name)) sheet.charts.load('items/name');
    sheets.set(name, sheet);
  }
  const flags = new Map(
    (change.flags ?? []).map(({ sheet }) => [sheet, loadFlags(worksheets.getItem(sheet))] as const),
  );
  const state = worksheets.getItemOrNullObject(stateSheetName);
  state.load('name');
  const stateUsed = state.getUsedRangeOrNullObject(true);
  stateUsed.load('rowIndex,rowCount');
  names.load('items/name');
  await context.sync();
  for (const name of written) {
    if (sheets.get(name)?.isNullObject) throw new HostError('sheet_missing', 'write', name);
  }
  return { sheets, flags, names: new Set(names.items.map(({ name }) => name)), state, stateUsed };
}

async function findLocked(
  context: Excel.RequestContext,
  change: WorkbookChange,
  { sheets }: Found,
): Promise<readonly CellRef[]> {
  const asked: {
    readonly sheet: string;
    readonly cells: readonly CellWrite[];
    readonly bounds: Bounds;
    readonly protection: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  }[] = [];
  for (const { sheet, cells } of change.writes ?? []) {
    const target = sheets.get(sheet);
    const bounds = boundsOf(cells);
    if (!target || target.isNullObject || !target.protection.protected || !bounds) continue;
    const { top, left, bottom, right } = bounds;
    const protection = target
      .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
      .getCellProperties({ format: { protection: true } });
    asked.push({ sheet, cells, bounds, protection });
  }
  if (asked.length === 0) return [];
  await context.sync();
  return asked.flatMap((one) => lockedCells(one.sheet, one.cells, one.bounds, one.protection.value));
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

function queueState(
  context: Excel.RequestContext,
  state: string | null | undefined,
  { state: kept, stateUsed: used }: Found,
): void {
  if (state === undefined) return;
  if (state === null) {
    if (kept.isNullObject) return;
    // Excel refuses to delete a sheet that is very hidden.
    kept.visibility = 'Hidden';
    kept.delete();
    return;
  }
  const sheet = kept.isNullObject ? context.workbook.worksheets.add(stateSheetName) : kept;
  const cells = stateCells(state);
  // One write for the new text and for blanks over the rest of the old: a stop leaves the one or the other, whole.
  const rows = Math.max(cells.length, used.isNullObject ? 0 : used.rowIndex + used.rowCount);
  const range = sheet.getRangeByIndexes(0, 0, rows, 1);
  range.numberFormat = [['@']];
  range.values = Array.from({ length: rows }, (_, row) => [cells[row] ?? '']);
  sheet.visibility = 'VeryHidden';
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
