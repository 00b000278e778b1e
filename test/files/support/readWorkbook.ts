import { openWorkbook } from '../../../src/files/xlsx/openWorkbook';
import { defaultLimits } from '../../../src/files/xlsx/problem';
import { snapshotOf } from '../../../src/files/xlsx/snapshot';
import { isStateSheet } from '../../../src/files/xlsx/stateSheet';
import type { SheetSnapshot } from '../../../src/forms/sheet';
import type { ReadResult, WorkbookLimits } from '../../../src/files/xlsx/problem';

/** A sheet of a file with how it is shown. */
export interface FileSheet extends SheetSnapshot {
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
}

/** A file read for its figures. */
export interface FileContent {
  /** The file's name, for saying where a figure came from. */
  readonly file: string;
  readonly sheets: readonly FileSheet[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

/**
 * What stands in a file: numbers stored as text stay text, dates are their numbers, errors their text, formulas
 * give their results. What cannot be read is said, not thrown.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
  limits: WorkbookLimits = defaultLimits,
): Promise<ReadResult<FileContent>> {
  const opened = await openWorkbook(bytes, { looks: false, limits, file });
  if (!opened.ok) return opened;
  const { sheets, names } = opened.value;
  return {
    ok: true,
    value: {
      file,
      sheets: sheets
        .filter((sheet) => !isStateSheet(sheet))
        .map((sheet) => ({
          ...snapshotOf(sheet),
          visibility: sheet.layout.veryHidden ? 'veryHidden' : sheet.layout.hidden ? 'hidden' : 'visible',
        })),
      names: names.map(({ name, range }) => ({ name, refersTo: range })),
    },
  };
}
