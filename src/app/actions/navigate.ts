import { parseAddress } from '../../forms/address';
import { during } from '../context';
import type { AppContext } from '../context';

/** Selects the cell of a finding, or another cell of its sheet. */
export async function jump(context: AppContext, id: string, cell?: string): Promise<void> {
  const finding = context.store.get().checked?.result.findings.find((known) => known.id === id);
  const place = finding && parseAddress(cell ?? finding.cell);
  if (!finding || !place) return;
  await during(context, 'reading', () =>
    context.port.select({ sheet: finding.sheet, row: place.top, column: place.left }),
  );
}
