import { WorkbookModel } from '../../../src/workbench/host/model';
import { cellArea, formatArea, parseArea } from '../../../src/spreadsheet/address';
import { shiftFormula } from '../../../src/spreadsheet/references';
import type { CellValue } from '../../../src/spreadsheet/value';
import type { SheetModel } from '../../../src/workbench/host/sheet';

let model: WorkbookModel;
let sheet: SheetModel;

beforeEach(() => {
  model = new WorkbookModel();
  sheet = model.activeSheet;
  model.pasteBlock(sheet.id, 0, 0, [
    ['10', '20', '30', '文字', ''],
    ['1.005', '-3', '0', 'TRUE', '83.13万'],
    ['合计', '沈阳', '大连', '沈阳', '=1/0'],
  ]);
});

const error = (text: string): CellValue => ({ error: text });

describe('formulas', () => {
  it.each<[string, CellValue]>([
    ['=SUM(A1:E1)', 60],
    ['=SUM(A1:C1,5,"6",TRUE)', 72],
    ['=SUM(A1:E3)', error('#DIV/0!')],
    ['=IF(A1>5,"大","小")', '大'],
    ['=IF(A1>50,1)', false],
    ['=IFERROR(E3,"-")', '-'],
    ['=IFERROR(A1/0,0)', 0],
    ['=ROUND(A2,2)', 1.01],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1234,-2)', 1200],
    ['=ISNUMBER(A1)', true],
    ['=ISNUMBER(E2)', false],
    ['=ISBLANK(E1)', true],
    ['=AND(A1>1,B1>1,E1)', true],
    ['=OR(A1>100,B2<0)', true],
    ['=COUNT(A1:E3)', 6],
    ['=COUNTA(A1:E3)', 14],
    ['=COUNTBLANK(A1:E1)', 1],
    ['=N(D1)+N(A1)', 10],
    ['=ABS(B2)', 3],
    ['=A1+B1*C1/10-5', 65],
    ['=-2^2', 4],
    ['=2^3^2', 64],
    ['=50%', 0.5],
    ['=A1&"万"', '10万'],
    ['="a"="A"', true],
    ['=0.1+0.2=0.3', true],
    ['=E1=0', true],
    ['=E1=""', true],
    ['=D1>A1', true],
    ['=E2+1', error('#VALUE!')],
    ['="12"+1', 13],
    ['=E1', 0],
    ['=A1<>B1', true],
    ['=AVERAGE(A1:C1)', 20],
    ['=MEDIAN(A1:C1,100)', 25],
    ['=MAX(A1:C2)-MIN(A1:C2)', 33],
    ['=SUMIF(A1:C1,">15")', 50],
    ['=COUNTIF(A3:D3,"沈*")', 2],
    ['=COUNTIFS(A1:C1,">5",A1:C1,"<25")', 2],
    ['=SUMIFS(A1:C1,A1:C1,">=20")', 50],
    ['=SUMPRODUCT((A1:C1>15)*A1:C1)', 50],
    ['=SUMPRODUCT(--(A1:C1>15))', 2],
    ['=VLOOKUP(20,{10,"a";20,"b"},2,FALSE)', 'b'],
    ['=INDEX(A1:C1,2)', 20],
    ['=INDEX(A1:C2,2,2)', -3],
    ['=MATCH(30,A1:C1,0)', 3],
    ['=MATCH("大连",A3:D3,0)', 3],
    ['=TEXT(1234.567,"#,##0.00")', '1,234.57'],
    ['=LEFT("辽宁省",2)&LEN("辽宁省")', '辽宁3'],
    ['=SUBSTITUTE("1,234",",","")', '1234'],
    ['=VALUE("1,234")', 1234],
    ['=MOD(-1,3)', 2],
    ['=INT(-1.5)', -2],
    ['=YEAR(DATE(2016,9,30))', 2016],
    ['=ROW(B7)+COLUMN(B7)', 9],
    ['=CHOOSE(2,"a","b")', 'b'],
    ['=NOSUCH(1)', error('#NAME?')],
    ['=没有的名字', error('#NAME?')],
    ['=Sheet9!A1', error('#REF!')],
    ['=Sheet1!B1', 20],
    ["='Sheet1'!B1", 20],
    ['=SUM(A:A)', 11.005],
    ['=SQRT(-1)', error('#NUM!')],
    ['=IF(ISNUMBER(E2),E2,"?")', '?'],
    ['=IFS(A1>100,1,A1>5,2)', 2],
    ['=XOR(TRUE,TRUE)', false],
    ['=(1+2)*3', 9],
    ['=LARGE(A1:C1,2)', 20],
    // Not built in: worked out by the library's engine.
    ['=QUARTILE.INC(A1:C1,1)', 15],
    ['=PERCENTILE(A1:C1,0.9)', 28],
    ['=GEOMEAN(A1:B1)', Math.sqrt(200)],
    ['=PROPER("liaoning")&TEXT(RANK(20,A1:C1),"0")', 'Liaoning2'],
    ['=QUARTILE.INC(E3:E3,1)', error('#DIV/0!')],
  ])('%s is %j', (formula, expected) => {
    model.setCell(sheet.id, 9, 9, formula);
    const value = model.value(sheet, 9, 9);
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 10);
    else expect(value).toEqual(expected);
  });

  it('follow a change through a chain', () => {
    model.setCell(sheet.id, 5, 0, '=A1*2');
    model.setCell(sheet.id, 5, 1, '=A6+1');
    expect(model.value(sheet, 5, 1)).toBe(21);
    model.setCell(sheet.id, 0, 0, '11');
    expect(model.value(sheet, 5, 1)).toBe(23);
  });

  it('may hang on one another thousands deep', () => {
    model.setCell(sheet.id, 0, 20, '1');
    model.pasteBlock(
      sheet.id,
      1,
      20,
      Array.from({ length: 6000 }, (_, index) => [`=U${index + 1}+1`]),
    );
    expect(model.value(sheet, 6000, 20)).toBe(6001);
    model.setCell(sheet.id, 0, 20, '2');
    expect(model.evaluate('=U6001*1')).toBe(6002);
  });

  it('show 0 in a circle, however long it is', () => {
    model.setCell(sheet.id, 5, 5, '=F6+1');
    expect(model.value(sheet, 5, 5)).toBe(1);
    model.pasteBlock(
      sheet.id,
      0,
      21,
      Array.from({ length: 400 }, (_, index) => [`=V${((index + 1) % 400) + 1}+1`]),
    );
    expect(typeof model.value(sheet, 0, 21)).toBe('number');
  });

  it('with more different texts than any cache holds are all worked out', () => {
    const rows = Array.from({ length: 2000 }, (_, row) => [
      String(row),
      ...Array.from({ length: 6 }, (__, column) => `=A${row + 100}+${column}`),
    ]);
    model.pasteBlock(sheet.id, 99, 0, rows);
    let sum = 0;
    for (let row = 99; row < 2099; row++) sum += Number(model.value(sheet, row, 6));
    expect(sum).toBe(2000 * 5 + (1999 * 2000) / 2);
  });

  it('calculate only what depends on an edit in 2,000 rows of 80 columns', () => {
    const rows = Array.from({ length: 2000 }, (_, row) =>
      Array.from({ length: 80 }, (__, column) =>
        column % 4 === 3 ? `=IF(ISNUMBER(A${row + 1}),A${row + 1}*2,"")` : '5',
      ),
    );
    model.pasteBlock(sheet.id, 0, 0, rows);
    model.setCell(sheet.id, 1999, 0, '8');
    expect(model.value(sheet, 1999, 79)).toBe(16);
    expect(model.value(sheet, 1998, 79)).toBe(10);
  });
});

