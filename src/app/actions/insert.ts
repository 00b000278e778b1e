import { cellAddress } from '../../forms/address';
import { contentAt } from '../../forms/sheet';
import { during, readKept } from '../context';
import { stateText } from '../state';
import { recheck } from './check';
import type { AppContext } from '../context';
import type { CellWrite } from '../port';
import type { LogEntry } from '../state';

/** Writes a block of figures from the selected cell on; refused where any cell already holds something. */
export async function insert(
  context: AppContext,
  block: readonly (readonly (string | number | null)[])[],
): Promise<void> {
  const { port, store, memory, environment } = context;
  const target = memory.cell;
  if (!target) {
    store.set({ notice: { kind: 'host', problem: 'invalid_selection', subject: '' } });
    return;
  }
  await during(context, 'writing', async () => {
    const { workbook, kept } = await readKept(context);
    const sheet = workbook.read.find(({ name }) => name === target.sheet);
    const cells = block.flatMap((values, row) =>
      values.flatMap((value, column): CellWrite[] =>
        value === null ? [] : [{ row: target.row + row, column: target.column + column, value }],
      ),
    );
    const taken = cells.find(({ row, column }) => sheet && contentAt(sheet, row, column) !== null);
    if (taken) {
      store.set({ notice: { kind: 'occupied', cell: cellAddress(taken.row, taken.column) } });
      return;
    }
    const batch = environment.newBatch();
    const at = environment.now().toISOString();
    const log = cells.map(({ row, column, value }): LogEntry => {
      const cell = cellAddress(row, column);
      return {
        at,
        action: 'insert',
        sheet: target.sheet,
        cell,
        old: null,
        new: value,
        reason: 'dataset',
        batch,
      };
    });
    await port.write({
      writes: [{ sheet: target.sheet, cells }],
      state: stateText({ ...kept, log: [...kept.log, ...log] }),
    });
    await recheck(context);
    store.set({ notice: { kind: 'inserted', sheet: target.sheet, cells: cells.length } });
  });
}
