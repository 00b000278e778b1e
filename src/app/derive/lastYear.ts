import { validate } from '../../validation';
import { rulesIn } from '../check';
import { priorFigures } from '../priorFigures';
import type { Dataset } from '../../dataset/dataset';
import type { FormReading } from '../../forms/reading';
import type { Book } from '../book';

/** How many findings last year's table would have under the rules as set: what the limits mean in practice. */
export function lastYearFindings(
  { forms, active, state, relations }: Book,
  loaded: FormReading | null,
  dataset: Dataset,
): number | null {
  if (!active) return null;
  const { form, year, region, layout } = active.reading;
  const isLastYear = (reading: FormReading): boolean =>
    reading.form === form &&
    reading.year === year - 1 &&
    reading.region === region &&
    reading.layout === layout;
  const reading =
    forms.map((sheet) => sheet.reading).find(isLastYear) ??
    (loaded && isLastYear(loaded) ? loaded : undefined);
  if (!reading) return null;
  const priors = priorFigures(reading, state.priors, forms, dataset);
  return validate({ reading, priors, rules: rulesIn({ state, relations }), related: [] }).findings.length;
}
