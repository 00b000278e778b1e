import { indicators } from '../../../src/catalogue/indicators';
import { noPriors } from '../../../src/dataset/prior';
import { forms } from '../../../src/forms/catalogue';
import { brokenText } from '../../../src/i18n/relations';
import { rules, ruleSet, validate } from '../../../src/validation';
import {
  contradictionsIn,
  readRelations,
  relationLines,
  tryRelation,
  vocabularyOf,
} from '../../../src/validation/relations';
import { readingOf } from '../support/reading';
import type { AuditRelations } from '../../../src/validation/relations';
import type { CellContent } from '../../../src/forms/sheet';
import type { Sheet } from '../support/reading';

const head = ['编号', '关系式', '性质', '说明', '启用'];

function listOf(lines: readonly (readonly CellContent[])[], form = 'membership'): AuditRelations {
  const present = forms.filter(({ id }) => id === form);
  const vocabulary = vocabularyOf({ forms, indicators, present });
  const read = relationLines([['审核关系'], head, ...lines]);
  return readRelations(read ?? [], { vocabulary, forms, rules, offAtFirst: ['R52'] });
}

const one = (formula: string, form?: string): AuditRelations =>
  listOf([['1', formula, '核实性', '', '是']], form);

type Cells = Sheet['areas'][string];

/** How one city's figures end under a relation alone. */
function ending(formula: string, cells: Cells, form = 'membership'): string {
  const { own, broken } = one(formula, form);
  const [relation] = own;
  if (!relation) return `broken: ${broken[0]?.problem.kind ?? ''}`;
  const result = validate({
    reading: readingOf({ form, areas: { '450100': cells } }),
    priors: noPriors,
    rules: { ...ruleSet(), rules: [relation.rule], off: [] },
  });
  const [finding] = result.findings;
  if (finding) return `failed at ${finding.indicator}`;
  return (
    [...result.unchecked, ...result.waiting][0]?.reason ??
    (result.counts.some(({ passed }) => passed > 0) ? 'passed' : 'nothing')
  );
}

describe('a relation as an office writes it', () => {
  test.each<readonly [string, Cells, string]>([
    ['M10≤M09', { M09: 90, M10: 90 }, 'passed'],
    ['M10<=M09', { M09: 90, M10: 91 }, 'failed at M10'],
    ['Ｍ１０＜Ｍ０９', { M09: 90, M10: 90 }, 'failed at M10'],
    ['女会员人数 不大于 会员人数', { M09: 90, M10: 91 }, 'failed at M10'],
    ['「女会员人数」≤「会员人数」', { M09: 90, M10: 91 }, 'failed at M10'],
    ['M09≥1.2×M10', { M09: 90, M10: 80 }, 'failed at M09'],
    ['(M10＋M11)×0.5≤M09', { M09: 90, M10: 100, M11: 90 }, 'failed at M10'],
    ['M09－M10≥10', { M09: 90, M10: 81 }, 'failed at M09'],
    ['M09－M10≥10', { M09: 90, M10: 80 }, 'passed'],
    ['M09＝M10＋M11', { M09: 90, M10: 50, M11: 41 }, 'failed at M09'],
    ['M09＝M10＋M11（±1）', { M09: 90, M10: 50, M11: 41 }, 'passed'],
    ['M09＝M10＋M11±1%', { M09: 1000, M10: 500, M11: 509 }, 'passed'],
    ['M09＝M10＋M11±1%', { M09: 1000, M10: 500, M11: 520 }, 'failed at M09'],
    ['5≤M09÷M01≤3000（人／个）', { M09: 40, M01: 10 }, 'failed at M09'],
    ['M09÷M01 在 5~3000 之间', { M09: 50, M01: 10 }, 'passed'],
    ['M09÷M01在5至3000之间', { M09: 50, M01: 0 }, 'not_applicable'],
    ['M20 在 30~100 之间', { M20: 20 }, 'failed at M20'],
    ['M20≤100%', { M20: 99 }, 'passed'],
    ['M10≤M09×60%', { M09: 100, M10: 61 }, 'failed at M10'],
    ['若M01＞0则M09＞0', { M01: 1, M09: 0 }, 'failed at M09'],
    ['如果 M01>0 那么 M09>0', { M01: 0, M09: 3 }, 'passed'],
    ['若M01≥10且M09≥100，则M16≥1', { M01: 10, M09: 100, M16: 0 }, 'failed at M01'],
    ['若M01≥10或M09≥100，则M16≥1', { M01: 1, M09: 100, M16: 0 }, 'failed at M01'],
    ['M01＞0⇔M09＞0', { M01: 0, M09: 1 }, 'failed at M01'],
    ['M01、M03、M09同有同无', { M01: 1, M03: 1, M09: 0 }, 'failed at M09'],
    ['本年≤上年×1.5', { M09: [160, 100] }, 'failed at M09'],
    ['本年≤上年×1.5', { M09: [150, 100] }, 'passed'],
    ['本年≤上年×1.5', { M09: [150, null] }, 'no_prior'],
    ['|M09本年÷M09上年－1|≤20%', { M09: [79, 100] }, 'failed at M09'],
    ['M09本年－上年M09≤M15', { M09: [120, 100], M15: 10 }, 'failed at M09'],
    ['2行≤5行', { M03: 10, M05: 9 }, 'failed at M03'],
    ['8行＝(9＋10)行', { M09: 90, M10: 50, M11: 41 }, 'failed at M09'],
    ['第5行≥第8行', { M05: 90, M09: 91 }, 'failed at M05'],
    ['M10≤M09，M11≤M09', { M09: 90, M10: 1, M11: 91 }, 'failed at M11'],
    ['M10≤M09', { M09: 90, M10: null }, 'blank'],
    ['M10≤M09', { M09: 90, M10: '约8' }, 'text'],
    ['C03≤M05', { M05: 90, M09: 1 }, 'nothing'],
    ['M05≥C03', { M05: 90, M09: 1 }, 'other_form_absent'],
    ['10万≤M09', { M09: 99_999 }, 'failed at M09'],
    ['M09≥1,000', { M09: 999 }, 'failed at M09'],
  ])('%s', (formula, cells, expected) => {
    expect(ending(formula, cells)).toBe(expected);
  });
});

