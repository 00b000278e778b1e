import { checkExplanation } from '../../review/explanation';
import { during, readKept } from '../context';
import { stateText } from '../state';
import { checkedView } from '../views';
import type { Finding } from '../../validation/finding';
import type { ExplanationInput } from '../app';
import type { AppContext } from '../context';
import type { Explanation, WorkbookState } from '../state';

/** Keeps one explanation for each of the findings named, or says why it will not do. */
export async function explain(context: AppContext, input: ExplanationInput): Promise<void> {
  const { store, environment } = context;
  const findings = (store.get().checked?.result.findings ?? []).filter(({ id }) =>
    input.findings.includes(id),
  );
  const refused = checkExplanation(input, findings);
  if (refused) {
    store.set({ notice: { kind: 'explanationRefused', reason: refused } });
    return;
  }
  const at = environment.now().toISOString();
  await keep(context, (kept) => ({
    ...kept,
    explanations: [
      ...without(kept.explanations, findings),
      ...findings.map((finding): Explanation => answer(finding, input, at)),
    ],
  }));
}

/** Takes an explanation back. */
export async function withdraw(context: AppContext, id: string): Promise<void> {
  const sheet = context.store.get().checked?.reading.sheet;
  await keep(context, (kept) => ({
    ...kept,
    explanations: kept.explanations.filter((known) => known.finding !== id || known.sheet !== sheet),
  }));
}

function without(explanations: readonly Explanation[], findings: readonly Finding[]): readonly Explanation[] {
  return explanations.filter(
    (known) => !findings.some(({ id, sheet }) => id === known.finding && sheet === known.sheet),
  );
}

function answer(finding: Finding, { cause, text, reviewer }: ExplanationInput, at: string): Explanation {
  const { id, sheet, rule, area, indicator, current, prior } = finding;
  const compared = prior?.value ?? null;
  return {
    finding: id,
    sheet,
    rule,
    area,
    indicator,
    cause,
    text: text.trim(),
    current,
    prior: compared,
    at,
    reviewer: reviewer.trim(),
  };
}

async function keep(context: AppContext, change: (kept: WorkbookState) => WorkbookState): Promise<void> {
  await during(context, 'writing', async () => {
    const { kept } = await readKept(context);
    const next = change(kept);
    await context.port.write({ state: stateText(next) });
    context.store.set(checkedView(context.store.get().checked, next, context.memory));
  });
}
