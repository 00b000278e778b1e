import { isAskedFor, mostCells } from '../app/port';
import { stateSheetName } from '../app/stateCells';
import { recogniseStandardForm } from '../forms/standardForm';
import { emptySheet, readSheets, sizeOf } from './sheetBlocks';
import { askPart, askState, textOf } from './stateStore';
import type { SheetRequest, WorkbookSnapshot } from '../app/port';
import type { SheetSnapshot } from '../forms/sheet';
import type { UsedSheet } from './sheetBlocks';

/** A larger sheet is looked at by its head first: it is likelier a ledger than a form. */
const readAtOnce = 20_000;
/** Rows that a form's head and codes stand in. */
const headRows = 60;

/**
 * Reads what was asked for: which sheets there are, how large they are, what is on them. Of a large sheet that nobody is
 * looking at only the head is read, and the whole where that is a form's.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  request: SheetRequest,
): Promise<WorkbookSnapshot> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  const kept = askState(context);
  await context.sync();

  const sheets = worksheets.items
    .filter(({ name }) => name !== stateSheetName)
    .map(({ name, visibility }) => ({ name, hidden: visibility !== 'Visible' }));
  const wanted = sheets.filter((sheet) => isAskedFor(request, sheet, active.name)).map(({ name }) => name);
  const ranges = wanted.map((name) => {
    const used = worksheets.getItem(name).getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { name, used };
  });
  const asksPart = askPart(kept);
  if (ranges.length > 0 || asksPart) await context.sync();
  const state = textOf(kept);
  const filled = ranges.filter((sheet) => !sheet.used.isNullObject && sizeOf(sheet) <= mostCells);
  const isKnown = (name: string): boolean =>
    request !== 'visible' || name === active.name || (state?.includes(JSON.stringify(name)) ?? false);
  const large = filled.filter((sheet) => sizeOf(sheet) > readAtOnce && !isKnown(sheet.name));
  const ledgers = await withoutForm(context, large);
  const read = await readSheets(
    context,
    filled.filter(({ name }) => !ledgers.has(name)),
  );
  return {
    sheets,
    active: active.name,
    read: wanted.map((name): SheetSnapshot => read.get(name) ?? emptySheet(name)),
    state,
    ...(kept.protection.protected && { isFixed: true }),
  };
}

/** Those of the sheets whose head is no form's. */
async function withoutForm(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
): Promise<ReadonlySet<string>> {
  const heads = await readSheets(context, sheets, headRows);
  return new Set(
    [...heads].flatMap(([name, head]) => (recogniseStandardForm(head).kind === 'foreign' ? [name] : [])),
  );
}
