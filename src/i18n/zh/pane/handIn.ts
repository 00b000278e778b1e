import { checkLabels } from '../../labels/checks';
import type { GateBlock } from '../../../review/answers';
import type { Count } from '../../noticeTexts';

/** One thing that stands against handing in. */
function block(one: GateBlock, n: Count): string {
  switch (one.kind) {
    case 'errors':
      return `强制性错误 ${n(one.count)} 处，须改正`;
    case 'unexplained':
      return `核实性问题 ${n(one.count)} 处，须改正或说明`;
    case 'required':
      return `必填单元格 ${n(one.count)} 格为空`;
    case 'unseen':
      return `${checkLabels.zh.uncheckedWord}的 ${n(one.count)} 项尚未看过`;
    case 'notChecked':
      return '还没有审核，或审核后表已改动';
  }
}

export const handIn = {
  gate: '上报条件',
  open: '可以上报',
  closed: '还不能上报，尚缺：',
  block,
  unit: '填报单位',
  unitHint: '印在审核报告上，如“内江市总工会”。',
  goNote: '生成“审核报告”工作表，并给本表加上报标记。助手不向任何地方发送数据。',
  stamp: '上报标记',
  stampNone: '尚未上报。',
  stampValid: (time: string, unit: string): string => `已上报：${unit}，${time}`,
  stampStale: (time: string, unit: string): string =>
    `已失效：${unit}于 ${time} 上报后，表中数字已改动，须重新审核并上报。`,
  texts: '报告文字',
  reportText: '审核报告（可复制）',
  dataText: '数据（SDMX-CSV，可复制）',
  results: '看板和通报',
  bulletinNote: '打开列有任务、地区、目标数、完成数的工作表（或目标任务表），按完成率排名并写出通报文字。',
  bulletinTextLabel: '通报文字',
  boardNote: '把本地区、本年度的各张表汇成一页看板，数字和图表与各表相连。',
  roll: '结转下年',
  rollNote: (year: number): string => `以本表为上年，生成 ${year} 年度的表；说明留作参考。`,
  rollGo: (year: number): string => `生成 ${year} 年度的表`,
  log: '写入记录',
  logNone: '助手还没有写入任何内容。',
  logActions: {
    fill: '填表',
    correction: '采纳更正',
    insert: '插入数据',
    undo: '撤销',
    rollForward: '结转',
    make: '生成',
    handIn: '上报',
  },
  logBatch: (action: string, cells: string, time: string): string => `${action} · ${cells} 格 · ${time}`,
  logUndo: (action: string, time: string): string => `撤销 ${time} 的${action}`,
  logEntry: (cell: string, old: string, now: string): string => `${cell}：${old} → ${now}`,
};
