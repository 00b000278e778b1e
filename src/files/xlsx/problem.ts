/** Why bytes given as a workbook cannot be used. */
export type WorkbookProblem = 'not_a_workbook' | 'password' | 'too_large' | 'corrupt' | 'no_sheets';

/** What reading a file gives: the thing, or why there is none. */
export type ReadResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: WorkbookProblem };

/** How large a workbook may be before it is refused. */
export interface WorkbookLimits {
  /** Of the file itself. */
  readonly bytes: number;
  /** Of a file in another format than .xlsx: these are read whole, and far slower. */
  readonly olderBytes: number;
  /** Of everything in it, unpacked: what a small file may blow up to. */
  readonly unpackedBytes: number;
  /** Sheets: each is looked at. */
  readonly sheets: number;
  /** Rows × columns of all its sheets, each from A1 to its last used cell. */
  readonly cells: number;
}

export const defaultLimits: WorkbookLimits = {
  bytes: 50_000_000,
  olderBytes: 20_000_000,
  unpackedBytes: 200_000_000,
  sheets: 250,
  cells: 3_000_000,
};
