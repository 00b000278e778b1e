import { entryOf } from './reading';
import type { FormReading, ReportedPeriod } from './reading';

/** On how many of a form's areas a total rests. */
export interface Coverage {
  readonly covered: number;
  readonly of: number;
}

/** How many of the areas of a form have a figure; the direct line is no area. */
export function coverageOf(reading: FormReading, indicator: string, period: ReportedPeriod): Coverage {
  const areas = reading.areas.filter(({ role }) => role === 'area');
  const known = areas.filter(
    ({ code }) => typeof entryOf(reading, code, indicator, period)?.value === 'number',
  );
  return { covered: known.length, of: areas.length };
}
