import { twelveDigits } from '../catalogue/numbers';
import { fieldKey } from '../forms/reading';
import type { Entry, FormReading } from '../forms/reading';
import type { Finding, RelatedCell } from '../validation/finding';

/** A figure offered for a cell. */
export interface Correction {
  readonly cell: string;
  readonly entry: Entry;
  /** In the cell's unit, as it would be written. */
  readonly value: number;
}

/** What a finding offers: for its own cell, and for the cells that the same cause has spoilt alike. */
export function correctionsOf(finding: Finding, reading: FormReading): readonly Correction[] {
  const { cell, correction, related } = finding;
  const own = correction === null ? [] : correctionAt(finding, correction, reading);
  const others = related.flatMap((each) =>
    each.correction === undefined || each.sheet !== undefined || each.cell === cell
      ? []
      : correctionAt(each, each.correction, reading),
  );
  return [...own, ...others];
}

function correctionAt(
  { cell, area, indicator, period }: Pick<RelatedCell, 'cell' | 'area' | 'indicator' | 'period'>,
  figure: number,
  { entries }: FormReading,
): readonly Correction[] {
  const entry = entries.get(fieldKey(area, indicator, period));
  return entry ? [{ cell, entry, value: twelveDigits(figure / entry.scale) }] : [];
}
