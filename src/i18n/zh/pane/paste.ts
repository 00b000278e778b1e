import type { LeftReason } from '../../../forms/paste';

const reasons: Readonly<Record<LeftReason, string>> = {
  area: '看不出是哪个地区，或本表没有这个地区：',
  indicator: '看不出是哪个指标，或本表没有这个指标：',
  number: '不是单独一个数，请核对原文后填写：',
  inexact: '是约数，不宜直接填报，请核实准确数：',
  unit: '计量单位与指标不符：',
  period: '是上年或其他年度的数，不写入本年：',
  computed: '是增减、比重等计算出来的数，不用填报：',
  total: '是合计，本表自动汇总：',
  twice: '同一格有两个数，只取第一个：',
};

export const paste = {
  section: '粘贴填报',
  loading: '正在打开…',
  noForm: '当前没有打开的表。请先一键填表，或打开已填的表，再粘贴。',
  box: '下级报来的表格或消息',
  hint: '照原样粘贴：列的次序不限，人与万人可以混用。只写入本年，不动上年和公式；文字只留在本机。',
  file: '载入文件',
  fileHint: '.csv、.txt，也可拖到这里',
  source: '粘贴',
  nothing: '没有认出本表的地区和指标。请连同地区名称和表头一起粘贴；如果是工作报告，请到“文本”页。',
  found: (figures: string, converted: string, left: string): string =>
    `识别出 ${figures} 个数，其中换算单位 ${converted} 个；未采用 ${left} 个`,
  original: (text: string): string => `原文：${text}`,
  converted: '已换算',
  likely: (unit: string): string => `推断为万，已换算成${unit}，请核对`,
  present: (value: string): string => `已有 ${value}，勾选则替换`,
  same: '与现有数相同',
  noCell: '本表没有这一格',
  formula: '该格是公式，不写入',
  left: (count: string): string => `未采用 ${count} 个`,
  leftOne: (about: string, text: string): string => `${about}：${text}`,
  andMore: (count: string): string => `另有 ${count} 个`,
  reasons,
  whichIndicator: (example: string): string => `${example} 等数是哪个指标？`,
  whichOf: (label: string, example: string): string => `“${label}”（如 ${example}）是哪个指标？`,
  choose: '请选择指标',
  write: (count: string): string => `写入本年 ${count} 格`,
  clear: '清空',
};
