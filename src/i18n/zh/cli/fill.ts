export const fillText = {
  filled: (file: string, sheet: string, areas: number, current: number, prior: number): string =>
    `已写入 ${file}：工作表“${sheet}”，${areas} 个地区；本年数 ${current} 格，上年数 ${prior} 格。`,
  filledFrom: {
    dataset: (name: string, cells: number): string => `  取自${name}：${cells} 格`,
    file: (name: string, cells: number): string => `  取自 ${name}：${cells} 格`,
    sheet: (name: string, cells: number): string => `  取自工作表“${name}”：${cells} 格`,
    correction: (name: string, cells: number): string => `  采纳更正 ${name}：${cells} 格`,
    text: (name: string, cells: number): string => `  取自文本 ${name}：${cells} 格`,
  },
  filledNothing: '  数据集中没有这个年度和上年度的数，各格留空。',
};