describe('a line that is not well written', () => {
  test.each<readonly [string, string]>([
    ['', '审核关系!B3：没有写关系式，请按“M10≤M09”的样子填写。'],
    ['M10', '审核关系!B3第4个字：没有≤、＝、≥等比较符号，请补上。'],
    ['M10≤', '审核关系!B3第5个字：这里缺一个指标或数，请补上。'],
    ['M99≤M09', '审核关系!B3：没有代码为“M99”的指标，请核对代码。'],
    ['M10≤M09×某某数', '审核关系!B3第9个字：“某某数”不是指标代码、指标名称、行号或运算符号，请更正。'],
    ['99行≤M09', '审核关系!B3：表中没有第99行，请核对行号。'],
    ['M10≤(M09＋M11', '审核关系!B3第5个字：括号不成对，请补齐。'],
    ['M10)≤M09', '审核关系!B3第4个字：括号不成对，请补齐。'],
    ['若M01＞0 M09＞0', '审核关系!B3第8个字：有“若”没有“则”，请补上“则……”。'],
    ['M10≤M09 M11', '审核关系!B3第9个字：“M11”不能接在完整的关系式后面；几条关系请用逗号分开。'],
    ['1≤2', '审核关系!B3：只有数，没有指标，请写上指标代码。'],
    ['M20在100~30之间', '审核关系!B3第8个字：下限大于上限，任何数都通不过，请更正。'],
    ['M10÷0≤M09', '审核关系!B3第5个字：除数为0，请更正。'],
    ['本年≤M09', '审核关系!B3：单写“本年”“上年”指每个指标，不能与指标写在同一关系式中；请写作“M09上年”。'],
  ])('%s is named with its place', (formula, sentence) => {
    const { broken, own } = one(formula);
    expect(own).toEqual([]);
    expect(broken.map((line) => brokenText(line, '审核关系', 'zh'))).toEqual([sentence]);
    expect(broken.map((line) => brokenText(line, '审核关系', 'en')).join()).not.toMatch(/undefined/u);
  });

  test.each<readonly [readonly CellContent[], string]>([
    [['1', 'M10≤M09', '严重', '', '是'], '审核关系!C4：性质“严重”不能识别'],
    [['1', 'M10≤M09', '提示', '', '也许'], '审核关系!E4：启用“也许”不能识别'],
    [['7', 'M10≤M09', '提示', '', '是'], '审核关系!A4：编号“7”重复'],
    [['R04', 'M10≤M05', '强制性', '', '是'], '审核关系!B4：这是本工具的关系'],
    [['1', '3行≤M09', '提示', '', '是'], '审核关系!B4：“3”是哪张表的行号不明确'],
    [['1', 'W01≤M09', '提示', '', '是'], '审核关系!B4：指标“W01”不在任何一张表上'],
  ])('%s', (line, beginning) => {
    const { broken } = listOf([['7', 'M11≤M09', '提示', '', '是'], line], 'none');
    expect(broken.map((each) => brokenText(each, '审核关系', 'zh'))).toEqual([
      expect.stringMatching(new RegExp(`^${beginning}`, 'u')),
    ]);
  });
});

describe('relations of the product in the list', () => {
  test('are switched by their 启用 alone; what a blank says is nothing', () => {
    const { changes, own, broken } = listOf([
      ['R04', 'M10≤M09，M11≤M09，M12≤M09，M13≤M09', '强制性', '', '否'],
      ['R05', '', '', '', '否'],
      ['R06', '', '', '', '是'],
      ['R07', '', '', '', ''],
      ['R52', '', '', '', '是'],
    ]);
    expect(changes).toEqual([
      { kind: 'off', rule: 'R04' },
      { kind: 'off', rule: 'R05' },
      { kind: 'on', rule: 'R52' },
    ]);
    expect([own, broken]).toEqual([[], []]);
  });
});

describe('a trial', () => {
  test('says how many cells of this and of last year a relation would question', () => {
    const [relation] = one('M10≤0.5×M09').own;
    const reading = readingOf({
      areas: {
        '450100': { M09: [100, 100], M10: [51, 49] },
        '450200': { M09: [100, 100], M10: [60, 51] },
        '450300': { M09: [100, null], M10: [40, 51] },
      },
    });
    expect(relation && tryRelation(relation.rule, { reading, priors: noPriors })).toEqual({
      current: { questioned: 2, passed: 1, unchecked: 0 },
      prior: { questioned: 1, passed: 1, unchecked: 1 },
    });
  });
});

describe('a contradiction', () => {
  test.each<readonly [string, readonly string[] | null]>([
    ['M10＞M09', ['R04']],
    ['M10≥1.5×M09', ['R04']],
    ['M09＝2×M05', ['R05']],
    ['M09÷M01≥4000', ['R11']],
    ['M10≤M09×0.9', null],
    ['M09≤M03，M09≥M03×2', []],
    ['M10≤0', null],
    ['M10≥M05×1.2', ['R04', 'R05']],
  ])('%s', (formula, expected) => {
    const { own } = one(formula);
    const found = contradictionsIn(
      ruleSet(),
      own.map(({ rule }) => rule),
    );
    expect(found).toEqual(expected === null ? [] : [{ rule: '自定1', with: expected }]);
  });
});
