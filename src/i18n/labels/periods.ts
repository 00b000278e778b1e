import { yearLabel } from '../../forms/yearLabel';
import type { ReportedPeriod } from '../../forms/reading';
import type { Lang } from '../language';

export interface PeriodLabels {
  /** 本年 or 上年 of a form. */
  reported(period: ReportedPeriod): string;
  /** A statistical year with its span. */
  year(year: number): string;
  /** A period (`2012-12-31`, `2012`, `2008/2012`, `../2015-04`) as people say it; other texts stay as they are. */
  period(text: string): string;
  /** An instant by the clock of Beijing, `2013-01-15 16:30`; a text that is none stays as it is. */
  time(iso: string): string;
}

const shape = /^(?:\.\.\/)?\d{4}(?:-\d{2})*(?:\/\d{4}(?:-\d{2})*)?$/u;

interface Words {
  readonly date: (text: string) => string;
  readonly until: (date: string) => string;
  readonly between: (from: string, to: string) => string;
}

function said(text: string, { date, until, between }: Words): string {
  if (!shape.test(text)) return text;
  const [from = '', to] = text.split('/');
  if (to === undefined) return date(from);
  return from === '..' ? until(date(to)) : between(date(from), date(to));
}

/** China keeps one time, eight hours before Greenwich, without summer time. */
function beijing(iso: string): string | undefined {
  const local = new Date(new Date(iso).getTime() + 8 * 3_600_000);
  return Number.isNaN(local.getTime()) ? undefined : local.toISOString().slice(0, 16).replace('T', ' ');
}

const reportedZh: Readonly<Record<ReportedPeriod, string>> = { current: '本年', prior: '上年' };

const wordsZh: Words = {
  date(text) {
    const [year = '', month, day] = text.split('-');
    if (month === undefined) return `${year}年`;
    return `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`;
  },
  until: (date) => `截至${date}`,
  between: (from, to) => `${from}至${to}`,
};

const zh: PeriodLabels = {
  reported: (period) => reportedZh[period],
  year: yearLabel,
  period: (text) => said(text, wordsZh),
  time: (iso) => beijing(iso) ?? iso,
};

const reportedEn: Readonly<Record<ReportedPeriod, string>> = { current: 'this year', prior: 'last year' };

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const wordsEn: Words = {
  date(text) {
    const [year = '', month, day] = text.split('-');
    if (month === undefined) return year;
    const named = `${months[Number(month) - 1] ?? month} ${year}`;
    return day === undefined ? named : `${Number(day)} ${named}`;
  },
  until: (date) => `up to ${date}`,
  between: (from, to) => `${from} – ${to}`,
};

const en: PeriodLabels = {
  reported: (period) => reportedEn[period],
  year: (year) => `${year} (1 Oct ${year - 1} – 30 Sep ${year})`,
  period: (text) => said(text, wordsEn),
  time(iso) {
    const time = beijing(iso);
    return time === undefined ? iso : `${time} (UTC+8)`;
  },
};

export const periodLabels: Readonly<Record<Lang, PeriodLabels>> = { zh, en };
