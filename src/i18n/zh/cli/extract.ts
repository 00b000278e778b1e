export const extractText = {
  wrongDate: (text: string): string => `“${text}”不是日期，请写作 2013-09-23。`,
  extracted: (figures: number, named: number): string =>
    `读出 ${figures} 个数，其中 ${named} 个有可能的指标，须逐项确认：`,
  extractedLine: (printed: string, area: string, period: string, indicators: readonly string[]): string =>
    `  ${printed}　${area}　${period}　${indicators.length === 0 ? '不在表内' : indicators.join('、')}`,
  textChecked: (failed: number, held: number): string =>
    `校稿：不符或存疑 ${failed} 处，核对相符 ${held} 处。`,
  leftOutLine: (line: number, printed: string, reason: string): string =>
    `第 ${line} 行 ${printed}：未录，${reason}`,
  leftOutReasons: {
    date: '日期',
    duration: '时长',
    name: '名称或编号',
    slogan: '口号或工作安排',
    ordinal: '序号',
    phone: '电话或网址',
    page: '版面',
    not_union_work: '非工会统计',
    no_indicator: '没有对应的指标',
  },
};
