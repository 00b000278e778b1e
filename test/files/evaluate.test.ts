import { evaluate } from '../../src/files/xlsx/formula/evaluate';
import type { Operand } from '../../src/files/xlsx/formula/value';

const cells: Readonly<Record<string, Operand>> = {
  A1: 12,
  A2: 30,
  A3: null,
  A4: '83.13万',
  A5: { fault: '#N/A' },
  A6: '7',
  A7: { fault: 'unknown' },
  'A1:A3': { range: [12, 30, null] },
  'A1:A4': { range: [12, 30, null, '83.13万'] },
  'A3:A4': { range: [null, '83.13万'] },
  'A1:A5': { range: [12, 30, null, '83.13万', { fault: '#N/A' }] },
  'A6:A7': { range: ['7', { fault: 'unknown' }] },
};
const lookup = (reference: string): Operand => cells[reference] ?? null;

test.each<[string, unknown]>([
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
  ['SUM(A1,A2,A6)', 49],
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
])('%s gives %p', (formula, result) => {
  expect(evaluate(formula, lookup)).toBe(result);
});

test.each([
  ['A1/A3', '#DIV/0!'],
  ['A4+1', '#VALUE!'],
  ['SUM(A1:A5)', '#N/A'],
  ['IF(A5>1,1,2)', '#N/A'],
  ['AVERAGE(A3:A4)', '#DIV/0!'],
  ['10^400', '#NUM!'],
])('%s gives the error %s', (formula, fault) => {
  expect(evaluate(formula, lookup)).toEqual({ fault });
});

test.each([
  'VLOOKUP(A1,A1:A3,1)',
  'SUM(A:A)',
  'A1+',
  '(A1',
  'A1 A2',
  'SUM(A1',
  'A1:A3+1',
  '{1,2}',
  'IFERROR(VLOOKUP(A1,A1:A3,1),0)',
  'ISNUMBER(A7)',
  'COUNT(A6:A7)',
  'Table1[会员数]',
])('%s is not known and says so', (formula) => {
  expect(evaluate(formula, lookup)).toEqual({ fault: 'unknown' });
});
