/** An area that a sheet calls as it was called before. */
interface FormerName {
  readonly row: string;
  readonly text: string;
  readonly area: string;
  /** The year of the change. */
  readonly year: string;
}

/** What is said of a sheet that an office made itself: why it is no form, or how it was read. */
export const recognition = {
  next: {
    empty: '请切换到要审核的表，或先在“填报”页点“一键填表”。',
    persons_register: '请先汇总成各地区、各指标的数字，再打开汇总表；名册请勿报送。',
    blank_questionnaire: '请打开已填数的统计表，或先在“填报”页点“一键填表”。',
    no_figures: '请填入数字后再点“立即审核”，或切换到已填数的表。',
    no_names: '请在各行左侧写明地区名称或代码，在各列上方写明指标名称，再点“立即审核”。',
    no_areas: '请在各行左侧写明地区名称或代码，再点“立即审核”。',
    no_indicators: '请在各列上方写明指标名称（与统计表一致），再点“立即审核”。',
    ambiguous_form: '请在“填报”页选定是哪一种表，再点“立即审核”。',
    no_year: '请在标题中写明统计年度（如“2013年度”），或在“填报”页选定年度，再点“立即审核”。',
    ledger: '可点“按地区汇总成表”，由助手汇总到统计表；台账本身不改动。',
    many_regions: '请在“填报”页选定本地区，再点“立即审核”，助手只读取本地区的各行。',
    no_form: '请切换到要审核的表，或先点“一键填表”。',
    unconfirmed: '请核对“审核”页的识别结果，再点“确认识别结果”。',
  },
  refused: (sheet: string, why: string): string => `工作表“${sheet}”不能审核：${why}。`,
  found: (names: string): string => `表中看到：${names}。`,
  fits: (forms: string): string => `可能是：${forms}。`,
  addUp: '按地区汇总成表',
  orScreen: '如果只是一份两期数字的清单，可用下方的“两期数据筛查”。',
  notesTitle: (count: string): string => `识别说明 ${count} 条`,
  notes: {
    transposed: (): string => '地区横排、指标竖排，已按此读取',
    unit_assumed: (indicator: string, unit: string): string =>
      `${indicator}：未注明计量单位，按“${unit}”读取`,
    unit_differs: (indicator: string, text: string): string =>
      `${indicator}：表上的计量单位（${text}）与指标不符，请核对`,
    converted: (indicator: string, unit: string): string => `${indicator}：按“${unit}”换算`,
    similar_name: (indicator: string, text: string): string =>
      `“${text}”名称相近，作为${indicator}读取，请核对`,
    code_over_name: (row: string, text: string, area: string): string =>
      `第 ${row} 行名称“${text}”与代码不一致，按代码作为${area}读取`,
    name_over_code: (row: string, code: string, area: string): string =>
      `第 ${row} 行代码 ${code} 是另一行的代码，按名称作为${area}读取`,
    panels: (tables: string): string => `${tables} 个分开排列的表，合并读取`,
    former_name: ({ row, text, area, year }: FormerName): string =>
      `第 ${row} 行“${text}”是旧名，${year} 年区划变更后为${area}，按${area}读取`,
    year_from: (source: string): string => `统计年度取自${source}`,
    several_direct: (rows: string): string => `本级、直属、产业等 ${rows} 行分别读取，均计入合计`,
  },
  yearSources: {
    title: '标题',
    head: '表头',
    sheet_name: '工作表名称',
    hint: '“填报”页的选择',
    file_name: '文件名',
    other_sheet: '同一文件的其他工作表',
  },
  hereOnly: (count: string): string => `表中有、未采用的行和列 ${count} 个`,
  formOnly: (count: string): string => `统计表有、此表没有的地区和指标 ${count} 个`,
  unmatched: (place: string, reason: string): string => `${place}：${reason}`,
  doubtsTitle: '请先决定：',
  unreadRows: (count: string): string => `没有读入的行 ${count} 行：`,
  moreRows: (count: string): string => `另有 ${count} 行`,
  missingAreas: (names: string): string => `没有的地区：${names}`,
  missingIndicators: (names: string): string => `没有的指标：${names}`,
};
