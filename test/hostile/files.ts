import { ole, zip } from '../files/package';
import { createRandom } from '../bench/random';
import { packed, sheetPart, table, tableIn, unpacked, withPart, withRows } from './base';
import type { Random } from '../bench/random';

/** A file that nobody should have sent; its bytes are made when they are asked for, because some are many. */
export interface HostileFile {
  readonly kind: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

type Make = (random: Random, index: number) => Uint8Array;

/** How many of each kind, what the file is called, and how it is made. */
interface Kind {
  readonly count: number;
  readonly extension: string;
  readonly make: Make;
}

const cut =
  (bytes: () => Uint8Array): Make =>
  (random) => {
    const whole = bytes();
    return whole.slice(0, random.below(whole.length));
  };

const flipped =
  (bytes: () => Uint8Array): Make =>
  (random, index) => {
    const broken = bytes().slice();
    for (let left = 1 + (index % 8); left > 0; left -= 1) {
      const at = random.below(broken.length);
      broken[at] = (broken[at] ?? 0) ^ (1 << random.below(8));
    }
    return broken;
  };

/** One of several, in turn. */
const each =
  (...variants: readonly (() => Uint8Array)[]): Make =>
  (_, index) =>
    variants[index % variants.length]?.() ?? new Uint8Array();

const xlsx = (): Uint8Array => tableIn('xlsx');
const cell = (place: string, formula: string): string => `<c r="${place}"><f>${formula}</f></c>`;
const rowOf = (row: number, cells: string): string => `<row r="${row}">${cells}</row>`;
const many = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('');
const afterData = (xml: string): Uint8Array =>
  withPart(sheetPart, (sheet) => sheet.replace('</sheetData>', `</sheetData>${xml}`));
const beforeData = (xml: string): Uint8Array =>
  withPart(sheetPart, (sheet) => sheet.replace('<sheetData>', `${xml}<sheetData>`));
const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1_048_576);
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

function withoutPart(_: Random, index: number): Uint8Array {
  const parts = unpacked(xlsx());
  const names = Object.keys(parts);
  const gone = names[index % names.length];
  return packed(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone)));
}

/** One part stands where another should. */
function exchanged(random: Random): Uint8Array {
  const parts = unpacked(xlsx());
  const names = Object.keys(parts);
  const [one, other] = [names[random.below(names.length)] ?? '', names[random.below(names.length)] ?? ''];
  return packed({
    ...parts,
    [one]: parts[other] ?? new Uint8Array(),
    [other]: parts[one] ?? new Uint8Array(),
  });
}

const wrongXml = each(
  () => withPart(sheetPart, (xml) => xml.replaceAll('</c>', '')),
  () =>
    withPart(sheetPart, (xml) =>
      xml.replace('<sheetData>', '<sheetData><row r="1"><c r="A1"><v>&nope;</v></c>'),
    ),
  () =>
    withPart(
      sheetPart,
      (xml) =>
        `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${many(12, (n) => `<!ENTITY b${n} "${`&${n === 0 ? 'a' : `b${n - 1}`};`.repeat(10)}">`)}]>${xml.replace('<v>', '<v>&b11;')}`,
    ),
  () =>
    withPart(
      sheetPart,
      (xml) => `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${xml.replace('<v>', '<v>&e;')}`,
    ),
  () => withRows('<x>'.repeat(200_000)),
  () => withRows(`${'<x>'.repeat(100_000)}${'</x>'.repeat(100_000)}`),
  () => withRows(`<row r="99" ${many(50_000, (n) => `a${n}="1" `)}/>`),
  () => withRows(`<row r="99" a="${'x'.repeat(8_000_000)}"/>`),
  () => withPart(sheetPart, (xml) => xml.replaceAll('<v>', '<v>\u0000')),
  () => withPart(sheetPart, (xml) => `<?xml version="1.0" encoding="UTF-16"?>${xml}`),
  () =>
    packed({
      ...unpacked(xlsx()),
      [sheetPart]: new Uint8Array(Buffer.from('\uFEFF<worksheet/>', 'utf16le')),
    }),
  () => withPart(sheetPart, (xml) => `<!--${'-'.repeat(3_000_000)}${xml}`),
  () => withPart(sheetPart, (xml) => xml.replace('<sheetData>', '<sheetData><![CDATA[')),
  () => withPart(sheetPart, (xml) => xml.replaceAll('<row', '<ROW')),
  () => withPart(sheetPart, (xml) => xml.replaceAll('<v>', '<v><v>')),
  () => withPart('xl/workbook.xml', (xml) => xml.replace('<sheets>', '<sheets><sheets>')),
  () => withPart('xl/workbook.xml', () => ''),
  () =>
    withPart('xl/workbook.xml', (xml) =>
      xml.replace(/<sheet /u, '<sheet name="会员" sheetId="9" r:id="rId999"/><sheet '),
    ),
  () =>
    withPart('xl/workbook.xml', (xml) =>
      xml.replace('<sheets>', `<sheets>${'<sheet name="会员" sheetId="1" r:id="rId1"/>'.repeat(3000)}`),
    ),
  () =>
    withPart('xl/_rels/workbook.xml.rels', (xml) =>
      xml.replaceAll('worksheets/sheet1.xml', '../../../etc/passwd'),
    ),
);

