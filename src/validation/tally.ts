import { ruleOf } from './catalogue';
import type { Edit } from './rule';
import type { RuleCount, Unchecked, UncheckedReason, ValidationResult } from './finding';

/** What a check comes to, each number of its own kind: comparisons that held or did not, and cells. */
export interface Tally {
  /** Relations and comparisons that hold; that a figure is a number at all is none of them. */
  readonly passed: number;
  readonly failed: number;
  /** Cells of which something cannot be checked until a person does something about it, once for each reason. */
  readonly unchecked: number;
}

/** Cells with one reason for which something could not be checked, and the rules that wait for it. */
export interface UncheckedGroup {
  readonly reason: UncheckedReason;
  readonly cells: readonly (Omit<Unchecked, 'rule'> & { readonly rules: readonly string[] })[];
}

/** Kinds of edits that look at how a single figure is written and compare it with nothing. */
const formOnly: ReadonlySet<Edit['kind']> = new Set([
  'number',
  'required',
  'sign',
  'precision',
  'codes',
  'repeated',
]);

const compares = ({ rule }: RuleCount): boolean =>
  ruleOf(rule)?.edits.some(({ kind }) => !formOnly.has(kind)) ?? true;

/** What a check comes to. */
export function tallyOf({ counts, unchecked }: Pick<ValidationResult, 'counts' | 'unchecked'>): Tally {
  return {
    passed: counts.filter(compares).reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    unchecked: uncheckedGroups(unchecked).reduce((sum, { cells }) => sum + cells.length, 0),
  };
}

/** What could not be checked by reason, the commonest first, each cell once. */
export function uncheckedGroups(unchecked: readonly Unchecked[]): readonly UncheckedGroup[] {
  const byReason = new Map<UncheckedReason, Map<string, UncheckedGroup['cells'][number]>>();
  for (const { rule, ...cell } of unchecked) {
    const cells = byReason.get(cell.reason) ?? new Map<string, UncheckedGroup['cells'][number]>();
    byReason.set(cell.reason, cells);
    const key = `${cell.sheet}|${cell.cell}`;
    const known = cells.get(key);
    cells.set(key, { ...cell, rules: known ? [...new Set([...known.rules, rule])] : [rule] });
  }
  return [...byReason]
    .map(([reason, cells]) => ({ reason, cells: [...cells.values()] }))
    .sort((a, b) => b.cells.length - a.cells.length);
}
