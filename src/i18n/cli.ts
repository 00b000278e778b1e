import type { Lang } from './language';

/** What the sentence of a contradiction needs to know. */
export interface ContradictionFacts {
  readonly place: string;
  readonly what: string;
  readonly kind: string;
  readonly printed: string;
  readonly against: readonly string[];
  /** What follows from the others, '' where nothing is calculated. */
  readonly right: string;
  readonly expected: string;
  readonly cause: string;
  readonly doubt: string;
}

const usageZh = (forms: string): string => `用法：
  npm run -s cli -- forms [--json]
  npm run -s cli -- data [--csv | --sdmx | --self-check] [--load <数据.csv>]
  npm run -s cli -- fill <表> --year <年度> --region <地区代码> [--layout area|indicator]
                         [--areas <代码,代码>] [--prior <去年的表.xlsx>] --out <文件.xlsx>
  npm run -s cli -- check <文件.xlsx> [--prior <去年的表.xlsx>] [--json]
  npm run -s cli -- screen <两期.csv> --method hb|mad|growth [--json]
                         列为 id,prev,curr，可加 stratum（分层）；空白为缺报
                         hb：[--U --A --C --quantile 7|6]  mad：[--z]  growth：[--rise --fall --floor]
  npm run -s cli -- rules [--json] [--out <目录.html|目录.md>]
  npm run -s cli -- extract <文本文件|-> [--area <地区代码>] [--date <发布日期 YYYY-MM-DD>] [--json | --csv]
  npm run -s cli -- review <文件夹> [--prior <去年的文件夹>] --out <汇总.xlsx>
<表> 为
${forms}
加 --lang en-US 用英文。退出码：0 无强制性错误，1 有强制性错误，2 输入不可用。`;

const usageEn = (forms: string): string => `Usage:
  npm run -s cli -- forms [--json]
  npm run -s cli -- data [--csv | --sdmx | --self-check] [--load <data.csv>]
  npm run -s cli -- fill <form> --year <year> --region <area code> [--layout area|indicator]
                         [--areas <code,code>] [--prior <last-year.xlsx>] --out <file.xlsx>
  npm run -s cli -- check <file.xlsx> [--prior <last-year.xlsx>] [--json]
  npm run -s cli -- screen <pairs.csv> --method hb|mad|growth [--json]
                         columns id,prev,curr and optionally stratum; blank is missing
                         hb: [--U --A --C --quantile 7|6]  mad: [--z]  growth: [--rise --fall --floor]
  npm run -s cli -- rules [--json] [--out <rules.html|rules.md>]
  npm run -s cli -- extract <text file|-> [--area <area code>] [--date <published, YYYY-MM-DD>] [--json | --csv]
  npm run -s cli -- review <folder> [--prior <last year's folder>] --out <report.xlsx>
<form> is one of
${forms}
Exit status: 0 nothing blocking, 1 blocking findings, 2 unusable input.`;

