import { reportWording } from '../../src/i18n/report';
import { fingerprintOf } from '../../src/review/answers';
import { reportPlan, reportText, reviewReport } from '../../src/review/report';
import { explanationOf, findingOf, readingOf, resultOf } from './samples';
import type { ReportInput } from '../../src/review/report/model';
import type { ReportWording } from '../../src/review/report';

const wording: ReportWording = {
  ...reportWording('zh'),
  finding: (finding) => `〔${finding.id}〕`,
  ruleName: (rule) => (rule === 'R42' ? '同比增减' : rule),
};
const reading = readingOf([
  ['450000', 'M09', 3000],
  ['450100', 'M09', 1500],
]);
const error = findingOf({ id: 'e', rule: 'R04', severity: 'error', cell: 'D4', impact: 0.2 });
const small = findingOf({ id: 'small', impact: 0.01, cell: 'C9' });
const query = findingOf();
const hint = findingOf({ id: 'h', severity: 'hint' });
const input: ReportInput = {
  reading,
  result: resultOf([hint, small, query, error], {
    counts: [
      { rule: 'R42', passed: 10, failed: 3, unchecked: 2 },
      { rule: 'R04', passed: 5, failed: 0, unchecked: 0 },
      { rule: 'R50', passed: 0, failed: 0, unchecked: 14 },
    ],
    unchecked: [
      { rule: 'R42', sheet: '表', cell: 'C9', area: '450200', indicator: 'M09', reason: 'no_prior' },
      { rule: 'R42', sheet: '表', cell: 'C10', area: '450300', indicator: 'M09', reason: 'no_prior' },
      { rule: 'R50', sheet: '表', cell: 'C9', area: '450200', indicator: 'M09', reason: 'too_few' },
    ],
  }),
  explanations: [
    explanationOf(),
    explanationOf({ finding: 'small', current: 1 }),
    explanationOf({ sheet: '别的表', finding: 'e' }),
  ],
  changes: [
    { kind: 'off', rule: 'R42' },
    { kind: 'limit', growthClass: 'headline', rise: 0.2, fall: 0.15 },
    { kind: 'floor', unit: '人', value: 50 },
  ],
  log: [
    {
      at: '2013-10-11T01:00:00.000Z',
      action: 'correction',
      sheet: '表',
      cell: 'C4',
      old: '83.13万',
      new: 831300,
      reason: 'R48',
    },
    {
      at: '2013-10-11T01:00:00.000Z',
      action: 'fill',
      sheet: '表',
      cell: 'C5',
      old: null,
      new: 1,
      reason: '',
    },
    {
      at: '2013-10-11T01:00:00.000Z',
      action: 'correction',
      sheet: '别的表',
      cell: 'C5',
      old: null,
      new: 1,
      reason: '',
    },
  ],
  unit: '广西壮族自治区总工会',
  at: '2013-10-12T08:30:00.000Z',
};

describe('the review report', () => {
  const report = reviewReport(input);

  it('counts rules and comparisons as the check did', () => {
    expect(report.rules).toEqual({ run: 2, failed: 1, notRun: 1 });
    expect(report.checks).toEqual({ passed: 15, failed: 3, unchecked: 3 });
    expect(report.severities).toEqual({ error: 1, query: 2, hint: 1 });
    expect(report.explained).toBe(1);
    expect(report.fingerprint).toBe(fingerprintOf(reading));
  });

  it('lists the gravest first, then by impact, each with the answer of its own sheet', () => {
    expect(
      report.findings.map(({ finding, explanation, stale }) => [finding.id, explanation !== null, stale]),
    ).toEqual([
      ['e', false, false],
      ['R42|450100|M09', true, false],
      ['small', true, true],
      ['h', false, false],
    ]);
  });

  it('groups what could not be checked by reason, each cell once, and keeps the accepted offers of its sheet', () => {
    expect(report.unchecked).toEqual([
      { rules: ['R42'], reason: 'no_prior', count: 2 },
      { rules: ['R50'], reason: 'too_few', count: 1 },
    ]);
    expect(report.accepted.map(({ cell }) => cell)).toEqual(['C4']);
  });

  it('is capped, and says so', () => {
    const capped = reviewReport({ ...input, most: 1 });
    expect([capped.findings.length, capped.omitted]).toEqual([1, 3]);
    expect(reportText(capped, wording)).toContain(wording.words.omitted(3));
    expect(reportPlan(capped, wording).cells.flat()).toContain(wording.words.omitted(3));
  });

  it('is a sheet whose every cell lies in it, as wide as its heads', () => {
    const plan = reportPlan(report, wording);
    expect(plan.name).toBe('审核报告 表');
    expect(plan.cells).toHaveLength(plan.rows);
    expect(plan.cells.every((row) => row.length === plan.columns)).toBe(true);
    expect(plan.rowHeights).toHaveLength(plan.rows);
    expect(plan.merges.every(({ bottom, right }) => bottom < plan.rows && right < plan.columns)).toBe(true);
    const head = plan.cells.findIndex((row) => row[0] === '序号');
    expect(plan.cells[head + 2]).toEqual([
      2,
      'C4',
      '南宁市',
      'M09 会员人数',
      '核实性',
      'R42',
      1500,
      1000,
      0.5,
      '〔R42|450100|M09〕',
      '［新建会］本年新建会企业37家，新增会员500人',
      '',
    ]);
    expect(plan.cells[head + 1]?.[10]).toBe('尚未说明');
    expect(plan.cells[head + 4]?.[10]).toBeNull();
  });

  it.each(['zh', 'en'] as const)('tells the same facts as text to copy, in %s', (lang) => {
    const { words, labels } = reportWording(lang);
    const text = reportText(report, { ...wording, words, labels });
    for (const part of [
      words.title,
      words.rules(2, 1, 1),
      words.checks(15, 3, 3),
      words.counts(1, 2, 1, 1),
      input.unit,
      report.fingerprint,
      words.explained(labels.cause('newUnions'), '本年新建会企业37家，新增会员500人'),
      words.stale(words.explained(labels.cause('newUnions'), '本年新建会企业37家，新增会员500人')),
      words.unexplained,
      labels.unchecked('no_prior'),
      '83.13万 → 831300',
      ...input.changes.map((change) => words.change(change, change.kind === 'off' ? '同比增减' : '')),
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/undefined|NaN|\[object/u);
  });

  it('says 无 where there is nothing', () => {
    const text = reportText(reviewReport({ ...input, result: resultOf([]), changes: [], log: [] }), wording);
    expect(text.match(/^无$/gmu)).toHaveLength(4);
  });

  it('writes the time of day in China', () => {
    expect(wording.labels.time('2013-10-12T18:30:00.000Z')).toBe('2013-10-13 02:30');
  });

  it('has a name that Excel takes', () => {
    const long = reviewReport({
      ...input,
      reading: { ...reading, sheet: '广西[会员]/组织:情况*表?'.repeat(3) },
    });
    expect(reportPlan(long, wording).name).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
  });
});
