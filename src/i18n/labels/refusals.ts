import type { Notice } from '../../app/outcome';
import type { Doubt, LedgerRefusal, LeftOutRow } from '../../forms/recognise';
import type { LeftOutReason } from '../../review/consolidation';
import type { Lang } from '../language';

type Refused = Extract<Notice, { readonly kind: 'noForm' }>['reason'];
type FileRefused = Extract<Notice, { readonly kind: 'fileRefused' }>['reason'];

/** Everything that stands against a sheet or a file as a form. */
export type Refusal = Refused | FileRefused | LeftOutReason | 'no_sheets';

export interface RefusalLabels {
  /** Why a sheet or a file is no form that can be used, as a clause about it. */
  refusal(reason: Refusal): string;
  /** What a person has to decide of a table that could be read, as a clause about it. */
  doubt(doubt: Doubt): string;
  /** Why a list cannot be added up into a form, as a clause about it. */
  ledger(reason: LedgerRefusal): string;
  /** Why rows of a ledger are not in its sums. */
  leftOutRow(reason: LeftOutRow): string;
}

const zhLedger: Readonly<Record<LedgerRefusal, string>> = {
  no_ledger: '不是台账或明细',
  no_indicators: '各栏中没有认出统计表的指标',
  no_areas: '没有认出地区',
  no_year: '没有统计年度',
};
const enLedger: Readonly<Record<LedgerRefusal, string>> = {
  no_ledger: 'it is no ledger',
  no_indicators: 'no indicators of a form were recognised over its columns',
  no_areas: 'no areas were recognised',
  no_year: 'it names no statistical year',
};
const zhRows: Readonly<Record<LeftOutRow, string>> = {
  no_area: '没有认出地区',
  other_region: '是其他地区的',
  subtotal: '是合计或小计',
  other_year: '是其他年度的',
  no_indicator: '项目不是本表的指标',
  no_figure: '没有数字',
};
const enRows: Readonly<Record<LeftOutRow, string>> = {
  no_area: 'no area recognised',
  other_region: 'of another region',
  subtotal: 'a total or subtotal',
  other_year: 'of another year',
  no_indicator: 'a programme that is no indicator of the form',
  no_figure: 'no figure',
};

const zh: Readonly<Record<Refusal, string>> = {
  empty: '表是空的',
  persons_register: '这是人员名册，不是统计表',
  blank_questionnaire: '这是空白调查表，没有地区和指标',
  no_figures: '表中没有数字',
  no_names: '只有数字，没有地区或指标名称',
  no_areas: '没有认出地区',
  ledger: '同一地区有多行，是台账或明细，不是汇总表',
  many_regions: '是多个省（区、市）的表',
  no_indicators: '没有认出指标',
  ambiguous_form: '无法确定是哪一种表',
  no_year: '没有统计年度',
  no_form: '没有可识别的统计表',
  unconfirmed: '已识别，尚未确认',
  columns_uncertain: '像是统计表，但各栏含义不能确定',
  codes_differ: '有几行的代码与名称不是同一地区',
  few_areas: '本地区应有的地区缺得较多',
  rows_unread: '有几行有数但不知道是哪个地区',
  columns_unread: '大部分栏不是统计表的指标',
  not_a_workbook: '不是电子表格',
  password: '设有打开密码',
  too_large: '文件过大',
  corrupt: '已损坏，无法读取',
  no_sheets: '没有工作表',
  edited_head: '表头或代码被改动过，无法识别',
  other_form: '是另一种表',
  other_year: '年度不符',
  other_region: '是其他地区的表',
  duplicate: '该地区已有另一份文件',
};

const en: Readonly<Record<Refusal, string>> = {
  empty: 'the sheet is empty',
  persons_register: 'it is a register of persons, not a form',
  blank_questionnaire: 'it is a blank questionnaire without areas and indicators',
  no_figures: 'it holds no figures',
  no_names: 'it holds figures without names of areas or indicators',
  no_areas: 'no areas were recognised',
  ledger: 'it has several rows for one area: a ledger, not a table of totals',
  many_regions: 'it is a table of many provinces',
  no_indicators: 'no indicators were recognised',
  ambiguous_form: 'it could be more than one form',
  no_year: 'it names no statistical year',
  no_form: 'it holds no form that can be recognised',
  unconfirmed: 'it was recognised and waits for confirmation',
  columns_uncertain: 'it looks like a form but its columns are uncertain',
  codes_differ: 'codes and names of several rows are of different areas',
  few_areas: 'many areas of the region are missing',
  rows_unread: 'several rows have figures but are of no known area',
  columns_unread: 'most of its columns are no indicators of the form',
  not_a_workbook: 'it is no spreadsheet',
  password: 'it has a password to open',
  too_large: 'it is too large',
  corrupt: 'it is damaged and cannot be read',
  no_sheets: 'it has no worksheets',
  edited_head: 'its head or codes were edited beyond recognition',
  other_form: 'it is another form',
  other_year: 'it is of another year than is due',
  other_region: 'it is of another region',
  duplicate: 'the area has another file already',
};

export const refusalLabels: Readonly<Record<Lang, RefusalLabels>> = {
  zh: {
    refusal: (reason) => zh[reason],
    doubt(doubt) {
      switch (doubt.kind) {
        case 'codes_differ':
          return `第 ${rowsOf(doubt.rows, '、')} 行的代码与名称不是同一地区`;
        case 'few_areas':
          return `本地区应有 ${doubt.due} 个地区，表中只有 ${doubt.found} 个`;
        case 'rows_unread':
          return `第 ${rowsOf(doubt.rows, '、')} 行有数但没有读入`;
        case 'columns_unread':
          return `只读入 ${doubt.read} 栏，另有 ${doubt.columns} 栏不是统计表的指标`;
        case 'columns_uncertain':
          return zh.columns_uncertain;
      }
    },
    ledger: (reason) => zhLedger[reason],
    leftOutRow: (reason) => zhRows[reason],
  },
  en: {
    refusal: (reason) => en[reason],
    doubt(doubt) {
      switch (doubt.kind) {
        case 'codes_differ':
          return `codes and names differ in rows ${rowsOf(doubt.rows, ', ')}`;
        case 'few_areas':
          return `it has ${doubt.found} of the region's ${doubt.due} areas`;
        case 'rows_unread':
          return `rows ${rowsOf(doubt.rows, ', ')} have figures but were not read`;
        case 'columns_unread':
          return `${doubt.read} columns were read, ${doubt.columns} are no indicators of the form`;
        case 'columns_uncertain':
          return en.columns_uncertain;
      }
    },
    ledger: (reason) => enLedger[reason],
    leftOutRow: (reason) => enRows[reason],
  },
};

/** Rows as a person counts them; of many the first ones. */
function rowsOf(rows: readonly number[], comma: string): string {
  const told = rows.slice(0, 8).map((row) => row + 1);
  return told.join(comma) + (rows.length > told.length ? '…' : '');
}
