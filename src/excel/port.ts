import { followActivation, followChanges, followSelection } from './events';
import { hostError } from './hostErrors';
import { readWorkbook } from './readWorkbook';
import { writeWorkbook } from './writeWorkbook';
import type { CellRef, WorkbookChange, WorkbookPort } from '../app/port';
import type { GuardTexts } from './planWriter';

/** What this Excel can do beyond ExcelApi 1.9. */
export interface ExcelAbilities {
  /** ExcelApi 1.20: a whole run is one step of Excel's own undo. */
  readonly undoGroups: boolean;
}

/** The port over Office.js. Every host failure becomes a HostError. */
export function createExcelPort(texts: GuardTexts, abilities: ExcelAbilities): WorkbookPort {
  return {
    read: (request) => guarded(() => Excel.run((context) => readWorkbook(context, request))),
    write: (change, signal) =>
      guarded(() => run(change, abilities, (context) => writeWorkbook(context, change, texts, signal))),
    select: (cell) => guarded(() => Excel.run((context) => select(context, cell))),
    onChange: (listener) => guarded(() => followChanges(listener)),
    onSelect: (listener) => guarded(() => followSelection(listener)),
    onActivate: (listener) => guarded(() => followActivation(listener)),
  };
}

/** Sheets that come or go cannot be part of an undo group; what is kept may be the first of its sheet, or the last. */
function run<T>(
  change: WorkbookChange,
  { undoGroups }: ExcelAbilities,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const structural =
    (change.plans?.length ?? 0) > 0 || (change.remove?.length ?? 0) > 0 || change.state !== undefined;
  return undoGroups && !structural ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);
}

async function select(context: Excel.RequestContext, { sheet, row, column }: CellRef): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getCell(row, column).select();
  await context.sync();
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw hostError(error);
  }
}
