import { kindOf } from './dataset';
import { periodSpan } from './periodSpan';
import type { Dataset } from './dataset';
import type { Observation, Qualifier, Source } from './observation';
import type { Prior } from './prior';
import { inFormUnit } from './unitOfMeasure';

/** The figures that a form asks for: its statistical year, line codes and indicators. */
export interface FormScope {
  readonly year: number;
  readonly areas: readonly string[];
  readonly indicators: readonly string[];
}

/** A figure printed for the form's own year, in the indicator's unit. */
export interface CurrentFigure {
  readonly area: string;
  readonly indicator: string;
  readonly value: number;
  readonly period: string;
  readonly qualifier: Qualifier;
  readonly source: Source;
  readonly doubt: string;
}

// `450000P` is the region's own figure as printed; nothing is ever added up here. No figure is printed for a direct
// line, `450000D`.
function areaCodeOf(area: string): string {
  return area.endsWith('P') ? area.slice(0, -1) : area;
}

function* fields({ areas, indicators }: FormScope): Generator<readonly [line: string, indicator: string]> {
  for (const area of areas) for (const indicator of indicators) yield [area, indicator];
}

/**
 * Figures of the years before the form's, latest year first for each line and indicator: last year's, and older ones
 * for the history. Values are in the indicator's unit; the true period is kept.
 */
export function datasetPriors(dataset: Dataset, scope: FormScope): readonly Prior[] {
  const priors: Prior[] = [];
  for (const [formArea, indicator] of fields(scope)) {
    const area = areaCodeOf(formArea);
    for (const year of dataset.yearsOf(area, indicator)) {
      if (year >= scope.year) continue;
      const found = dataset.find({ area, indicator, year });
      const value = found && inFormUnit(found);
      if (found === undefined || value === undefined || isOfPart(found)) continue;
      const { source, qualifier } = found;
      const origin = { kind: 'dataset', source, qualifier } as const;
      priors.push({ area: formArea, indicator, value, year, period: found.period.text, origin });
    }
  }
  return priors;
}

/** A flow over fewer days than this is of a part of a year: eleven months, so that a report of late autumn still counts. */
const leastDays = 330;

/** Whether a figure is what happened in a part of a year, which nobody compares with a whole one. */
function isOfPart(observation: Observation): boolean {
  if (kindOf(observation) !== 'flow' || observation.period.kind !== 'span') return false;
  const span = periodSpan(observation.period);
  return span !== undefined && span.start !== null && span.end - span.start + 1 < leastDays;
}

/** Figures printed (or derived) for the form's own statistical year. */
export function datasetCurrent(dataset: Dataset, scope: FormScope): readonly CurrentFigure[] {
  const figures: CurrentFigure[] = [];
  for (const [formArea, indicator] of fields(scope)) {
    const found = dataset.find({ area: areaCodeOf(formArea), indicator, year: scope.year });
    const value = found && inFormUnit(found);
    if (found === undefined || value === undefined) continue;
    const { qualifier, source, doubt } = found;
    figures.push({ area: formArea, indicator, value, period: found.period.text, qualifier, source, doubt });
  }
  return figures;
}
