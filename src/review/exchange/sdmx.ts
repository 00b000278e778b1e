import { indicatorOn } from '../../forms/formSet';
import { unitOf } from '../../catalogue/unit';
import { octoberToSeptember, statisticalYearSpan } from '../../dataset/statisticalYear';
import { dateOf } from '../../dataset/periodSpan';
import type { StatisticalCalendar } from '../../dataset/statisticalYear';
import type { Entry, FormReading } from '../../forms/reading';

const header = [
  'STRUCTURE',
  'STRUCTURE_ID',
  'ACTION',
  'REF_AREA',
  'INDICATOR',
  'TIME_PERIOD',
  'OBS_VALUE',
  'UNIT_MEASURE',
  'UNIT_MULT',
  'OBS_STATUS',
];

/** The dataflow is ours: no official one is published. */
const flow = 'UNION_STATISTICS:UNION_FORMS(1.0)';

/**
 * The figures of a reading as SDMX-CSV 2.0, this year's and last year's, in line and indicator order. Values stand in
 * the form's unit; UNIT_MEASURE is its base unit and UNIT_MULT the power of ten (万元: 元, 4). A stock is dated at
 * the last day of its statistical year, a flow or ratio spans it. A cell without a number has status M (missing).
 */
export function readingToSdmx(
  reading: FormReading,
  calendar: StatisticalCalendar = octoberToSeptember,
): string {
  const rows: string[][] = [];
  for (const period of ['current', 'prior'] as const) {
    for (const line of reading.areas) {
      for (const indicator of reading.indicators) {
        const entry = reading.entries.get(`${line.code}|${indicator}|${period}`);
        if (entry)
          rows.push(rowOf(reading, entry, period === 'current' ? reading.year : reading.year - 1, calendar));
      }
    }
  }
  return [header, ...rows].map((row) => `${row.map(escaped).join(',')}\n`).join('');
}

function rowOf(
  reading: FormReading,
  { area: line, indicator: code, value }: Entry,
  year: number,
  calendar: StatisticalCalendar,
): string[] {
  const indicator = indicatorOn(reading, code);
  const unit = unitOf(indicator?.unit ?? '');
  return [
    'dataflow',
    flow,
    'I',
    line,
    code,
    timePeriod(year, indicator?.kind === 'stock', calendar),
    value === null ? '' : String(value),
    unit?.base ?? indicator?.unit ?? '',
    String(Math.round(Math.log10(unit?.factor ?? 1))),
    value === null ? 'M' : 'A',
  ];
}

/** `2013-09-30` for a stock, `2012-10-01/P1Y` for a flow of statistical year 2013. */
export function timePeriod(year: number, isStock: boolean, calendar: StatisticalCalendar): string {
  const { start, end } = statisticalYearSpan(year, calendar);
  return isStock || start === null ? isoDate(end) : `${isoDate(start)}/P1Y`;
}

function isoDate(day: number): string {
  const { year, month, day: date } = dateOf(day);
  return [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
}

function escaped(text: string): string {
  return /[",\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
