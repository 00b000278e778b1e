import { parseAddress } from '../../forms/address';
import { during } from '../context';
import type { AppContext } from '../context';

/** Selects the cell of a finding, or another cell of its sheet. */
export async function jump(context: AppContext, id: string, cell?: string): Promise<void> {
  const finding = context.store.get().checked?.result.findings.find((known) => known.id === id);
  if (finding) await goTo(context, finding.sheet, cell ?? finding.cell);
}

/** Selects a cell by its address; nothing where that is no address. */
export async function goTo(context: AppContext, sheet: string, cell: string): Promise<void> {
  const place = parseAddress(cell);
  if (!place) return;
  await during(context, 'reading', () => context.port.select({ sheet, row: place.top, column: place.left }));
}
