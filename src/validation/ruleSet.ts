import { growthFloors, growthLimits, rules } from './catalogue';
import type { Rule, RuleChange, Edit, RuleSet } from './rule';

// Off unless a person turns it on: see its `why`.
export const offAtFirst: readonly string[] = ['R52'];

/**
 * The catalogue and the office's own rules with a person's changes applied in their order; a change that names an
 * unknown rule does nothing.
 */
export function ruleSet(changes: readonly RuleChange[] = [], own: readonly Rule[] = []): RuleSet {
  return changes.reduce(changed, {
    rules: own.length === 0 ? rules : [...rules, ...own],
    limits: growthLimits,
    floors: growthFloors,
    off: offAtFirst,
    changes,
  });
}

function changed(set: RuleSet, change: RuleChange): RuleSet {
  switch (change.kind) {
    case 'off':
      return { ...set, off: [...set.off.filter((id) => id !== change.rule), change.rule] };
    case 'on':
      return { ...set, off: set.off.filter((id) => id !== change.rule) };
    case 'severity':
      return withRule(set, change.rule, (rule) => ({ ...rule, severity: change.severity }));
    case 'parameter':
      return withRule(set, change.rule, (rule) => ({
        ...rule,
        edits: rule.edits.map((check) => withParameter(check, change.name, change.value)),
      }));
    case 'limit':
      return {
        ...set,
        limits: { ...set.limits, [change.growthClass]: { rise: change.rise, fall: change.fall } },
      };
    case 'floor':
      return { ...set, floors: { ...set.floors, [change.unit]: change.value } };
  }
}

function withRule(set: RuleSet, id: string, edit: (rule: Rule) => Rule): RuleSet {
  return { ...set, rules: set.rules.map((rule) => (rule.id === id ? edit(rule) : rule)) };
}

/** The check with a numeric parameter that it has set anew; any other name leaves it as it is. */
function withParameter(check: Edit, name: string, value: number): Edit {
  const numeric = Object.entries(check).some(([key, old]) => key === name && typeof old === 'number');
  return numeric ? { ...check, [name]: value } : check;
}
