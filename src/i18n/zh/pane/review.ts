export const review = {
  files: '各单位上报的文件',
  intro: '选择或拖入各单位的文件，逐个审核后汇总。只读取，不改动这些文件。',
  choose: '选择文件',
  chooseHint: '.xlsx、.xls、.et、.ods、.csv，可多选，也可拖到这里',
  reading: (at: string, all: string): string => `正在审核第 ${at} 个，共 ${all} 个`,
  clear: '清空，重新选择',
  nothing: '这些文件里没有可以汇总的统计表。请选择各单位填好的表。',
  form: '统计表',
  board: (form: string, year: string): string => `${form} · ${year}`,
  summary: (received: string, due: string, ready: string, wrong: string, explain: string): string =>
    `已报 ${received}/${due}，可接收 ${ready}，有误 ${wrong}，待说明 ${explain}`,
  units: '各单位',
  states: {
    missing: (): string => '未报',
    unusable: (): string => '不能采用',
    errors: (errors: string, unexplained: string): string => `错误 ${errors}，待说明 ${unexplained}`,
    explain: (_errors: string, unexplained: string): string => `待说明 ${unexplained}`,
    ready: (): string => '可接收',
  },
  from: (file: string): string => `文件：${file}`,
  clean: '审核没有发现问题。',
  more: (count: string): string => `另有 ${count} 项，见汇审结果的工作表。`,
  explained: (cause: string, text: string): string => `说明：${cause}。${text}`,
  note: '退回意见',
  between: (count: string): string => `与其他单位相比异常的 ${count} 项`,
  combined: '汇总',
  combinedNote: (missing: string): string =>
    missing === '0'
      ? '把汇总表、各单位审核情况和审核发现写入本工作簿。'
      : `把汇总表、各单位审核情况和审核发现写入本工作簿；还有 ${missing} 个单位未报，合计只含已报单位。`,
  write: '写入汇审结果',
};
