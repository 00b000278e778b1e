import { ruleOf } from '../validation/catalogue';
import type { Finding } from '../validation/finding';
import type { Lang } from '../i18n';

/** A finding in words. */
export interface FindingWords {
  /** What is wrong, in one sentence with its figures. */
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly causes: readonly string[];
}

/** Says findings and rules in one language. */
export interface Speaker {
  finding(finding: Finding): FindingWords;
  rule(id: string): string;
}

/** The speaker of the product's own rules. */
export function createSpeaker(lang: Lang): Speaker {
  const rule = (id: string): string => ruleOf(id)?.name[lang] ?? id;
  return {
    finding: (finding) => ({
      title: rule(finding.rule),
      why: ruleOf(finding.rule)?.why[lang] ?? '',
      fix: ruleOf(finding.rule)?.fix[lang] ?? '',
      causes: [],
    }),
    rule,
  };
}
