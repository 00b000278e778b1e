import { remember } from '../../review/explanation';
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
  const { checked } = store.get();
  if (!checked) {
    store.set({ notice: { kind: 'noForm', sheet: '', reason: 'no_form' } });
    return;
  }
  const { form, year, region, layout, lines } = checked.reading;
  const areas = lines.filter(({ role }) => role === 'area').map(({ code }) => code);
  await during(context, 'writing', async () => {
    const { kept } = await readKept(context);
    const memory = remember(kept.explanations.filter(({ sheet }) => sheet === checked.reading.sheet));
    await port.write({ state: stateText({ ...kept, remembered: merge(kept.remembered, memory) }) });
  });
  await fill(context, { form, year: year + 1, region, layout, areas });
  const sheet = store.get().preview?.sheet;
  if (sheet !== undefined) store.set({ notice: { kind: 'rolled', sheet, year: year + 1 } });
}

type Remembered = ReturnType<typeof remember>;

/** The newer memory of the same finding wins. */
function merge(known: Remembered, added: Remembered): Remembered {
  const keyOf = ({ rule, line, indicator }: Remembered[number]): string => `${rule}|${line}|${indicator}`;
  const fresh = new Set(added.map(keyOf));
  return [...known.filter((explanation) => !fresh.has(keyOf(explanation))), ...added];
}
