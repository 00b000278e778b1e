import { readXlsx } from 'hucre/xlsx';
import { calculate } from './calculate';
import { containerProblem } from './container';
import { holdSheet } from './heldSheet';
import { usedSize } from './snapshot';
import type { NamedRange } from 'hucre';
import type { Workbook } from 'hucre/xlsx';
import type { HeldSheet } from './heldSheet';
import type { ReadResult, WorkbookLimits } from './problem';

/** A workbook in memory. */
export interface OpenWorkbook {
  readonly sheets: readonly HeldSheet[];
  readonly names: readonly NamedRange[];
  /** Name of the sheet that the file opens on. */
  readonly active: string;
}

/** The workbook in these bytes with its formulas calculated, or why there is none. */
export async function openWorkbook(
  bytes: Uint8Array,
  options: { readonly looks: boolean; readonly limits: WorkbookLimits },
): Promise<ReadResult<OpenWorkbook>> {
  const { limits } = options;
  const problem = containerProblem(bytes, limits);
  if (problem) return { ok: false, problem };
  const workbook = await readSheets(bytes, options.looks);
  if (!workbook) return { ok: false, problem: 'corrupt' };
  if (workbook.sheets.length === 0) return { ok: false, problem: 'no_sheets' };
  const sheets = workbook.sheets.map((sheet) => holdSheet(sheet, workbook.dateSystem === '1904'));
  if (cellCount(sheets) > limits.cells) return { ok: false, problem: 'too_large' };
  calculate(sheets, workbook.namedRanges ?? []);
  const opened = sheets[workbook.activeSheet ?? 0] ?? sheets[0];
  return {
    ok: true,
    value: { sheets, names: workbook.namedRanges ?? [], active: opened?.layout.name ?? '' },
  };
}

/**
 * The library refuses a whole file for one sheet that it cannot read (a chart sheet), so such a file is read sheet
 * by sheet and those are left out.
 */
async function readSheets(bytes: Uint8Array, readStyles: boolean): Promise<Workbook | undefined> {
  const whole = await attempt(() => readXlsx(bytes, { readStyles }));
  if (whole) return whole;
  const names: string[] = [];
  const sheets = (info: { readonly name: string }): boolean => {
    names.push(info.name);
    return false;
  };
  const empty = await attempt(() => readXlsx(bytes, { readStyles, sheets }));
  if (!empty) return undefined;
  const readable = [];
  for (const name of names) {
    const one = await attempt(() => readXlsx(bytes, { readStyles, sheets: [name] }));
    readable.push(...(one?.sheets ?? []));
  }
  const { activeSheet: _, ...rest } = empty;
  return readable.length > 0 ? { ...rest, sheets: readable } : undefined;
}

/** The library throws for whatever a damaged file holds; which of it matters to nobody. */
async function attempt<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch {
    return undefined;
  }
}

function cellCount(sheets: readonly HeldSheet[]): number {
  return sheets.reduce((sum, sheet) => {
    const { rows, columns } = usedSize(sheet);
    return sum + rows * columns;
  }, 0);
}