describe('conditional formats', () => {
  it('count relative references from the top left corner of all their areas', () => {
    model.setConditionalFormats(sheet, [
      {
        id: '1',
        type: 'Custom',
        areas: [parseArea('B1:C1'), parseArea('A2')].flatMap((area) => area ?? []),
        formula: '=AND(ISNUMBER(A1),A1>$A$1)',
        fill: '#FF0000',
        font: {},
        stopIfTrue: false,
      },
    ]);
    expect([0, 1, 2, 3].map((column) => model.conditionalLook(sheet, 0, column).fill)).toEqual([
      undefined,
      '#FF0000',
      '#FF0000',
      undefined,
    ]);
    expect(model.conditionalLook(sheet, 1, 0).fill).toBeUndefined();
    model.setCell(sheet.id, 1, 0, '99');
    expect(model.conditionalLook(sheet, 1, 0).fill).toBe('#FF0000');
  });
});

describe('what cells show', () => {
  it.each<[CellValue, string, string]>([
    [1234.5, 'General', '1234.5'],
    [0.1 + 0.2, 'General', '0.3'],
    [123456789012, 'General', '1.23457E+11'],
    [1234.567, '#,##0.00', '1,234.57'],
    [-1234, '#,##0', '-1,234'],
    [0.1256, '0.0%', '12.6%'],
    [5, '0.00', '5.00'],
    [-5, '0;(0);"零"', '(5)'],
    [0, '0;(0);"零"', '零'],
    [3, '0"人"', '3人'],
    [12345, '0.0,"千"', '12.3千'],
    ['北京', '@', '北京'],
    [42643, 'yyyy"年"m"月"d"日"', '2016年9月30日'],
    [42643, 'yyyy-mm-dd', '2016-09-30'],
    [true, 'General', 'TRUE'],
    [null, '0.00', ''],
    [1.005, '0.00', '1.01'],
    [0.5, '#.##', '.5'],
    [7, '00', '07'],
  ])('%j under %s is %j', (value, format, shown) => {
    sheet.putContent(20, 0, undefined, value);
    sheet.changeStyle(cellArea(20, 0), (style) => ({ ...style, numberFormat: format }));
    expect(model.text(sheet, 20, 0)).toBe(shown);
  });

  it('takes a number format from what is typed', () => {
    model.setCell(sheet.id, 20, 0, '12.5%');
    model.setCell(sheet.id, 20, 1, '2016-9-30');
    expect([model.text(sheet, 20, 0), model.text(sheet, 20, 1)]).toEqual(['12.50%', '2016/9/30']);
    expect(model.inputText(sheet, 20, 0)).toBe('0.125');
  });
});

