import type { GrowthClass } from '../../catalogue/indicator';
import type { Severity, UncheckedReason } from '../../validation/finding';
import type { RuleChange } from '../../validation/rule';

const severities: Readonly<Record<Severity, string>> = { error: '强制性', query: '核实性', hint: '提示' };

const classes: Readonly<Record<GrowthClass, string>> = {
  headline: '总量指标',
  institutional: '机构制度类指标',
  flow: '时期指标',
  money: '金额指标',
  sub: '“其中”项',
  rate: '比率',
};

const reasons: Readonly<Record<UncheckedReason, string>> = {
  blank: '单元格为空',
  text: '单元格是文本',
  no_prior: '没有上年数',
  zero_prior: '上年数为0',
  failed_before: '有关数字已有错误，未再比较',
  too_few: '可比地区太少',
  no_spread: '各地变动一致，无法判别',
  other_form_absent: '缺少另一张表',
  not_applicable: '不适用',
};

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

function change(changed: RuleChange, ruleName: string): string {
  switch (changed.kind) {
    case 'off':
      return `停用 ${changed.rule} ${ruleName}`;
    case 'on':
      return `启用 ${changed.rule} ${ruleName}`;
    case 'severity':
      return `${changed.rule} ${ruleName}：审核类型改为${severities[changed.severity]}`;
    case 'parameter':
      return `${changed.rule} ${ruleName}：参数 ${changed.name} 改为 ${changed.value}`;
    case 'limit':
      return `${classes[changed.growthClass]}增减限值改为 +${percent(changed.rise)}、−${percent(changed.fall)}`;
    case 'floor':
      return `以“${changed.unit}”计的指标，变动不足 ${changed.value} 的不提示`;
  }
}

/** 北京时间, as China's statistical offices write it. */
function time(at: string): string {
  const local = new Date(new Date(at).getTime() + 8 * 3_600_000);
  return Number.isNaN(local.getTime()) ? at : local.toISOString().slice(0, 16).replace('T', ' ');
}

/** The sentences of the 审核报告. */
export const report = {
  title: '统计报表审核报告',
  sheetName: (sheet: string): string => `审核报告 ${sheet}`,
  labels: {
    form: '报表',
    year: '统计年度',
    region: '地区',
    unit: '填报单位',
    at: '上报时间',
    fingerprint: '数字指纹',
    summary: '审核结果',
    findings: '审核发现及说明',
    unchecked: '未能检查的审核关系',
    changes: '与默认不同的审核设置',
    accepted: '已采纳的审核建议',
  },
  heads: {
    number: '序号',
    cell: '单元格',
    line: '地区',
    indicator: '指标',
    severity: '类型',
    rule: '审核关系',
    current: '本年',
    prior: '上年',
    change: '增减%',
    message: '审核意见',
    explanation: '审核说明',
    reviewer: '审核人',
  },
  severities,
  reasons,
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
  yearSpan: (year: number): string => `${year}年度（${year - 1}.10.1—${year}.9.30）`,
  time,
  rules: (run: number, failed: number, notRun: number): string =>
    `执行审核关系 ${run} 条，其中未通过 ${failed} 条；未能执行 ${notRun} 条。`,
  checks: (passed: number, failed: number, unchecked: number): string =>
    `比较 ${passed + failed} 次：通过 ${passed}，未通过 ${failed}；另有 ${unchecked} 次未能检查。`,
  counts: (error: number, query: number, hint: number, explained: number): string =>
    `强制性 ${error} 处，核实性 ${query} 处，提示 ${hint} 处；已说明 ${explained} 处。`,
  explained: (cause: string, text: string): string => `［${cause}］${text}`,
  stale: (text: string): string => `（数字已改动，说明失效）${text}`,
  unexplained: '尚未说明',
  omitted: (count: number): string => `另有 ${count} 处未列出，见表内审核结果。`,
  change,
  pair: (label: string, text: string): string => `${label}：${text}`,
  section: (label: string): string => `【${label}】`,
  formOf: (title: string, sheet: string): string => `${title}（工作表“${sheet}”）`,
  unchecked: (ruleName: string, reason: string, count: number): string =>
    `${ruleName}：${reason}，${count} 处`,
  accepted: (at: string, old: string, now: string, reason: string): string =>
    `${at}　${old} → ${now}${reason === '' ? '' : `　${reason}`}`,
  by: (reviewer: string): string => `（审核人：${reviewer}）`,
  blank: '（空）',
  none: '无',
  own: '审核关系、限值和指标代码由本工具设定，不是国家统计标准。',
  stamp: (unit: string, at: string): string => `已上报：${unit}　${at}`,
};