const zh = {
  usage: usageZh,
  unknownCommand: (name: string): string => `没有“${name}”这个命令。`,
  wrongArguments: (argument: string): string => `参数“${argument}”有误。`,
  missing: (option: string): string => `缺少 ${option}。`,
  unknownForm: (id: string, known: readonly string[]): string =>
    `没有“${id}”这种表，可用 ${known.join('、')}。`,
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
  wrongYear: (text: string): string => `“${text}”不是年度，请写四位数字，如 2012。`,
  unknownRegion: (code: string): string => `没有代码为“${code}”的地区，请写六位行政区划代码，如 510000。`,
  unknownArea: (code: string, region: string): string => `“${code}”不是 ${region} 的下级地区代码。`,
  wrongLayout: (text: string): string => `没有“${text}”这种版式，可用 area、indicator。`,
  wrongMethod: (text: string): string => `没有“${text}”这种方法，可用 hb、mad、growth。`,
  strangeParameter: (option: string, method: string): string => `${method} 法没有 ${option} 这个参数。`,
  wrongParameter: (option: string, text: string): string => `${option} 的值“${text}”不合适。`,
  notXlsx: (file: string): string => `“${file}”不是 .xlsx 文件名，结果只能存为 .xlsx。`,
  occupied: {
    typed: (file: string): string => `“${file}”中已有手工填报的数，不能覆盖，请换一个文件名。`,
    foreign: (file: string): string => `“${file}”已存在，不是本工具填的表，不能覆盖，请换一个文件名。`,
  },
  sameFile: (file: string): string => `“${file}”是去年的表，不能用结果覆盖它，请换一个文件名。`,
  fileMissing: (file: string): string => `无法读取“${file}”，请检查路径。`,
  cannotWrite: (file: string): string => `无法写入“${file}”，请检查文件夹是否存在、文件是否正被打开。`,
  folderMissing: (folder: string): string => `无法读取文件夹“${folder}”，请检查路径。`,
  noFiles: (folder: string): string => `文件夹“${folder}”中没有 Excel 文件。`,
  nothingToReview: (folder: string): string =>
    `文件夹“${folder}”中没有可识别的统计表，请检查各单位报送的文件。`,
  progress: (done: number, all: number, file: string, problem: string | null): string =>
    `［${done}/${all}］${file}${problem === null ? '' : '　不能采用'}`,
  reviewed: (form: string, year: number, used: number, missing: number): string =>
    `${form}（${year}年度）：采用 ${used} 份，未报 ${missing} 个单位。`,
  reviewCounts: (errors: number, queries: number, hints: number): string =>
    `  强制性 ${errors} 条，核实性 ${queries} 条，提示 ${hints} 条。`,
  refusedFile: (file: string, reason: string): string => `  ${file}：${reason}。`,
  reviewCost: (files: number, milliseconds: number, megabytes: number): string =>
    `共 ${files} 个文件，平均每个 ${milliseconds.toFixed(1)} 毫秒，内存 ${megabytes.toFixed(0)} MB。`,
  reportWritten: (out: string): string => `已写入 ${out}。`,
  noForm: (file: string, sheet: string, reason: string): string =>
    `“${file}”中没有可识别的统计表：工作表“${sheet}”${reason}。`,
  noFormReasons: {
    empty: '是空的',
    persons_register: '是人员名册，不是统计表',
    blank_questionnaire: '是空白调查表，没有地区和指标',
    no_figures: '没有数字',
    no_names: '只有数字，没有地区或指标名称',
    no_areas: '没有认出地区',
    no_indicators: '没有认出指标',
    ambiguous_form: '无法确定是哪一种表',
    no_year: '没有统计年度',
    unsure: '像是统计表，但各栏含义不能确定，请在 Excel 中用助手确认',
  },
  noVisibleSheet: (file: string): string => `“${file}”中没有可见的工作表。`,
  editedForm: (file: string, sheet: string, missing: string): string =>
    `“${file}”的工作表“${sheet}”像是统计表，但${missing}，无法识别。`,
  editedParts: {
    year: '没有年度（如“2012年度”）',
    region: '没有综合机关名称中的地区代码',
    lines: '没有地区代码',
    slots: '没有“本年”“上年”栏',
  },
  fileProblem: {
    not_a_workbook: (file: string): string => `“${file}”不是 Excel 工作簿，请使用 .xlsx 文件。`,
    old_xls: (file: string): string => `“${file}”是旧的 .xls 格式，请先在 Excel 中另存为 .xlsx。`,
    password: (file: string): string => `“${file}”设有打开密码，请先在 Excel 中取消密码。`,
    too_large: (file: string): string => `“${file}”过大，请只保留统计表后再试。`,
    corrupt: (file: string): string => `“${file}”已损坏，无法读取。`,
    no_sheets: (file: string): string => `“${file}”中没有工作表。`,
    edited_head: (file: string): string => `“${file}”的表头或代码被改动过，不能作为去年的表。`,
    no_form: (file: string): string => `“${file}”中没有可识别的统计表，不能作为去年的表。`,
    other_form: (file: string): string => `“${file}”是另一种表，不能作为去年的表。`,
    other_year: (file: string): string => `“${file}”不是以前年度的表。`,
    other_region: (file: string): string => `“${file}”是其他地区的表，没有可对应的地区代码。`,
  },
  csvRefused: (file: string, line: number, column: string, problem: string, more: number): string =>
    `“${file}”第 ${line} 行${column && `“${column}”列`}有误：${problem}` +
    (more > 0 ? `；另有 ${more} 处有误。` : '。'),
  formLine: (id: string, title: string, items: number): string =>
    `${id}  ${title}（${items} 个指标；版式 area、indicator）`,
  dataLine: (printed: number, derived: number, places: number, indicators: number): string =>
    `${printed} 个数据、${derived} 个推算数，涉及 ${places} 个地区和单位、${indicators} 个指标。`,
  documentLine: (doc: string, figures: number): string => `  文件 ${doc}：${figures} 个`,
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
  filled: (file: string, sheet: string, areas: number, current: number, prior: number): string =>
    `已写入 ${file}：工作表“${sheet}”，${areas} 个地区；本年数 ${current} 格，上年数 ${prior} 格。`,
  filledFrom: {
    dataset: (name: string, cells: number): string => `  取自文件 ${name}：${cells} 格`,
    file: (name: string, cells: number): string => `  取自 ${name}：${cells} 格`,
    sheet: (name: string, cells: number): string => `  取自工作表“${name}”：${cells} 格`,
    correction: (name: string, cells: number): string => `  采纳建议 ${name}：${cells} 格`,
  },
  filledNothing: '  数据集中没有这个年度和上年度的数，各格留空。',
  screenTitle: (n: number, left: number, found: number): string =>
    `比较 ${n} 个单位，未参加 ${left} 个，离群 ${found} 个。`,
  screenSilent: {
    too_few: '可比单位太少，未作判断。',
    no_spread: '各单位变动相同，未作判断。',
  },
  screenStratum: (stratum: string, n: number, silent: string): string =>
    `  ${stratum === '' ? '未分层' : `层“${stratum}”`}：${n} 个单位${silent === '' ? '' : `，${silent.replace(/。$/u, '')}`}`,
  screenUnit: (id: string, stratum: string): string => `${id}（${stratum}）`,
  repeatedIds: (count: number, ids: readonly string[]): string =>
    `提醒：有 ${count} 个单位名称重复（${ids.join('、')}${count > ids.length ? ' 等' : ''}），各行分别参加比较，请核对是否重报。`,
  screenLine: (id: string, prev: string, curr: string, low: string, high: string, score: string): string =>
    `  ${id}：上期 ${prev}，本期 ${curr}，预期 ${low}–${high}，得分 ${score}`,
  catalogue: {
    title: '审核关系目录',
    note: '编号、级别、允许误差和限值均由本助手设定，不是官方规定；级别和限值可在“审核设置”中按工作簿调整，调整情况列入审核报告。关系式中的代码为本助手的指标代码，名称见同一栏。',
    tables: {
      severities: '级别',
      rules: (count: number): string => `审核关系（${count} 条）`,
      limits: '增减幅度限值（R42）',
      floors: '绝对数下限：变动不超过此数的不提问',
    },
    heads: {
      severities: ['级别', '处理要求'],
      rules: ['编号', '名称', '级别', '范围', '关系式和指标', '限值', '依据', '处理办法'],
      limits: ['指标类别', '增幅', '降幅'],
      floors: ['计量单位', '下限'],
    } as Readonly<Record<'severities' | 'rules' | 'limits' | 'floors', readonly string[]>>,
    severities: {
      error: '强制性',
      overridable: '准强制性（须审核人署名）',
      query: '核实性',
      hint: '提示',
    },
    severityNotes: [
      ['强制性', '必须改正，未改正的不能上报。'],
      ['准强制性', '原则上必须改正；确属实际情况的，由审核人署名并说明理由后可以上报。'],
      ['核实性', '应当核实；数据属实的，填写审核说明后可以上报。'],
      ['提示', '供参考，不影响上报。'],
    ] as readonly (readonly string[])[],
    scopes: {
      cell: '单元格',
      row: '表内，同一单位',
      column: '表内，同一指标',
      sheet: '全表',
      between: '表间',
    },
    byClass: '按指标类别，见“增减幅度限值”和“绝对数下限”',
    quantile: '分位数类型',
    colon: '：',
    separator: '；',
    isOff: '；默认停用',
    wrongFile: (file: string): string => `“${file}”应为 .html 或 .md 文件名。`,
    written: (file: string, count: number): string => `已写入 ${file}：${count} 条审核关系。`,
  },
  checkedForm: (sheet: string, title: string, year: number, region: string): string =>
    `${sheet}：${title}，${year}年度，${region}`,
  group: (severity: string, count: number): string => `  ${severity}（${count}）`,
  findingLine: (cell: string, message: string, rule: string): string => `    ${cell} ${message}［${rule}］`,
  nothingFound: '  没有发现问题。',
  uncheckedLine: (count: number, reasons: readonly string[]): string =>
    `  无法检查 ${count} 项：${reasons.join('，')}。`,
  uncheckedReason: (reason: string, count: number): string => `${reason}（${count}）`,
};

