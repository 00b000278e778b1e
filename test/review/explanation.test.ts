import {
  causes,
  checkExplanation,
  isStale,
  recall,
  remember,
  standingAnswer,
} from '../../src/review/answers/explanation';
import { explanationOf, findingOf } from './samples';

const check = (text: string, cause = 'newUnions', reviewer = ''): string | undefined =>
  checkExplanation({ text, cause, reviewer }, [findingOf()]);

describe('an explanation', () => {
  it.each([
    '核实无误',
    '属实',
    '无',
    '正常',
    '同上',
    '情况属实',
    '无变化',
    '核 实 无 误！！！',
    '经核实，情况属实。',
    '经核实，数据无误，情况属实，特此说明。',
    '核实无误核实无误核实无误',
    '本单位数据均已核实，确实无误',
    '我市上报数据真实准确',
    '以上数据属实，请审核通过',
    '无无无无无无无无无无',
    '。。。。。。。。。。',
    '１２３４５６７８９',
    '哈哈哈哈哈哈哈哈哈哈',
    'OK, verified',
    'The data are correct.',
    '',
    '   ',
  ])('"%s" says nothing', (text) => {
    expect(check(text)).toBe('empty_phrase');
  });

  it.each(['新建会', '机构撤并', '区划调整，，，。', '新 建 会 37 家'])('"%s" is too short', (text) => {
    expect(check(text)).toBe('too_short');
  });

  it.each([
    '本年新建会企业37家，新增会员500人',
    '经核实，柳江县划入市区，会员增加2.1万人',
    '上年漏报两个乡镇，本年补报更正',
    '正常增长：开发区12家企业建会',
    '核实无误，因防城港划出所致，减少1200人',
    '退休人员正常减员320人，另有2家企业注销',
    '数据已核实，系统升级后口径与上年不同',
    '无新增企业，因改制减少职工410人',
    'Three townships were left out last year',
  ])('"%s" will do', (text) => {
    expect(check(text)).toBeUndefined();
  });

  it('needs a cause from the list', () => {
    expect(check('本年新建会企业37家', 'whatever')).toBe('no_cause');
    expect(causes.map((cause) => check('本年新建会企业37家', cause))).toEqual(causes.map(() => undefined));
  });

  it('needs a named reviewer to let an error pass', () => {
    const error = findingOf({ severity: 'error', overridable: true });
    const answer = { text: '本年新建会企业37家', cause: 'newUnions' };
    const outcomes = ['', '  ', '李', '无', '李明'].map((reviewer) =>
      checkExplanation({ ...answer, reviewer }, [findingOf(), error]),
    );
    expect(outcomes).toEqual(['no_reviewer', 'no_reviewer', 'no_reviewer', 'no_reviewer', undefined]);
  });
});

describe('an explanation kept', () => {
  it.each([
    ['this year’s figure', { current: 1501 }, true],
    [
      'last year’s figure',
      { prior: { value: 999, year: 2012, period: '', origin: { kind: 'typed' as const } } },
      true,
    ],
    ['last year’s figure gone', { prior: null }, true],
    [
      'where last year’s figure came from',
      { prior: { value: 1000, year: 2012, period: 'x', origin: { kind: 'typed' as const } } },
      false,
    ],
    ['the impact', { impact: 0.9 }, false],
  ])('with another %s: stale %j %s', (_, change, stale) => {
    const finding = findingOf(change);
    expect(isStale(explanationOf(), finding)).toBe(stale);
    expect(standingAnswer(finding, [explanationOf()]) === undefined).toBe(stale);
  });

  it('answers the same finding of its own sheet only', () => {
    expect(standingAnswer(findingOf({ sheet: '表二' }), [explanationOf()])).toBeUndefined();
    expect(standingAnswer(findingOf({ id: 'x' }), [explanationOf()])).toBeUndefined();
  });

  it('is carried into next year once, the latest, and offered where rule, line and indicator return', () => {
    const first = explanationOf({ at: '2013-10-01T00:00:00.000Z', text: '先写的' });
    const last = explanationOf({ at: '2013-10-09T00:00:00.000Z', text: '后写的' });
    const other = explanationOf({ indicator: 'M10' });
    const memory = remember([last, other, first]);
    expect(memory).toEqual([last, other]);
    const returned = findingOf({ id: 'R42|450100|M09', sheet: '下年', current: 1900 });
    expect(recall(returned, memory)).toBe(last);
    expect(recall(findingOf({ area: '450200' }), memory)).toBeUndefined();
    expect(recall(findingOf({ rule: 'R43' }), memory)).toBeUndefined();
  });
});
