import { severityZh } from '../findings/zh';
import type { Severity } from '../../validation/finding';

const severities: Readonly<Record<Severity, string>> = severityZh;

/** Words that several views share. */
export const words = {
  layouts: { area: '分地区', indicator: '分指标' },
  slots: { current: '本年', prior: '上年' },
  severities,
  roles: { total: '合计', published: '全区（省）公布数', direct: '省直及产业' },
  qualifiers: { exact: '', at_least: '以上', about: '约', derived: '推算' },
  qualified: {
    exact: (figure: string): string => figure,
    at_least: (figure: string): string => `${figure}以上`,
    about: (figure: string): string => `约 ${figure}`,
    derived: (figure: string): string => `${figure}（推算）`,
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
  yearSpan: (year: number): string => `${year}年度（${year - 1}.10.1–${year}.9.30）`,
  unitAndValue: (value: string, unit: string): string => (unit === '%' ? `${value}%` : `${value} ${unit}`),
  document: (doc: string, line: number): string => `文件 ${doc} 第 ${line} 行`,
  fileCell: (file: string, sheet: string, cell: string): string => `${file}［${sheet}］${cell}`,
  sheetCell: (sheet: string, cell: string): string => `工作表“${sheet}”${cell}`,
  offered: (rule: string): string => `采纳审核建议（${rule}）`,
  typed: '手工填写',
  printed: (text: string): string => `原文：${text}`,
  blank: '（空）',
  more: (count: string): string => `再显示 ${count} 条`,
  shown: (shown: string, all: string): string => `已显示 ${shown} / ${all} 条`,
  comma: '、',
  and: '；',
  cancel: '取消',
  copy: '复制',
  copied: '已复制',
  copyByHand: '未能自动复制，文字已选中，请按 Ctrl+C。',
};
