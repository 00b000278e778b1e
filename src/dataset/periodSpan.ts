import type { Period } from '../catalogue/period';

/** Days counted from 1970-01-01, both ends included; a start of null is open. */
export interface PeriodSpan {
  readonly start: number | null;
  readonly end: number;
}

const msPerDay = 86_400_000;

/** The day number of a date; the month is counted from 1, and day 0 is the last day of the month before. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / msPerDay;
}

/** Year, month and day of a day number. */
export function dateOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

interface DatePart {
  readonly first: number;
  readonly last: number;
}

function datePart(text: string): DatePart | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  const last = dayNumber(year, month + 1, 0);
  if (match[3] === undefined) return { first: dayNumber(year, month, 1), last };
  const day = dayNumber(year, month, Number(match[3]));
  return Number(match[3]) >= 1 && day <= last ? { first: day, last: day } : undefined;
}

/** First and last day of a period, or undefined where its text does not fit its kind. */
export function periodSpan(period: Period): PeriodSpan | undefined {
  const [left = '', right, ...more] = period.text.split('/');
  if (more.length > 0) return undefined;
  if (period.kind === 'point' || period.kind === 'year') {
    const part = right === undefined ? datePart(left) : undefined;
    if (part === undefined || (period.kind === 'year' && left.length !== 4)) return undefined;
    // A point within a month or year stands at its end (2012年底).
    return { start: period.kind === 'year' ? part.first : part.last, end: part.last };
  }
  const to = right === undefined ? undefined : datePart(right);
  if (to === undefined) return undefined;
  if (period.kind === 'open') return left === '..' ? { start: null, end: to.last } : undefined;
  const from = datePart(left);
  return from !== undefined && from.first <= to.last ? { start: from.first, end: to.last } : undefined;
}
