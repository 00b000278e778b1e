import { stateFromXml, stateNamespace } from '../../app/stateCells';
import { zipEntries } from './container';
import type { ZipEntry } from './container';

/** A worksheet as the directory of its workbook names it. */
export interface WorksheetPart {
  readonly name: string;
  /**
   * Its part is there, not cut off and no larger than it says it is: of any other the library would read what is left
   * as a shorter table, though the archive around it is whole.
   */
  readonly isWhole: boolean;
}

/**
 * The worksheets of a workbook. Undefined where parts cannot be unpacked here, 'many' where there are more than `most`.
 */
export async function worksheetParts(
  bytes: Uint8Array,
  most: number,
): Promise<readonly WorksheetPart[] | 'many' | undefined> {
  if (typeof DecompressionStream === 'undefined') return undefined;
  const parts = new Map((zipEntries(bytes) ?? []).map((entry) => [entry.name, entry]));
  const home = [...parts.keys()]
    .find((name) => name.endsWith('workbook.xml'))
    ?.replace(/workbook\.xml$/u, '');
  if (home === undefined) return undefined;
  const workbook = await textOf(bytes, parts.get(`${home}workbook.xml`));
  const relations = await textOf(bytes, parts.get(`${home}_rels/workbook.xml.rels`));
  const targets = new Map(
    tagsOf(relations, 'Relationship').flatMap((tag) =>
      attributeOf(tag, 'Type').endsWith('/worksheet')
        ? [[attributeOf(tag, 'Id'), attributeOf(tag, 'Target')]]
        : [],
    ),
  );
  const named = tagsOf(workbook, 'sheet');
  if (named.length > most) return 'many';
  const strings = parts.get(`${home}sharedStrings.xml`);
  // Where the texts are cut off, no sheet says what it should.
  const isReadable = !strings || endsIn('sst', await lastOf(bytes, strings));
  const found: WorksheetPart[] = [];
  for (const tag of named) {
    const target = targets.get(attributeOf(tag, String.raw`\w+:id`));
    if (target === undefined) continue;
    const part = parts.get(target.startsWith('/') ? target.slice(1) : home + target);
    const isWhole = part !== undefined && endsIn('worksheet', await lastOf(bytes, part));
    found.push({ name: attributeOf(tag, 'name'), isWhole: isReadable && isWhole });
  }
  return found;
}

/** The text that a custom XML part of ours keeps, or null. */
export async function stateBesideSheets(bytes: Uint8Array): Promise<string | null> {
  if (typeof DecompressionStream === 'undefined') return null;
  for (const entry of zipEntries(bytes) ?? []) {
    if (!/^customXml\/item\d+\.xml$/iu.test(entry.name)) continue;
    const xml = await textOf(bytes, entry);
    if (xml.includes(stateNamespace)) return stateFromXml(xml);
  }
  return null;
}

/** An element without content is closed in its own tag. */
function endsIn(root: string, end: string | undefined): boolean {
  const closed = String.raw`(?:</(?:\w+:)?${root}|<(?:\w+:)?${root}\b[^<>]*/)>\s*$`;
  return end !== undefined && new RegExp(closed, 'u').test(end);
}

function tagsOf(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(String.raw`<(?:\w+:)?${name}\s[^>]*>`, 'gu')) ?? [];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function attributeOf(tag: string, name: string): string {
  const value = new RegExp(String.raw`\s${name}=(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag);
  return (value?.[1] ?? value?.[2] ?? '').replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu,
    (whole, hex?: string, decimal?: string, entity?: string) =>
      entity === undefined
        ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
        : (entities[entity] ?? whole),
  );
}

/** Directories of a workbook are short; a longer one is not read. */
const longestDirectory = 5_000_000;

async function textOf(bytes: Uint8Array, entry: ZipEntry | undefined): Promise<string> {
  if (!entry || entry.unpacked > longestDirectory) return '';
  const decoder = new TextDecoder();
  let text = '';
  const isWhole = await unpack(bytes, entry, (chunk) => (text += decoder.decode(chunk, { stream: true })));
  return isWhole ? text : '';
}

/** The last characters of a part, or undefined where it does not unpack to what it says. */
async function lastOf(bytes: Uint8Array, entry: ZipEntry): Promise<string | undefined> {
  const kept = 200;
  let last = '';
  const isWhole = await unpack(bytes, entry, (chunk) => {
    last = (last + String.fromCharCode(...chunk.subarray(-kept))).slice(-kept);
  });
  return isWhole ? last : undefined;
}

/** Hands over the part chunk by chunk, and no more of it than it says it holds; false where it does not unpack. */
async function unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  take: (chunk: Uint8Array) => void,
): Promise<boolean> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length) return false;
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.slice(start, start + entry.packed);
  if (entry.method === 0) {
    take(packed);
    return true;
  }
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // What fails here fails the reading below as well.
  writer.write(packed).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return true;
      size += value.length;
      if (size > entry.unpacked) {
        await reader.cancel();
        return false;
      }
      take(value);
    }
  } catch {
    return false;
  }
}
