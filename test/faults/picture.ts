import { stateFromCells, stateSheetName } from '../../src/app/stateCells';
import { WHOLE_SHEET, formatArea } from '../../src/spreadsheet/address';
import type { WorkbookState } from '../../src/app/state';
import type { WorkbookModel } from '../../src/workbench/host/model';
import type { SheetModel } from '../../src/workbench/host/sheet';

/** What a workbook holds, as plain data that can be compared; names of batches are left out of account. */
export interface Picture {
  readonly sheets: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly state: unknown;
}

/** The picture of a workbook, with the colours of its sheets where they are what it is about. */
export function pictureOf(model: WorkbookModel, withColours: boolean): Picture {
  const sheets: Record<string, Record<string, unknown>> = {};
  for (const sheet of model.sheets) {
    if (sheet.name !== stateSheetName) sheets[sheet.name] = contentsOf(sheet, withColours);
  }
  return { sheets, state: withoutBatches(keptIn(model)) };
}

/** What the workbook keeps, or null. */
export function keptIn(model: WorkbookModel): WorkbookState | null {
  const text = keptText(model);
  return text === null ? null : (JSON.parse(text) as WorkbookState);
}

/** The kept text as it stands in the workbook, or null. */
function keptText(model: WorkbookModel): string | null {
  const sheet = model.sheet(stateSheetName);
  if (!sheet) return null;
  const cells: string[] = [];
  sheet.eachStored(WHOLE_SHEET, (row, column, { constant }) => {
    if (column === 0) cells[row] = typeof constant === 'string' ? constant : '';
  });
  return stateFromCells([...cells].map((cell) => cell ?? ''));
}

function contentsOf(sheet: SheetModel, withColours: boolean): Record<string, unknown> {
  const contents: Record<string, unknown> = {};
  sheet.eachStored(WHOLE_SHEET, (row, column, { formula, constant }) => {
    const content = formula ?? constant;
    if (content !== null) contents[`${row},${column}`] = content;
  });
  if (!withColours) return contents;
  const formats = sheet.conditionalFormats.map(
    ({ formula, areas }) => `${formula} ${areas.map(formatArea).join()}`,
  );
  contents['colours'] = formats.sort();
  return contents;
}

function withoutBatches(state: WorkbookState | null): unknown {
  if (!state) return null;
  const names = new Map<string, string>();
  const nameOf = (batch: string): string => {
    if (!names.has(batch)) names.set(batch, `batch ${names.size + 1}`);
    return names.get(batch) ?? '';
  };
  return {
    ...state,
    log: state.log.map((entry) => ({
      ...entry,
      batch: nameOf(entry.batch),
      reason: entry.action === 'undo' ? nameOf(entry.reason) : entry.reason,
    })),
  };
}

/** The first thing in which two pictures differ, or null. */
export function differenceOf(one: unknown, other: unknown, path = ''): string | null {
  if (Object.is(one, other)) return null;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return `${path}: ${JSON.stringify(one)?.slice(0, 120)} / ${JSON.stringify(other)?.slice(0, 120)}`;
  }
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of keys) {
    const found = differenceOf(
      (one as Record<string, unknown>)[key],
      (other as Record<string, unknown>)[key],
      `${path}/${key}`,
    );
    if (found !== null) return found;
  }
  return null;
}
