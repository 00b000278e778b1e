import { anchored } from '../../forms/refit';
import { during, readKept } from '../context';
import { stateText } from '../state';
import { recheck } from './check';
import type { Binding } from '../../forms/binding';
import type { AppContext } from '../context';
import type { WorkbookSnapshot } from '../port';
import type { WorkbookState } from '../state';

/** Keeps the person's changes to thresholds, severities and rules for this workbook and checks again. */
export async function changeRules(context: AppContext, rules: WorkbookState['rules']): Promise<void> {
  await keepAndCheck(context, (kept) => ({ ...kept, rules }));
}

/** Keeps where a form's figures stand on a sheet of the office's own. */
export async function confirmBinding(context: AppContext, binding: Binding): Promise<void> {
  await keepAndCheck(context, (kept, workbook) => {
    const sheet = workbook.read.find(({ name }) => name === binding.sheet);
    const confirmed: Binding = { ...binding, origin: 'confirmed' };
    const others = kept.bindings.filter((known) => known.sheet !== binding.sheet);
    return { ...kept, bindings: [...others, sheet ? anchored(confirmed, sheet) : confirmed] };
  });
}

/** Takes last year's files out of the workbook. */
export async function forgetPriors(context: AppContext): Promise<void> {
  await keepAndCheck(context, (kept) => ({ ...kept, priors: [] }));
}

async function keepAndCheck(
  context: AppContext,
  change: (kept: WorkbookState, workbook: WorkbookSnapshot) => WorkbookState,
): Promise<void> {
  await during(context, 'writing', async () => {
    const { kept, workbook } = await readKept(context);
    await context.port.write({ state: stateText(change(kept, workbook)) });
    await recheck(context);
  });
}
