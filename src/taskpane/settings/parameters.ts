import type { RuleChange } from '../../validation/rule';

const isAbout =
  (rule: string, name: string) =>
  (change: RuleChange): boolean =>
    change.kind === 'parameter' && change.rule === rule && change.name === name;

/** The threshold as this workbook sets it, or undefined where it does not. */
export function parameterOf(changes: readonly RuleChange[], rule: string, name: string): number | undefined {
  const change = changes.findLast(isAbout(rule, name));
  return change?.kind === 'parameter' ? change.value : undefined;
}

/** The changes with a threshold of a rule; what equals the catalogue is no change. */
export function withParameter(
  changes: readonly RuleChange[],
  rule: string,
  name: string,
  value: number,
  standard: number,
): readonly RuleChange[] {
  const others = changes.filter((change) => !isAbout(rule, name)(change));
  return value === standard ? others : [...others, { kind: 'parameter', rule, name, value }];
}
