/** The sentences of a 看板. */
export const board = {
  sheetName: (region: string, year: number): string => `看板${year}${region}`,
  title: (region: string, year: number): string => `${region}总工会 ${year} 年度工会统计看板`,
  caption: (forms: number, time: string): string =>
    `共 ${forms} 张统计表；数字和图表与各表单元格相连，随表变动；审核情况截至 ${time}`,
  points: '个百分点',
  covered: '覆盖',
  comparable: '可比',
  heads: { form: '统计表', state: '审核情况', handedIn: '上报' },
  counts: (errors: number, queries: number, unexplained: number): string =>
    `强制性 ${errors}　核实性 ${queries}（未说明 ${unexplained}）`,
  changed: '数字有改动，请重新审核',
  stamps: { none: '未上报', valid: '已上报', stale: '已失效' },
  charts: {
    byArea: (indicator: string, unit: string): string => `${indicator}（${unit}）：本年与上年`,
    parts: (indicator: string): string => `${indicator}的构成`,
    history: (indicator: string, unit: string): string => `${indicator}（${unit}）：历年`,
  },
  data: '图表用数（与各表相连，请勿修改）',
  total: '合计',
  own: '增减%只比较两年都有数的地区；审核限值由本工具设定，不是国家统计标准。',
};
