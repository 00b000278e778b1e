import { verdicts } from '../../register/figures';
import type { UncheckedReason } from '../../validation/finding';
import type { Plan, Verdict } from '../../validation/plan';
import type { Judged } from '../../register/judge';

/** What became of a rule over all units: each verdict as often as it fell. */
export interface RuleSummary {
  readonly rule: string;
  /** How many relations or columns it looks at; its verdicts are as many times the units. */
  readonly edits: number;
  readonly counts: ReadonlyMap<Verdict, number>;
}

/** Verdicts of a rule that the engine in memory has counted, return by return. */
export interface MemoryCount {
  readonly rule: string;
  readonly counts: ReadonlyMap<Verdict, number>;
}

/** One line for each rule, in the order of their numbers. */
export function ruleSummaries(
  plans: readonly Plan[],
  { tallies }: Pick<Judged, 'tallies'>,
  memory: readonly MemoryCount[] = [],
): readonly RuleSummary[] {
  const byRule = new Map<string, { edits: number; counts: Map<Verdict, number> }>();
  const at = (rule: string): { edits: number; counts: Map<Verdict, number> } => {
    const known = byRule.get(rule) ?? { edits: 0, counts: new Map<Verdict, number>() };
    byRule.set(rule, known);
    return known;
  };
  const add = (to: Map<Verdict, number>, counts: ReadonlyMap<Verdict, number>): void => {
    for (const [verdict, count] of counts) to.set(verdict, (to.get(verdict) ?? 0) + count);
  };
  plans.forEach(({ rule }, index) => {
    const summary = at(rule);
    summary.edits++;
    for (const counts of tallies[index]?.values() ?? []) add(summary.counts, counts);
  });
  for (const { rule, counts } of memory) add(at(rule).counts, counts);
  return [...byRule]
    .map(([rule, { edits, counts }]) => ({ rule, edits, counts }))
    .sort((a, b) => a.rule.localeCompare(b.rule, 'en', { numeric: true }));
}

/** Why something could not be judged, in the order in which reports list it. */
export const reasons: readonly UncheckedReason[] = verdicts.flatMap((verdict) =>
  verdict === 'passed' || verdict === 'failed' || verdict === 'skipped' ? [] : verdict,
);

/** Several summaries as one. */
export function joined(all: readonly (readonly RuleSummary[])[]): readonly RuleSummary[] {
  const byRule = new Map<string, RuleSummary>();
  for (const { rule, edits, counts } of all.flat()) {
    const known = byRule.get(rule);
    const sum = new Map(known?.counts ?? []);
    for (const [verdict, count] of counts) sum.set(verdict, (sum.get(verdict) ?? 0) + count);
    byRule.set(rule, { rule, edits: Math.max(edits, known?.edits ?? 0), counts: sum });
  }
  return [...byRule.values()].sort((a, b) => a.rule.localeCompare(b.rule, 'en', { numeric: true }));
}
