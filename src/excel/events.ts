import { parseAddress } from '../forms/address';
import { hostError } from './hostErrors';
import type { CellRef, SheetChange } from '../app/port';

/** Follows edits in any sheet, a co-author's as well; our own writes are silent. Returns how to stop. */
export async function followChanges(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async ({ worksheetId, address }) => {
      const name = await sheetName(worksheetId);
      if (name !== undefined) listener({ sheet: name, address });
    });
    await context.sync();
    return () => stop(handler);
  });
}

/** Follows the selected cell. Returns how to stop. */
export async function followSelection(listener: (cell: CellRef) => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const name = await sheetName(worksheetId);
      const rect = parseAddress(address);
      if (name !== undefined && rect) listener({ sheet: name, row: rect.top, column: rect.left });
    });
    await context.sync();
    return () => stop(handler);
  });
}

/** Follows which sheet is shown. Returns how to stop. */
export async function followActivation(listener: (sheet: string) => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => {
      const name = await sheetName(worksheetId);
      if (name !== undefined) listener(name);
    });
    await context.sync();
    return () => stop(handler);
  });
}

/** The name of a sheet that may be gone by the time its event arrives. */
async function sheetName(id: string): Promise<string | undefined> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load('name');
      await context.sync();
      return sheet.isNullObject ? undefined : sheet.name;
    });
  } catch (error) {
    // Events are hints: while a cell is edited there is no answer, and 重新检查 remains.
    if (hostError(error).problem === 'cell_edit_mode') return undefined;
    throw error;
  }
}

/** A handler can only be taken off in the context that it was added in. */
async function stop<T>(handler: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}