const hugeClaims = each(
  () => beforeData('<dimension ref="A1:XFD1048576"/>'),
  () => withRows(rowOf(1_048_576, '<c r="XFD1048576"><v>1</v></c>')),
  () => withRows(rowOf(4_000_000_000, '<c r="A4000000000"><v>1</v></c>')),
  () => withRows(rowOf(99, '<c r="ZZZZZZ99"><v>1</v></c>')),
  () => withRows(rowOf(-5, '<c r="A-5"><v>1</v></c>')),
  () => withRows('<row r="1e9"><c><v>1</v></c></row>'),
  () => beforeData('<cols><col min="1" max="1000000000" hidden="1"/></cols>'),
  () => afterData(`<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(10_000)}</mergeCells>`),
  () =>
    afterData(`<mergeCells>${many(60_000, (n) => `<mergeCell ref="A${n + 1}:B${n + 1}"/>`)}</mergeCells>`),
  () => withRows(rowOf(99, '<c r="A99" t="s"><v>1000000000000</v></c>')),
  () => withRows(rowOf(99, '<c r="A99" s="1000000000"><v>1</v></c>')),
  () => withRows(rowOf(99, `<c r="A99"><v>${'9'.repeat(400_000)}</v></c>`)),
  () => withRows(rowOf(99, '<c r="A99"><v>1e999999</v></c>')),
  () => withRows(many(300_000, () => '<row/>')),
  () => withRows(many(200_000, (n) => rowOf(20 + n, ''))),
  () =>
    withRows(
      rowOf(
        99,
        many(16_384, () => '<c><v>1</v></c>'),
      ),
    ),
  () =>
    withRows(
      rowOf(
        99,
        many(40_000, () => '<c><v>1</v></c>'),
      ),
    ),
  () =>
    withRows(
      many(1_500, (n) =>
        rowOf(
          30 + n,
          many(4_000, () => '<c><v>7</v></c>'),
        ),
      ),
    ),
  () => withRows(many(60_000, (n) => `<row r="${30 + n}" hidden="1"><c r="A${30 + n}"><v>7</v></c></row>`)),
  () =>
    afterData(
      `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression"><formula>${'1+'.repeat(100_000)}1</formula></cfRule></conditionalFormatting>`,
    ),
  () =>
    afterData(
      `<dataValidations>${'<dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation>'.repeat(20_000)}</dataValidations>`,
    ),
  () =>
    withPart('xl/workbook.xml', (xml) =>
      xml.replace(
        '</sheets>',
        `</sheets><definedNames>${many(100_000, (n) => `<definedName name="n${n}">Sheet1!$A$1</definedName>`)}</definedNames>`,
      ),
    ),
  () => withRows(rowOf(99, `<c r="A99" t="inlineStr"><is><t>${'工'.repeat(2_000_000)}</t></is></c>`)),
  () => withRows(rowOf(99, `<c r="A99" t="inlineStr"><is>${'<r><t>工</t></r>'.repeat(200_000)}</is></c>`)),
);

