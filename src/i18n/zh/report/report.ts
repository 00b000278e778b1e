import { standardForms } from '../../../forms/formSet';
import { checkLabels } from '../../labels/checks';
import { indicatorLabels } from '../../labels/indicators';
import { periodLabels } from '../../labels/periods';
import type { RuleChange } from '../../../validation/rule';
import type { ReportWords } from '../../../review/report';

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

function change(changed: RuleChange, ruleName: string): string {
  switch (changed.kind) {
    case 'off':
      return `停用 ${changed.rule} ${ruleName}`;
    case 'on':
      return `启用 ${changed.rule} ${ruleName}`;
    case 'severity':
      return `${changed.rule} ${ruleName}：审核类型改为${checkLabels.zh.severity(changed.severity)}`;
    case 'parameter':
      return `${changed.rule} ${ruleName}：参数 ${changed.name} 改为 ${changed.value}`;
    case 'limit':
      return `${indicatorLabels.zh(standardForms).growthClass(changed.growthClass)}增减限值改为 +${percent(changed.rise)}、−${percent(changed.fall)}`;
    case 'floor':
      return `以“${changed.unit}”计的指标，变动不足 ${changed.value} 的不提示`;
  }
}

/** The sentences of the 审核报告. */
export const report: ReportWords = {
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
    unchecked: '无法检查的审核关系',
    changes: '与默认不同的审核设置',
    relations: '自定审核关系',
    accepted: '已采纳的更正',
  },
  heads: {
    number: '序号',
    cell: '单元格',
    area: '地区',
    indicator: '指标',
    severity: '类型',
    rule: '审核关系',
    current: periodLabels.zh.reported('current'),
    prior: periodLabels.zh.reported('prior'),
    change: '增减%',
    message: '审核意见',
    explanation: '审核说明',
    reviewer: checkLabels.zh.reviewer,
  },
  rules: (run: number, failed: number, notRun: number): string =>
    `执行审核关系 ${run} 条，其中未通过 ${failed} 条；无法检查 ${notRun} 条。`,
  checks: (passed: number, failed: number, unchecked: number): string =>
    `比较 ${passed + failed} 次：通过 ${passed}，未通过 ${failed}；另有 ${unchecked} 处无法检查。`,
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
  unchecked: (rules: readonly string[], cells: number): string => `${rules.join('、')}，${cells} 处`,
  accepted: (at: string, old: string, now: string, reason: string): string =>
    `${at}　${old} → ${now}${reason === '' ? '' : `　${reason}`}`,
  by: (reviewer: string): string => `（${checkLabels.zh.reviewer}：${reviewer}）`,
  blank: '（空）',
  none: '无',
  own: '审核关系、限值和指标代码由本工具设定，不是国家统计标准。',
  stamp: (unit: string, at: string, print: string): string => `已上报：${unit}　${at}　指纹 ${print}`,
};
