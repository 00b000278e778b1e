import { findingText, ruleText } from '../i18n/findings';
import { becauseEn } from '../i18n/findings/en';
import { createNames } from '../i18n/findings/names';
import { becauseZh } from '../i18n/findings/zh';
import type { Finding } from '../validation/finding';
import type { Lang } from '../i18n';

/** A finding in words. */
export interface FindingWords {
  /** What is wrong, in one sentence with its figures. */
  readonly title: string;
  /** Why the rule exists. */
  readonly why: string;
  readonly next: string;
  readonly causes: readonly string[];
}

/** Says findings and rules in one language. */
export interface Speaker {
  finding(finding: Finding): FindingWords;
  rule(id: string): string;
}

/** The speaker of the product's own rules. */
export function createSpeaker(lang: Lang): Speaker {
  const names = createNames(lang);
  const because = lang === 'zh' ? becauseZh : becauseEn;
  return {
    finding(finding) {
      const { title, next } = findingText(finding, lang);
      // The card shows last year's figure and the expected range by themselves; what follows them is the causes.
      const shown = Number(finding.prior !== null) + Number(finding.expected !== null);
      return {
        title,
        next,
        why: ruleText(finding.rule, lang).why,
        causes: because(finding, names).slice(shown),
      };
    },
    rule: (id) => ruleText(id, lang).name,
  };
}
