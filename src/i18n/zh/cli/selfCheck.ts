import type { ContradictionFacts } from '../../contradictionFacts';

export const selfCheckText = {
  selfCheckTitle: {
    arithmetic: (count: number): string => `经计算证明自相矛盾的数字 ${count} 处：`,
    unit: (count: number): string => `计量单位可疑的数字 ${count} 处：`,
    repeated: (count: number): string => `重复刊印的段落和数字 ${count} 处：`,
  },
  contradictionLine: (found: ContradictionFacts): string =>
    `  ${found.place} ${found.what}（${found.kind}）：原文“${found.printed}”` +
    (found.against.length > 0 ? `，对照 ${found.against.join('、')}` : '') +
    (found.right === '' ? '' : `，应为 ${found.right}（相符范围 ${found.expected}）`) +
    (found.cause === '' ? '' : `，${found.cause}`) +
    (found.doubt === '' ? '。' : `，存疑 ${found.doubt}。`),
  contradictionKinds: {
    growth: '增长率与前后两数不符',
    parts: '分项与合计不符',
    rate: '比率与其分子分母不符',
    coverage: '部分大于总体',
    change: '增加数与前后两数不符',
    product: '总额与数量乘标准不符',
    hundred: '占比超过 100%',
    names: '同一个数用作两个指标',
    repeated: '同一段文字重复刊印',
    unit: '计量单位不能用于所计对象',
    values: '同一事项有两个数',
  },
  contradictionCauses: {
    growthAsRatio: '疑将期末与期初之比写作增长率',
    balanced: '疑为使各占比之和为 100% 而调整',
    differentDates: '两边时点不同，可能由此造成',
    nearBase: '总体数未刊印，对照的是较小的一组',
  },
  doubtsTitle: (count: number): string => `人工阅读时记录的存疑 ${count} 处：`,
  doubtLine: (id: string, place: string, reading: string, arithmetic: string): string =>
    `  ${id} ${place} ${reading}（${arithmetic}）`,
};
