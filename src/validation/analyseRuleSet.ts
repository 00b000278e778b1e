import { indicatorOf } from '../catalogue/indicators';
import { indicatorsIn } from './indicatorsOfEdit';
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
export function checkRuleSet(set: RuleSet): readonly RuleSetProblem[] {
  const problems: RuleSetProblem[] = [];
  const seen = new Set<string>();
  for (const rule of set.rules) {
    if (seen.has(rule.id)) problems.push({ kind: 'duplicate', rule: rule.id });
    seen.add(rule.id);
    if (rule.edits.length === 0) problems.push({ kind: 'neverApplicable', rule: rule.id, name: 'edits' });
    for (const check of rule.edits) {
      for (const indicator of indicatorsIn(check)) {
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

function valueProblems(rule: string, check: Edit): readonly RuleSetProblem[] {
  const contradictory = (name: string, isSo: boolean): readonly RuleSetProblem[] =>
    isSo ? [{ kind: 'contradictory', rule, name }] : [];
  const never = (name: string, isSo: boolean): readonly RuleSetProblem[] =>
    isSo ? [{ kind: 'neverApplicable', rule, name }] : [];
  switch (check.kind) {
    case 'unitSlip':
      // From half a power of ten on, every figure would be a slip of one power or the next.
      return [...contradictory('delta', check.delta >= 0.5), ...never('delta', !(check.delta > 0))];
    case 'order':
      return contradictory('factor', !(check.factor > 0));
    case 'ratio':
    case 'balance':
    case 'published':
      return contradictory('tolerance', !(check.tolerance >= 0));
    case 'band':
      return contradictory('low', check.low > check.high);
    case 'lineTotal':
      return contradictory('perPart', !(check.perPart >= 0));
    case 'mad':
      return contradictory('z', !(check.z >= 0));
    case 'hb':
      return [...contradictory('C', !(check.C >= 0)), ...contradictory('U', !(check.U >= 0 && check.U <= 1))];
    case 'series':
      return contradictory('madMultiple', !(check.madMultiple >= 0));
    case 'copied':
      return never('share', check.share > 1);
    case 'repeated':
      return contradictory('minRepeats', check.minRepeats < 2);
    case 'share':
      return never('points', check.points >= 100);
    default:
      return [];
  }
}
