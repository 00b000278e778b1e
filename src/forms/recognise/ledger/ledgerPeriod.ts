import { dateOf } from '../../../dataset/periodSpan';
import { octoberToSeptember } from '../../../dataset/statisticalYear';
import { figureIn } from '../read/figure';
import { yearOnly } from '../read/headText';
import { textAt } from './ledger';
import type { SheetSnapshot } from '../../sheet';
import type { Ledger } from './ledger';

/** A column that says of which statistical year a row is. */
export interface LedgerPeriod {
  readonly column: number;
  /** The latest year that most rows of a year have. */
  readonly latest: number;
  yearAt(row: number): number | undefined;
}

const periodHead = /年度|年份|^年$|日期|时间|年月|期间|批次/u;
const written = /^((?:19|20)\d{2})(?:年|[-./])(\d{1,2})(?:月|[-./]|$)/u;
const compact = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(?:\d{2})?$/u;
/** 1 January 2000 and 31 December 2049 as Excel counts days. */
const days = [36526, 54788] as const;
/** 1 January 1970 as Excel counts days. */
const excelEpoch = 25_569;

/**
 * The column of years or dates, or undefined. A date belongs to the statistical year that runs from October of the
 * year before to September.
 */
export function periodColumn(
  sheet: SheetSnapshot,
  ledger: Ledger,
  values: readonly number[],
): LedgerPeriod | undefined {
  for (const column of ledger.columns) {
    if (values.includes(column) || column === ledger.areaColumn) continue;
    const head = ledger.head.map((row) => textAt(sheet, row, column)).join('');
    const found = periodHead.test(head) ? yearsIn(sheet, ledger, column) : undefined;
    if (found) return found;
  }
  return undefined;
}

function yearsIn(sheet: SheetSnapshot, { first }: Ledger, column: number): LedgerPeriod | undefined {
  const yearAt = (row: number): number | undefined => yearOf(textAt(sheet, row, column));
  const counts = new Map<number, number>();
  let filled = 0;
  for (let row = first; row < sheet.values.length; row += 1) {
    if (textAt(sheet, row, column) === '') continue;
    filled += 1;
    const year = yearAt(row);
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const known = [...counts.values()].reduce((all, count) => all + count, 0);
  return known === 0 || known * 2 < filled
    ? undefined
    : { column, latest: Math.max(...counts.keys()), yearAt };
}

function yearOf(text: string): number | undefined {
  const year = yearOnly(text);
  if (year !== undefined) return year;
  const match = written.exec(text) ?? compact.exec(text);
  if (match) return statisticalYear(Number(match[1]), Number(match[2]));
  const day = figureIn(text);
  if (day === undefined || day < days[0] || day > days[1]) return undefined;
  const { year: of, month } = dateOf(Math.floor(day) - excelEpoch);
  return statisticalYear(of, month);
}

function statisticalYear(year: number, month: number): number {
  return month > octoberToSeptember.endMonth ? year + 1 : year;
}
