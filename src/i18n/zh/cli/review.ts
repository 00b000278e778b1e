export const reviewText = {
  progress: (done: number, all: number, file: string, problem: string | null): string =>
    `［${done}/${all}］${file}${problem === null ? '' : '　不能采用'}`,
  reviewed: (form: string, year: number, used: number, missing: number): string =>
    `${form}（${year}年度）：采用 ${used} 份，未报 ${missing} 个单位。`,
  reviewCounts: (errors: number, queries: number, hints: number): string =>
    `  强制性 ${errors} 条，核实性 ${queries} 条，提示 ${hints} 条。`,
  refusedFile: (file: string, reason: string): string => `  ${file}：${reason}。`,
  passedOver: {
    folder: '是文件夹，没有打开',
    lock_file: '是表格打开时的临时文件，没有读取',
    hidden: '是隐藏文件，没有读取',
    other_kind: '不是 .xlsx、.xls、.et、.ods 或 .csv 文件，没有读取',
    own_report: '是以前的审核汇总，没有读取',
  },
  unreadIn: (file: string, sheet: string, count: number, first: string): string =>
    `  ${file}：未读入 ${count} 处（工作表“${sheet}”${first}），见“审核汇总”。`,
  reviewCost: (files: number, opening: number, milliseconds: number, megabytes: number): string =>
    `共 ${files} 个文件，平均每个打开 ${opening.toFixed(1)} 毫秒、审核 ${milliseconds.toFixed(1)} 毫秒，内存 ${megabytes.toFixed(0)} MB。`,
  reportWritten: (out: string): string => `已写入 ${out}。`,
};
