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
}

interface Words {
  readonly severities: Readonly<Record<Severity | 'overridable', string>>;
  readonly unchecked: Readonly<Record<UncheckedReason, string>>;
  readonly causes: Readonly<Record<ExplanationCause, string>>;
  readonly reviewer: string;
  readonly uncheckedWord: string;
}

function labels({ severities, unchecked, causes, reviewer, uncheckedWord }: Words): CheckLabels {
  const known: Readonly<Record<string, string>> = causes;
  return {
    severity: (severity, overridable = false) =>
      severities[severity === 'error' && overridable ? 'overridable' : severity],
    unchecked: (reason) => unchecked[reason],
    cause: (cause) => known[cause] ?? cause,
    reviewer,
    uncheckedWord,
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
});

export const checkLabels: Readonly<Record<Lang, CheckLabels>> = { zh, en };
