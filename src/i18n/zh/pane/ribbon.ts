/** What the ribbon says besides the names of its actions; labels and tips of the forms come from the forms. */
export const ribbon = {
  tab: '工会统计',
  groups: { assistant: '助手', filling: '填表', checking: '审核', results: '看板和通报' },
  open: { label: '打开助手', tip: '打开工会统计助手：填表、审核、查看来源和上报。' },
  nextFinding: '下一条审核结果',
  tips: {
    fill: '生成或补填标准统计表，带出上年数；已经录入的数字不会被改动。',
    fillSet: '一次生成本地区、本年度的全部标准统计表，列在目录上；已经录入的数字不会被改动。',
    board: '把本地区、本年度的各张表汇成一页看板，数字和图表随表变动。',
    bulletin: '对目标任务表按完成率排名，生成通报和通报文字。',
    check: '对照上年数和审核关系检查当前表，并标出有问题的单元格。',
    clearFlags: '清除助手在各工作表上做的全部标记，不留痕迹。',
  },
};
