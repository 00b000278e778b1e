import { contentAt } from '../../forms/sheet';
import { stampOf } from '../../review/fingerprint';
import { during, readKept } from '../context';
import { ownSheet } from '../generatedSheets';
import { stateText } from '../state';
import { recheck } from './check';
import type { AppContext } from '../context';
import type { CellWrite } from '../port';
import type { LogEntry } from '../state';

/** Where the stamp is shown: left of the legal marks, a cell that no form uses. */
const stampPlace = { row: 1, column: 0 };

/** 上报: allowed when the gate is open after a fresh check; writes the report sheet and stamps the form's. */
export async function handIn(context: AppContext, unit: string): Promise<void> {
  await during(context, 'writing', async () => {
    const { store, port, environment, report } = context;
    await recheck(context);
    const { checked, gate } = store.get();
    if (!checked || !gate.open) {
      store.set({ notice: { kind: 'gateClosed', gate } });
      return;
    }
    const { workbook, kept, sheets } = await readKept(context);
    const { sheet } = checked.reading;
    const at = environment.now().toISOString();
    const stamp = stampOf(checked.reading, { at, unit });
    const line = report.stampLine(stamp);
    const snapshot = workbook.read.find(({ name }) => name === sheet);
    const shown = snapshot ? contentAt(snapshot, stampPlace.row, stampPlace.column) : null;
    const before = kept.stamps.find((known) => known.sheet === sheet);
    // Only on a form of ours is that cell known to be free; an office's own sheet stays as it is.
    const own = sheets.some(
      ({ snapshot: { name }, binding }) => name === sheet && binding.origin === 'standard',
    );
    const free = own && (shown === null || (before !== undefined && shown === report.stampLine(before)));
    const marks: readonly CellWrite[] = free ? [{ ...stampPlace, value: line }] : [];
    const batch = environment.newBatch();
    const entry: LogEntry = {
      at,
      action: 'handIn',
      sheet,
      cell: '',
      old: null,
      new: stamp.fingerprint,
      reason: unit,
      batch,
    };
    const wanted = report.plan(checked, kept, stamp);
    const { name, made } = ownSheet(kept, workbook, { kind: 'report', of: sheet, sheet: wanted.name });
    const next = {
      ...kept,
      made,
      stamps: [...kept.stamps.filter((known) => known.sheet !== sheet), stamp],
      log: [...kept.log, entry],
    };
    const plan = { ...report.plan(checked, next, stamp), name };
    await port.write({
      plans: [plan],
      writes: marks.length > 0 ? [{ sheet, cells: marks }] : [],
      state: stateText(next),
      activate: sheet,
    });
    await recheck(context);
    store.set({
      handInTexts: report.texts(checked, next, stamp),
      notice: { kind: 'handedIn', sheet: plan.name },
    });
  });
}
