import fc from 'fast-check';
import { cellArea } from '../../src/spreadsheet/address';
import { Calculator } from '../../src/spreadsheet/calculator';
import { moveFormula } from '../../src/spreadsheet/references';
import type { FormulaCell, FormulaSheet } from '../../src/spreadsheet/book';
import type { CellValue } from '../../src/spreadsheet/value';

type Content = CellValue | { readonly formula: string; readonly kept?: CellValue };

/** A sheet of one column A, and what a formula that stands in B1 gives. */
class Column implements FormulaSheet {
  constructor(readonly contents: readonly Content[]) {}

  cell(row: number, column: number): FormulaCell {
    const content = column === 0 ? (this.contents[row] ?? null) : null;
    return typeof content === 'object' && content !== null && 'formula' in content
      ? { formula: content.formula, constant: null }
      : { formula: undefined, constant: content };
  }

  eachStored: FormulaSheet['eachStored'] = (area, visit) => {
    for (let row = area.row; row < Math.min(area.row + area.rowCount, this.contents.length); row++) {
      if (area.column === 0) visit(row, 0, this.cell(row, 0));
    }
  };

  usedArea: FormulaSheet['usedArea'] = () => ({ ...cellArea(0, 0), rowCount: this.contents.length });
}

function over(contents: readonly Content[]): { readonly book: Calculator; readonly sheet: Column } {
  const sheet = new Column(contents);
  const book = new Calculator({
    sheet: (name) => (name === '表' ? sheet : undefined),
    name: (name) => (name === '会员数' ? '=A1' : name === '甲' ? '=乙' : name === '乙' ? '=甲' : undefined),
    kept: (_, row) => {
      const content = sheet.contents[row];
      return typeof content === 'object' && content !== null && 'formula' in content
        ? content.kept
        : undefined;
    },
  });
  return { book, sheet };
}

const { book, sheet } = over([12, 30, null, '83.13万', { error: '#N/A' }, '7']);
const result = (formula: string): CellValue => book.evaluate(`=${formula}`, sheet, 0, 1);

test.each<[string, CellValue]>([
  ['1+2*3', 7],
  ['(1+2)*3', 9],
  ['-2^2', 4],
  ['2^-1', 0.5],
  ['10%*50', 5],
  ['8/2/2', 2],
  ['5-3-1', 1],
  ['A1&"人"', '12人'],
  ['"说""明"', '说"明'],
  ['A3+1', 1],
  ['A6+1', 8],
  ['A1<=A2', true],
  ['A3=0', true],
  ['A3=""', true],
  ['"a"="A"', true],
  ['A4>1000', true],
  ['SUM(A1:A4)', 42],
  ['SUM(A1,A2,"7")', 49],
  ['SUM(A1:A3)-A1', 30],
  ['COUNT(A1:A5)', 2],
  ['COUNTA(A1:A4)', 3],
  ['AVERAGE(A1:A4)', 21],
  ['MAX(A1:A4)', 30],
  ['MIN(A1:A4)', 12],
  ['IF(COUNT(A3:A4)=0,"",SUM(A3:A4))', ''],
  ['IF(AND(ISNUMBER(A1),ISNUMBER(A2)),ROUND((A2-A1)/A1*100,1),"")', 150],
  ['IF(A3=0,,1)', 0],
  ['IFERROR(A1/A3,"—")', '—'],
  ['ROUND(1.005,2)', 1.01],
  ['ROUND(-2.5,0)', -3],
  ['ROUND(1234,-2)', 1200],
  ['N("flag")=0', true],
  ['OR(A1>100,A2>20)', true],
  ['NOT(ISBLANK(A3))', false],
  ['TRUE()', true],
  ['VLOOKUP(12,A1:A3,1,FALSE)', 12],
  ['SUM(A1:A2*{1;2})', 72],
  ['会员数+1', 13],
  ["'表'!A2", 30],
  ['TEXT(A1,"0人")', '12人'],
])('%s gives %p', (formula, expected) => {
  expect(result(formula)).toBe(expected);
});

