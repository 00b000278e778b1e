import { standardForms } from '../../../forms/formSet';
import { areaLabels } from '../../labels/areas';
import { indicatorLabels } from '../../labels/indicators';
import { packageProblemText } from '../../packages';
import { refusalLabels } from '../../labels/refusals';
import { handIn } from './handIn';
import { recognition } from './recognition';
import type { FileProblem, Unfound } from '../../../app/outcome';
import type { HostProblem } from '../../../app/port';
import type { TaskProblem } from '../../../review/bulletin';
import type { ExplanationProblem } from '../../../review/answers';
import type { NoticeTexts } from '../../noticeTexts';

const listed = (names: readonly string[]): string =>
  names.slice(0, 8).join('、') + (names.length > 8 ? ` 等 ${names.length} 个` : '');

const unfound = (whose: string, { areas, indicators }: Unfound): string =>
  (areas.length > 0 ? `${whose}地区：${listed(areas.map(areaLabels.zh.area))}。` : '') +
  (indicators.length > 0
    ? `${whose}指标：${listed(indicators.map(indicatorLabels.zh(standardForms).indicator))}。`
    : '');

const damagedSheets = (sheets: readonly string[]): string =>
  sheets.length > 0 ? `工作表${listed(sheets)}已损坏，没有读取，请在 Excel 中打开修复并另存。` : '';

const isUnfound = ({ areas, indicators }: Unfound): boolean => areas.length + indicators.length > 0;

const explanationRefused: Readonly<Record<ExplanationProblem, string>> = {
  empty_phrase: '说明没有保存：“核实无误”之类不算说明。请写明原因、数量和依据。',
  too_short: '说明没有保存：不足 8 个字。请写明原因、数量和依据。',
  no_reviewer: '说明没有保存：这是准强制性错误，请由审核人署名。',
  no_cause: '说明没有保存：请选择原因类别。',
};

const fileNext: Readonly<Record<FileProblem, string>> = {
  not_a_workbook: '请选择 .xlsx、.xls、.et、.ods 或 .csv 文件。',
  password: '请在 Excel 中取消密码，另存后再选择。',
  too_large: '请只保留统计表，另存为较小的 .xlsx 后再选择。',
  corrupt: '请在 Excel 中打开修复并另存，或换一份副本。',
  no_form: '请选择去年上报的那份表。',
  other_form: '请选择与本表相同的表，或更换上面的“表”。',
  other_year: '请选择上一年度的表，或更正统计年度。',
  edited_head: '请选择未改动的原表。',
  other_region: '请选择本地区的表，或更换上面的地区。',
};

const hostProblems: Readonly<Record<HostProblem, (subject: string) => string>> = {
  cell_edit_mode: (): string => '有单元格正在编辑。请先在表中按 Enter 结束编辑，再试一次。',
  protected: (subject: string): string =>
    `工作表${subject === '' ? '' : `“${subject}”`}受保护。请在“审阅”中撤销工作表保护后再试。`,
  structure_protected: (): string =>
    '工作簿的结构受保护，不能增删工作表。已有的表照常可以填报、审核和上报；要新建表，请在“审阅”中取消“保护工作簿”后再试。',
  sheet_missing: (subject: string): string =>
    `找不到工作表${subject === '' ? '' : `“${subject}”`}，可能已被删除或改名。请重新填表或重新检查。`,
  sheet_name_taken: (subject: string): string =>
    `已有同名的其他工作表${subject === '' ? '' : `“${subject}”`}。请先将它改名，再试一次。`,
  invalid_selection: (): string => '当前选中的不是单元格。请在表中选一个单元格，再试一次。',
  too_large: (): string => '一次读写的内容过多。请减少填报范围，或删除表外多余内容后再试。',
  too_old: (): string => '当前的 Excel 版本不支持这一步。请更新 Excel，或改用手工操作。',
  busy: (): string => 'Excel 正忙。请稍候再试；如有对话框打开，请先关闭。',
  no_answer: (): string =>
    'Excel 一分钟没有应答。请看它是否打开了对话框或正在编辑单元格，关闭后再试；仍不应答请保存工作簿，重新打开。',
  unknown: (): string => '这一步没有完成。请再试一次；仍不成功请保存后重新打开工作簿。',
};

const madeSheets: Readonly<Record<'board' | 'bulletin' | 'set' | 'review', (sheet: string) => string>> = {
  board: (sheet) => `已生成看板“${sheet}”，数字和图表随各表变动。`,
  bulletin: (sheet) => `已生成通报“${sheet}”，数字和图表随任务表变动。`,
  set: (sheet) => `已生成全套报表，各表列在“${sheet}”，可点击打开。`,
  review: (sheet) => `已写入汇审结果，从“${sheet}”开始。`,
};

