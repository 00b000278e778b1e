import type { ExplanationCause } from '../../review/answers';
import type { Severity, UncheckedReason } from '../../validation/finding';
import type { Lang } from '../language';

export interface CheckLabels {
  /** 强制性, 核实性, 提示; 准强制性 for an error that a reviewer may let pass. */
  severity(severity: Severity, overridable?: boolean): string;
  /** Why something could not be checked. */
  unchecked(reason: UncheckedReason): string;
  /** The kind of cause that an explanation gives; a word of its own stays as it is. */
  cause(cause: string): string;
  /** Who lets an error pass by name. */
  readonly reviewer: string;
  /** What became of a comparison that was not possible. */
  readonly uncheckedWord: string;
  /** After how many findings one may stop, and how that is known. */
  stop(count: number): string;
  /** What stands before the findings that may be left. */
  readonly stopMark: string;
}

interface Words {
  readonly severities: Readonly<Record<Severity | 'overridable', string>>;
  readonly unchecked: Readonly<Record<UncheckedReason, string>>;
  readonly causes: Readonly<Record<ExplanationCause, string>>;
  readonly reviewer: string;
  readonly uncheckedWord: string;
  readonly stop: (count: number) => string;
  readonly stopMark: string;
}

function labels({
  severities,
  unchecked,
  causes,
  reviewer,
  uncheckedWord,
  stop,
  stopMark,
}: Words): CheckLabels {
  const known: Readonly<Record<string, string>> = causes;
  return {
    severity: (severity, overridable = false) =>
      severities[severity === 'error' && overridable ? 'overridable' : severity],
    unchecked: (reason) => unchecked[reason],
    cause: (cause) => known[cause] ?? cause,
    reviewer,
    uncheckedWord,
    stop,
    stopMark,
  };
}

const zh = labels({
  severities: { error: '强制性', overridable: '准强制性', query: '核实性', hint: '提示' },
  unchecked: {
    blank: '相关单元格未填',
    text: '相关单元格是文本',
    no_prior: '没有上年数',
    zero_prior: '上年数为0，算不出增减幅度',
    other_areas: '合计所含地区与上年不同，不作比较',
    failed_before: '相关数据已列为差错，更正后再审核',
    too_few: '可比的数太少，不作判断',
    no_spread: '各数没有差异，此方法不适用',
    other_form_absent: '工作簿中没有同年度的相关报表',
    not_applicable: '该审核关系不适用于此单元格',
    broken_relation: '关系式有误，未能审核',
  },
  causes: {
    boundary: '口径调整',
    division: '区划调整',
    merger: '机构撤并',
    newUnions: '新建会',
    policy: '政策调整',
    correction: '补报更正',
    oneOff: '一次性项目',
    other: '其他',
  },
  reviewer: '审核人',
  uncheckedWord: '无法检查',
  stop: (count) =>
    count === 0
      ? '各项按“可疑程度×对合计的影响”折算，合起来对任何一项指标合计数的影响都不超过1%。'
      : `按“可疑程度×对合计的影响”排列；处理前${count}项后，其余各项合起来对任何一项指标合计数的影响不超过1%，可以到此为止（核实性的仍须说明）。`,
  stopMark: '以下各项合起来对任何一项指标合计数的影响不超过1%',
});

const en = labels({
  severities: { error: 'Error', overridable: 'Overridable error', query: 'Query', hint: 'Hint' },
  unchecked: {
    blank: 'a cell concerned is blank',
    text: 'a cell concerned holds text',
    no_prior: 'no figure of last year to compare with',
    zero_prior: 'last year’s figure is 0, so there is no rate of change',
    other_areas: 'the total is not of the areas that last year’s is of, so they are not compared',
    failed_before: 'a figure concerned is already in error',
    too_few: 'too few figures to compare',
    no_spread: 'the figures do not differ, so the method does not apply',
    other_form_absent: 'the workbook has no related form of the same year',
    not_applicable: 'the relation does not apply to this cell',
    broken_relation: 'the relation is not well written, so it was not checked',
  },
  causes: {
    boundary: 'Definition changed',
    division: 'Division of areas changed',
    merger: 'Bodies merged or closed',
    newUnions: 'New unions',
    policy: 'Policy changed',
    correction: 'Late report or correction',
    oneOff: 'One-off project',
    other: 'Other',
  },
  reviewer: 'Reviewer',
  uncheckedWord: 'Could not be checked',
  stop: (count) =>
    count === 0
      ? 'Weighed by suspicion × impact, all of them together move no indicator’s total by more than 1 %.'
      : `Ranked by suspicion × impact; after the first ${count}, all the others together move no indicator’s total by more than 1 %: one may stop there (queries still need an explanation).`,
  stopMark: 'All below together move no indicator’s total by more than 1 %',
});

export const checkLabels: Readonly<Record<Lang, CheckLabels>> = { zh, en };
