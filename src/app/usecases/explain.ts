import { checkExplanation } from '../../review/answers';
import { only } from './step';
import type { Explanation } from '../../review/answers';
import type { Finding } from '../../validation/finding';
import type { ExplanationInput } from '../appState';
import type { Ending } from '../outcome';
import type { Given, Step } from './step';

/** One explanation for each of the findings named, or why it will not do. */
export function explain(
  { book, shown, environment }: Given,
  input: ExplanationInput,
): Step<Ending<'explained' | 'explanationRefused'>> {
  const findings = (shown.checked?.result.findings ?? []).filter(({ id }) => input.findings.includes(id));
  const refused = checkExplanation(input, findings);
  if (refused) return only({ kind: 'explanationRefused', reason: refused });
  const at = environment.now().toISOString();
  const explanations = [
    ...without(book.state.explanations, findings),
    ...findings.map((finding) => answer(finding, input, at)),
  ];
  return {
    state: () => ({ ...book.state, explanations }),
    outcome: () => ({ kind: 'explained', findings: findings.length }),
  };
}

/** Takes an explanation back. */
export function withdraw({ book, shown }: Given, id: string): Step<Ending<'withdrawn'>> {
  const sheet = shown.checked?.reading.sheet;
  const explanations = book.state.explanations.filter(
    (known) => known.finding !== id || known.sheet !== sheet,
  );
  return { state: () => ({ ...book.state, explanations }), outcome: () => ({ kind: 'withdrawn' }) };
}

function without(explanations: readonly Explanation[], findings: readonly Finding[]): readonly Explanation[] {
  return explanations.filter(
    (known) => !findings.some(({ id, sheet }) => id === known.finding && sheet === known.sheet),
  );
}

function answer(finding: Finding, { cause, text, reviewer }: ExplanationInput, at: string): Explanation {
  const { id, sheet, rule, area, indicator, current, prior } = finding;
  return {
    finding: id,
    sheet,
    rule,
    area,
    indicator,
    cause,
    text: text.trim(),
    current,
    prior: prior?.value ?? null,
    at,
    reviewer: reviewer.trim(),
  };
}
