import type { RuleChange } from '../validation';

/**
 * How the rules are set for registers of single unions, most of which count some dozens of people: a handful that
 * joins or leaves is a large share of them and no question, and a stratum of some thousands has a spread that single
 * areas' limits know nothing of. Calibrated on simulated registers (`npm run bench:register` prints how often each rule
 * speaks of units in which nothing is wrong).
 */
export const smallUnitChanges: readonly RuleChange[] = [
  { kind: 'floor', unit: '人', value: 20 },
  { kind: 'floor', unit: '人次', value: 50 },
  { kind: 'parameter', rule: 'R51', name: 'minimum', value: 30 },
  { kind: 'parameter', rule: 'R51', name: 'minDeviation', value: 0.5 },
  { kind: 'parameter', rule: 'R52', name: 'minimum', value: 30 },
  { kind: 'parameter', rule: 'R52', name: 'minDeviation', value: 0.5 },
];
