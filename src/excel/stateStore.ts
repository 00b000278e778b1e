import {
  stateCells,
  stateFromCells,
  stateFromXml,
  stateNamespace,
  stateSheetName,
  stateXml,
} from '../app/stateCells';
import type { CellContent } from '../forms/sheet';

/**
 * Where a workbook keeps our text: on a very hidden sheet, or in a custom XML part where its structure was protected
 * when there was something to keep for the first time. Each of them is one write, which leaves the old or the new.
 */
export interface StoredState {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly part: Excel.CustomXmlPart;
  readonly protection: Excel.WorkbookProtection;
  /** What the part holds, once it has been asked for. */
  xml?: OfficeExtension.ClientResult<string>;
}

/** Asks where the text is and for what the sheet holds; known after the next sync. */
export function askState(context: Excel.RequestContext): StoredState {
  const { worksheets, customXmlParts, protection } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(stateSheetName);
  sheet.load('name,visibility');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount,values');
  const part = customXmlParts.getByNamespace(stateNamespace).getOnlyItemOrNullObject();
  part.load('id');
  protection.load('protected');
  return { sheet, used, part, protection };
}

/** Asks for what the part holds, where that is what counts; true where another sync is needed for it. */
export function askPart(stored: StoredState): boolean {
  if (!stored.sheet.isNullObject || stored.part.isNullObject) return false;
  stored.xml = stored.part.getXml();
  return true;
}

/** The text that is kept, or null. */
export function textOf({ used, xml }: StoredState): string | null {
  if (xml) return stateFromXml(xml.value);
  if (used.isNullObject) return null;
  // Below an empty first row nothing of ours stands.
  const rows: readonly (readonly CellContent[])[] = used.rowIndex === 0 ? used.values : [];
  return stateFromCells(rows.map((row) => row[0] ?? null));
}

/** Queues the text in the place of what was kept; null removes it without trace. */
export function queueState(context: Excel.RequestContext, state: string | null, stored: StoredState): void {
  if (!stored.sheet.isNullObject) return keepOnSheet(stored.sheet, state, stored);
  if (!stored.part.isNullObject) {
    if (state === null) stored.part.delete();
    else stored.part.setXml(stateXml(state));
  } else if (state !== null && stored.protection.protected) {
    context.workbook.customXmlParts.add(stateXml(state));
  } else if (state !== null) {
    keepOnSheet(context.workbook.worksheets.add(stateSheetName), state, stored);
  }
}

function keepOnSheet(sheet: Excel.Worksheet, state: string | null, stored: StoredState): void {
  const isNew = stored.sheet.isNullObject;
  if (state === null && !stored.protection.protected) {
    // Excel refuses to delete a sheet that is very hidden.
    sheet.visibility = 'Hidden';
    sheet.delete();
    return;
  }
  const cells = state === null ? [] : stateCells(state);
  // One write for the new text and for blanks over the rest of the old: a stop leaves the one or the other, whole.
  const { used } = stored;
  const before = isNew || used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const rows = Math.max(cells.length, before);
  if (rows === 0) return;
  const range = sheet.getRangeByIndexes(0, 0, rows, 1);
  range.numberFormat = [['@']];
  range.values = Array.from({ length: rows }, (_, row) => [cells[row] ?? '']);
  // Hiding a sheet ends Excel's own undo on Windows and Mac: done once, when it is made.
  if ((isNew || stored.sheet.visibility !== 'VeryHidden') && !stored.protection.protected) {
    sheet.visibility = 'VeryHidden';
  }
}
