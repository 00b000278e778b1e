import type { Notice } from '../../app/outcome';
import type { LeftOutReason } from '../../review/consolidation';
import type { Lang } from '../language';

type Refused = Extract<Notice, { readonly kind: 'noForm' }>['reason'];
type FileRefused = Extract<Notice, { readonly kind: 'fileRefused' }>['reason'];

/** Everything that stands against a sheet or a file as a form. */
export type Refusal = Refused | FileRefused | LeftOutReason | 'no_sheets' | 'unsure';

export interface RefusalLabels {
  /** Why a sheet or a file is no form that can be used, as a clause about it. */
  refusal(reason: Refusal): string;
}

const zh: Readonly<Record<Refusal, string>> = {
  empty: '表是空的',
  persons_register: '这是人员名册，不是统计表',
  blank_questionnaire: '这是空白调查表，没有地区和指标',
  no_figures: '表中没有数字',
  no_names: '只有数字，没有地区或指标名称',
  no_areas: '没有认出地区',
  no_indicators: '没有认出指标',
  ambiguous_form: '无法确定是哪一种表',
  no_year: '没有统计年度',
  no_form: '没有可识别的统计表',
  unconfirmed: '已识别，尚未确认',
  unsure: '像是统计表，但各栏含义不能确定',
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
  no_indicators: 'no indicators were recognised',
  ambiguous_form: 'it could be more than one form',
  no_year: 'it names no statistical year',
  no_form: 'it holds no form that can be recognised',
  unconfirmed: 'it was recognised and waits for confirmation',
  unsure: 'it looks like a form but its columns are uncertain',
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
  zh: { refusal: (reason) => zh[reason] },
  en: { refusal: (reason) => en[reason] },
};
