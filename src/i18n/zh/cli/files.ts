import { refusalLabels } from '../../labels/refusals';
import type { FileProblem } from '../../../app/outcome';
import type { Refusal } from '../../labels/refusals';

const fileNext: Readonly<Partial<Record<FileProblem | 'no_sheets', string>>> = {
  not_a_workbook: '，请使用 .xlsx、.xls、.et、.ods 或 .csv 文件',
  password: '，请先在 Excel 中取消密码',
  too_large: '，请只保留统计表后再试',
};

const sheetNext: Readonly<Partial<Record<Refusal, string>>> = {
  unsure: '，请在 Excel 中用助手确认',
};

export const filesText = {
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
  noForm: (file: string, sheet: string, reason: Refusal): string =>
    `“${file}”中没有可识别的统计表（工作表“${sheet}”：${refusalLabels.zh.refusal(reason)}）${sheetNext[reason] ?? ''}。`,
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
  csvRefused: (file: string, line: number, column: string, problem: string, more: number): string =>
    `“${file}”第 ${line} 行${column && `“${column}”列`}有误：${problem}` +
    (more > 0 ? `；另有 ${more} 处有误。` : '。'),
};
