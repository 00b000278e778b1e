import { checkLabels } from '../../labels/checks';

export const checkText = {
  checkedForm: (sheet: string, title: string, year: number, region: string): string =>
    `${sheet}：${title}，${year}年度，${region}`,
  group: (severity: string, count: number): string => `  ${severity}（${count}）`,
  findingLine: (cell: string, message: string, rule: string): string => `    ${cell} ${message}［${rule}］`,
  damagedSheet: (sheet: string): string =>
    `工作表“${sheet}”已损坏，没有读取。请在 Excel 中打开修复并另存后再审核。`,
  notRead: (sheet: string, places: readonly string[]): string =>
    `工作表“${sheet}”未读入 ${places.length} 处：${places.join('、')}。`,
  nothingFound: '  没有发现问题。',
  uncheckedLine: (count: number, reasons: readonly string[]): string =>
    `  ${checkLabels.zh.uncheckedWord} ${count} 项：${reasons.join('，')}。`,
  uncheckedReason: (reason: string, count: number): string => `${reason}（${count}）`,
};