/** Every sentence of the command line. */
export type CliTexts = typeof zh;

const en: CliTexts = {
  usage: usageEn,
  unknownCommand: (name) => `There is no command “${name}”.`,
  wrongArguments: (argument) => `The argument “${argument}” is wrong.`,
  missing: (option) => `${option} is missing.`,
  unknownForm: (id, known) => `There is no form “${id}”; use one of ${known.join(', ')}.`,
  wrongDate: (text) => `“${text}” is not a date; write 2013-09-23.`,
  extracted: (figures, named) =>
    `${figures} figures, ${named} of them with a possible indicator; confirm each:`,
  extractedLine: (printed, area, period, indicators) =>
    `  ${printed}  ${area}  ${period}  ${indicators.length === 0 ? 'on no form' : indicators.join(', ')}`,
  textChecked: (failed, held) => `Text checks: ${failed} do not agree or are doubtful, ${held} agree.`,
  leftOutLine: (line, printed, reason) => `line ${line}, ${printed}: left out, ${reason}`,
  leftOutReasons: {
    date: 'a date',
    duration: 'a duration',
    name: 'a name or number',
    slogan: 'a slogan or plan of work',
    ordinal: 'an ordinal',
    phone: 'a telephone number or address',
    page: 'the page',
    not_union_work: 'not union statistics',
    no_indicator: 'no indicator for it',
  },
  wrongYear: (text) => `“${text}” is not a year; write four digits, such as 2012.`,
  unknownRegion: (code) => `No area has the code “${code}”; write six digits of GB/T 2260, such as 510000.`,
  unknownArea: (code, region) => `“${code}” is not the code of an area of ${region}.`,
  wrongLayout: (text) => `There is no layout “${text}”; use area or indicator.`,
  wrongMethod: (text) => `There is no method “${text}”; use hb, mad or growth.`,
  strangeParameter: (option, method) => `The method ${method} has no parameter ${option}.`,
  wrongParameter: (option, text) => `“${text}” is no fitting value of ${option}.`,
  notXlsx: (file) => `“${file}” is not the name of an .xlsx file; results are saved as .xlsx only.`,
  occupied: {
    typed: (file) => `“${file}” holds figures that were typed and is not overwritten; choose another name.`,
    foreign: (file) => `“${file}” exists and is no form of ours; choose another name.`,
  },
  sameFile: (file) => `“${file}” is last year's workbook and is not overwritten; choose another name.`,
  fileMissing: (file) => `“${file}” cannot be read; check the path.`,
  cannotWrite: (file) =>
    `“${file}” cannot be written; check that the folder exists and the file is not open.`,
  folderMissing: (folder) => `The folder “${folder}” cannot be read; check the path.`,
  noFiles: (folder) => `There is no Excel file in “${folder}”.`,
  nothingToReview: (folder) => `No form is recognised in “${folder}”; check what the units handed in.`,
  progress: (done, all, file, problem) => `[${done}/${all}] ${file}${problem === null ? '' : '  not usable'}`,
  reviewed: (form, year, used, missing) => `${form} (${year}): ${used} files used, ${missing} units missing.`,
  reviewCounts: (errors, queries, hints) => `  ${errors} errors, ${queries} queries, ${hints} hints.`,
  refusedFile: (file, reason) => `  ${file}: ${reason}.`,
  reviewCost: (files, milliseconds, megabytes) =>
    `${files} files, ${milliseconds.toFixed(1)} ms each on average, ${megabytes.toFixed(0)} MB of memory.`,
  reportWritten: (out) => `Written to ${out}.`,
  noForm: (file, sheet, reason) => `“${file}” holds no form that is known: sheet “${sheet}” ${reason}.`,
  noFormReasons: {
    empty: 'is empty',
    persons_register: 'is a register of persons, not a statistical form',
    blank_questionnaire: 'is a blank questionnaire without areas and indicators',
    no_figures: 'has no figures',
    no_names: 'has figures only, no names of areas or indicators',
    no_areas: 'has no areas that are known',
    no_indicators: 'has no indicators that are known',
    ambiguous_form: 'may be one of several forms',
    no_year: 'has no statistical year',
    unsure: 'looks like a form but its columns are uncertain; confirm them with the add-in in Excel',
  },
  noVisibleSheet: (file) => `“${file}” has no visible worksheet.`,
  editedForm: (file, sheet, missing) =>
    `Sheet “${sheet}” of “${file}” looks like a form but ${missing}, so it cannot be recognised.`,
  editedParts: {
    year: 'has no year (such as “2012年度”)',
    region: 'has no area code in its reporting office',
    lines: 'has no area codes',
    slots: 'has no 本年 and 上年 columns',
  },
  fileProblem: {
    not_a_workbook: (file) => `“${file}” is not an Excel workbook; use an .xlsx file.`,
    old_xls: (file) => `“${file}” is in the old .xls format; save it as .xlsx in Excel first.`,
    password: (file) => `“${file}” has a password; remove it in Excel first.`,
    too_large: (file) => `“${file}” is too large; keep only the statistical forms and try again.`,
    corrupt: (file) => `“${file}” is damaged and cannot be read.`,
    no_sheets: (file) => `“${file}” has no worksheets.`,
    edited_head: (file) =>
      `The head or the codes of “${file}” were changed; it cannot serve as last year's workbook.`,
    no_form: (file) => `“${file}” holds no form that is known and cannot serve as last year's workbook.`,
    other_form: (file) => `“${file}” is another form and cannot serve as last year's workbook.`,
    other_year: (file) => `“${file}” is not of an earlier year.`,
    other_region: (file) => `“${file}” is of another region: none of its area codes match.`,
  },
  csvRefused: (file, line, column, problem, more) =>
    `“${file}” line ${line}${column && `, column “${column}”`}: ${problem}` +
    (more > 0 ? `; ${more} more errors.` : '.'),
  formLine: (id, title, items) => `${id}  ${title} (${items} indicators; layouts area, indicator)`,
  dataLine: (printed, derived, places, indicators) =>
    `${printed} figures and ${derived} derived ones about ${places} places and ${indicators} indicators.`,
  documentLine: (doc, figures) => `  document ${doc}: ${figures}`,
  selfCheckTitle: {
    arithmetic: (count) => `${count} contradictions proven by arithmetic:`,
    unit: (count) => `${count} figures with a suspicious measure word:`,
    repeated: (count) => `${count} passages or figures printed again:`,
  },
  contradictionLine: (found) =>
    `  ${found.place} ${found.what} (${found.kind}): printed “${found.printed}”` +
    (found.against.length > 0 ? `, against ${found.against.join(', ')}` : '') +
    (found.right === '' ? '' : `, should be ${found.right} (agrees at ${found.expected})`) +
    (found.cause === '' ? '' : `, ${found.cause}`) +
    (found.doubt === '' ? '.' : `, doubt ${found.doubt}.`),
  contradictionKinds: {
    growth: 'growth against its two figures',
    parts: 'parts against the whole',
    rate: 'rate against its counts',
    coverage: 'a part above its base',
    change: 'increase against its two figures',
    product: 'total against count times standard',
    hundred: 'a share above 100 %',
    names: 'one figure under two indicators',
    repeated: 'a passage printed twice',
    unit: 'a unit that cannot count this',
    values: 'two figures for one thing',
  },
  contradictionCauses: {
    growthAsRatio: 'the ratio of end to start was probably printed as growth',
    balanced: 'the shares were probably made to add up to 100 %',
    differentDates: 'the two sides are of different dates, which may explain it',
    nearBase: 'the base is not printed; a smaller group was held against it',
  },
  doubtsTitle: (count) => `${count} doubts recorded by a reader:`,
  doubtLine: (id, place, reading, arithmetic) => `  ${id} ${place} ${reading} (${arithmetic})`,
  filled: (file, sheet, areas, current, prior) =>
    `Written ${file}: sheet “${sheet}”, ${areas} areas; ${current} cells of this year, ${prior} of last year.`,
  filledFrom: {
    dataset: (name, cells) => `  from document ${name}: ${cells} cells`,
    file: (name, cells) => `  from ${name}: ${cells} cells`,
    sheet: (name, cells) => `  from sheet “${name}”: ${cells} cells`,
    correction: (name, cells) => `  offered by ${name}: ${cells} cells`,
  },
  filledNothing: '  The dataset has no figures of this year or the year before; all cells are blank.',
  screenTitle: (n, left, found) => `${n} units compared, ${left} left out, ${found} stand out.`,
  screenSilent: {
    too_few: 'Too few units to compare; nothing was judged.',
    no_spread: 'All units changed alike; nothing was judged.',
  },
  screenStratum: (stratum, n, silent) =>
    `  ${stratum === '' ? 'without a stratum' : `stratum “${stratum}”`}: ${n} units${silent === '' ? '' : `; ${silent}`}`,
  screenUnit: (id, stratum) => `${id} (${stratum})`,
  repeatedIds: (count, ids) =>
    `Note: ${count} ids occur more than once (${ids.join(', ')}${count > ids.length ? ', …' : ''}); each line is compared on its own.`,
  screenLine: (id, prev, curr, low, high, score) =>
    `  ${id}: before ${prev}, now ${curr}, expected ${low}–${high}, score ${score}`,
  catalogue: {
    title: 'Catalogue of rules',
    note: 'Codes, severities, tolerances and limits are those of this add-in, not official. Severities and limits can be set for each workbook; changes are listed in the report. Codes in relations are the add-in’s codes of indicators, named beside them.',
    tables: {
      severities: 'Severities',
      rules: (count) => `Rules (${count})`,
      limits: 'Limits of change (R42)',
      floors: 'Absolute floors: smaller changes are not questioned',
    },
    heads: {
      severities: ['Severity', 'What is due'],
      rules: [
        'Id',
        'Name',
        'Severity',
        'Scope',
        'Relation and indicators',
        'Thresholds',
        'Why',
        'How to fix',
      ],
      limits: ['Class of indicator', 'Rise', 'Fall'],
      floors: ['Unit', 'Floor'],
    },
    severities: {
      error: 'Error',
      overridable: 'Error; a named reviewer may let it pass',
      query: 'Query',
      hint: 'Hint',
    },
    severityNotes: [
      ['Error', 'Must be corrected before the form is handed in.'],
      [
        'Error that may pass',
        'Must be corrected; if the figure is right, a named reviewer gives the reason.',
      ],
      ['Query', 'Must be checked; if the figure is right, an explanation is due.'],
      ['Hint', 'For information; does not hold up the form.'],
    ],
    scopes: {
      cell: 'one cell',
      row: 'one unit, within the form',
      column: 'one indicator, within the form',
      sheet: 'whole form',
      between: 'between forms',
    },
    byClass: 'by class of indicator, see limits of change and absolute floors',
    quantile: 'Quantile type',
    colon: ': ',
    separator: '; ',
    isOff: '; off by default',
    wrongFile: (file) => `“${file}” must be the name of an .html or .md file.`,
    written: (file, count) => `Written ${file}: ${count} rules.`,
  },
  checkedForm: (sheet, title, year, region) => `${sheet}: ${title}, ${year}, ${region}`,
  group: (severity, count) => `  ${severity} (${count})`,
  findingLine: (cell, message, rule) => `    ${cell} ${message} [${rule}]`,
  nothingFound: '  Nothing found.',
  uncheckedLine: (count, reasons) => `  ${count} could not be checked: ${reasons.join(', ')}.`,
  uncheckedReason: (reason, count) => `${reason} (${count})`,
};

const all: Readonly<Record<Lang, CliTexts>> = { zh, en };

/** The command line's sentences in one language. */
export function createCliTexts(lang: Lang): CliTexts {
  return all[lang];
}
