import type { ReadResult, WorkbookLimits, WorkbookProblem } from './problem';

const oleMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipMagic = [0x50, 0x4b];
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const stored = 0;

/** A part of a zip archive as its directory has it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where the part's own head begins. */
  readonly offset: number;
}

/** What reads a file: the reader of .xlsx, that of .xls, .et and .ods, or that of CSV. */
export type FileKind = 'xlsx' | 'older' | 'csv';

/**
 * What kind of file these bytes are, or what stands against reading them: told from the container alone, before
 * anything is unpacked, and for texts from the file's name.
 */
export function fileKind(bytes: Uint8Array, file: string, limits: WorkbookLimits): ReadResult<FileKind> {
  const refused = (problem: WorkbookProblem): ReadResult<FileKind> => ({ ok: false, problem });
  if (bytes.length > limits.bytes) return refused('too_large');
  if (startsWith(bytes, oleMagic)) {
    const problem = oleProblem(bytes);
    if (problem) return refused(problem);
    return bytes.length > limits.olderBytes ? refused('too_large') : { ok: true, value: 'older' };
  }
  if (startsWith(bytes, zipMagic)) return zipKind(bytes, limits);
  if (bytes.length === 0 || !/\.(?:csv|tsv|txt)$/iu.test(file)) return refused('not_a_workbook');
  return bytes.length > limits.olderBytes ? refused('too_large') : { ok: true, value: 'csv' };
}

function zipKind(bytes: Uint8Array, limits: WorkbookLimits): ReadResult<FileKind> {
  const refused = (problem: WorkbookProblem): ReadResult<FileKind> => ({ ok: false, problem });
  const entries = zipEntries(bytes);
  if (!entries) return refused('corrupt');
  const kind = entries.some(({ name }) => name.endsWith('workbook.xml'))
    ? 'xlsx'
    : isOpenDocument(bytes, entries)
      ? 'older'
      : undefined;
  if (!kind) return refused('not_a_workbook');
  // The unpacker trusts the size stated here as its ceiling, so an entry that hides it is refused.
  if (entries.some((entry) => entry.method !== stored && entry.unpacked === 0 && entry.packed > 2)) {
    return refused('corrupt');
  }
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const most = kind === 'xlsx' ? limits.unpackedBytes : limits.olderBytes * 10;
  return unpacked > most ? refused('too_large') : { ok: true, value: kind };
}

/** An OpenDocument says what it is in a part that is never packed: a text document is no spreadsheet. */
function isOpenDocument(bytes: Uint8Array, entries: readonly ZipEntry[]): boolean {
  return (
    entries.some(({ name }) => name === 'content.xml') &&
    holds(bytes, [...'opendocument.spreadsheet'].map(codeOf))
  );
}

/** Old .xls and password-protected .xlsx share a container; the names of its streams tell them apart. */
function oleProblem(bytes: Uint8Array): WorkbookProblem | undefined {
  if (isCutShort(bytes)) return 'corrupt';
  if (hasStream(bytes, 'EncryptedPackage')) return 'password';
  return hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book') ? undefined : 'not_a_workbook';
}

/** The container's head says in which sector its directory begins. */
function isCutShort(bytes: Uint8Array): boolean {
  if (bytes.length < 512) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = 2 ** Math.min(12, view.getUint16(30, true));
  return (view.getUint32(48, true) + 1) * sector >= bytes.length;
}

function hasStream(bytes: Uint8Array, name: string): boolean {
  return holds(
    bytes,
    [...name].flatMap((letter) => [codeOf(letter), 0]),
  );
}

const codeOf = (letter: string): number => letter.charCodeAt(0);

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** The entries that a zip archive lists, or undefined where its directory is damaged. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const longestComment = 65_535;
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - longestComment); at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return -1;
}
