import { during, readKept } from '../context';
import { stateText } from '../state';
import { recheck } from './check';
import type { Binding } from '../../forms/binding';
import type { AppContext } from '../context';
import type { WorkbookState } from '../state';

/** Keeps the person's changes to thresholds, severities and rules for this workbook and checks again. */
export async function changeRules(context: AppContext, rules: WorkbookState['rules']): Promise<void> {
  await keepAndCheck(context, (kept) => ({ ...kept, rules }));
}

/** Keeps where a form's figures stand on a sheet of the office's own. */
export async function confirmBinding(context: AppContext, binding: Binding): Promise<void> {
  await keepAndCheck(context, (kept) => ({
    ...kept,
    bindings: [
      ...kept.bindings.filter(({ sheet }) => sheet !== binding.sheet),
      { ...binding, origin: 'confirmed' },
    ],
  }));
  context.store.set({ proposal: null });
}

/** Takes last year's files out of the workbook. */
export async function forgetPriors(context: AppContext): Promise<void> {
  await keepAndCheck(context, (kept) => ({ ...kept, priors: [] }));
}

async function keepAndCheck(
  context: AppContext,
  change: (kept: WorkbookState) => WorkbookState,
): Promise<void> {
  await during(context, 'writing', async () => {
    const { kept } = await readKept(context);
    await context.port.write({ state: stateText(change(kept)) });
    await recheck(context);
  });
}
