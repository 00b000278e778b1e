import { parametersOf, ruleOf } from '../validation';
import { isOwnRule } from '../validation/relations';
import { findings as en } from './en/findings/sentences';
import { findingNames } from './findingNames';
import { createNumbers } from './number';
import { ruleOfFinding } from './relation';
import { findings as zh } from './zh/findings/sentences';
import type { AreaForm } from '../forms/formAreas';
import type { Finding } from '../validation';
import type { FindingSentences } from './findingNames';
import type { Lang } from './language';

const all: Readonly<Record<Lang, FindingSentences>> = { zh, en };

/** A finding as a colleague would say it. */
export interface FindingText {
  /** What is wrong, in one sentence with its figures. */
  readonly title: string;
  readonly causes: readonly string[];
  /** Why the rule exists. */
  readonly why: string;
  readonly next: string;
}

/** A finding of a form in words. */
export function findingText(finding: Finding, form: AreaForm, lang: Lang): FindingText {
  const rule = ruleOfFinding(finding);
  const names = findingNames(lang, form);
  return {
    title: all[lang].title(finding, names),
    causes: all[lang].causes(finding, names),
    why: rule?.why[lang] ?? '',
    next: all[lang].next(finding, rule?.fix[lang] ?? '', names),
  };
}

/** What is wrong and what to do next in one line, for a list or a report. */
export function findingMessage(finding: Finding, form: AreaForm, lang: Lang): string {
  const { title, next } = findingText(finding, form, lang);
  return all[lang].message(title, next);
}

export interface RuleText {
  readonly name: string;
  readonly relation: string;
  readonly why: string;
  readonly fix: string;
  /** The thresholds and whose they are; '' where the rule has none. */
  readonly parameters: string;
}

/** A rule in words; the id itself for one that is not in the catalogue. */
export function ruleText(id: string, lang: Lang): RuleText {
  const rule = ruleOf(id);
  if (!rule) {
    const name = isOwnRule(id) ? all[lang].ownRule : id;
    return { name, relation: '', why: '', fix: '', parameters: '' };
  }
  const numbers = createNumbers(lang);
  const list = parametersOf(rule).map(({ label, value }) => `${label[lang]} ${numbers.number(value)}`);
  return {
    name: rule.name[lang],
    relation: rule.relation,
    why: rule.why[lang],
    fix: rule.fix[lang],
    parameters: list.length === 0 ? '' : all[lang].parameters(list),
  };
}

/** Says findings and rules in one language. */
export interface FindingWords {
  finding(finding: Finding, form: AreaForm): FindingText;
  rule(id: string): string;
}

/** The words for findings of the product's own rules. */
export function createFindingWords(lang: Lang): FindingWords {
  return {
    finding: (finding, form) => findingText(finding, form, lang),
    rule: (id) => ruleText(id, lang).name,
  };
}
