import type { TextCheckKind } from '../../../extract/textCheck';
import type { TextCheckWords } from '../../textCheckWords';

/** What was checked and came out, by kind; `holds` is said by the sentence itself. */
export const textChecks: Readonly<Record<TextCheckKind, (check: TextCheckWords) => string>> = {
  growth: ({ stated, against, computed, cause, holds, expected }) =>
    holds
      ? `增长${stated}与两端相符：${against.join('→')}，增长${computed}%。`
      : cause === 'growthAsRatio'
        ? `增长${stated}与两端不符：${against.join('→')}，实际增长${computed}%；${stated}是期末与期初之比，疑将“增长到”写作“增长了”。`
        : `增长${stated}与两端不符：${against.join('→')}，应增长${computed}%（取整范围${expected}）。`,
  sum: ({ stated, against, computed, holds }) =>
    holds
      ? `合计相符：${against.join(' + ')} = ${computed}，原文${stated}。`
      : `合计不符：${against.join(' + ')} = ${computed}，原文${stated}。`,
  parts: ({ stated, against, computed, holds }) =>
    holds
      ? `分项与总数相符：${against.join(' + ')} = ${computed}，总数${stated}。`
      : `分项与总数不符：${against.join(' + ')} = ${computed}，总数${stated}。`,
  share: ({ stated, against, computed, cause, holds }) =>
    holds
      ? `占比${stated}相符：${against[0] ?? ''}按总数计算为${computed}%。`
      : `占比${stated}不符：${against[0] ?? ''}按总数计算为${computed}%${cause === 'balanced' ? '；各占比之和恰为100%，疑为凑足而调整' : ''}。`,
  product: ({ stated, against, computed, holds }) =>
    `${holds ? '单价与数量相符' : '单价与数量不符'}：${against.join(' × ')} = ${computed}，原文${stated}。`,
  same: ({ stated }) => `${stated}在文中出现两次，前后一致，只计一次。`,
  title: ({ stated, against, holds }) =>
    holds
      ? `标题的${stated}与正文${against.join('、')}相符。`
      : `标题的${stated}与正文的${against.join('、')}不一致。`,
  repeated: ({ stated, against }) =>
    `${[stated, ...against].join('、')}与前文同一段话重复，疑为错排或重排，只计一次。`,
  above: ({ stated, against, holds }) =>
    holds
      ? `${stated}不超过其总体${against.join('、')}。`
      : `${stated}超过其总体${against.join('、')}，请核实口径。`,
  unit: ({ stated }) => `${stated}的计量单位不能用于所计对象，请核实。`,
  points: ({ stated }) => `率的增减写作${stated}，是百分比还是百分点不明，请核实。`,
  multiple: ({ stated }) => `“增加${stated}”与“增加到${stated}”含义不同，文中没有两端的数，请核实。`,
  undated: ({ stated, against }) => `由${stated}到${against.join('、')}，起止年份未写明，不能作为上年数。`,
  persons: ({ stated }) => `${stated}人与人次未分，请核实。`,
  names: ({ stated, against, computed, holds }) =>
    holds
      ? `所列名称${computed}个，与${stated}相符。`
      : `称${stated}，所列名称中不同的只有${computed}个（${against.join('、')}）。`,
};
