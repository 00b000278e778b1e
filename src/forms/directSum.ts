import { twelveDigits } from '../catalogue/numbers';
import { directArea, directNameIn } from './formAreas';
import type { Entry, FormReading } from './reading';

/** All direct lines that a sheet keeps apart, added up as the one line that another form has for them. */
export function directSums({ entries, region }: FormReading): readonly Entry[] {
  const sums = new Map<string, Entry>();
  for (const entry of entries.values()) {
    if (directNameIn(entry.area) === undefined || entry.value === null) continue;
    const key = `${entry.indicator}|${entry.period}`;
    const sum = twelveDigits((sums.get(key)?.value ?? 0) + entry.value);
    sums.set(key, { ...(sums.get(key) ?? entry), area: directArea(region), value: sum });
  }
  return [...sums.values()];
}
