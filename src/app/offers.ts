import { fieldKey } from '../forms/reading';
import type { Entry, FormReading, Slot } from '../forms/reading';
import type { Finding } from '../validation/finding';

/** A figure offered for a cell. */
export interface Offer {
  readonly cell: string;
  readonly entry: Entry;
  /** In the cell's unit, as it would be written. */
  readonly value: number;
}

/** What a finding offers: for its own cell, and for the cells that the same cause has spoilt alike. */
export function offersOf(finding: Finding, reading: FormReading): readonly Offer[] {
  const { cell, suggestion, related } = finding;
  const own = suggestion === null ? [] : offerAt(finding, suggestion, reading);
  const others = related.flatMap((each) =>
    each.suggestion === undefined || each.sheet !== undefined || each.cell === cell
      ? []
      : offerAt(each, each.suggestion, reading),
  );
  return [...own, ...others];
}

function offerAt(
  { cell, line, indicator, slot }: { cell: string; line: string; indicator: string; slot: Slot },
  suggestion: number,
  { entries }: FormReading,
): readonly Offer[] {
  const entry = entries.get(fieldKey(line, indicator, slot));
  return entry ? [{ cell, entry, value: Number((suggestion / entry.scale).toPrecision(12)) }] : [];
}
