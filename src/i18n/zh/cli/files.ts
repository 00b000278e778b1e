import { refusalLabels } from '../../labels/refusals';
import type { NotTaken } from '../../../app/book';
import type { FileProblem } from '../../../app/outcome';
import type { Refusal } from '../../labels/refusals';

const fileNext: Readonly<Partial<Record<FileProblem | 'no_sheets', string>>> = {
  not_a_workbook: '，请使用 .xlsx、.xls、.et、.ods 或 .csv 文件',
  password: '，请先在 Excel 中取消密码',
  too_large: '，请只保留统计表后再试',
};

const sheetNext: Readonly<Partial<Record<Refusal, string>>> = {
  no_year: '，请在标题中写明统计年度（如“2013年度”），或加 --year',
  no_areas: '，请在各行左侧写明地区名称或代码',
  no_indicators: '，请在各列上方写明指标名称（与统计表一致）',
  no_names: '，请写明地区和指标名称',
  no_figures: '，请填入数字后再审核',
  blank_questionnaire: '，请使用已填数的统计表',
  ambiguous_form: '，请在标题中写明表名',
  persons_register: '，请先汇总成各地区、各指标的数字，名册请勿报送',
  ledger: '，请用 addup 命令按地区汇总成表',
  many_regions: '，请用 --region 指明本地区',
  codes_differ: '，请核对代码和名称，或在 Excel 中用助手确认，或核对无误后加 --confirm',
  few_areas: '，请补齐，或在 Excel 中用助手确认，或核对无误后加 --confirm',
  rows_unread: '，请写明是哪个地区，或在 Excel 中用助手确认，或核对无误后加 --confirm',
  columns_unread: '，请在 Excel 中用助手确认，或核对无误后加 --confirm',
  columns_uncertain: '，请在 Excel 中用助手确认，或核对无误后加 --confirm',
};

export const filesText = {
  packageRefused: (file: string, said: readonly string[]): string =>
    `“${file}”不能作为制度包：${said.join('')}`,
  noPackage: (file: string): string =>
    `“${file}”中没有制度包，也没有审核关系表；请给出制度包文件（.json），或带“审核关系”的工作簿、CSV。`,
  notXlsx: (file: string): string => `“${file}”不是 .xlsx 文件名，结果只能存为 .xlsx。`,
  occupied: {
    typed: (file: string): string => `“${file}”中已有手工填报的数，不能覆盖，请换一个文件名。`,
    foreign: (file: string): string => `“${file}”已存在，不是本工具填的表，不能覆盖，请换一个文件名。`,
  },
  sameFile: (file: string): string => `“${file}”是去年的表，不能用结果覆盖它，请换一个文件名。`,
  fileMissing: (file: string): string => `无法读取“${file}”，请检查路径。`,
  cannotWrite: (file: string): string => `无法写入“${file}”，请检查文件夹是否存在、文件是否正被打开。`,
  folderMissing: (folder: string): string => `无法读取文件夹“${folder}”，请检查路径。`,
  noFiles: (folder: string): string => `文件夹“${folder}”中没有电子表格。`,
  nothingToReview: (folder: string): string =>
    `文件夹“${folder}”中没有可识别的统计表，请检查各单位报送的文件。`,
  noForm: (file: string, { sheet, reason, doubts }: NotTaken): string =>
    doubts.length > 0
      ? `“${file}”的工作表“${sheet}”没有采用：${doubts.map(refusalLabels.zh.doubt).join('；')}${sheetNext[reason] ?? ''}。`
      : `“${file}”中没有可识别的统计表（工作表“${sheet}”：${refusalLabels.zh.refusal(reason)}）${sheetNext[reason] ?? ''}。`,
  noVisibleSheet: (file: string): string => `“${file}”中没有可见的工作表。`,
  editedForm: (file: string, sheet: string, missing: string): string =>
    `“${file}”的工作表“${sheet}”像是统计表，但${missing}，无法识别。`,
  editedParts: {
    year: '没有年度（如“2012年度”）',
    region: '没有综合机关名称中的地区代码',
    lines: '没有地区代码',
    slots: '没有“本年”“上年”栏',
  },
  /** Why a file cannot be used, and what to do about it where something can be done. */
  fileProblem: (file: string, problem: FileProblem | 'no_sheets'): string =>
    `“${file}”${refusalLabels.zh.refusal(problem)}${fileNext[problem] ?? ''}。`,
  /** The same of a file that was given as last year's. */
  priorProblem: (file: string, problem: FileProblem | 'no_sheets'): string =>
    `“${file}”${refusalLabels.zh.refusal(problem)}，不能作为去年的表${fileNext[problem] ?? ''}。`,
  /** A sheet of last year's file that cannot be read. */
  damagedPrior: (file: string, sheet: string): string =>
    `去年的表“${file}”中工作表“${sheet}”已损坏，没有读取。请在 Excel 中打开修复并另存后再用。`,
  csvRefused: (file: string, line: number, column: string, problem: string, more: number): string =>
    `“${file}”第 ${line} 行${column && `“${column}”列`}有误：${problem}` +
    (more > 0 ? `；另有 ${more} 处有误。` : '。'),
};