const formulas = each(
  () => withRows(rowOf(99, cell('A99', 'B99') + cell('B99', 'A99'))),
  () => withRows(rowOf(99, cell('A99', 'SUM(A1:A200)'))),
  () => withRows(rowOf(99, cell('A99', `${'('.repeat(20_000)}1${')'.repeat(20_000)}`))),
  () => withRows(rowOf(99, cell('A99', `${'IF(1,'.repeat(5_000)}1${')'.repeat(5_000)}`))),
  () => withRows(rowOf(99, cell('A99', `1${'+1'.repeat(100_000)}`))),
  () => withRows(many(50_000, (n) => rowOf(100 + n, cell(`A${100 + n}`, `A${101 + n}+1`)))),
  () => withRows(many(2_000, (n) => rowOf(100 + n, cell(`F${100 + n}`, 'SUM(A:D)')))),
  () => withRows(many(300, (n) => rowOf(100 + n, cell(`F${100 + n}`, 'SUM(1:1048576)-SUM(A:XFD)')))),
  () => withRows(many(3_000, (n) => rowOf(100 + n, cell(`F${100 + n}`, `SUM(F$99:F${99 + n})`)))),
  () =>
    withRows(
      many(200, (n) => rowOf(100 + n, cell(`F${100 + n}`, 'SUMPRODUCT((A1:A1048576="x")*(B1:B1048576))'))),
    ),
  () =>
    withRows(
      `<row r="100"><c r="A100"><f t="shared" si="0" ref="A100:A50099">A99+1</f></c></row>${many(49_999, (n) => `<row r="${101 + n}"><c r="A${101 + n}"><f t="shared" si="0"/></c></row>`)}`,
    ),
  () =>
    withRows(
      many(20_000, (n) => `<row r="${100 + n}"><c r="A${100 + n}"><f t="shared" si="${n % 7}"/></c></row>`),
    ),
  () => withRows(rowOf(99, '<c r="A99"><f t="array" ref="A99:XFD1048576">ROW(A1:XFD1048576)</f></c>')),
  () =>
    withRows(rowOf(99, cell('A99', 'REPT("工",2000000000)') + cell('B99', 'REPT(REPT("x",30000),30000)'))),
  () =>
    withRows(
      rowOf(
        99,
        cell('A99', '[1]Sheet1!A1') + cell('B99', 'NOSUCH(1)') + cell('C99', 'INDIRECT("A"&amp;ROW())'),
      ),
    ),
  () =>
    withPart('xl/workbook.xml', (xml) =>
      xml.replace(
        '</sheets>',
        '</sheets><definedNames><definedName name="a">b</definedName><definedName name="b">a</definedName></definedNames>',
      ),
    ),
  () =>
    withRows(
      many(1_000, (n) =>
        rowOf(100 + n, cell(`F${100 + n}`, `VLOOKUP(A3,A:D,2,0)+COUNTIF(A:A,"南*")+MEDIAN(B:B)`)),
      ),
    ),
  () => withRows(rowOf(99, cell('A99', '1E308*1E308') + cell('B99', '1/0') + cell('C99', '2^2^2^2^2^2'))),
);

const bombs = each(
  () => packed({ ...unpacked(xlsx()), [sheetPart]: zeros(210) }),
  () => packed({ ...unpacked(xlsx()), 'xl/media/image1.png': zeros(210) }),
  () =>
    packed({
      ...unpacked(xlsx()),
      [sheetPart]: text(`<worksheet><sheetData>${' '.repeat(60_000_000)}</sheetData></worksheet>`),
    }),
  () =>
    packed({
      ...unpacked(xlsx()),
      'xl/sharedStrings.xml': text(`<sst>${'<si><t>工</t></si>'.repeat(1_000_000)}</sst>`),
    }),
  () =>
    packed({
      ...unpacked(xlsx()),
      ...Object.fromEntries(Array.from({ length: 30_000 }, (_, n) => [`x/${n}`, text('x')])),
    }),
  () => zip(Object.entries(unpacked(xlsx())), { [sheetPart]: { unpacked: 4_000_000_000, method: 0 } }),
  () => zip(Object.entries(unpacked(xlsx())), { [sheetPart]: { unpacked: 10, method: 0 } }),
  () => zip(Object.entries(unpacked(xlsx())), { [sheetPart]: { unpacked: 100, method: 8 } }),
  () => zip(Object.entries(unpacked(xlsx())), { [sheetPart]: { unpacked: 100, method: 99 } }),
  () => zip([...Object.entries(unpacked(xlsx())), [sheetPart, text('<worksheet/>')]]),
  () => zip([...Object.entries(unpacked(xlsx())), ['../../evil.xml', text('x')], ['/etc/passwd', text('x')]]),
  () => packed({ 'a.zip': packed({ 'b.zip': packed({ c: zeros(1) }) }) }),
);

/** The head of an .xls or of a file with a password, with one field of its container wrong. */
const containers = each(
  () => ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
  () => ole('Root Entry', 'Workbook'),
  () => ole('Root Entry'),
  ...[24, 30, 44, 48, 60, 64, 68, 72, 76].flatMap((field) =>
    [0, 0x7f, 0xff].map((value) => (): Uint8Array => {
      const bytes = tableIn('biff8').slice();
      bytes.fill(value, field, field + 4);
      return bytes;
    }),
  ),
);

const odsRows = (xml: string): Uint8Array => {
  const parts = unpacked(tableIn('ods'));
  const content = new TextDecoder().decode(parts['content.xml']);
  return packed({
    ...parts,
    'content.xml': text(content.replace('</table:table>', `${xml}</table:table>`)),
  });
};

