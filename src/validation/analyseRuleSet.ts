import { indicatorOf } from '../catalogue/indicators';
import { definitionOf } from './edits/registry';
import { indicatorsOfEdit } from './indicatorsOfEdit';
import { ruleOf } from './catalogue';
import type { Edit, RuleSet } from './rule';

/** What is wrong with a rule set, as data. */
export type RuleSetProblem =
  | { readonly kind: 'duplicate'; readonly rule: string }
  | { readonly kind: 'unknownRule'; readonly rule: string }
  | { readonly kind: 'unknownIndicator'; readonly rule: string; readonly indicator: string }
  /** No figure could pass: an empty band, a negative tolerance or limit. */
  | { readonly kind: 'contradictory'; readonly rule: string; readonly name: string }
  /** No figure could fail or be looked at: an infinite limit, a share above 1, no relation left. */
  | { readonly kind: 'neverApplicable'; readonly rule: string; readonly name: string };

/** Looks a rule set over before it is used; empty where all is well. */
export function analyseRuleSet(set: RuleSet): readonly RuleSetProblem[] {
  const problems: RuleSetProblem[] = [];
  const seen = new Set<string>();
  for (const rule of set.rules) {
    if (seen.has(rule.id)) problems.push({ kind: 'duplicate', rule: rule.id });
    seen.add(rule.id);
    if (rule.edits.length === 0) problems.push({ kind: 'neverApplicable', rule: rule.id, name: 'edits' });
    for (const check of rule.edits) {
      for (const indicator of indicatorsOfEdit(check)) {
        if (!indicatorOf(indicator)) problems.push({ kind: 'unknownIndicator', rule: rule.id, indicator });
      }
      problems.push(...valueProblems(rule.id, check));
    }
  }
  for (const change of set.changes) {
    if ('rule' in change && !ruleOf(change.rule)) problems.push({ kind: 'unknownRule', rule: change.rule });
  }
  for (const [growthClass, { rise, fall }] of Object.entries(set.limits)) {
    if (!(rise >= 0) || !(fall >= 0))
      problems.push({ kind: 'contradictory', rule: 'R42', name: growthClass });
    else if (rise === Number.POSITIVE_INFINITY && fall >= 1) {
      problems.push({ kind: 'neverApplicable', rule: 'R42', name: growthClass });
    }
  }
  for (const [unit, floor] of Object.entries(set.floors)) {
    if (!(floor >= 0)) problems.push({ kind: 'contradictory', rule: 'R42', name: unit });
  }
  return problems;
}

function valueProblems(rule: string, edit: Edit): readonly RuleSetProblem[] {
  const { parameters, problems } = definitionOf(edit.kind);
  const values = new Map<string, unknown>(Object.entries(edit));
  const beyond = parameters.flatMap(({ name, least, most, below, above }): readonly RuleSetProblem[] => {
    const value = values.get(name);
    if (typeof value !== 'number' || (value >= least && value <= most)) return [];
    return [{ kind: (value > most ? above : below) ?? 'contradictory', rule, name }];
  });
  return [...beyond, ...(problems?.(edit) ?? []).map((problem) => ({ ...problem, rule }))];
}
