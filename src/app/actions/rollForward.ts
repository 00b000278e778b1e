import { remember } from '../../review/explanation';
import { rollForward as nextYear } from '../../review/rollForward';
import { during, readKept } from '../context';
import { stateText } from '../state';
import { fill } from './fill';
import type { AppContext } from '../context';

/**
 * Next year's form from this one: its 上年 column takes this year's figures from this workbook's own sheet, and this
 * year's explanations are kept as memory for the findings that return.
 */
export async function rollForward(context: AppContext): Promise<void> {
  const { store, port } = context;
  const { checked, saved: known } = store.get();
  if (!checked) {
    store.set({ notice: { kind: 'noForm', sheet: '', reason: 'no_form' } });
    return;
  }
  const { form, year, region, layout, areas, remembered } = nextYear(checked.reading, known.explanations);
  await during(context, 'writing', async () => {
    const { kept } = await readKept(context);
    const memory = remember([...kept.remembered, ...remembered]);
    await port.write({ state: stateText({ ...kept, remembered: memory }) });
  });
  await fill(context, { form, year, region, layout, areas });
  const sheet = store.get().preview?.sheet;
  if (sheet !== undefined) store.set({ notice: { kind: 'rolled', sheet, year } });
}
