import { findingMessage, findingText, ruleText } from '../../src/i18n/findings';
import { createLabels } from '../../src/i18n/labels';
import { rules } from '../../src/validation';
import { createPriors } from '../../src/dataset/prior';
import { allCities, check, checkLine } from './support/reading';
import type { FindingText } from '../../src/i18n/findings';
import type { Finding, UncheckedReason } from '../../src/validation';

const guangxi = { region: '450000', layout: 'area' } as const;
const say = (finding: Finding, lang: 'zh' | 'en' = 'zh'): FindingText => findingText(finding, guangxi, lang);

const only = ({ findings }: { readonly findings: readonly Finding[] }): Finding => {
  const [finding] = findings;
  if (!finding) throw new Error('no finding');
  return finding;
};

test('a rule says what to look at; whether an explanation is due follows from the severity alone', () => {
  for (const { fix } of rules) {
    expect(fix.zh).not.toMatch(/审核说明|审核人|注明|点“/u);
    expect(fix.en).not.toMatch(/explain|reviewer|click/iu);
    expect(fix.zh).toMatch(/。$/u);
  }
});

describe('a finding says which figure, compared with what, and what to do', () => {
  test('a 万 slip', () => {
    const finding = only(checkLine({ M09: [51.5, 511_300] }));
    const { title, next } = say(finding, 'zh');
    expect(title).toBe('南宁市“会员人数”填报51.5人，上年511,300人，相差约1万倍，疑似以“万人”填报');
    expect(next).toBe('对照原始记录核对计量单位和小数点位置。核实后可改为515,000人。');
    expect(say(finding, 'en').next).toBe(
      'Check the unit and the decimal point against the source. Once checked, 515,000 persons can be entered instead.',
    );
    expect(say(finding, 'en').title).toBe(
      'Nanning: “Union members” is 51.5 persons, last year 511,300 persons: off by about 10,000, probably entered in units of 10,000',
    );
  });

  test('a change, beyond its limit', () => {
    const priors = createPriors(2013, [
      {
        area: '450100',
        indicator: 'M09',
        value: 400_000,
        year: 2012,
        period: '2012-12-31',
        origin: { kind: 'dataset', qualifier: 'exact', source: { doc: '000', line: 27, asPrinted: '40万' } },
      },
    ]);
    const finding = only(check({ areas: { '450100': { M09: 500_000 } } }, { priors }));
    const { title, next } = say(finding, 'zh');
    expect(title).toBe('南宁市“会员人数”本年500,000人，上年400,000人，增长25%，超出20%的限值');
    expect(next).toContain('请填写审核说明');
  });

  test('a part above its whole, a half, a multiple', () => {
    expect(say(only(checkLine({ M09: 200, M10: 240 })), 'zh').title).toBe(
      '南宁市“女会员人数”240人，大于“会员人数”200人',
    );
    expect(say(only(checkLine({ M02: 9, M04: 17 })), 'zh').title).toBe(
      '南宁市“联合工会涵盖单位数”17个，不足“联合基层工会”9个的2倍',
    );
    expect(say(only(checkLine({ A09: 160, A01: 100 }, 'aid')), 'zh').title).toBe(
      '南宁市“走访慰问困难职工”160户，大于“在档困难职工”100户的1.5倍',
    );
  });

  test('a balance with its difference and the slips that would explain it', () => {
    const { title, causes } = say(only(checkLine({ A15: 34, A16: 22, A17: 0, A18: 13 }, 'aid')), 'zh');
    expect(title).toBe('南宁市“资助学生”34人，少于各分项之和35人，相差1人');
    expect(causes.join('')).toContain('有一位数字打错，原数可能为35');
  });

  test('total areas and the direct line have their names', () => {
    const areas = { '450000': { M14: 31 }, '450100': { M14: 10 }, '450200': { M14: 20 } };
    expect(say(only(check({ areas })), 'zh').title).toMatch(
      /^合计“本年新建基层工会”31个，多于各地区之和30个/u,
    );
    expect(say(only(check({ areas: { '450000D': { M14: -1 } } })), 'zh').title).toMatch(/^区直及产业/u);
  });

  test('a form just filled is one sentence', () => {
    const areas = Object.fromEntries(allCities.map((code) => [code, { M01: null, M05: null, M09: null }]));
    expect(say(only(check({ areas })), 'zh').title).toBe('尚有42个必填格未填报，涉及14个地区、3项指标');
  });

  test('元 in a column of 万元', () => {
    const { title } = say(only(checkLine({ A02: [3_205_000, 311] }, 'aid')), 'zh');
    expect(title).toContain('疑似以“元”填报');
  });

  test('in one line for a list', () => {
    const message = findingMessage(only(checkLine({ M09: '若干' })), guangxi, 'zh');
    expect(message).toMatch(/^南宁市“会员人数”填报的是文本“若干”，不是数值。改填数值/u);
  });
});

