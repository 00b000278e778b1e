import { createPriors } from '../../src/dataset/prior';
import { priorsFrom, rollForward } from '../../src/review/answers';
import { explanationOf, readingOf } from './samples';

const reading = readingOf([
  ['450000', 'M09', 3000],
  ['450100', 'M09', 1500],
  ['450100', 'M09', 999, 'prior'],
  ['450200', 'M09', '83.13万'],
  ['450300', 'M09', null],
  ['450400', 'M09', 0],
]);

describe('rolling forward', () => {
  const next = rollForward(reading, [explanationOf(), explanationOf({ sheet: '别的表' })]);

  it('plans the same form of the next year', () => {
    expect(next).toMatchObject({ form: 'membership', year: 2014, region: '450000', layout: 'area' });
    expect(next.areas).toEqual(['450100', '450200', '450300', '450400']);
  });

  it('makes this year’s figures last year’s, neither text nor blanks nor the old 上年', () => {
    const priors = createPriors(2014, next.priors);
    expect(
      ['450000', '450100', '450200', '450300', '450400'].map((area) => priors.of(area, 'M09')?.value),
    ).toEqual([3000, 1500, undefined, undefined, 0]);
    expect(priors.of('450100', 'M09')).toMatchObject({
      year: 2013,
      period: '2013-09-30',
      origin: { kind: 'sheet', sheet: '表', cell: 'C6' },
    });
  });

  it('carries the explanations of this sheet as memory', () => {
    expect(next.remembered).toEqual([explanationOf()]);
  });

  it('names the file where the figures came from one', () => {
    expect(priorsFrom(reading, '2013.xlsx')[0]?.origin).toEqual({
      kind: 'file',
      file: '2013.xlsx',
      sheet: '表',
      cell: 'C5',
    });
  });
});
