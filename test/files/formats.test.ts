import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from './support/readWorkbook';
import { defaultLimits } from '../../src/files/xlsx/problem';
import { zip } from './package';

/** Made by LibreOffice: two sheets, one hidden, with a hidden row and column, formulas and a percentage. */
const sample = (extension: 'xls' | 'ods'): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, `samples/office.${extension}`)));

describe('a workbook in another format than .xlsx', () => {
  test.each<[string, 'xls' | 'ods']>([
    ['去年.xls', 'xls'],
    ['去年.et', 'xls'],
    ['去年.ods', 'ods'],
  ])('%s is read with its figures, texts, formulas and what is hidden', async (file, extension) => {
    const read = await readWorkbook(sample(extension), file);
    if (!read.ok) throw new Error(read.problem);
    const [first, second] = read.value.sheets;
    expect(first?.name).toBe('会员 2013');
    expect(first?.values).toEqual([
      ['地区', '会员数', '上年', '合计'],
      ['成都市', 511300, 500000, 1011300],
      ['内江市', '83.13万', -7.25, true],
      ['说明', null, '#DIV/0!', 0.125],
    ]);
    expect(first?.formulas[1]).toEqual(['', '', '', '=SUM(B2:C2)']);
    expect(first?.formulas[3]?.[1]).toMatch(/^=IF\(B2>0,/u);
    // The library does not say what an .ods hides: all of it is read.
    const hides = extension === 'xls';
    expect(first).toMatchObject({ hiddenRows: hides ? [2] : [], hiddenColumns: hides ? [2] : [] });
    expect([first?.visibility, second?.visibility]).toEqual(['visible', hides ? 'hidden' : 'visible']);
  });

  test('one with a password says so', async () => {
    const locked = Buffer.from(sample('xls'));
    // The two records after the stream's first one become that of a password: its kind, a key and a hash.
    const start = locked.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00]));
    Buffer.from([0x2f, 0, 8, 0, 0, 0, 1, 2, 3, 4, 0, 0]).copy(locked, start + 20);
    expect(await readWorkbook(new Uint8Array(locked), 'a.xls')).toEqual({ ok: false, problem: 'password' });
  });

  test('one that is cut short is damaged, one that is too large says so', async () => {
    for (const extension of ['xls', 'ods'] as const) {
      const half = sample(extension).slice(0, 3000);
      expect(await readWorkbook(half, `a.${extension}`)).toEqual({ ok: false, problem: 'corrupt' });
    }
    const small = { ...defaultLimits, olderBytes: 1000 };
    for (const extension of ['xls', 'ods'] as const) {
      expect(await readWorkbook(sample(extension), 'a', small)).toEqual({ ok: false, problem: 'too_large' });
    }
  });

  test('a text document is none, though its container is the same', async () => {
    const text = (words: string): Uint8Array => new TextEncoder().encode(words);
    const odt = zip([
      ['mimetype', text('application/vnd.oasis.opendocument.text')],
      ['content.xml', text('<a/>')],
    ]);
    expect(await readWorkbook(odt, 'a.odt')).toEqual({ ok: false, problem: 'not_a_workbook' });
  });
});

/** A text in GB 18030, found by decoding: there is no encoder for it. */
function gbk(text: string): Uint8Array {
  const bytesBy = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      bytesBy.set(new TextDecoder('gb18030').decode(new Uint8Array([lead, trail])), [lead, trail]);
    }
  }
  return new Uint8Array([...text].flatMap((letter) => bytesBy.get(letter) ?? letter.charCodeAt(0)));
}

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((letter) => letter.charCodeAt(0));
  return new Uint8Array(
    units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

describe('a CSV file', () => {
  const text = '地区,会员数,代码\r\n成都市,"511,300",0012\r\n内江市,83.13万,=1+1\r\n';

  test.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['GBK', gbk(text)],
    ['UTF-16 with a mark', utf16(text, true, true)],
    ['UTF-16 without a mark', utf16(text, true, false)],
    ['big-endian UTF-16 with a mark', utf16(text, false, true)],
    ['big-endian UTF-16 without a mark', utf16(text, false, false)],
  ])('in %s is read as the sheet that Excel makes of it', async (_, bytes) => {
    const read = await readWorkbook(bytes, '成都/会员.csv');
    if (!read.ok) throw new Error(read.problem);
    const [sheet] = read.value.sheets;
    expect(sheet?.name).toBe('会员');
    expect(sheet?.values).toEqual([
      ['地区', '会员数', '代码'],
      ['成都市', 511300, '0012'],
      ['内江市', '83.13万', '=1+1'],
    ]);
    expect(sheet?.formulas.flat().every((formula) => formula === '')).toBe(true);
  });

  test.each<[string, string, Uint8Array, string]>([
    [
      'a picture that is called one',
      'a.csv',
      new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 1, 2]),
      'not_a_workbook',
    ],
    ['a text that is not called one', 'a.doc', new TextEncoder().encode('a,b\n1,2'), 'not_a_workbook'],
    ['nothing', 'a.csv', new Uint8Array(), 'not_a_workbook'],
    ['only line ends', 'a.csv', new TextEncoder().encode('\n\n'), 'empty'],
  ])('%s', async (_, file, bytes, problem) => {
    const read = await readWorkbook(bytes, file);
    expect(read.ok ? (read.value.sheets[0]?.values.length === 0 ? 'empty' : 'read') : read.problem).toBe(
      problem,
    );
  });
});
