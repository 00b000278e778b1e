import { indicatorOf } from '../catalogue/indicators';
import type { IndicatorKind } from '../catalogue/indicator';
import type { DerivedObservation } from './derived';
import type { SeedDocument } from './document';
import type { Doubt } from './doubt';
import type { Observation, Qualifier } from './observation';
import { periodSpan } from './periodSpan';
import { daysWithin, octoberToSeptember, statisticalYear } from './statisticalYear';
import type { StatisticalCalendar } from './statisticalYear';

export interface DatasetParts {
  readonly observations: readonly Observation[];
  readonly documents?: readonly SeedDocument[];
  readonly doubts?: readonly Doubt[];
  readonly derived?: readonly DerivedObservation[];
}

/** What is asked for: one figure of one area in one statistical year. */
export interface FigureKey {
  readonly area: string;
  readonly indicator: string;
  readonly year: number;
}

/** Everything that is known, printed and derived. Never changes; merging makes another one. */
export interface Dataset {
  readonly observations: readonly Observation[];
  readonly documents: readonly SeedDocument[];
  readonly doubts: readonly Doubt[];
  readonly derived: readonly DerivedObservation[];
  readonly calendar: StatisticalCalendar;
  /** The figure to use for a statistical year: exact before rounded before derived, the later document first. */
  find(key: FigureKey): Observation | undefined;
  /** The statistical years for which an area has a figure of an indicator, latest first. */
  yearsOf(area: string, indicator: string): readonly number[];
  /** Every figure about an area and indicator, of any subject, printed before derived. */
  about(area: string, indicator: string): readonly Observation[];
}

/** The kind of a figure's indicator; one that the catalogue does not know is judged by its period. */
export function kindOf(observation: Observation): IndicatorKind {
  return indicatorOf(observation.indicator)?.kind ?? (observation.period.kind === 'point' ? 'stock' : 'flow');
}

/** The statistical year of a figure, or undefined where it is nobody's year. */
export function yearOf(observation: Observation, calendar: StatisticalCalendar): number | undefined {
  return statisticalYear(observation.period, kindOf(observation), calendar);
}

const certainty: Readonly<Record<Qualifier, number>> = { exact: 0, at_least: 1, about: 1, derived: 2 };

const keyOf = (area: string, indicator: string): string => `${area}|${indicator}`;

interface Candidate {
  readonly observation: Observation;
  readonly published: string;
  readonly covered: number;
}

/** Negative when `a` is the better figure of its year. */
function byPreference(a: Candidate, b: Candidate): number {
  return (
    certainty[a.observation.qualifier] - certainty[b.observation.qualifier] ||
    // A flow over more of the year before a shorter one, however late that was printed.
    b.covered - a.covered ||
    b.published.localeCompare(a.published, 'en') ||
    Number(a.observation.doubt !== '') - Number(b.observation.doubt !== '') ||
    b.observation.source.doc.localeCompare(a.observation.source.doc, 'en')
  );
}

/** Whether the figure is about everyone whom its indicator is about, not about a part of them. */
export function isWhole(observation: Observation): boolean {
  return observation.subject === '' || observation.subject === indicatorOf(observation.indicator)?.subject;
}

function publicationDates(documents: readonly SeedDocument[]): ReadonlyMap<string, string> {
  return new Map(documents.map((document) => [document.doc, document.date]));
}

function group(observations: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = keyOf(observation.area, observation.indicator);
    const list = groups.get(key);
    if (list) list.push(observation);
    else groups.set(key, [observation]);
  }
  return groups;
}

/** A dataset of these figures, read by this statistical calendar (October to September unless told otherwise). */
export function createDataset(
  parts: DatasetParts,
  calendar: StatisticalCalendar = octoberToSeptember,
): Dataset {
  const { observations, documents = [], doubts = [], derived = [] } = parts;
  const dates = publicationDates(documents);
  const groups = group([...observations, ...derived]);
  // Years are worked out when an area and indicator are first asked for: a pane that only searches need not wait.
  const perYear = new Map<string, ReadonlyMap<number, Observation>>();

  function candidate(observation: Observation, year: number): Candidate {
    const span = periodSpan(observation.period);
    return {
      observation,
      published: dates.get(observation.source.doc) ?? '',
      covered: span === undefined || kindOf(observation) !== 'flow' ? 0 : daysWithin(span, year, calendar),
    };
  }

  /** Figures stated of a wider indicator for the subject that this one is about. */
  function statedAsPart(area: string, indicator: string): readonly Observation[] {
    const of = indicatorOf(indicator)?.of;
    return (
      (of && groups.get(keyOf(area, of.indicator))?.filter(({ subject }) => subject === of.subject)) ?? []
    );
  }

  function bestPerYear(area: string, indicator: string): ReadonlyMap<number, Observation> {
    const key = keyOf(area, indicator);
    const known = perYear.get(key);
    if (known) return known;
    const best = new Map<number, Candidate>();
    const whole = groups.get(key)?.filter(isWhole) ?? [];
    for (const observation of [...whole, ...statedAsPart(area, indicator)]) {
      const year = yearOf(observation, calendar);
      if (year === undefined) continue;
      const now = candidate(observation, year);
      const before = best.get(year);
      if (before === undefined || byPreference(now, before) < 0) best.set(year, now);
    }
    const result = new Map(
      [...best].sort(([a], [b]) => b - a).map(([year, { observation }]) => [year, observation]),
    );
    perYear.set(key, result);
    return result;
  }

  return {
    observations,
    documents,
    doubts,
    derived,
    calendar,
    find: ({ area, indicator, year }) => bestPerYear(area, indicator).get(year),
    yearsOf: (area, indicator) => [...bestPerYear(area, indicator).keys()],
    about: (area, indicator) => [
      ...(groups.get(keyOf(area, indicator)) ?? []),
      ...statedAsPart(area, indicator),
    ],
  };
}
