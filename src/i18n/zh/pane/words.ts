/** Words that several views share. */
export const words = {
  layouts: { area: '分地区', indicator: '分指标' },
  qualifiers: { exact: '', at_least: '以上', about: '约', derived: '推算' },
  qualified: {
    exact: (figure: string): string => figure,
    at_least: (figure: string): string => `${figure}以上`,
    about: (figure: string): string => `约 ${figure}`,
    derived: (figure: string): string => `${figure}（推算）`,
  },
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
