import { withLayout } from './choice';
import type { AddedUp } from '../forms/recognise';
import type { Choice } from './appState';
import type { SourcedFigure } from './usecases/fillPlan';

/** Where a ledger stands: a sheet of this workbook, or one of another file. */
export type LedgerPlace =
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'file'; readonly file: string; readonly sheet: string };

/** A ledger's sums as what a fill of its form writes into 本年, each with the cells that it was added up from. */
export function sumsOf(
  { reading, ranges }: AddedUp,
  place: LedgerPlace,
): { readonly choice: Choice; readonly given: ReadonlyMap<string, SourcedFigure> } {
  const { form, year, region, layout, entries } = reading;
  const given = new Map<string, SourcedFigure>();
  for (const [key, { value }] of entries) {
    if (value !== null) given.set(key, { value, provenance: { ...place, cell: ranges.get(key) ?? '' } });
  }
  return { choice: withLayout({ form, year, region, layout, areas: null }), given };
}
