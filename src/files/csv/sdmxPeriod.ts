import type { IndicatorKind } from '../../catalogue/indicator';
import type { Period, PeriodKind } from '../../catalogue/period';
import { dateOf, dayNumber, periodSpan } from '../../dataset/periodSpan';

const two = (value: number): string => String(value).padStart(2, '0');

function isoDay(day: number): string {
  const { year, month, day: date } = dateOf(day);
  return `${year}-${two(month)}-${two(date)}`;
}

/** The shortest way to write a span that SDMX has: whole years, whole months, or days. */
function range(start: number, end: number): string {
  const from = dateOf(start);
  const after = dateOf(end + 1);
  const months = (after.year - from.year) * 12 + after.month - from.month;
  const length =
    from.day !== 1 || after.day !== 1
      ? `P${end - start + 1}D`
      : months % 12 === 0
        ? `P${months / 12}Y`
        : `P${months}M`;
  return `${isoDay(start)}/${length}`;
}

/** TIME_PERIOD of a period: a year, month or day as it stands, a span as an ISO 8601 time range with a duration. */
export function timePeriod(period: Period): string {
  const span = periodSpan(period);
  if (period.kind === 'open') return period.text.replace('../', '');
  return period.kind === 'span' && span !== undefined && span.start !== null
    ? range(span.start, span.end)
    : period.text;
}

/** Ends of the parts of a year: Q1…Q4, S1, S2, M01…, by letter. */
const partMonths: ReadonlyMap<string, number> = new Map([
  ['Q', 3],
  ['S', 6],
  ['T', 4],
  ['M', 1],
]);

function months(year: number, first: number, count: number, kind: IndicatorKind): Period {
  const last = dateOf(dayNumber(year, first + count, 0));
  const to = `${last.year}-${two(last.month)}`;
  if (kind === 'stock') return { kind: 'point', text: to };
  return { kind: 'span', text: `${year}-${two(first)}/${to}` };
}

function rangePeriod(year: number, month: number, day: number, count: number, unit: string): Period {
  if (unit === 'D') {
    const start = dayNumber(year, month, day);
    return { kind: 'span', text: `${isoDay(start)}/${isoDay(start + count - 1)}` };
  }
  const total = unit === 'Y' ? count * 12 : count;
  const last = dateOf(dayNumber(year, month + total, day) - 1);
  if (day !== 1)
    return {
      kind: 'span',
      text: `${isoDay(dayNumber(year, month, day))}/${last.year}-${two(last.month)}-${two(last.day)}`,
    };
  if (unit === 'Y' && month === 1) return { kind: 'span', text: `${year}/${last.year}` };
  return { kind: 'span', text: `${year}-${two(month)}/${last.year}-${two(last.month)}` };
}

/**
 * The period of a TIME_PERIOD (2012, 2012-12, 2012-12-31, 2012-Q3, 2012-S1, 2008-01-01/P5Y). A month or quarter of a
 * stock is its end; of a flow, its whole. `stated` is our own kind where the file carries it. Undefined for others.
 */
export function periodOf(text: string, kind: IndicatorKind, stated?: PeriodKind): Period | undefined {
  if (stated === 'open') return checked({ kind: 'open', text: `../${text}` });
  const timeRange = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:]+)?\/P(\d+)([YMD])$/u.exec(text);
  if (timeRange) {
    const [, year, month, day, count, unit = ''] = timeRange;
    return checked(rangePeriod(Number(year), Number(month), Number(day), Number(count), unit));
  }
  const part = /^(\d{4})-([QSTM])(\d{1,2})$/u.exec(text);
  if (part) {
    const length = partMonths.get(part[2] ?? '') ?? 1;
    const number = Number(part[3]);
    return number < 1 || number * length > 12
      ? undefined
      : checked(months(Number(part[1]), (number - 1) * length + 1, length, kind));
  }
  if (/^\d{4}(?:-A1)?$/u.test(text)) return checked({ kind: stated ?? 'year', text: text.slice(0, 4) });
  const month = /^(\d{4})-(\d{2})$/u.exec(text);
  if (month && stated === undefined) return checked(months(Number(month[1]), Number(month[2]), 1, kind));
  return checked({ kind: stated ?? 'point', text });
}

function checked(period: Period): Period | undefined {
  return periodSpan(period) === undefined ? undefined : period;
}
