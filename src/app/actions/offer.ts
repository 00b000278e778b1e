import { cellAddress, parseAddress } from '../../forms/address';
import { fieldKey } from '../../forms/reading';
import { contentAt } from '../../forms/sheet';
import { during, readKept } from '../context';
import { stateText } from '../state';
import { recheck } from './check';
import type { Finding } from '../../validation/finding';
import type { AppContext } from '../context';
import type { WorkbookState } from '../state';

/** Writes the figure that a finding offers into its cell; refused when the cell has changed since the check. */
export async function accept(context: AppContext, id: string): Promise<void> {
  const { store, port } = context;
  const { checked } = store.get();
  const finding = checked?.result.findings.find((known) => known.id === id);
  const place = finding && parseAddress(finding.cell);
  if (!checked || !finding || finding.suggestion === null || !place) return;
  const entry = checked.reading.entries.get(fieldKey(finding.line, finding.indicator, finding.slot));
  if (!entry) return;
  await during(context, 'writing', async () => {
    const { workbook, kept } = await readKept(context);
    const sheet = workbook.read.find(({ name }) => name === finding.sheet);
    const content = sheet ? contentAt(sheet, place.top, place.left) : null;
    if (!sheet || content !== entry.content || entry.isFormula) {
      await recheck(context);
      store.set({ notice: { kind: 'changedMeanwhile', cell: finding.cell } });
      return;
    }
    const value = Number(((finding.suggestion ?? 0) / entry.scale).toPrecision(12));
    const { locked } = await port.write({
      writes: [{ sheet: finding.sheet, cells: [{ row: place.top, column: place.left, value }] }],
      state: stateText(recordOffer(kept, finding, content, value, context)),
    });
    await recheck(context);
    store.set({
      notice:
        locked.length > 0
          ? { kind: 'host', problem: 'protected', subject: finding.cell }
          : { kind: 'applied', cell: cellAddress(place.top, place.left), value },
    });
  });
}

function recordOffer(
  kept: WorkbookState,
  finding: Finding,
  old: string | number | boolean | null,
  value: number,
  { knowledge }: AppContext,
): WorkbookState {
  const { sheet, cell, rule } = finding;
  const at = knowledge.now().toISOString();
  return {
    ...kept,
    log: [
      ...kept.log,
      { at, action: 'offer', sheet, cell, old, new: value, reason: rule, batch: knowledge.newBatch() },
    ],
  };
}
