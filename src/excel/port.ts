import { followActivation, followChanges, followSelection } from './events';
import { hostError } from './hostErrors';
import { readWorkbook } from './readWorkbook';
import { writeWorkbook } from './writeWorkbook';
import type { CellRef, WorkbookChange, WorkbookPort, Written } from '../app/port';
import type { GuardTexts } from './planWriter';

/** What this Excel can do beyond ExcelApi 1.9. */
export interface ExcelAbilities {
  /** ExcelApi 1.20: a whole run is one step of Excel's own undo. */
  readonly undoGroups: boolean;
}

/** The port over Office.js. Every host failure becomes a HostError. */
export function createExcelPort(texts: GuardTexts, abilities: ExcelAbilities): WorkbookPort {
  const write = undoableWriter(abilities);
  return {
    read: (request) => guarded(() => Excel.run((context) => readWorkbook(context, request))),
    write: (change, signal) =>
      guarded(() => write(change, (context) => writeWorkbook(context, change, texts, signal))),
    select: (cell) => guarded(() => Excel.run((context) => select(context, cell))),
    onChange: (listener) => guarded(() => followChanges(listener)),
    onSelect: (listener) => guarded(() => followSelection(listener)),
    onActivate: (listener) => guarded(() => followActivation(listener)),
  };
}

type Batch = (context: Excel.RequestContext) => Promise<Written>;

/**
 * Runs a write as one step of Excel's own undo where it is nothing but cells. Sheets that come, go or are hidden,
 * conditional formats and validations cannot be part of such a step. Where a host refuses it all the same the write is
 * run again without, and no step is tried again: every write leaves what the same write would leave once more.
 */
function undoableWriter({
  undoGroups,
}: ExcelAbilities): (change: WorkbookChange, batch: Batch) => Promise<Written> {
  let groups = undoGroups;
  return async (change, batch) => {
    if (!groups || !isCellsAlone(change)) return Excel.run(batch);
    try {
      return await Excel.run({ mergeUndoGroup: true }, batch);
    } catch (error) {
      if (hostError(error).problem !== 'unknown') throw error;
      groups = false;
      return Excel.run(batch);
    }
  };
}

function isCellsAlone({ plans = [], flags, looks, remove = [], state }: WorkbookChange): boolean {
  // What is kept may be the first of its sheet, or the last.
  return plans.length === 0 && remove.length === 0 && !flags && !looks && state === undefined;
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
