import { createDataset } from '../../src/dataset/dataset';
import { figure } from '../dataset/support/figures';
import { arabicNumerals, checkCoverage, checkObservation, checkSeeds, uncovered } from './check';

const line = '会员从60.65万人增加到83.13万人，2014年培训近2万人次、15个班，其中5个班为夜校。';
const documents = new Map([['000', ['', line]]]);
const at = (indicator: string, asPrinted: string, parts = {}) => figure(indicator, asPrinted, { line: 2, ...parts });

describe('a figure against its line', () => {
  test('fits where print, value, unit and qualifier fit', () => {
    expect(checkObservation(at('M09', '60.65万人'), documents)).toEqual([]);
    expect(checkObservation(at('T01', '近2万人次'), documents)).toEqual([]);
  });

  test.each([
    ['another line', at('M09', '60.65万人', { line: 1 }), 'not on the line'],
    ['a line after the end', at('M09', '60.65万人', { line: 9 }), 'no such line'],
    ['another value', at('M09', '60.65万人', { value: 606_600 }), 'reads 606500, not 606600'],
    ['another unit', at('M09', '60.65万人', { unit: '元' }), 'printed in 人, coded in 元'],
    ['persons for person-times', at('T01', '近2万人次', { unit: '人' }), 'printed in 人次, coded in 人'],
    ['another qualifier', at('T01', '近2万人次', { qualifier: 'exact' }), 'reads about, coded exact'],
    ['nothing printed', at('M09', ''), 'not on the line'],
  ])('does not fit with %s', (_, observation, problem) => {
    expect(checkObservation(observation, documents).join()).toContain(problem);
  });

  test('may have a unit that cannot be where a doubt says so', () => {
    expect(checkObservation(at('M09', '60.65万人', { unit: '户', doubt: 'D1' }), documents)).toEqual([]);
  });
});

describe('numerals left over', () => {
  test('are found one by one', () => {
    expect(arabicNumerals('1,234人、83.13万、２０１４年').map(({ text }) => text)).toEqual(['1,234', '83.13', '2014']);
  });

  test('are those on no figure, and 5个 does not stand in 15个', () => {
    const figures = [at('M09', '60.65万人'), at('M09', '83.13万人'), at('T03', '5个'), at('T01', '近2万人次')];
    expect(uncovered(line, figures)).toEqual(['2014', '15']);
  });

  test('printed alike need a figure each', () => {
    const text = '全国7个、全区7个';
    expect(uncovered(text, [at('G01', '7个')])).toEqual(['7']);
    expect(uncovered(text, [at('G01', '7个'), at('G02', '7个')])).toEqual([]);
    // One print may be the figure of two things.
    expect(uncovered('均增长了169%', [at('M26', '169%'), at('M27', '169%')])).toEqual([]);
  });

  test('are problems unless left out on purpose, and so is what was left out but is not there', () => {
    const figures = [at('M09', '60.65万人'), at('M09', '83.13万人'), at('T01', '近2万人次'), at('T03', '15个')];
    const date = { doc: '000', line: 2, numeral: '2014', reason: 'date' };
    expect(checkCoverage(figures, [date], documents).map(({ text }) => text)).toEqual([
      '5 is on no observation and not left out',
    ]);
    const wrong = [date, { ...date, numeral: '5' }, { ...date, numeral: '5' }, { ...date, line: 7 }];
    expect(checkCoverage(figures, wrong, documents).map(({ line: number, text }) => `${number} ${text}`)).toEqual([
      '2 left-out 5 (date) is not there',
      '7 left-out 2014 (date) is not there',
    ]);
  });
});

test('a doubt that is named must be on record', () => {
  const dataset = createDataset({ observations: [at('M09', '60.65万人', { doubt: 'D9' })] });
  const texts = checkSeeds(dataset, [], documents).map(({ text }) => text);
  expect(texts).toContain('doubt D9 is not in doubts.csv');
});
