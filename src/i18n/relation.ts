import { indicatorsOfEdit, ruleOf } from '../validation';
import type { Edit, Finding, Rule } from '../validation';

/** The rule that made a finding: the office's own, or one of the catalogue. */
export function ruleOfFinding({ own, rule }: Finding): Rule | undefined {
  return own ?? ruleOf(rule);
}

/** The relation of its rule that a finding is about: the one whose indicators are at its cell and related cells. */
export function relationOf(finding: Finding): Edit | undefined {
  const present = new Set([finding.indicator, ...finding.related.map(({ indicator }) => indicator)]);
  const checks = ruleOfFinding(finding)?.edits ?? [];
  const fitting = checks.filter((check) =>
    indicatorsOfEdit(check).every((indicator) => present.has(indicator)),
  );
  return (
    fitting.find((check) => indicatorsOfEdit(check).includes(finding.indicator)) ?? fitting[0] ?? checks[0]
  );
}

/** The stock that a finding about what is carried over speaks of. */
export function carriedIn(finding: Finding): string {
  const relation = relationOf(finding);
  return relation?.kind === 'carry' ? relation.stock : finding.indicator;
}

/** 10,000 → 万, the word for a power of ten that a figure is off by; the factor's inverse has the same word. */
export function powerWord(factor: number): '十' | '百' | '千' | '万' | '亿' {
  const power = Math.round(Math.abs(Math.log10(factor)));
  return power === 1 ? '十' : power === 2 ? '百' : power === 3 ? '千' : power === 4 ? '万' : '亿';
}
