import { aidRules } from './aid';
import { changeRules } from './change';
import { contractRules } from './contracts';
import { figureRules } from './figures';
import { membershipRules } from './membership';
import { totalRules } from './totals';
import { indicatorsIn } from '../indicatorsOfEdit';
import type { Rule } from '../rule';

/** Every rule once, in the order of their numbers. */
export const rules: readonly Rule[] = [
  ...figureRules,
  ...changeRules,
  ...totalRules,
  ...membershipRules,
  ...contractRules,
  ...aidRules,
].sort((a, b) => a.id.localeCompare(b.id, 'en'));

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id, or undefined. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}

/**
 * The relations printed in the notes of a form with these indicators, 「；」 between them. Of a rule with several
 * relations only those that the form carries; between two forms it is enough to carry the first indicator.
 */
export function printedRelations(indicators: readonly string[]): string {
  const present = new Set(indicators);
  return rules
    .map((rule) => printedRelation(rule, present))
    .filter((relation) => relation !== '')
    .join('；');
}

function printedRelation(rule: Rule, present: ReadonlySet<string>): string {
  const carried = rule.edits.map((check) => {
    const needed = indicatorsIn(check);
    return needed.every((indicator, at) => present.has(indicator) || (at > 0 && rule.scope === 'between'));
  });
  // One relation for each check, in the same order; otherwise the text is about all of them together.
  const relations = rule.relation.split('，');
  if (relations.length === carried.length) return relations.filter((_, at) => carried[at]).join('，');
  return carried.some(Boolean) ? rule.relation : '';
}

export { growthFloors, growthLimits } from './limits';