test.each([
  ['A1/A3', '#DIV/0!'],
  ['A4+1', '#VALUE!'],
  ['SUM(A1:A5)', '#N/A'],
  ['IF(A5>1,1,2)', '#N/A'],
  ['AVERAGE(A3:A4)', '#DIV/0!'],
  ['10^400', '#NUM!'],
  ['甲', '#NUM!'],
  ['别处!A1', '#REF!'],
])('%s gives the error %s', (formula, error) => {
  expect(result(formula)).toEqual({ error });
});

describe('a formula that nobody here knows', () => {
  const unknown = [
    'NOSUCH(A1)',
    'A1+',
    '(A1',
    'A1 A2',
    'SUM(A1',
    'IFERROR(NOSUCH(A1),0)',
    'COUNT(NOSUCH(A1))',
    '没有的名字',
    '[1]表!A1',
    'Table1[会员数]',
  ];

  test.each(unknown)('%s shows the result at hand, and what leans on it goes on', (formula) => {
    const { book: kept, sheet: column } = over([{ formula, kept: 5 }, { formula: 'A1+1' }]);
    expect([kept.value(column, 0, 0), kept.value(column, 1, 0)]).toEqual([5, 6]);
  });

  test.each(unknown)('%s without one shows an error', (formula) => {
    expect(result(formula)).toEqual({ error: '#NAME?' });
  });

  test('cells in a circle keep theirs', () => {
    const { book: kept, sheet: column } = over([
      { formula: 'A2+1', kept: 8 },
      { formula: 'A1+1', kept: 7 },
    ]);
    expect([kept.value(column, 0, 0), kept.value(column, 1, 0)]).toEqual([8, 7]);
  });
});

describe('formulas beyond all measure give an error and go no deeper', () => {
  const many = (piece: string, count: number): string => piece.repeat(count);

  test.each([
    ['20,000 brackets', `${many('(', 20_000)}1${many(')', 20_000)}`],
    ['4,000 brackets', `${many('(', 4000)}1${many(')', 4000)}`],
    ['20,000 functions', `${many('ABS(', 20_000)}1${many(')', 20_000)}`],
    ['1,600 functions', `${many('ABS(', 1600)}1${many(')', 1600)}`],
    ['8,000 signs', `${many('-', 8000)}1`],
    ['8,000 percents', `1${many('%', 8000)}`],
    ['50,000 terms', `1${many('+1', 50_000)}`],
  ])('%s', (_, formula) => {
    expect(result(formula)).toEqual({ error: '#NAME?' });
  });

  test('what Excel allows is worked out: 4,000 terms, 64 functions one within the other, a chain of 5,000', () => {
    expect(result(`1${many('+1', 4000)}`)).toBe(4001);
    expect(result(`${many('ABS(', 64)}-1${many(')', 64)}`)).toBe(1);
    const deep = (row: number): Content => ({ formula: `${many('ABS(', 60)}A${row}${many(')', 60)}+1` });
    const chain = over([1, ...Array.from({ length: 5000 }, (__, index) => deep(index + 1))]);
    expect(chain.book.value(chain.sheet, 5000, 0)).toBe(5001);
  });

  test('no text at all makes it throw', () => {
    const piece = fc.constantFrom(
      '(',
      ')',
      '-',
      '%',
      '1',
      '+',
      'A1',
      'IF(',
      ',',
      '"',
      "'",
      '{',
      ';',
      '!',
      ':',
      '甲',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        result(pieces.join(''));
      }),
    );
  });
});

test.each([
  ['=A1+$A$1&"A1"', 1, 0, '=A2+$A$1&"A1"'],
  ['=SUM(B2:$C3)', 2, 1, '=SUM(C4:$C5)'],
  ["='甲 表'!A1*2", 1, 1, "='甲 表'!B2*2"],
  ['=A1', -1, 0, '=#REF!'],
])('%s filled down %i and right %i is %s', (formula, down, right, expected) => {
  expect(moveFormula(formula, down, right)).toBe(expected);
});
