import { refusalLabels } from '../../labels/refusals';
import type { FileProblem } from '../../../app/outcome';
import type { Refusal } from '../../labels/refusals';
import type { filesText as zh } from '../../zh/cli/files';

const fileNext: Readonly<Partial<Record<FileProblem | 'no_sheets', string>>> = {
  not_a_workbook: '; use an .xlsx, .xls, .et, .ods or .csv file',
  password: '; remove it in Excel first',
  too_large: '; keep only the statistical forms and try again',
};

const sheetNext: Readonly<Partial<Record<Refusal, string>>> = {
  no_year: '; give the year in the title (such as “2013年度”) or with --year',
  no_areas: '; enter names or codes of areas left of the rows',
  no_indicators: '; enter names of indicators above the columns as the form has them',
  no_names: '; enter the names of areas and indicators',
  no_figures: '; fill it in first',
  blank_questionnaire: '; use a form that is filled in',
  ambiguous_form: '; name the form in the title',
  persons_register: '; add it up by area first and do not hand registers in',
  ledger: '; add it up by area with the command addup',
  many_regions: '; name your region with --region',
  codes_differ: '; correct codes or names, or confirm the reading with the add-in in Excel or with --confirm',
  few_areas: '; add them, or confirm the reading with the add-in in Excel or with --confirm',
  rows_unread: '; name their areas, or confirm the reading with the add-in in Excel or with --confirm',
  columns_unread: '; confirm the reading with the add-in in Excel or with --confirm',
  columns_uncertain: '; confirm them with the add-in in Excel or with --confirm',
};

export const filesText: typeof zh = {
  packageRefused: (file: string, said: readonly string[]): string =>
    `“${file}” cannot be used as a package: ${said.join(' ')}`,
  noPackage: (file: string): string =>
    `“${file}” holds neither a package nor a list of relations; give a package (.json), or a workbook or CSV with relations.`,
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
  noFiles: (folder) => `There is no spreadsheet in “${folder}”.`,
  nothingToReview: (folder) => `No form is recognised in “${folder}”; check what the units handed in.`,
  noForm: (file, { sheet, reason, doubts }) =>
    doubts.length > 0
      ? `Sheet “${sheet}” of “${file}” was not taken: ${doubts.map(refusalLabels.en.doubt).join('; ')}${sheetNext[reason] ?? ''}.`
      : `“${file}” holds no form that is known; sheet “${sheet}”: ${refusalLabels.en.refusal(reason)}${sheetNext[reason] ?? ''}.`,
  noVisibleSheet: (file) => `“${file}” has no visible worksheet.`,
  editedForm: (file, sheet, missing) =>
    `Sheet “${sheet}” of “${file}” looks like a form but ${missing}, so it cannot be recognised.`,
  editedParts: {
    year: 'has no year (such as “2012年度”)',
    region: 'has no area code in its reporting office',
    lines: 'has no area codes',
    slots: 'has no 本年 and 上年 columns',
  },
  fileProblem: (file, problem) =>
    `“${file}”: ${refusalLabels.en.refusal(problem)}${fileNext[problem] ?? ''}.`,
  priorProblem: (file, problem) =>
    `“${file}” cannot serve as last year's workbook: ${refusalLabels.en.refusal(problem)}${fileNext[problem] ?? ''}.`,
  damagedPrior: (file, sheet) =>
    `The sheet “${sheet}” of last year's workbook “${file}” is damaged and was not read. Repair the file in Excel, save it and use it again.`,
  csvRefused: (file, line, column, problem, more) =>
    `“${file}” line ${line}${column && `, column “${column}”`}: ${problem}` +
    (more > 0 ? `; ${more} more errors.` : '.'),
};
