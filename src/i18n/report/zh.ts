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
    area: '地区',
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
  stamp: (unit: string, at: string, print: string): string => `已上报：${unit}　${at}　指纹 ${print}`,
};

/** The sentences of a review of many files. */
export const many = {
  title: (form: string, year: number, region: string): string => `${region}${year}年度${form}审核汇总`,
  sheets: { overview: '审核汇总', files: '各单位审核情况', findings: '审核发现' },
  labels: {
    received: '上报情况',
    missing: '未报单位',
    refused: '不能采用的文件',
    duplicates: '重复上报',
    counts: '审核结果',
    unexplained: '未说明',
    stale: '上报标记失效',
    combined: '汇总表',
  },
  heads: {
    file: '文件',
    area: '地区',
    problem: '不能采用的原因',
    errors: '强制性',
    queries: '核实性',
    hints: '提示',
    unexplained: '未说明',
    unchecked: '未能检查',
    stamp: '上报标记',
    ready: '可以上报',
    impact: '占全区（省）',
  },
  problems: {
    not_a_workbook: '不是Excel工作簿',
    old_xls: '是旧版.xls文件，请另存为.xlsx',
    password: '文件有密码，请取消密码后重报',
    too_large: '文件过大',
    corrupt: '文件已损坏，无法打开',
    no_form: '没有找到统计报表',
    edited_head: '表头被改动，无法辨认',
    other_form: '是另一种报表',
    other_year: '是其他年度的报表',
    other_region: '不属于本地区',
    duplicate: '该地区已有另一份文件',
    empty: '工作表是空的',
    persons_register: '是人员名册，不是统计报表',
    blank_questionnaire: '是未填的调查表',
    no_figures: '没有数字',
    no_names: '只有数字，没有地区和指标名称',
    no_areas: '认不出地区或填报单位',
    no_indicators: '认不出指标',
    ambiguous_form: '同时像几种报表，无法确定',
    no_year: '没有写明年度',
  } as Readonly<Record<string, string>>,
  stamps: { none: '无', valid: '有效', stale: '失效' },
  yes: '是',
  no: '否',
  between: '（地区间比较）',
  receivedOf: (received: number, due: number): string => `应报 ${due} 个单位，已报 ${received} 个`,
  names: (names: readonly string[]): string => names.join('、'),
  duplicate: (file: string, area: string, first: string): string =>
    `${file}：${area}已采用 ${first}，本文件未计入`,
  combinedIn: (sheet: string, missing: number): string =>
    missing === 0 ? `见工作表“${sheet}”` : `见工作表“${sheet}”；缺 ${missing} 个单位，合计只是已报单位之和`,
};
