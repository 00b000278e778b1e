import { aidRules } from './rules/aid';
import { changeRules } from './rules/change';
import { continuityRules } from './rules/continuity';
import { contractRules } from './rules/contracts';
import { figureRules } from './rules/figures';
import { membershipRules } from './rules/membership';
import { emulationRules } from './rules/emulation';
import { gradeRules } from './rules/grades';
import { classRules } from './rules/classes';
import { hardshipRules } from './rules/hardship';
import { lawRules } from './rules/law';
import { mutualRules } from './rules/mutual';
import { progressRules } from './rules/progress';
import { totalRules } from './rules/totals';
import { trainingRules } from './rules/training';
import { venueRules } from './rules/venues';
import { indicatorsOfEdit } from './indicatorsOfEdit';
import type { Rule } from './rule';

/** Every rule once, in the order of their numbers. */
export const rules: readonly Rule[] = [
  ...figureRules,
  ...changeRules,
  ...totalRules,
  ...membershipRules,
  ...contractRules,
  ...aidRules,
  ...gradeRules,
  ...classRules,
  ...hardshipRules,
  ...lawRules,
  ...emulationRules,
  ...trainingRules,
  ...mutualRules,
  ...progressRules,
  ...venueRules,
  ...continuityRules,
].sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));

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
  const carried = rule.edits.filter((edit) =>
    indicatorsOfEdit(edit).every(
      (indicator, at) => present.has(indicator) || (at > 0 && rule.scope === 'between'),
    ),
  );
  const printed = carried.flatMap((edit) => edit.printed ?? []);
  return printed.length > 0 ? printed.join('，') : carried.length > 0 ? rule.relation : '';
}

export { growthFloors, growthLimits } from './rules/limits';
