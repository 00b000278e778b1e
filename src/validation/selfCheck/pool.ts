import type { Dataset } from '../../dataset/dataset';
import { kindOf } from '../../dataset/dataset';
import type { Observation } from '../../dataset/observation';
import { periodSpan } from '../../dataset/periodSpan';

/** The printed figures, found by area and indicator. */
export interface Pool {
  readonly all: readonly Observation[];
  of(area: string, indicator: string): readonly Observation[];
  /** Every figure of an indicator. */
  every(indicator: string): readonly Observation[];
  /** The same, area by area. */
  byArea(indicator: string): readonly (readonly Observation[])[];
}

// A statement runs over a line break of the page or two, hardly over more.
const nearLines = 3;
const yearInDays = 366;

export function createPool(dataset: Dataset): Pool {
  const pool = new Map<string, Map<string, Observation[]>>();
  for (const observation of dataset.observations) {
    const areas = pool.get(observation.indicator) ?? new Map<string, Observation[]>();
    pool.set(observation.indicator, areas);
    const list = areas.get(observation.area);
    if (list) list.push(observation);
    else areas.set(observation.area, [observation]);
  }
  const byArea = (indicator: string): readonly (readonly Observation[])[] => [
    ...(pool.get(indicator)?.values() ?? []),
  ];
  return {
    all: dataset.observations,
    of: (area, indicator) => pool.get(indicator)?.get(area) ?? [],
    every: (indicator) => byArea(indicator).flat(),
    byArea,
  };
}

/** Whether two figures stand in one passage of one document. */
export function isNear(a: Observation, b: Observation): boolean {
  return a.source.doc === b.source.doc && Math.abs(a.source.line - b.source.line) <= nearLines;
}

/** Last day of a figure's period. */
export const endOf = (observation: Observation): number => periodSpan(observation.period)?.end ?? 0;

/** Days between the ends of two figures' periods. */
function daysApart(a: Observation, b: Observation): number {
  return Math.abs(endOf(a) - endOf(b));
}

/** Whether two figures are of one time: the same period, or in one passage and less than a year apart. */
export function isTogether(a: Observation, b: Observation): boolean {
  const same = a.period.text === b.period.text && kindOf(a) === kindOf(b);
  return same || (isNear(a, b) && daysApart(a, b) < yearInDays);
}

/** The figure that stands nearest to `to`: first by time, then by line. */
export function nearest(to: Observation, candidates: readonly Observation[]): Observation | undefined {
  return candidates
    .filter((candidate) => candidate !== to && isTogether(to, candidate))
    .sort(
      (a, b) =>
        Number(isNear(to, b)) - Number(isNear(to, a)) ||
        daysApart(to, a) - daysApart(to, b) ||
        Math.abs(a.source.line - to.source.line) - Math.abs(b.source.line - to.source.line),
    )[0];
}

/** In the order of their periods' ends. */
export function byTime(observations: readonly Observation[]): readonly Observation[] {
  return [...observations].sort((a, b) => endOf(a) - endOf(b));
}
