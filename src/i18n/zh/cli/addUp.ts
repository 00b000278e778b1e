import { refusalLabels } from '../../labels/refusals';
import type { LedgerRefusal, LeftOutRow } from '../../../forms/recognise';

export const addUpText = {
  addedUp: (sheet: string, rows: number, form: string, year: number, region: string): string =>
    `工作表“${sheet}”：${rows} 行按地区汇总到${form}（${year}年度，${region}）。`,
  addedColumn: (column: string, text: string, programme: string, indicator: string): string =>
    `  ${column} 栏“${text}”${programme === '' ? '' : `（${programme}）`}计入${indicator}`,
  periodColumn: (column: string, year: number): string =>
    `  按 ${column} 栏只计 ${year} 年度（上年10月1日至本年9月30日）的行`,
  leftOutRows: (reason: LeftOutRow, count: number, row: number, text: string): string =>
    `  未计入 ${count} 行：${refusalLabels.zh.leftOutRow(reason)}（如第 ${row} 行“${text}”）`,
  unreadableCells: (count: number, cell: string, text: string): string =>
    `  有 ${count} 格不是数字，没有计入（如 ${cell} “${text}”）`,
  otherLedgers: (sheets: string): string => `  工作表${sheets}也是台账，没有计入；请分别汇总。`,
  noLedger: (file: string, sheet: string, reason: LedgerRefusal): string =>
    `“${file}”不能汇总（工作表“${sheet}”：${refusalLabels.zh.ledger(reason)}）${ledgerNext[reason]}。`,
  personsLedger: (file: string): string =>
    `“${file}”是人员名册，没有读取其内容。请先汇总成各地区、各指标的数字，名册请勿报送。`,
  ledgerBusy: (file: string): string => `“${file}”是原来的台账，不能用结果覆盖它，请换一个文件名。`,
};

const ledgerNext: Readonly<Record<LedgerRefusal, string>> = {
  no_ledger: '，汇总表请用 check 命令审核',
  no_indicators: '，请在各列上方写明指标名称，或用 --form 指明是哪一种表',
  no_areas: '，请加 --region 指明本地区',
  no_year: '，请加 --year',
};
