import type { IndicatorKind } from '../catalogue/indicator';
import type { Period } from '../catalogue/period';
import { dateOf, dayNumber, periodSpan } from './periodSpan';
import type { PeriodSpan } from './periodSpan';

/** 统计年度: a statistical year ends with the last day of this month of the year that names it. */
export interface StatisticalCalendar {
  readonly endMonth: number;
}

/** "2016" = 2015-10-01 … 2016-09-30, the year of the trade-union returns. */
export const octoberToSeptember: StatisticalCalendar = { endMonth: 9 };
export const calendarYears: StatisticalCalendar = { endMonth: 12 };

/** First and last day of a statistical year. */
export function statisticalYearSpan(year: number, calendar: StatisticalCalendar): PeriodSpan {
  return {
    start: dayNumber(year - 1, calendar.endMonth + 1, 1),
    end: dayNumber(year, calendar.endMonth + 1, 0),
  };
}

/** Days that a period shares with a statistical year; 0 for an open start. */
export function daysWithin(span: PeriodSpan, year: number, calendar: StatisticalCalendar): number {
  const bounds = statisticalYearSpan(year, calendar);
  if (span.start === null || bounds.start === null) return 0;
  return Math.max(0, Math.min(span.end, bounds.end) - Math.max(span.start, bounds.start) + 1);
}

// A leap year; a period that is longer spans several years.
const longestYear = 366;

// Candidates from early to late: a later one must be strictly better, except that a stock which lies equally near to
// two year ends belongs to the year in which it was counted, the later one.
function bestYear(end: number, score: (year: number) => number, laterWins: boolean): number {
  const around = dateOf(end).year;
  let best = around - 1;
  for (const year of [around, around + 1]) {
    const [now, before] = [score(year), score(best)];
    if (now > before || (laterWins && now === before)) best = year;
  }
  return best;
}

/**
 * The statistical year that a period belongs to: for a stock the year whose last day is nearest to the period's end,
 * for a flow the year it overlaps most. A ratio at a point follows a stock, otherwise a flow.
 * Undefined for spans of several years, for open starts and for periods that cannot be read.
 */
export function statisticalYear(
  period: Period,
  kind: IndicatorKind,
  calendar: StatisticalCalendar = octoberToSeptember,
): number | undefined {
  const span = periodSpan(period);
  // An open start is an unknown time before the end (the 3590 of 由3590增加到9174), or a total since then.
  if (span === undefined || span.start === null) return undefined;
  if (span.end - span.start + 1 > longestYear) return undefined;
  if (period.kind === 'year') return Number(period.text);
  const isStock = kind === 'stock' || (kind === 'ratio' && period.kind === 'point');
  const endsYear = period.kind === 'point' && dateOf(span.end).month === 12 && dateOf(span.end).day === 31;
  // A total stated 到2012年底 is the total of 2012, whatever is counted.
  if (isStock || endsYear) {
    const distance = (year: number): number =>
      -Math.abs(span.end - dayNumber(year, calendar.endMonth + 1, 0));
    return bestYear(span.end, distance, true);
  }
  return bestYear(span.end, (year) => daysWithin(span, year, calendar), false);
}
