export const resultsText = {
  made: (sheet: string, out: string): string =>
    `已生成“${sheet}”，与原表一并存入“${out}”；原文件不变。原文件中的图片、图表和宏不在其中。`,
  nothingToShow: (file: string, region: string, year: number): string =>
    `“${file}”中没有${region}${year}年度的统计表，做不出看板；请核对 --region 和 --year。`,
  noTasks: (file: string): string =>
    `“${file}”中没有目标任务表，做不出通报；请在表头写明任务名称，并为每个地区列出目标数、完成数。`,
  sourceBusy: (file: string): string => `“${file}”是原来的文件，不能用结果覆盖它，请换一个文件名。`,
  wrongDay: (text: string): string => `“${text}”不是日期，请写作 2013-09-30。`,
};
