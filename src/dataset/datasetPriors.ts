import type { Dataset } from './dataset';
import type { Qualifier, Source } from './observation';
import type { Prior } from './prior';
import { inReportingUnit } from './reportingUnit';

/** The figures that a form asks for: its statistical year, line codes and indicators. */
export interface FormScope {
  readonly year: number;
  readonly lines: readonly string[];
  readonly indicators: readonly string[];
}

/** A figure printed for the form's own year, in the indicator's unit. */
export interface CurrentFigure {
  readonly line: string;
  readonly indicator: string;
  readonly value: number;
  readonly period: string;
  readonly qualifier: Qualifier;
  readonly source: Source;
  readonly doubt: string;
}

// `450000P` is the region's own figure as printed; nothing is ever added up here. No figure is printed for a direct
// line, `450000D`.
function areaOfLine(line: string): string {
  return line.endsWith('P') ? line.slice(0, -1) : line;
}

function* fields({ lines, indicators }: FormScope): Generator<readonly [line: string, indicator: string]> {
  for (const line of lines) for (const indicator of indicators) yield [line, indicator];
}

/**
 * Figures of the years before the form's, latest year first for each line and indicator: last year's, and older ones
 * for the history. Values are in the indicator's unit; the true period is kept.
 */
export function datasetPriors(dataset: Dataset, scope: FormScope): readonly Prior[] {
  const priors: Prior[] = [];
  for (const [line, indicator] of fields(scope)) {
    const area = areaOfLine(line);
    for (const year of dataset.yearsOf(area, indicator)) {
      if (year >= scope.year) continue;
      const found = dataset.find({ area, indicator, year });
      const value = found && inReportingUnit(found);
      if (found === undefined || value === undefined) continue;
      const { source, qualifier } = found;
      const origin = { kind: 'dataset', source, qualifier } as const;
      priors.push({ line, indicator, value, year, period: found.period.text, origin });
    }
  }
  return priors;
}

/** Figures printed (or derived) for the form's own statistical year. */
export function datasetCurrent(dataset: Dataset, scope: FormScope): readonly CurrentFigure[] {
  const figures: CurrentFigure[] = [];
  for (const [line, indicator] of fields(scope)) {
    const found = dataset.find({ area: areaOfLine(line), indicator, year: scope.year });
    const value = found && inReportingUnit(found);
    if (found === undefined || value === undefined) continue;
    const { qualifier, source, doubt } = found;
    figures.push({ line, indicator, value, period: found.period.text, qualifier, source, doubt });
  }
  return figures;
}
