import { cellAddress } from '../../forms/address';
import type { Selected } from '../appState';
import type { Book } from '../book';
import type { CellRef } from '../port';

/** What is known of a cell, or null where no form has a figure there. */
export function selectedAt(cell: CellRef | null, { forms, state }: Book): Selected | null {
  const form = cell && forms.find(({ snapshot }) => snapshot.name === cell.sheet);
  if (!form) return null;
  for (const [key, entry] of form.reading.entries) {
    if (entry.row !== cell.row || entry.column !== cell.column) continue;
    const written = state.prefilled.find((figure) => figure.sheet === cell.sheet && figure.field === key);
    // The source belongs to the figure that was written; another figure in its place has none.
    const provenance = written && entry.content === written.value ? written.provenance : null;
    const { area, indicator, period } = entry;
    return {
      sheet: cell.sheet,
      cell: cellAddress(cell.row, cell.column),
      area,
      indicator,
      period,
      provenance,
    };
  }
  return null;
}
