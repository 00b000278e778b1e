import fc from 'fast-check';
import type { IndicatorKind } from '../../src/catalogue/indicator';
import type { PeriodKind } from '../../src/catalogue/period';
import { dateOf, dayNumber, periodSpan } from '../../src/dataset/periodSpan';
import {
  calendarYears,
  daysWithin,
  octoberToSeptember,
  statisticalYear,
  statisticalYearSpan,
} from '../../src/dataset/statisticalYear';

const iso = (day: number): string => {
  const { year, month, day: date } = dateOf(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};

describe('the span of a period', () => {
  test.each<[PeriodKind, string, string | null, string]>([
    ['point', '2012-12-31', '2012-12-31', '2012-12-31'],
    ['point', '2012-02', '2012-02-29', '2012-02-29'],
    ['year', '2012', '2012-01-01', '2012-12-31'],
    ['span', '2008/2012', '2008-01-01', '2012-12-31'],
    ['span', '2016-01/2017-10', '2016-01-01', '2017-10-31'],
    ['span', '2022-11-17/2023-10', '2022-11-17', '2023-10-31'],
    ['open', '../2015-04', null, '2015-04-30'],
  ])('%s %s runs from %s to %s', (kind, text, start, end) => {
    const span = periodSpan({ kind, text });
    expect([span?.start == null ? null : iso(span.start), span && iso(span.end)]).toEqual([start, end]);
  });

  test.each<[PeriodKind, string]>([
    ['point', '2012-13'],
    ['point', '2013-02-29'],
    ['point', '2012/2013'],
    ['year', '2012-12'],
    ['span', '2012'],
    ['span', '2013/2012'],
    ['span', '2012/2013/2014'],
    ['open', '2012/2013'],
    ['year', ''],
    ['point', '去年'],
  ])('%s “%s” is no period', (kind, text) => {
    expect(periodSpan({ kind, text })).toBeUndefined();
  });
});

describe('the statistical year of a figure', () => {
  test.each<[IndicatorKind, PeriodKind, string, number | undefined]>([
    ['stock', 'point', '2012-12-31', 2012],
    ['stock', 'point', '2012-12', 2012],
    ['stock', 'point', '2008-06-30', 2008],
    ['stock', 'point', '2013-09-23', 2013],
    ['stock', 'point', '2013-01-31', 2012],
    ['stock', 'point', '2012-03-31', 2012],
    ['stock', 'year', '2012', 2012],
    ['flow', 'year', '2012', 2012],
    ['ratio', 'year', '2012', 2012],
    ['ratio', 'point', '2012-12-31', 2012],
    ['flow', 'point', '2012-12-19', 2013],
    ['flow', 'point', '2012-12-31', 2012],
    ['flow', 'span', '2013-01/2013-09', 2013],
    ['flow', 'span', '2012-10/2012-12', 2013],
    ['flow', 'span', '2008/2012', undefined],
    ['stock', 'span', '2010/2012', undefined],
    ['flow', 'span', '2016-01/2017-10', undefined],
    ['stock', 'open', '../2015-05', undefined],
    ['flow', 'open', '../2015-05', undefined],
    ['flow', 'year', '去年', undefined],
  ])('a %s stated for %s %s belongs to %s', (kind, periodKind, text, year) => {
    expect(statisticalYear({ kind: periodKind, text }, kind)).toBe(year);
  });

  test('by calendar years a flow belongs to the year in which it fell', () => {
    expect(statisticalYear({ kind: 'point', text: '2012-12-19' }, 'flow', calendarYears)).toBe(2012);
    expect(statisticalYear({ kind: 'span', text: '2012-10/2012-12' }, 'flow', calendarYears)).toBe(2012);
  });

  const day = fc.integer({ min: dayNumber(1950, 1, 1), max: dayNumber(2090, 12, 31) });
  const calendar = fc.constantFrom(octoberToSeptember, calendarYears);

  test('no other year end is nearer to a stock', () => {
    fc.assert(
      fc.property(day, calendar, (at, years) => {
        const year = statisticalYear({ kind: 'point', text: iso(at) }, 'stock', years) ?? Number.NaN;
        const distance = (other: number): number => Math.abs(statisticalYearSpan(other, years).end - at);
        expect(distance(year)).toBeLessThanOrEqual(Math.min(distance(year - 1), distance(year + 1)));
      }),
    );
  });

  test('no other year shares more days with a flow of up to a year', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 366 }), calendar, (start, length, years) => {
        const end = start + length - 1;
        const year =
          statisticalYear({ kind: 'span', text: `${iso(start)}/${iso(end)}` }, 'flow', years) ?? Number.NaN;
        const shared = (other: number): number => daysWithin({ start, end }, other, years);
        expect(shared(year)).toBeGreaterThan(0);
        expect(shared(year)).toBeGreaterThanOrEqual(Math.max(shared(year - 1), shared(year + 1)));
      }),
    );
  });
});