const openDocuments = each(
  () =>
    odsRows(
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>',
    ),
  () =>
    odsRows(
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
    ),
  () =>
    odsRows('<table:table-row table:number-rows-repeated="9999999999"><table:table-cell/></table:table-row>'),
  () =>
    odsRows(
      `<table:table-row><table:table-cell office:value-type="string"><text:p>a<text:s text:c="900000000"/></text:p></table:table-cell></table:table-row>`,
    ),
  () => odsRows(`${'<text:p>'.repeat(100_000)}`),
  () =>
    odsRows(
      many(
        200_000,
        () =>
          '<table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>',
      ),
    ),
  () =>
    odsRows(
      '<table:table-row><table:table-cell table:formula="of:=SUM([.A1:.XFD1048576])" office:value-type="float" office:value="1"/></table:table-row>',
    ),
  () => packed({ ...unpacked(tableIn('ods')), 'content.xml': zeros(205) }),
  () => packed({ ...unpacked(tableIn('ods')), 'content.xml': text('<x') }),
  () =>
    packed(
      Object.fromEntries(
        Object.entries(unpacked(tableIn('ods'))).filter(([name]) => name !== 'META-INF/manifest.xml'),
      ),
    ),
);

const csv = (): string => table.map((row) => row.join(',')).join('\r\n');

const texts = each(
  () => text(`"${csv()}`),
  () => text(csv().replaceAll(',', '","')),
  () => text(','.repeat(3_000_000)),
  () => text('\n'.repeat(3_000_000)),
  () => text(`a,${'工'.repeat(5_000_000)}`),
  () => text(`${csv()}\r\n${'1,'.repeat(1_000_000)}`),
  () => text(`${csv()}\r\n${'南宁市,1,2,3\r\n'.repeat(200_000)}`),
  () => text(csv().replace('南宁市', '南\u0000宁市')),
  () => new Uint8Array([...text(csv()), 0xff, 0xfe, 0x80, 0x81]),
  () => new Uint8Array([0xff, 0xfe, 0x00]),
  () => new Uint8Array([...text(csv())].flatMap((byte) => [byte, 0, 0, 0])),
  () => new Uint8Array(Buffer.from(csv(), 'latin1')),
  () => new Uint8Array([0xff, 0xfe, ...Buffer.from(csv(), 'utf16le').subarray(1)]),
  () => text(`${'"'.repeat(1_000_001)}`),
  () => text(`=cmd|' /C calc'!A0\r\n${csv()}`),
);

const others = each(
  () => new Uint8Array(),
  () =>
    text(
      `<html><table>${table.map((row) => `<tr>${row.map((each) => `<td>${each}</td>`).join('')}</tr>`).join('')}</table></html>`,
    ),
  () => tableIn('xlml'),
  () => tableIn('rtf'),
  () => text('%PDF-1.7\n%âãÏÓ\n'),
  () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...new Uint8Array(500)]),
  () => packed({ '[Content_Types].xml': text('<Types/>'), 'word/document.xml': text('<w:document/>') }),
  () => text('{"figures": []}'),
  () => text('PK'),
  () => new Uint8Array([0x50, 0x4b, 0x05, 0x06, ...new Uint8Array(18)]),
);

const kinds: Readonly<Record<string, Kind>> = {
  cutXlsx: { count: 20, extension: 'xlsx', make: cut(xlsx) },
  flippedXlsx: { count: 24, extension: 'xlsx', make: flipped(xlsx) },
  withoutPart: { count: 10, extension: 'xlsx', make: withoutPart },
  exchanged: { count: 10, extension: 'xlsx', make: exchanged },
  wrongXml: { count: 20, extension: 'xlsx', make: wrongXml },
  hugeClaims: { count: 24, extension: 'xlsx', make: hugeClaims },
  formulas: { count: 18, extension: 'xlsx', make: formulas },
  bombs: { count: 12, extension: 'xlsx', make: bombs },
  cutXls: { count: 10, extension: 'xls', make: cut(() => tableIn('biff8')) },
  flippedXls: { count: 16, extension: 'et', make: flipped(() => tableIn('biff8')) },
  containers: { count: 30, extension: 'xls', make: containers },
  cutOds: { count: 6, extension: 'ods', make: cut(() => tableIn('ods')) },
  flippedOds: { count: 10, extension: 'ods', make: flipped(() => tableIn('ods')) },
  openDocuments: { count: 10, extension: 'ods', make: openDocuments },
  texts: { count: 15, extension: 'csv', make: texts },
  others: { count: 10, extension: 'xlsx', make: others },
};

/** Hostile files one after another, every `step`th of them. */
export function* hostileFiles(seed: number, step = 1): Generator<HostileFile> {
  const random = createRandom(seed);
  let at = 0;
  for (const [kind, { count, extension, make }] of Object.entries(kinds)) {
    for (let index = 0; index < count; index += 1) {
      const own = createRandom(random.below(2 ** 31));
      if (at++ % step === 0)
        yield { kind, name: `${kind}-${index}.${extension}`, bytes: () => make(own, index) };
    }
  }
}
