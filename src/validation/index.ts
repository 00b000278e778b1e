export { printedRelations, ruleOf, rules } from './catalogue';
export { analyseRuleSet } from './analyseRuleSet';
export { numberText } from './numberText';
export { impactSummary } from './impact';
export { indicatorsOfEdit } from './indicatorsOfEdit';
export { parametersOf } from './parameters';
export { ruleSet } from './ruleSet';
export { screen } from './screen';
export { validate } from './validate';
export type { RuleSetProblem } from './analyseRuleSet';
export type {
  Cause,
  Facts,
  Finding,
  PriorFact,
  RelatedCell,
  Repair,
  RuleCount,
  Severity,
  Unchecked,
  UncheckedReason,
  ValidationResult,
} from './finding';
export type { ImpactSummary } from './impact';
export type { RuleParameter } from './parameters';
export type { NumberText } from './numberText';
export type { GrowthFloors, GrowthLimits, Rule, RuleChange, Edit, RuleSet } from './rule';
export type { ScreenFinding, ScreenRequest, ScreenResult, ScreenRow } from './screen';
export type { ValidationInput } from './validate';
