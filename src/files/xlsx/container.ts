import type { WorkbookLimits, WorkbookProblem } from './problem';

const oleMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipMagic = [0x50, 0x4b];
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const stored = 0;

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
}

/**
 * What stands against reading these bytes as a workbook, or null: told from the container alone, before anything
 * is unpacked.
 */
export function containerProblem(bytes: Uint8Array, limits: WorkbookLimits): WorkbookProblem | null {
  if (bytes.length > limits.bytes) return 'too_large';
  if (startsWith(bytes, oleMagic)) return oleProblem(bytes);
  if (!startsWith(bytes, zipMagic)) return 'not_a_workbook';
  const entries = zipEntries(bytes);
  if (!entries) return 'corrupt';
  if (!entries.some((entry) => entry.name.endsWith('workbook.xml'))) return 'not_a_workbook';
  // The unpacker trusts the size stated here as its ceiling, so an entry that hides it is refused.
  if (entries.some((entry) => entry.method !== stored && entry.unpacked === 0 && entry.packed > 2))
    return 'corrupt';
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  return unpacked > limits.unpackedBytes ? 'too_large' : null;
}

/** Old .xls and password-protected .xlsx share a container; the names of its streams tell them apart. */
function oleProblem(bytes: Uint8Array): WorkbookProblem {
  if (hasStream(bytes, 'EncryptedPackage')) return 'password';
  return hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book') ? 'old_xls' : 'not_a_workbook';
}

function hasStream(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wide[0] ?? 0); at >= 0; at = bytes.indexOf(wide[0] ?? 0, at + 1)) {
    if (wide.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** The entries that a zip archive lists, or undefined where its directory is damaged. */
function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
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
