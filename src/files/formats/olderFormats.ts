import { read } from '@e965/xlsx';
import { blankSheet, detailsAt, putContent } from '../xlsx/heldSheet';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { CellContent } from '../../forms/sheet';
import type { HeldSheet } from '../xlsx/heldSheet';
import type { ReadResult } from '../xlsx/problem';

/** How the format numbers its errors. */
const errors: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/** The sheets of an .xls, .et or .ods file, or why there are none. Chart sheets are left out. */
export function readOlderFormats(bytes: Uint8Array): ReadResult<readonly HeldSheet[]> {
  let book: WorkBook;
  try {
    book = quietly(() =>
      read(bytes, { type: 'array', dense: true, cellStyles: true, cellHTML: false, cellText: false }),
    );
  } catch (error) {
    const isLocked =
      error instanceof Error && /password-protected|Unsupported ODS Encryption/u.test(error.message);
    return { ok: false, problem: isLocked ? 'password' : 'corrupt' };
  }
  const sheets = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    return sheet && sheet['!type'] !== 'chart' ? [heldSheet(name, sheet, hidden)] : [];
  });
  return { ok: true, value: sheets };
}

/** The library tells the console of number formats that it does not know; none of them is used here. */
function quietly<T>(work: () => T): T {
  const { error } = console;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
}

function heldSheet(name: string, sheet: WorkSheet, hidden: number): HeldSheet {
  const held = blankSheet({
    name,
    columns: Array.from(sheet['!cols'] ?? [], (column) => ({ hidden: column?.hidden ?? false })),
    rowDefs: new Map(
      [...(sheet['!rows'] ?? []).entries()].flatMap(([row, def]) =>
        def?.hidden ? [[row, { hidden: true }] as const] : [],
      ),
    ),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
      startRow: s.r,
      startCol: s.c,
      endRow: e.r,
      endCol: e.c,
    })),
    ...(hidden === 1 && { hidden: true }),
    ...(hidden === 2 && { veryHidden: true }),
  });
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (!cell) return;
      const value = contentOf(cell);
      const formula = cell.f ?? '';
      if (value === null && formula === '') return;
      putContent(held, row, column, value);
      if (formula !== '') detailsAt(held, row, column).formula = formula;
    }),
  );
  return held;
}

function contentOf({ t, v, f }: CellObject): CellContent {
  if (t === 'e') return typeof v === 'number' ? (errors[v] ?? '#N/A') : '#N/A';
  if (v instanceof Date) return v.getTime() / 86_400_000 + 25_569;
  if (typeof v === 'number' && !Number.isFinite(v)) return '#NUM!';
  // A formula that shows nothing is told from one without a result.
  return v === undefined || (v === '' && f === undefined) ? null : v;
}
