import { inflateRawSync } from 'node:zlib';

/** The parts of a minimal .xlsx as other programs write it, for what our own writer never produces. */
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';

export interface Fixture {
  /** The inside of `<sheetData>`. */
  readonly rows: string;
  /** Before `<sheetData>`, e.g. `<cols>`. */
  readonly before?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly names?: string;
  readonly date1904?: boolean;
  /** Adds a chart sheet, which is no worksheet. */
  readonly chartSheet?: boolean;
  /** Leaves the worksheet out of the workbook. */
  readonly noSheets?: boolean;
}

/** An .xlsx with one sheet named 表. */
export function xlsxFixture(fixture: Fixture): Uint8Array {
  const { rows, before = '', sharedStrings, styles, names = '', date1904, chartSheet, noSheets } = fixture;
  const sheetTags =
    (chartSheet ? '<sheet name="图" sheetId="2" r:id="rId2"/>' : '') +
    (noSheets ? '' : '<sheet name="表" sheetId="1" r:id="rId1"/>');
  const parts: [string, string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${pack}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ],
    ['_rels/.rels', relationships([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}">${date1904 ? '<workbookPr date1904="1"/>' : ''}` +
        `<sheets>${sheetTags}</sheets>${names && `<definedNames>${names}</definedNames>`}</workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'chartsheet', 'chartsheets/sheet1.xml'],
        ['rId3', 'sharedStrings', 'sharedStrings.xml'],
        ['rId4', 'styles', 'styles.xml'],
      ]),
    ],
    [
      'xl/worksheets/sheet1.xml',
      `<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData></worksheet>`,
    ],
  ];
  if (sharedStrings) parts.push(['xl/sharedStrings.xml', `<sst xmlns="${main}">${sharedStrings}</sst>`]);
  if (styles) parts.push(['xl/styles.xml', `<styleSheet xmlns="${main}">${styles}</styleSheet>`]);
  return zip(parts.map(([name, xml]) => [name, new TextEncoder().encode(head + xml)]));
}

function relationships(list: readonly (readonly [string, string, string])[]): string {
  const tags = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${pack}/relationships">${tags.join('')}</Relationships>`;
}

/** A zip archive of stored entries; `claim` overrides the unpacked size that the directory states. */
export function zip(
  entries: readonly (readonly [string, Uint8Array])[],
  claim: Readonly<Record<string, { readonly unpacked: number; readonly method: number }>> = {},
): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, data] of entries) {
    const name = Buffer.from(path, 'utf8');
    const method = claim[path]?.method ?? 0;
    const unpacked = claim[path]?.unpacked ?? data.length;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(unpacked, 18);
    common.writeUInt16LE(name.length, 22);
    const front = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
    local.push(front, common, name, Buffer.from(data));
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    common.copy(entry, 6, 0, 26);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, name);
    offset += 30 + name.length + data.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, listing, end]));
}

/** An OLE container that names these streams, as old .xls and encrypted files do. */
export function ole(...streams: readonly string[]): Uint8Array {
  const magic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const names = streams.map((stream) => Buffer.from(stream, 'utf16le'));
  return new Uint8Array(Buffer.concat([magic, Buffer.alloc(504), ...names, Buffer.alloc(64)]));
}

/** The parts of a zip archive as text, by path. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = Buffer.from(bytes);
  const parts = new Map<string, string>();
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = file.readUInt16LE(at + 28);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
    const data = file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    parts.set(file.toString('utf8', at + 46, at + 46 + nameLength), data.toString('utf8'));
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}
