import { ratioNoise } from '../catalogue/numbers';
import { unitOf } from '../catalogue/unit';
import { coverageOf } from '../forms/coverage';
import { indicatorOn } from '../forms/formSet';
import { parseNumeral } from '../dataset/numeral';
import { halfStep } from '../catalogue/interval';
import type { Indicator } from '../catalogue/indicator';
import type { Prior, Priors } from '../dataset/prior';
import type { Entry, FormReading } from '../forms/reading';
import type { PriorFact } from './finding';

/** Years after which a figure says nothing any more about this year's; our choice, no source states one. */
const oldest = 5;

/**
 * Last year's figure of a cell: from last year's file or sheet; otherwise as it stands in the form's own 上年 column;
 * otherwise from the dataset; otherwise the latest older one of the last five years, whose year says its age.
 */
export function priorFactFor(
  reading: FormReading,
  priors: Priors,
  area: string,
  indicator: string,
  shown: Entry | undefined,
): PriorFact | null {
  const known = priors.of(area, indicator);
  if (known && known.origin.kind !== 'dataset') return factOf(known);
  const typed = shown?.value ?? null;
  if (typed !== null) {
    // Where the column shows the printed figure, say where it was printed.
    if (known && agrees(typed, shown, known, indicatorOn(reading, indicator)))
      return { ...factOf(known), value: typed };
    const year = reading.year - 1;
    const isTotal = shown?.isFormula === true && isTotalArea(reading, area);
    return {
      value: typed,
      year,
      period: String(year),
      origin: isTotal ? { kind: 'total', ...coverageOf(reading, indicator, 'prior') } : { kind: 'typed' },
    };
  }
  const latest = known ?? priors.history(area, indicator)[0];
  if (!latest || latest.year < reading.year - oldest) return null;
  const age = reading.year - latest.year;
  return age > 1 ? { ...factOf(latest), age } : factOf(latest);
}

const isTotalArea = ({ areas }: FormReading, area: string): boolean =>
  areas.some(({ code, role }) => role === 'total' && code === area);

function factOf({ value, year, period, origin }: Prior): PriorFact {
  return { value, year, period, origin };
}

/** Whether a 上年 cell and a figure of another source are the same but for the precision they are given in. */
export function agrees(
  value: number,
  entry: Entry | undefined,
  prior: Prior,
  indicator: Indicator | undefined,
): boolean {
  const difference = Math.abs(value - prior.value);
  return (
    difference <=
    halfStepAt(entry, indicator?.decimals ?? 0) +
      printedStep(prior, indicator) +
      ratioNoise * (Math.abs(value) + 1)
  );
}

/** Half of the last digit kept in a cell: 0 for whole figures entered as such. */
export function halfStepAt(entry: Entry | undefined, decimals: number): number {
  if (!entry) return 0;
  if (entry.scale === 1) return decimals === 0 ? 0 : halfStep(decimals, 1);
  return halfStep(entry.decimals ?? decimalsIn(entry.content), entry.scale);
}

function decimalsIn(content: Entry['content']): number {
  return String(content).split('.')[1]?.length ?? 0;
}

/** What the printed form of a figure leaves open; about and at least leave more. */
function printedStep({ value, origin }: Prior, indicator: Indicator | undefined): number {
  if (origin.kind !== 'dataset') return 0;
  const factor = unitOf(indicator?.unit ?? '')?.factor ?? 1;
  const half = (parseNumeral(origin.source.asPrinted)?.step ?? 0) / 2 / factor;
  const vague = origin.qualifier === 'about' || origin.qualifier === 'at_least';
  return vague ? Math.max(half * 2, Math.abs(value) * 0.05) : half;
}
