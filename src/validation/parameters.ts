import { definitionOf } from './edits/registry';
import type { Text } from '../forms/definition';
import type { Rule } from './rule';

/** A threshold of a rule as it stands. */
export interface RuleParameter {
  readonly name: string;
  readonly label: Text;
  readonly value: number;
  /** What a person may set it to. */
  readonly least: number;
  readonly most: number;
  /** Part of the relation itself (a factor, a kind of quantile): shown, not set. */
  readonly fixed: boolean;
}

/** The thresholds of a rule, each once. */
export function parametersOf(rule: Rule): readonly RuleParameter[] {
  const all = rule.edits.flatMap((edit) => {
    const values = new Map<string, unknown>(Object.entries(edit));
    return definitionOf(edit.kind).parameters.flatMap(({ name, label, least, most, fixed = false }) => {
      const value = values.get(name);
      return typeof value === 'number' ? [{ name, label, value, least, most, fixed }] : [];
    });
  });
  return [...new Map(all.map((parameter) => [parameter.name, parameter])).values()];
}
