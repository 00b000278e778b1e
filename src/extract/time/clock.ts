import { dateOf, dayNumber } from '../../dataset/periodSpan';
import type { Period } from '../../catalogue/period';

/** The day a text was published, by which it says 今年 and 目前. */
export interface Clock {
  readonly year: number;
  readonly month: number;
  /** ISO, as precise as it was given. */
  readonly text: string;
}

/** The clock for `2013`, `2013-09` or `2013-09-23`; undefined for anything else. */
export function clockOf(date: string): Clock | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date);
  if (match === null) return undefined;
  return { year: Number(match[1]), month: Number(match[2] ?? '12'), text: date };
}

const two = (value: number): string => String(value).padStart(2, '0');

export const monthText = (year: number, month: number): string => `${year}-${two(month)}`;

/** The last day of a month. */
export function monthEnd(year: number, month: number): string {
  return `${year}-${two(month)}-${two(dateOf(dayNumber(year, month + 1, 0)).day)}`;
}

export const point = (text: string): Period => ({ kind: 'point', text });
export const wholeYear = (year: number): Period => ({ kind: 'year', text: String(year) });
export const openTo = (text: string): Period => ({ kind: 'open', text: `../${text}` });
export const span = (from: string | number, to: string | number): Period =>
  String(from) === String(to) ? point(String(to)) : { kind: 'span', text: `${from}/${to}` };
