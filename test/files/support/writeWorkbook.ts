import { FileWorkbook } from '../../../src/files/fileWorkbook';
import type { Flag } from '../../../src/app/port';
import type { SheetPlan } from '../../../src/forms/sheetPlan';
import type { CellNote } from '../../../src/files/fileWorkbook';

/** What stands in a new file besides its sheets. */
export interface WorkbookExtras {
  /** By sheet: where a prefilled figure was printed. */
  readonly notes?: Readonly<Record<string, readonly CellNote[]>>;
  readonly flags?: Readonly<Record<string, readonly Flag[]>>;
  readonly state?: string;
}

/** A new .xlsx file of these sheets. */
export async function writeWorkbook(
  plans: readonly SheetPlan[],
  { notes = {}, flags = {}, state }: WorkbookExtras = {},
): Promise<Uint8Array> {
  const workbook = FileWorkbook.empty();
  await workbook.write({
    plans,
    flags: Object.entries(flags).map(([sheet, list]) => ({ sheet, flags: list })),
    ...(state !== undefined && { state }),
  });
  for (const [sheet, list] of Object.entries(notes)) workbook.annotate(sheet, list);
  return workbook.toBytes();
}
