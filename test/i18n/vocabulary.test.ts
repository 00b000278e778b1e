import { createDataset } from '../../src/dataset/dataset';
import { formOf } from '../../src/forms/catalogue';
import { directArea, publishedArea } from '../../src/forms/formAreas';
import { layoutForm } from '../../src/forms/layout';
import { sourceSheet } from '../../src/app/usecases/sourceSheet';
import { createTexts } from '../../src/i18n';
import { createCliTexts } from '../../src/i18n/cli';
import { findingText } from '../../src/i18n/findings';
import { createLabels } from '../../src/i18n/labels';
import { reportWording } from '../../src/i18n/report';
import { sourceListWords, sourceNote } from '../../src/i18n/sourceList';
import { reportPlan, reportText, reviewReport } from '../../src/review/report';
import { checkReport } from '../../src/cli/checkReport';
import { seedDataset } from '../../src/cli/environment';
import { findingOf, readingOf, resultOf } from '../review/samples';
import { plainCells } from '../support/sheets';
import type { Lang } from '../../src/i18n';
import type { Provenance } from '../../src/app/state';

const langs: readonly Lang[] = ['zh', 'en'];
const { documents } = seedDataset();

/** The cells of a form's sheet. */
function sheetOf(region: string): readonly unknown[] {
  const form = formOf('membership');
  return layoutForm({ form, year: 2013, region, areas: [], relations: '' }, 'area').cells.flat();
}

/** What finding, report and command line say of one finding at an area of a form. */
function saidOf(area: string, region: string, lang: Lang): readonly string[] {
  const reading = readingOf([[area, 'M09', 3000]], { region });
  const finding = findingOf({ area, severity: 'error', overridable: false });
  const result = resultOf([finding]);
  const report = reviewReport({
    reading,
    result,
    explanations: [],
    changes: [],
    log: [],
    unit: '某市总工会',
    at: '2013-10-12T18:30:00.000Z',
  });
  return [
    findingText(finding, reading, lang).title,
    reportText(report, reportWording(lang)),
    plainCells(reportPlan(report, reportWording(lang)))
      .flat()
      .join('\n'),
    checkReport([{ reading, result }], lang, createCliTexts(lang)),
  ];
}

describe.each([
  ['450000', directArea('450000'), '区直及产业'],
  ['510000', directArea('510000'), '省直及产业'],
  ['450200', directArea('450200'), '市直及产业'],
  ['450000', publishedArea('450000'), '公布数（参考）'],
  ['510000', '510000', '合计'],
  ['450200', '450200', '合计'],
])('on the form of %s the area %s', (region, area, name) => {
  it('has one name on the sheet, in the pane, in findings, reports and on the command line', () => {
    expect(sheetOf(region)).toContain(name);
    expect(createTexts('zh').labels.formArea(area, { region, layout: 'area' })).toBe(name);
    for (const text of saidOf(area, region, 'zh')) expect(text).toContain(name);
  });

  it('has one English name, never a code with a letter', () => {
    const english = createTexts('en').labels.formArea(area, { region, layout: 'area' });
    expect(english).not.toMatch(/\p{Script=Han}|[a-z][PD]$|\d/u);
    for (const text of saidOf(area, region, 'en')) {
      expect(text).toContain(english);
      expect(text).not.toMatch(/Guangxi[PD]|Sichuan[PD]|Liuzhou[PD]/u);
    }
  });
});

it('calls a unit by its own name on its own return, where there is no 合计', () => {
  expect(createLabels('zh').formArea('450100', { region: '450100', layout: 'indicator' })).toBe('南宁市');
});

it('names a source by its title and month everywhere, the number of the document in details only', () => {
  const place = { doc: '004', line: 97 };
  const provenance: Provenance = {
    kind: 'dataset',
    ...place,
    asPrinted: '5952个',
    period: '2012-12-31',
    qualifier: 'exact',
  };
  const title = '2013年9月“内江市总工会五年工作”';
  const { labels } = createTexts('zh');
  expect(labels.source(place, documents)).toBe(title);
  expect(labels.provenance(provenance, documents)).toBe(title);
  const origin = { kind: 'dataset', source: { ...place, asPrinted: '' }, qualifier: 'exact' } as const;
  expect(labels.origin(origin, documents)).toBe(title);
  expect(sourceNote(provenance, documents, 'zh')).toBe(`${title}（2012年12月31日）\n原文：5952个`);
  const listed = sourceSheet(
    [
      {
        sheet: '表',
        field: '450000D|M01|current',
        value: 5952,
        provenance,
        row: 8,
        column: 2,
        form: { region: '450000', layout: 'area' },
      },
    ],
    sourceListWords('zh'),
    documents,
  ).cells.flat();
  expect(listed).toContain(`${title}（2012年12月31日；文件 004 第 97 行）`);
  expect(listed).toContain('区直及产业');
  expect(labels.document('000', documents)).toBe('2015年5月“工会成立九十周年专版”');
  expect(labels.document('004', documents)).toBe('2013年9月“泸州市总工会五年工作”等 4 篇');
  expect(labels.document('我的数据.csv', createDataset({ observations: [] }).documents)).toBe('我的数据.csv');
});

