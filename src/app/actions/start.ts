import { childrenOf } from '../../catalogue/areas';
import { during, readKept } from '../context';
import { HostError } from '../port';
import { selectedAt } from '../views';
import { recheck } from './check';
import { preview } from './fill';
import type { Choice } from '../app';
import type { AppContext } from '../context';
import type { CellRef } from '../port';
import type { FormReading } from '../../forms/reading';

/** A pasted block raises one event per piece on some hosts; they are gathered before the sheet is read again. */
const settle = 250;

/** Milliseconds after which a check that met a cell being edited tries again. */
const whileTyping = 1_000;

/** Reads the workbook, takes up the form on the active sheet, follows edits and the selection. Returns how to stop. */
export async function start(context: AppContext): Promise<() => Promise<void>> {
  const { port, store } = context;
  let stops: readonly (() => Promise<void>)[] = [];
  await during(context, 'reading', async () => {
    const { workbook, sheets } = await readKept(context);
    const active = sheets.find(({ snapshot }) => snapshot.name === workbook.active);
    if (active) store.set({ choice: choiceOf(active.reading) });
    await preview(context);
    await recheck(context);
    const again = settled(context, () => recheck(context));
    const takeUp = settled(context, async () => {
      await recheck(context);
      const { checked } = store.get();
      if (checked) store.set({ choice: choiceOf(checked.reading) });
      await preview(context);
    });
    stops = [
      await port.onChange(({ sheet }) => {
        if (!context.memory.otherSheets.includes(sheet)) again();
      }),
      await port.onActivate(takeUp),
      await port.onSelect((cell) => select(context, cell)),
    ];
  });
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

/** The choice that a form on a sheet stands for. */
function choiceOf({ form, year, region, layout, areas: lines }: FormReading): Choice {
  const areas = lines.filter(({ role }) => role === 'area').map(({ code }) => code);
  const whole = layout === 'indicator' || areas.length === childrenOf(region).length;
  return { form, year, region, layout, areas: whole ? null : areas };
}

/**
 * Does the work once nothing more has happened for a moment. While a person is already typing in the next cell, Excel
 * refuses; no one has asked for this work, so it waits without a word.
 */
function settled(context: AppContext, work: () => Promise<void>): () => void {
  let cancel: () => void = () => undefined;
  const later = (milliseconds: number): void => {
    cancel();
    cancel = context.after(milliseconds, () => {
      void context.inTurn(() =>
        during(context, 'checking', () =>
          work().catch((error: unknown) => {
            if (!(error instanceof HostError) || error.problem !== 'cell_edit_mode') throw error;
            later(whileTyping);
          }),
        ),
      );
    });
  };
  return () => later(settle);
}

function select(context: AppContext, cell: CellRef): void {
  const { memory, store } = context;
  memory.cell = cell;
  store.set({ cell, selected: selectedAt(cell, memory.formSheets, store.get().saved) });
}