/** Sheets that between them raise findings of nearly every kind. */
const samples: readonly Finding[] = [
  checkLine({ M09: [0, 500_000] }),
  checkLine({ A13: 27.22, A11: 22.68, A12: 4.61 }, 'aid'),
  checkLine({ M09: null, M01: 5 }),
  checkLine({ M09: [0, 500_000], M10: -5, M05: 3.5, M01: '#REF!', M15: [5, 4] }),
  checkLine({ M09: [900, 1000], M15: 3, M20: 50, M05: 1000, M01: [500, 0] }),
  checkLine({ M09: [1200, 1000], M15: 3, M01: 1 }),
  checkLine(
    { A02: 320.555, A03: 1, A04: 1, A05: 1, A06: 1, A07: 1, A08: 1, A11: 500, A10: 900, A13: 3 },
    'aid',
  ),
  checkLine({ C01: 5, C02: 0, C03: 9, C18: 120, C05: 120, C17: 100 }, 'contracts'),
  checkLine({ M09: [511, 511_300], M05: [530, 530_000] }),
  checkLine({ M09: [5113, 511_300] }),
  check({
    areas: {
      '450000': { M14: { content: 9000, isFormula: true } },
      '450000P': { M14: 8000 },
      '450100': { M14: 9000 },
    },
  }),
  check({
    areas: {
      '450199': { M01: 5 },
      '450100': { M01: 60_000 },
      '450200': { M01: 60_000 },
      '450300': { M01: 60_000 },
    },
  }),
  check({
    areas: Object.fromEntries(
      allCities.map((area, at) => [area, { M09: [800_000 + at * 1001, 800_000 + at * 1001] }]),
    ),
  }),
  checkLine({ M01: [50, 50], M05: [900, 900], M09: [800, 800], M10: [300, 300] }),
].flatMap(({ findings }) => findings);

describe('every kind of finding', () => {
  test('is among the samples, nearly', () => {
    const kinds = new Set(samples.map(({ facts }) => facts.kind));
    expect([...kinds].sort()).toEqual(
      [
        'appeared',
        'balance',
        'band',
        'blank',
        'code',
        'copied',
        'decimals',
        'errorValue',
        'existence',
        'negative',
        'net',
        'notWhole',
        'order',
        'pattern',
        'published',
        'ratio',
        'repeated',
        'unitSlip',
        'vanished',
      ].sort(),
    );
  });

  test.each(samples.map((finding, at) => [`${at} ${finding.rule} ${finding.facts.kind}`, finding] as const))(
    '%s is said whole in both languages',
    (_, finding) => {
      for (const lang of ['zh', 'en'] as const) {
        const { title, why, next } = say(finding, lang);
        for (const text of [title, why, next]) {
          expect(text).not.toMatch(/undefined|NaN|null|Infinity|\$\{/u);
          expect(text.length).toBeGreaterThan(5);
        }
      }
      expect(say(finding, 'en').next).not.toMatch(/[。，；]/u);
    },
  );
});

test('rules are described with their thresholds and whose they are', () => {
  for (const { id } of rules) {
    expect(ruleText(id, 'zh').name).not.toBe('');
    expect(ruleText(id, 'en').why).not.toBe('');
  }
  expect(ruleText('R32', 'zh').parameters).toContain('非官方规定');
  expect(ruleText('R999', 'zh').name).toBe('R999');
});

test('reasons and severities', () => {
  const reasons: readonly UncheckedReason[] = [
    'blank',
    'text',
    'no_prior',
    'zero_prior',
    'failed_before',
    'too_few',
    'no_spread',
    'other_form_absent',
    'not_applicable',
  ];
  expect(new Set(reasons.map((reason) => createLabels('zh').unchecked(reason))).size).toBe(reasons.length);
  expect(new Set(reasons.map((reason) => createLabels('en').unchecked(reason))).size).toBe(reasons.length);
  expect(
    ['error', 'query', 'hint'].map((severity) =>
      createLabels('zh').severity(severity as Finding['severity']),
    ),
  ).toEqual(['强制性', '核实性', '提示']);
});