it('writes a statistical year with one dash on sheet, pane and report', () => {
  const label = '2013年度（2012.10.1—2013.9.30）';
  expect(sheetOf('450000')).toContain(label);
  expect(createTexts('zh').labels.year(2013)).toBe(label);
  expect(saidOf('450000', '450000', 'zh')[1]).toContain(label);
});

it('writes an instant in one way, by the clock of Beijing', () => {
  const at = '2013-10-12T18:30:00.000Z';
  expect(createLabels('zh').time(at)).toBe('2013-10-13 02:30');
  expect(saidOf('450000', '450000', 'zh')[1]).toContain('2013-10-13 02:30');
  expect(createLabels('en').time(at)).toBe('2013-10-13 02:30 (UTC+8)');
});

it.each(langs)(
  'has one word for who lets an error pass, and one for what cannot be checked, in %s',
  (lang) => {
    const { labels, check, handIn } = createTexts(lang);
    const { words, many } = reportWording(lang);
    expect(check.form.reviewer).toBe(labels.reviewer);
    expect(words.heads.reviewer).toBe(labels.reviewer);
    expect(words.by('某某').toLowerCase()).toContain(labels.reviewer.toLowerCase());
    expect(check.unchecked).toBe(labels.uncheckedWord);
    expect(many.heads.unchecked).toBe(labels.uncheckedWord);
    expect(handIn.block({ kind: 'unseen', count: 3 }, String)).toContain(labels.uncheckedWord);
    expect(createCliTexts(lang).uncheckedLine(3, [])).toContain(labels.uncheckedWord);
    const all = JSON.stringify({ ...createTexts('zh'), ...reportWording('zh'), ...createCliTexts('zh') });
    expect(all).not.toMatch(/审批人|未能检查|无法审核/u);
  },
);

it.each(langs)('gives one reason why a sheet or a file is none to use, in %s', (lang) => {
  const { labels, notice } = createTexts(lang);
  const { many } = reportWording(lang);
  const cli = createCliTexts(lang);
  for (const reason of ['persons_register', 'no_figures', 'no_areas', 'no_year'] as const) {
    const why = labels.refusal(reason);
    expect(notice.noForm({ kind: 'noForm', sheet: '表', reason }, String)).toContain(why);
    expect(cli.noForm('f.xlsx', { sheet: '表', reason, doubts: [] })).toContain(why);
    expect(many.problem(reason)).toBe(why);
  }
  for (const reason of ['password', 'corrupt', 'other_form'] as const) {
    const why = labels.refusal(reason);
    expect(notice.fileRefused({ kind: 'fileRefused', file: 'f', reason }, String)).toContain(why);
    expect(cli.fileProblem('f', reason)).toContain(why);
    expect(many.problem(reason)).toBe(why);
  }
});

it.each(langs)('says the same of what was not checked and of a changed limit in %s', (lang) => {
  const { labels } = createTexts(lang);
  const { words, labels: reported } = reportWording(lang);
  expect(reported.unchecked('no_prior')).toBe(labels.unchecked('no_prior'));
  const change = { kind: 'limit', growthClass: 'flow', rise: 0.5, fall: 0.5 } as const;
  expect(words.change(change, '')).toContain(labels.growthClass('flow'));
});

it('explains doubtful figures in Chinese without a word of English', () => {
  const { doubts } = seedDataset();
  const { doubtReading } = createTexts('zh').data;
  const offenders = doubts
    .map(({ id, reading, arithmetic }) => `${id} ${doubtReading(reading.zh, arithmetic.zh)}`)
    .filter((text) => /[a-z]{2,}/u.test(text));
  expect(doubts.length).toBeGreaterThan(20);
  expect(offenders).toEqual([]);
});
