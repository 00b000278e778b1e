import { contentAt } from '../../forms/sheet';
import { correctionsOf } from '../corrections';
import { during, readKept } from '../context';
import { stateText } from '../state';
import { recheck } from './check';
import type { SheetSnapshot } from '../../forms/sheet';
import type { Finding } from '../../validation/finding';
import type { AppContext } from '../context';
import type { Correction } from '../corrections';
import type { CellWrite } from '../port';
import type { LogEntry } from '../state';

/** An correction at its place. */
interface Writable extends CellWrite {
  readonly cell: string;
  readonly old: LogEntry['old'];
  readonly value: number;
}

/** Writes the figure that a finding corrections into its cell; refused when the cell has changed since the check. */
export async function accept(context: AppContext, id: string): Promise<void> {
  const { store } = context;
  const { finding, corrections } = correctionsFor(context, id);
  const own = corrections.find(({ cell }) => cell === finding?.cell);
  if (!finding || !own) return;
  await during(context, 'writing', async () => {
    const { written, locked } = await apply(context, finding, [own]);
    const [done] = written;
    store.set({
      notice: done
        ? { kind: 'applied', cell: own.cell, value: done.value }
        : locked
          ? { kind: 'host', problem: 'protected', subject: own.cell }
          : { kind: 'changedMeanwhile', cell: own.cell },
    });
  });
}

/** Writes every figure that a finding corrections as one action that is undone whole; cells changed meanwhile are kept. */
export async function acceptAll(context: AppContext, id: string): Promise<void> {
  const { store } = context;
  const { finding, corrections } = correctionsFor(context, id);
  if (!finding || corrections.length === 0) return;
  await during(context, 'writing', async () => {
    const { written } = await apply(context, finding, corrections);
    const cells = written.length;
    store.set({ notice: { kind: 'appliedAll', cells, skipped: corrections.length - cells } });
  });
}

function correctionsFor(
  { store }: AppContext,
  id: string,
): { readonly finding: Finding | undefined; readonly corrections: readonly Correction[] } {
  const { checked } = store.get();
  const finding = checked?.result.findings.find((known) => known.id === id);
  return { finding, corrections: checked && finding ? correctionsOf(finding, checked.reading) : [] };
}

/** Writes and logs the corrections whose cells still hold what was checked, then checks again. */
async function apply(
  context: AppContext,
  finding: Finding,
  corrections: readonly Correction[],
): Promise<{ readonly written: readonly Writable[]; readonly locked: boolean }> {
  const { port, environment } = context;
  const { workbook, kept } = await readKept(context);
  const sheet = workbook.read.find(({ name }) => name === finding.sheet);
  const cells = sheet ? corrections.flatMap((correction) => writableOf(correction, sheet) ?? []) : [];
  if (cells.length === 0) {
    await recheck(context);
    return { written: [], locked: false };
  }
  const at = environment.now().toISOString();
  const batch = environment.newBatch();
  const logged = (corrections: readonly Writable[]): string | null =>
    stateText({
      ...kept,
      log: [
        ...kept.log,
        ...corrections.map(({ cell, old, value }): LogEntry => {
          const { sheet: name, rule } = finding;
          return { at, action: 'correction', sheet: name, cell, old, new: value, reason: rule, batch };
        }),
      ],
    });
  const { locked } = await port.write({ writes: [{ sheet: finding.sheet, cells }], state: logged(cells) });
  const written = cells.filter(
    ({ row, column }) => !locked.some((cell) => cell.row === row && cell.column === column),
  );
  // What a protected sheet has not taken was not written, and the log says so.
  if (written.length < cells.length) await port.write({ state: logged(written) });
  await recheck(context);
  return { written, locked: locked.length > 0 };
}

/** Undefined where the cell holds something else than was checked, or a formula. */
function writableOf({ cell, entry, value }: Correction, sheet: SheetSnapshot): Writable | undefined {
  const { row, column, content, isFormula } = entry;
  const old = contentAt(sheet, row, column);
  return isFormula || old !== content ? undefined : { row, column, cell, old, value };
}
