import { readXlsx } from 'hucre/xlsx';
import { calculate } from './calculate';
import { fileKind } from './container';
import { holdSheet } from './heldSheet';
import { stateBesideSheets, worksheetParts } from './worksheetParts';
import { usedSize } from './snapshot';
import type { NamedRange } from 'hucre';
import type { Workbook } from 'hucre/xlsx';
import type { FileKind } from './container';
import type { HeldSheet } from './heldSheet';
import type { ReadResult, WorkbookLimits } from './problem';

/** A workbook in memory. */
export interface OpenWorkbook {
  readonly sheets: readonly HeldSheet[];
  readonly names: readonly NamedRange[];
  /** Names of the worksheets that the file has but that cannot be read. */
  readonly damaged: readonly string[];
  /** Name of the sheet that the file opens on. */
  readonly active: string;
  /** What the add-in keeps in a custom XML part, or null. */
  readonly state?: string | null;
}

/** How a file is opened. */
export interface OpenOptions {
  readonly looks: boolean;
  readonly limits: WorkbookLimits;
  /** The file's name: only it tells a CSV from any other text. */
  readonly file: string;
}

/** The workbook in these bytes with its formulas calculated, or why there is none. */
export async function openWorkbook(
  bytes: Uint8Array,
  options: OpenOptions,
): Promise<ReadResult<OpenWorkbook>> {
  const kind = fileKind(bytes, options.file, options.limits);
  if (!kind.ok) return kind;
  const read = await readers[kind.value](bytes, options);
  if (!read.ok) return read;
  const { sheets, names } = read.value;
  if (sheets.length === 0) return { ok: false, problem: 'no_sheets' };
  if (cellCount(sheets) > options.limits.cells) return { ok: false, problem: 'too_large' };
  if (sheets.some(isOverfull)) return { ok: false, problem: 'corrupt' };
  calculate(sheets, names);
  return read;
}

type Reader = (bytes: Uint8Array, options: OpenOptions) => Promise<ReadResult<OpenWorkbook>>;

/** What reads other formats than .xlsx comes when the first such file does. */
const readers: Readonly<Record<FileKind, Reader>> = {
  xlsx: readXlsxWorkbook,
  older: async (bytes) => {
    const { readOlderFormats } = await import('../formats/olderFormats');
    return nameless(readOlderFormats(bytes));
  },
  csv: async (bytes, { file }) => {
    const { readCsvWorkbook } = await import('../formats/csvWorkbook');
    return nameless(readCsvWorkbook(bytes, file));
  },
};

function nameless(read: ReadResult<readonly HeldSheet[]>): ReadResult<OpenWorkbook> {
  if (!read.ok) return read;
  const active = read.value.find(({ layout }) => !layout.hidden && !layout.veryHidden);
  return {
    ok: true,
    value: { sheets: read.value, names: [], damaged: [], active: active?.layout.name ?? '' },
  };
}

async function readXlsxWorkbook(
  bytes: Uint8Array,
  { looks, limits }: OpenOptions,
): Promise<ReadResult<OpenWorkbook>> {
  const parts = await worksheetParts(bytes, limits.sheets);
  if (parts === 'many') return { ok: false, problem: 'too_large' };
  const workbook = await readSheets(bytes, looks);
  if (!workbook) return { ok: false, problem: 'corrupt' };
  const damaged = (parts ?? []).flatMap(({ name, isWhole }) => (isWhole ? [] : [name]));
  const whole = workbook.sheets.filter(({ name }) => !damaged.includes(name));
  if (damaged.length > 0 && whole.length === 0) return { ok: false, problem: 'corrupt' };
  const sheets = whole.map((sheet) => holdSheet(sheet, workbook.dateSystem === '1904'));
  const opened = sheets[workbook.activeSheet ?? 0] ?? sheets[0];
  const active = opened?.layout.name ?? '';
  const state = await stateBesideSheets(bytes);
  return { ok: true, value: { sheets, names: workbook.namedRanges ?? [], damaged, active, state } };
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

/** As many characters as a cell can hold in Excel; where a quotation mark is lost, a whole list becomes one text. */
const mostCharacters = 32_767;

function isOverfull({ rows }: HeldSheet): boolean {
  return rows.some((cells) =>
    cells.some((content) => typeof content === 'string' && content.length > mostCharacters),
  );
}

function cellCount(sheets: readonly HeldSheet[]): number {
  return sheets.reduce((sum, sheet) => {
    const { rows, columns } = usedSize(sheet);
    return sum + rows * columns;
  }, 0);
}
