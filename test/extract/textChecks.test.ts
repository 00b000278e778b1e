import { extract } from '../../src/extract/extract';
import { textCheckSentence } from '../../src/i18n/textChecks';

const checks = (text: string) => extract(text, { area: '450200', date: '2013-09-23' })?.checks ?? [];
const told = (text: string) => checks(text).map(({ kind, holds }) => `${kind} ${holds ? 'holds' : 'fails'}`);

describe('the arithmetic of a text', () => {
  test.each([
    ['会员数由2008年的28万人增加到42万人，增长50%。', ['growth holds']],
    ['会员数由2008年的28万人增加到42万人，增长150%。', ['growth fails']],
    ['发放慰问金20.5万元，发放慰问品4.5万元，合计25万元。', ['sum holds']],
    ['发放慰问金20.5万元，发放慰问品4.5万元，合计26.2万元。', ['sum fails']],
    [
      '一类工会100个，占25%；二类工会200个，占50%；三类工会100个，占25%。',
      ['share holds', 'share holds', 'share holds'],
    ],
    [
      '一类工会100个，占25%；二类工会200个，占45%；三类工会100个，占30%。',
      ['share holds', 'share fails', 'share fails'],
    ],
    ['按照每个县级工会10万元的标准，向111个县级工会下拨经费1110万元。', ['product holds']],
    ['按照每个县级工会10万元的标准，向111个县级工会下拨经费1210万元。', ['product fails']],
    ['提出合理化建议300条，实施450条。', ['above fails']],
    ['工资集体协议覆盖率比上年增长5.7%。', ['points fails']],
    ['检查用人单位484户，涉及农民工3.1万户。', ['unit fails']],
    ['参赛项目增加了10倍。', ['multiple fails']],
    ['基层工会从3590家增加到9174家。', ['undated fails']],
    ['全市在甲工业有限公司、乙工业有限公司、乙工业有限公司3家开展试点。', ['names fails']],
    ['目前会员52万人。2008年，全市职工总数40万人。', []],
    ['新建基层工会30家，新发展会员2000人，其中农民工1500人。', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('a passage printed twice is told once', () => {
    const passage = '共培训下岗人员3591人，职业介绍3352人，实现再就业3210人。';
    expect(told(`${passage}\n其他工作顺利。\n${passage}`)).toEqual(['repeated fails']);
  });

  test('is shown with its numbers in both languages', () => {
    const [check] = checks('会员数由2008年的28万人增加到42万人，增长150%。');
    if (check === undefined) throw new Error('nothing checked');
    expect(textCheckSentence(check, 'zh')).toMatch(/28万人→42万人，实际增长50%.*增长到/u);
    expect(textCheckSentence(check, 'en')).toMatch(/28万人 → 42万人 is 50%/u);
  });
});
