import { cellAddress } from '../../forms/address';
import { directSums } from '../../forms/directSum';
import { octoberToSeptember } from '../../dataset/statisticalYear';
import { remember } from './explanation';
import { timePeriod } from '../exchange/sdmx';
import { indicatorOn } from '../../forms/formSet';
import type { Prior } from '../../dataset/prior';
import type { StatisticalCalendar } from '../../dataset/statisticalYear';
import type { FormId, LayoutKind } from '../../forms/definition';
import type { FormReading } from '../../forms/reading';
import type { Explanation } from './records';

/** Next year's form as it follows from this year's. */
export interface NextYear {
  readonly form: FormId;
  readonly year: number;
  readonly region: string;
  readonly layout: LayoutKind;
  /** Areas with a line, in the order of the sheet. */
  readonly areas: readonly string[];
  readonly priors: readonly Prior[];
  readonly remembered: readonly Explanation[];
}

/** This year's 本年 figures become next year's 上年; nothing ever becomes next year's 本年. */
export function rollForward(
  reading: FormReading,
  explanations: readonly Explanation[],
  file: string | null = null,
  calendar: StatisticalCalendar = octoberToSeptember,
): NextYear {
  return {
    form: reading.form,
    year: reading.year + 1,
    region: reading.region,
    layout: reading.layout,
    areas: reading.areas.filter(({ role }) => role === 'area').map(({ code }) => code),
    priors: priorsFrom(reading, file, calendar),
    remembered: remember(explanations.filter(({ sheet }) => sheet === reading.sheet)),
  };
}

/** The 本年 figures of a reading as priors of the year after; `file` null for a sheet of the same workbook. */
export function priorsFrom(
  reading: FormReading,
  file: string | null,
  calendar: StatisticalCalendar = octoberToSeptember,
): readonly Prior[] {
  const { sheet, year } = reading;
  return [...reading.entries.values(), ...directSums(reading)].flatMap((entry) => {
    if (entry.period !== 'current' || entry.value === null) return [];
    const cell = cellAddress(entry.row, entry.column);
    return [
      {
        area: entry.area,
        indicator: entry.indicator,
        value: entry.value,
        year,
        period: timePeriod(year, indicatorOn(reading, entry.indicator)?.kind === 'stock', calendar),
        origin:
          file === null
            ? { kind: 'sheet' as const, sheet, cell }
            : { kind: 'file' as const, file, sheet, cell },
      },
    ];
  });
}