function taskProblem(sheet: string, problem: TaskProblem): string {
  switch (problem.kind) {
    case 'no_head':
      return `“${sheet}”不是目标任务表：没有找到“目标数”和“完成数”两栏。请打开列有任务、地区、目标数、完成数的工作表，再生成通报。`;
    case 'no_tasks':
      return `“${sheet}”没有任务：请在“任务指标”栏填写任务名称，并填上目标数。`;
    case 'no_areas':
      return `“${sheet}”没有地区：请增加“地区”栏，或在目标数、完成数上方写明地区。`;
    case 'twice':
      return `“${sheet}”的“${problem.task}”在“${problem.area}”出现两次（${problem.cell}）：请合并或改名后再生成通报。`;
    case 'text':
      return `“${sheet}”的 ${problem.cell}“${problem.text}”是文字不是数：请改为数字后再生成通报，以免漏排。`;
  }
}

/** Said after what stopped a write. */
const halfWritten = '可能已写入一部分：再试一次会补全；也可在“上报”页的写入记录中查看和撤销。';

/** Pasting and copying replace what a sheet does by itself. */
const restoredText = (areas: string): string =>
  `另有 ${areas} 处颜色规则、输入提示或数字格式被粘贴、复制改动，已恢复，数字没有改动。`;

export const notice: NoticeTexts = {
  filled: ({ sheet, cells, locked }, n) =>
    `已在“${sheet}”填入 ${n(cells)} 格。` +
    (locked > 0
      ? `另有 ${n(locked)} 格被锁定，未写入：请撤销工作表保护后再点“一键填表”。`
      : '已按审核关系核对，结果见“审核”页。'),
  addedUp: ({ sheet, cells, rows, leftOut }, n) =>
    `已把台账 ${n(rows)} 行按地区汇总，填入“${sheet}” ${n(cells)} 格。` +
    (leftOut.length > 0
      ? `未计入：${leftOut.map(({ reason, count }) => `${refusalLabels.zh.leftOutRow(reason)} ${n(count)} 行`).join('，')}。`
      : '各行都已计入。') +
    '台账没有改动；不合适可在“上报”页的写入记录中撤销。',
  ledgerRefused: ({ sheet, reason }) =>
    `工作表“${sheet}”不能汇总：${refusalLabels.zh.ledger(reason)}。请补上后再点“按地区汇总成表”。`,
  inserted: ({ sheet, cells }, n) =>
    `已在“${sheet}”写入 ${n(cells)} 格数据及来源。如不合适，可在“上报”页的写入记录中撤销。`,
  confirmed: ({ sheet, cells, occupied, absent }, n) =>
    `已把确认的 ${n(cells)} 个数写入“${sheet}”的本年栏。` +
    (occupied > 0 ? `${n(occupied)} 格已有内容，保持不变。` : '') +
    (absent > 0 ? `${n(absent)} 个数在本表没有对应的格，没有写入。` : '') +
    '可一次全部撤销。',
  nothingToFill: ({ sheet }) => `“${sheet}”没有新的数可填，已有内容保持不变。审核结果见“审核”页。`,
  checked: ({ errors, queries, hints, unchecked, restored, uncoloured }, n) =>
    (errors + queries + hints === 0
      ? `审核完毕，没有发现问题；无法检查 ${n(unchecked)} 项。`
      : `审核完毕：强制性 ${n(errors)}、核实性 ${n(queries)}、提示 ${n(hints)}，无法检查 ${n(unchecked)} 项。请从强制性错误开始处理。`) +
    (restored > 0 ? restoredText(n(restored)) : '') +
    (uncoloured ? '工作表受保护，单元格不着色，审核结果在下方列出。' : ''),
  cleared: ({ sheets }, n) => `已清除 ${n(sheets)} 个工作表的审核标记，数字没有改动。需要时请点“重新检查”。`,
  applied: ({ cell, value }, n) => `${cell} 已改为 ${n(value)}。如不合适，可点“撤销”。`,
  appliedAll: ({ cells, skipped }, n) =>
    `已改正 ${n(cells)} 格。` +
    (skipped > 0
      ? `${n(skipped)} 格在审核后改过或被锁定，保持不变；请逐格核对。`
      : '如不合适，可点“撤销”，一次全部还原。'),
  undone: ({ cells, skipped, sheets }, n) =>
    (sheets > 0 && cells === 0 ? `已移除生成的 ${n(sheets)} 个工作表。` : `已撤销 ${n(cells)} 格。`) +
    (skipped > 0 ? `${n(skipped)} 处此后改过或已找不到，保持不变；如需还原请手工修改。` : ''),
  made: ({ what, sheet }) => `${madeSheets[what](sheet)}如不需要，可点“撤销”整张移除。`,
  noTasks: ({ sheet, problem }) => taskProblem(sheet, problem),
  nothingToShow: ({ region, year }) =>
    `本工作簿没有${areaLabels.zh.area(region)} ${year} 年度的统计表。请先在“填报”页填表，或打开已填的工作簿。`,
  handedIn: ({ sheet, restored }, n) =>
    (sheet === ''
      ? '已上报。工作簿的结构受保护，审核报告未另建工作表，可在下方复制报告文字和数据。'
      : `已上报，审核报告在工作表“${sheet}”。可在下方复制报告文字和数据。`) +
    (restored > 0 ? restoredText(n(restored)) : ''),
  rolled: ({ sheet, year }) => `已生成 ${year} 年度的“${sheet}”，上年数取自本表。请填写本年数。`,
  priorLoaded: ({ file, figures, yearsBefore, yearByName, damaged, onlyHere, onlyThere }, n) =>
    (yearsBefore === 1
      ? `已从“${file}”取得上年数 ${n(figures)} 个。`
      : `“${file}”是 ${n(yearsBefore)} 年前的数，不是上年数；其中 ${n(figures)} 个只作审核参考，不填入上年栏。`) +
    (yearByName ? '表中没有写明年度，年度取自文件名，请核对。' : '') +
    damagedSheets(damaged) +
    unfound('本表有、文件没有的', onlyHere) +
    unfound('文件有、本表没有的', onlyThere) +
    (isUnfound(onlyHere) ? '文件没有的将用其他来源，或请手工填写上年数。' : '') +
    (isUnfound(onlyThere) ? '本表没有的未采用；如应填报，请核对地区和表的选择。' : ''),
  noForm({ sheet, reason }) {
    const why = refusalLabels.zh.refusal(reason);
    return (sheet === '' ? `${why}。` : recognition.refused(sheet, why)) + recognition.next[reason];
  },
  packageTaken: ({ title, items, relations }, n) =>
    `已读入表式“${title}”：指标 ${n(items)} 个，审核关系 ${n(relations)} 条。可在“填报”页选择此表。`,
  packageRefused: ({ source, problems }) =>
    `“${source}”没有读入。${problems
      .slice(0, 6)
      .map((one) => packageProblemText(one, 'zh'))
      .join('')}` + (problems.length > 6 ? `另有 ${problems.length - 6} 处有误。` : ''),
  noDefinition: () => '没有找到表式定义。请先点“将当前表另存为表式”，核对、补充后再读入。',
  changedMeanwhile: ({ cell }) => `${cell} 在审核后又改过，没有写入。请点“重新检查”，再决定是否采纳。`,
  occupied: ({ cell }) => `${cell} 已有内容，没有写入。请另选空白单元格，再插入一次。`,
  dataLoaded: ({ file, observations }, n) =>
    `已从“${file}”载入 ${n(observations)} 条数据。可在“数据”页查找。`,
  dataRefused: ({ file, line, column, problem }) =>
    `“${file}”第 ${line} 行${column && `“${column}”列`}有误：${problem}。现有数据没有改动，请改正后重新载入。`,
  gateClosed: ({ gate }, n) => `还不能上报：${gate.blocks.map((one) => handIn.block(one, n)).join('；')}。`,
  answeredLate: () => 'Excel 已恢复应答，结果已按表中现状更新。刚才的操作如果没有完成，请再做一次。',
  stateBroken: () =>
    '工作簿中保存的说明和记录已损坏，无法读取。表中数字不受影响；请从备份恢复，或重新填写说明。',
  stateNewer: () => '工作簿由更高版本的助手保存。为免丢失内容，本版本不改动其中的说明和记录；请升级助手。',
  explanationRefused: ({ reason }) => explanationRefused[reason],
  fileRefused: ({ file, reason, damaged = [] }) =>
    `“${file}”${refusalLabels.zh.refusal(reason)}。${damagedSheets(damaged)}${fileNext[reason]}`,
  host: ({ problem, subject, written }) =>
    hostProblems[problem](subject) + (written === 'unknown' ? halfWritten : ''),
};
