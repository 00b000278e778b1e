import { write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { BookType } from '@e965/xlsx';

/** What stands on the sheet of a file before anything is done to it: an office's own return that can be read. */
export const table: readonly (readonly (string | number)[])[] = [
  ['2013年度工会会员和组织情况', '', '', ''],
  ['地区', '职工人数（人）', '会员人数（人）', '女会员人数（人）'],
  ...[
    ['南宁市', 511_320, 498_217, 201_334],
    ['柳州市', 402_118, 391_005, 160_222],
    ['桂林市', 322_904, 310_456, 131_870],
    ['梧州市', 201_557, 196_003, 80_411],
    ['北海市', 120_644, 114_870, 47_902],
    ['防城港市', 80_215, 77_431, 30_118],
    ['钦州市', 151_903, 143_220, 60_334],
    ['贵港市', 160_772, 152_641, 61_009],
    ['玉林市', 230_118, 221_560, 90_447],
    ['百色市', 190_334, 182_905, 74_120],
    ['贺州市', 101_219, 96_774, 39_560],
    ['河池市', 171_448, 163_902, 66_731],
    ['来宾市', 110_905, 104_338, 42_117],
    ['崇左市', 100_661, 95_870, 38_904],
  ],
];

/** Parts of an archive by their names. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** The table as a file of another program. */
export function tableIn(bookType: BookType): Uint8Array {
  const cells = Object.fromEntries(
    table.flatMap((row, r) =>
      row.map((v, c) => [
        `${String.fromCharCode(65 + c)}${r + 1}`,
        typeof v === 'number' ? { t: 'n' as const, v } : { t: 's' as const, v },
      ]),
    ),
  );
  const sheet = { ...cells, '!ref': `A1:D${table.length}` };
  const book = { SheetNames: ['会员'], Sheets: { 会员: sheet } };
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
}

/** The parts of an archive. */
export const unpacked = (bytes: Uint8Array): Parts => unzipSync(bytes);

/** Parts as an archive, packed. */
export const packed = (parts: Parts): Uint8Array => zipSync({ ...parts }, { level: 1 });

export const sheetPart = 'xl/worksheets/sheet1.xml';

/** The .xlsx file with one part's text changed. */
export function withPart(name: string, change: (xml: string) => string): Uint8Array {
  const parts = unpacked(tableIn('xlsx'));
  return packed({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}

/** The .xlsx file with these rows of XML below its own. */
export function withRows(xml: string): Uint8Array {
  return withPart(sheetPart, (sheet) => sheet.replace('</sheetData>', `${xml}</sheetData>`));
}
