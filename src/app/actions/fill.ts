import { fillForm, prepareFill, withLayout } from '../fill';
import { during, environmentOf, readKept } from '../context';
import { recheck } from './check';
import type { Choice } from '../app';
import type { AppContext } from '../context';

/** Takes over a choice and shows what a fill of it would write. */
export async function choose(context: AppContext, patch: Partial<Choice>): Promise<void> {
  const { store } = context;
  const before = store.get().choice;
  // Another region has other areas: a subset chosen before says nothing about it.
  const areas = patch.region !== undefined && patch.region !== before.region ? null : before.areas;
  store.set({ choice: withLayout({ ...before, areas, ...patch }) });
  await during(context, 'reading', () => preview(context));
}

/** Shows what a fill would write now. */
export async function preview(context: AppContext): Promise<void> {
  const { workbook } = await readKept(context);
  const { choice } = context.store.get();
  context.store.set({ preview: prepareFill(workbook, choice, environmentOf(context)).preview });
}

/** 一键填表 of the choice, then a check so that the pane speaks of the sheet that is shown. */
export async function fill(context: AppContext, choice: Choice = context.store.get().choice): Promise<void> {
  await during(context, 'filling', async () => {
    const { port, store } = context;
    const { preview: done, written, locked } = await fillForm(port, environmentOf(context), choice);
    store.set({ choice });
    await preview(context);
    await recheck(context);
    store.set({
      notice:
        written > 0 || done.creates || locked.length > 0
          ? { kind: 'filled', sheet: done.sheet, cells: written, locked: locked.length }
          : { kind: 'nothingToFill', sheet: done.sheet },
    });
  });
}