describe('references', () => {
  it.each([
    ['=SUM(A1:A9)', 4, 2, '=SUM(A1:A11)'],
    ['=A5+$A$6', 4, 1, '=A6+$A$7'],
    ['=SUM(A5:A6)', 4, -2, '=SUM(#REF!)'],
    ['=SUM(A4:A6)', 4, -1, '=SUM(A4:A5)'],
    ['=Other!A5+A1', 0, 1, '=Other!A5+A2'],
    ['="A5"&A5', 0, 1, '="A5"&A6'],
    ['=SUM(A:A)', 0, 1, '=SUM(A:A)'],
  ])('%s after rows changed at %i by %i is %s', (formula, at, by, expected) => {
    expect(shiftFormula(formula, 'Sheet1', 'Sheet1', 'row', at, by)).toBe(expected);
  });

  it('follow a renamed sheet', () => {
    const other = model.addSheet('上年');
    model.setCell(sheet.id, 9, 0, '=上年!A1+SUM(上年!B1:B2)');
    model.renameSheet(other?.id ?? '', '2015 年');
    expect(model.inputText(sheet, 9, 0)).toBe("='2015 年'!A1+SUM('2015 年'!B1:B2)");
  });

  it.each(['A1', 'B2:D9', 'C:E', '3:4', '1:1048576', 'XFD1048576'])('%s reads back as written', (text) => {
    const area = parseArea(text);
    expect(area && formatArea(area)).toBe(text);
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1:B', 'ABCD1', 'A1048577'])('%j is no address', (text) => {
    expect(parseArea(text)).toBeUndefined();
  });
});
