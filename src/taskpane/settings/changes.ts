import type { GrowthClass } from '../../catalogue/indicator';
import type { GrowthLimit, Rule, RuleChange } from '../../validation/rule';
import type { Severity } from '../../validation/finding';

export type RuleMode = Severity | 'off';

const isAbout =
  (rule: string) =>
  (change: RuleChange): boolean =>
    'rule' in change && change.rule === rule && change.kind !== 'parameter';

/** How a rule works now: its severity, or off. */
export function modeOf(rule: Rule, changes: readonly RuleChange[], offByDefault: boolean): RuleMode {
  const about = changes.filter(isAbout(rule.id));
  if (about.some(({ kind }) => kind === 'off')) return 'off';
  const severity = about.findLast((change) => change.kind === 'severity');
  if (offByDefault && !about.some(({ kind }) => kind === 'on')) return 'off';
  return severity?.severity ?? rule.severity;
}

/** The changes with this rule set to `mode`; what equals the catalogue is no change. */
export function withMode(
  changes: readonly RuleChange[],
  rule: Rule,
  mode: RuleMode,
  offByDefault: boolean,
): readonly RuleChange[] {
  const others = changes.filter((change) => !isAbout(rule.id)(change));
  if (mode === 'off') return offByDefault ? others : [...others, { kind: 'off', rule: rule.id }];
  return [
    ...others,
    ...(offByDefault ? [{ kind: 'on', rule: rule.id } as const] : []),
    ...(mode === rule.severity ? [] : [{ kind: 'severity', rule: rule.id, severity: mode } as const]),
  ];
}

/** The changes with the growth limit of a class; `standard` is the catalogue's. Limits are shares, 0.2 for 20 %. */
export function withLimit(
  changes: readonly RuleChange[],
  growthClass: GrowthClass,
  limit: GrowthLimit,
  standard: GrowthLimit,
): readonly RuleChange[] {
  const others = changes.filter((change) => !(change.kind === 'limit' && change.growthClass === growthClass));
  const same = limit.rise === standard.rise && limit.fall === standard.fall;
  return same ? others : [...others, { kind: 'limit', growthClass, ...limit }];
}

/** The changes with the absolute floor of a unit. */
export function withFloor(
  changes: readonly RuleChange[],
  unit: string,
  value: number,
  standard: number,
): readonly RuleChange[] {
  const others = changes.filter((change) => !(change.kind === 'floor' && change.unit === unit));
  return value === standard ? others : [...others, { kind: 'floor', unit, value }];
}
