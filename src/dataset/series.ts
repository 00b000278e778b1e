import type { Dataset } from './dataset';
import { isWhole, yearOf } from './dataset';
import type { Observation } from './observation';
import { periodSpan } from './periodSpan';
import { inFormUnit } from './unitOfMeasure';

/** A point of a small chart. */
export interface SeriesPoint {
  readonly observation: Observation;
  /** In the indicator's unit. */
  readonly value: number;
  /** First day, counted from 1970-01-01; null where it is not known. */
  readonly start: number | null;
  readonly end: number;
  /** The statistical year, or null for spans of several years. */
  readonly year: number | null;
}

/** The figures of an indicator for an area by the end of their periods, one point per subject and period. */
export function series(
  dataset: Dataset,
  area: string,
  indicator: string,
  subject = '',
): readonly SeriesPoint[] {
  const points = dataset
    .about(area, indicator)
    .filter((observation) => (subject === '' ? isWhole(observation) : observation.subject === subject))
    .flatMap((observation) => {
      const span = periodSpan(observation.period);
      const value = inFormUnit(observation);
      if (span === undefined || value === undefined) return [];
      return [{ observation, value, ...span, year: yearOf(observation, dataset.calendar) ?? null }];
    });
  // Printed figures come before derived ones, so that of two for one period the printed one stays.
  const once = new Map<string, SeriesPoint>();
  for (const point of points) {
    const key = `${point.start ?? ''}/${point.end}`;
    if (!once.has(key)) once.set(key, point);
  }
  return [...once.values()].sort((a, b) => a.end - b.end || (a.start ?? a.end) - (b.start ?? b.end));
}

/** A block of figures to insert: one row per area, one column per statistical year. */
export interface Block {
  readonly areas: readonly string[];
  readonly years: readonly number[];
  readonly cells: readonly (readonly (BlockCell | null)[])[];
}

export interface BlockCell {
  /** In the indicator's unit. */
  readonly value: number;
  readonly observation: Observation;
}

/** The figures of an indicator for areas × statistical years; null where none is known. */
export function block(
  dataset: Dataset,
  areas: readonly string[],
  years: readonly number[],
  indicator: string,
): Block {
  const cell = (area: string, year: number): BlockCell | null => {
    const observation = dataset.find({ area, indicator, year });
    const value = observation && inFormUnit(observation);
    return observation === undefined || value === undefined ? null : { value, observation };
  };
  return { areas, years, cells: areas.map((area) => years.map((year) => cell(area, year))) };
}
