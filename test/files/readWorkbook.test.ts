import { readWorkbook } from './support/readWorkbook';
import { defaultLimits } from '../../src/files/xlsx/problem';
import { ole, partsOf, xlsxFixture, zip } from './package';
import type { Fixture } from './package';
import type { FileContent, FileSheet } from './support/readWorkbook';

async function content(fixture: Fixture): Promise<FileContent> {
  const read = await readWorkbook(xlsxFixture(fixture), '去年.xlsx');
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

async function sheetOf(fixture: Fixture): Promise<FileSheet> {
  const [sheet] = (await content(fixture)).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const text = (address: string, value: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (address: string, value: number | string, style = ''): string =>
  `<c r="${address}"${style && ` s="${style}"`}><v>${value}</v></c>`;

describe('what a file holds', () => {
  test('numbers, text, truth values and errors keep their kinds', async () => {
    const sheet = await sheetOf({
      rows:
        `<row r="1">${number('A1', 5952)}${text('B1', '83.13万')}<c r="C1" t="b"><v>1</v></c>` +
        `<c r="D1" t="e"><v>#N/A</v></c>${text('E1', '1234')}</row>`,
    });
    expect(sheet.values).toEqual([[5952, '83.13万', true, '#N/A', '1234']]);
  });

  test('rich text is joined', async () => {
    const sheet = await sheetOf({
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      sharedStrings: '<si><r><t>内江</t></r><r><rPr><b/></rPr><t>市</t></r></si>',
    });
    expect(sheet.values).toEqual([['内江市']]);
  });

  test('a figure in a cell that is formatted as a date stays the number that it is', async () => {
    const styles =
      '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
      '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
      '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>';
    const rows = `<row r="1">${number('A1', 5952, '1')}${number('B1', 41274.25, '1')}${number('C1', 30, '1')}</row>`;
    expect((await sheetOf({ rows, styles })).values).toEqual([[5952, 41274.25, 30]]);
    expect((await sheetOf({ rows, styles, date1904: true })).values).toEqual([[5952, 41274.25, 30]]);
  });

  test('the sheet ends at the last cell that holds something', async () => {
    const sheet = await sheetOf({
      rows: `<row r="2">${number('B2', 1)}<c r="F2"/></row><row r="9"><c r="C9"/></row>`,
    });
    expect(sheet.values).toEqual([
      [null, null],
      [null, 1],
    ]);
  });

  test('hidden rows and columns are told', async () => {
    const sheet = await sheetOf({
      before: '<cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="16384" hidden="1"/></cols>',
      rows: `<row r="1">${number('A1', 1)}</row><row r="2" hidden="1">${number('D2', 1)}</row>`,
    });
    expect(sheet.hiddenColumns).toEqual([1, 2]);
    expect(sheet.hiddenRows).toEqual([1]);
  });

  test('defined names and the file name come along', async () => {
    const read = await content({
      rows: `<row r="1">${number('A1', 1)}</row>`,
      names: '<definedName name="会员数">表!$A$1</definedName>',
    });
    expect(read.names).toEqual([{ name: '会员数', refersTo: '表!$A$1' }]);
    expect(read.file).toBe('去年.xlsx');
  });

  test('a chart sheet is left out and the worksheets are read', async () => {
    const read = await content({ rows: `<row r="1">${number('A1', 7)}</row>`, chartSheet: true });
    expect(read.sheets.map((sheet) => sheet.name)).toEqual(['表']);
    expect(read.sheets[0]?.values).toEqual([[7]]);
  });
});

describe('formulas', () => {
  test('a result that is missing is calculated', async () => {
    const sheet = await sheetOf({
      rows: `<row r="1">${number('A1', 3)}${number('B1', 4)}<c r="C1"><f>SUM(A1:B1)</f></c></row>`,
    });
    expect(sheet.values).toEqual([[3, 4, 7]]);
    expect(sheet.formulas).toEqual([['', '', '=SUM(A1:B1)']]);
  });

  test('a result that is out of date is brought up to date', async () => {
    const sheet = await sheetOf({
      rows: `<row r="1">${number('A1', 3)}<c r="B1"><f>A1*2</f><v>99</v></c></row>`,
    });
    expect(sheet.values).toEqual([[3, 6]]);
  });

  test('a formula that is not known keeps the result of the file, and so does what leans on it', async () => {
    const sheet = await sheetOf({
      rows:
        '<row r="1"><c r="A1"><f>XLOOKUP("x",C1:C9,D1:D9)</f><v>12</v></c><c r="B1"><f>A1+1</f></c>' +
        '<c r="C1" t="str"><f>PHONETIC(A1)</f><v>5人</v></c></row>',
    });
    expect(sheet.values).toEqual([[12, 13, '5人']]);
  });

  test('a formula that was filled down is read in every cell', async () => {
    const sheet = await sheetOf({
      rows:
        `<row r="1">${number('A1', 1)}<c r="B1"><f t="shared" ref="B1:B3" si="0">A1+$A$1&amp;"A1"</f></c></row>` +
        `<row r="2">${number('A2', 2)}<c r="B2"><f t="shared" si="0"/></c></row>` +
        `<row r="3">${number('A3', 3)}<c r="B3"><f t="shared" si="0"/></c></row>`,
    });
    expect(sheet.formulas.map((row) => row[1])).toEqual(['=A1+$A$1&"A1"', '=A2+$A$1&"A1"', '=A3+$A$1&"A1"']);
    expect(sheet.values.map((row) => row[1])).toEqual(['2A1', '3A1', '4A1']);
  });

  test('a formula that shows nothing is a blank cell with a formula', async () => {
    const sheet = await sheetOf({ rows: '<row r="1"><c r="A1"><f>IF(B1=0,"",1)</f></c></row>' });
    expect(sheet.values).toEqual([[null]]);
    expect(sheet.formulas).toEqual([['=IF(B1=0,"",1)']]);
  });
});

/** The sheet's part ends in the middle, in an archive that is whole. */
function cutOff(file: Uint8Array, at = '</sheetData>'): Uint8Array {
  return zip(
    [...partsOf(file)].map(([path, text]) => [
      path,
      new TextEncoder().encode(path.includes('worksheets/') ? text.slice(0, text.indexOf(at)) : text),
    ]),
  );
}

describe('what is no usable workbook is said', () => {
  const good = xlsxFixture({ rows: `<row r="1">${number('A1', 1)}</row>` });
  const sheetPart = 'xl/worksheets/sheet1.xml';
  const workbookPart: readonly [string, Uint8Array] = ['xl/workbook.xml', new Uint8Array(100)];
  const bomb = (unpacked: number): Uint8Array =>
    zip([workbookPart, [sheetPart, new Uint8Array(64)]], { [sheetPart]: { unpacked, method: 8 } });

  test.each([
    ['text', new TextEncoder().encode('area,value\n510000,1'), 'not_a_workbook'],
    ['an empty file', new Uint8Array(), 'not_a_workbook'],
    ['a zip of something else', zip([['word/document.xml', new Uint8Array(9)]]), 'not_a_workbook'],
    ['an old .xls that is cut short', ole('Root Entry', 'Workbook'), 'corrupt'],
    ['a file with a password', ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'password'],
    ['another Office file', ole('Root Entry', 'WordDocument'), 'not_a_workbook'],
    ['a sheet cut off within a whole archive', cutOff(good), 'corrupt'],
    [
      'a sheet cut off behind an empty cell',
      cutOff(xlsxFixture({ rows: '<row r="1"><c r="A1"/><c r="B1"/></row>' }), '<c r="B1"'),
      'corrupt',
    ],
    ['a file cut short', good.slice(0, good.length - 30), 'corrupt'],
    ['a workbook without its parts', zip([workbookPart]), 'corrupt'],
    ['a workbook without sheets', xlsxFixture({ rows: '', noSheets: true }), 'no_sheets'],
    ['a zip bomb', bomb(3_000_000_000), 'too_large'],
    ['a zip bomb that hides its size', bomb(0), 'corrupt'],
  ])('%s', async (_, bytes, problem) => {
    expect(await readWorkbook(bytes, 'x.xlsx')).toEqual({ ok: false, problem });
  });

  test('a file over the limits, by its bytes and by its cells', async () => {
    const tooLarge = { ok: false, problem: 'too_large' };
    expect(await readWorkbook(good, 'x.xlsx', { ...defaultLimits, bytes: 100 })).toEqual(tooLarge);
    const wide = xlsxFixture({ rows: `<row r="50">${number('J50', 1)}</row>` });
    expect(await readWorkbook(wide, 'x.xlsx', { ...defaultLimits, cells: 499 })).toEqual(tooLarge);
    expect((await readWorkbook(wide, 'x.xlsx', { ...defaultLimits, cells: 500 })).ok).toBe(true);
  });
});
