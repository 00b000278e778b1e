import { parametersOf, ruleOf } from '../../validation';
import { becauseEn, nextEn, severityEn, titleEn, uncheckedEn } from './en';
import { createNames } from './names';
import { becauseZh, nextZh, severityZh, titleZh, uncheckedZh } from './zh';
import type { Lang } from '../language';
import type { Finding, Severity, UncheckedReason } from '../../validation';
import type { Names } from './names';

const names: Readonly<Record<Lang, Names>> = { zh: createNames('zh'), en: createNames('en') };

/** A finding as a colleague would say it. */
export interface FindingText {
  /** Which figure, compared with what. */
  readonly title: string;
  /** Where last year's figure is from, what was expected, the likely cause, why the rule exists. */
  readonly why: string;
  readonly next: string;
}

export function findingText(finding: Finding, lang: Lang): FindingText {
  const rule = ruleOf(finding.rule);
  const words = names[lang];
  const because = lang === 'zh' ? becauseZh(finding, words) : becauseEn(finding, words);
  const fix = rule?.fix[lang] ?? '';
  return {
    title: lang === 'zh' ? titleZh(finding, words) : titleEn(finding, words),
    why: [...because, rule?.why[lang] ?? ''].join(lang === 'zh' ? '' : ' '),
    next: lang === 'zh' ? nextZh(finding, fix, words) : nextEn(finding, fix, words),
  };
}

/** The same in one line, for a list or a report. */
export function findingMessage(finding: Finding, lang: Lang): string {
  const { title, next } = findingText(finding, lang);
  return lang === 'zh' ? `${title}。${next}` : `${title}. ${next}`;
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
  if (!rule) return { name: id, relation: '', why: '', fix: '', parameters: '' };
  const parameters = parametersOf(rule).map(
    ({ label, value }) => `${label[lang]} ${names[lang].number(value)}`,
  );
  const list = parameters.join(lang === 'zh' ? '，' : ', ');
  const note =
    lang === 'zh' ? `参数由本工具设定，非官方规定：${list}` : `Parameters are ours, not official: ${list}`;
  return {
    name: rule.name[lang],
    relation: rule.relation,
    why: rule.why[lang],
    fix: rule.fix[lang],
    parameters: list === '' ? '' : note,
  };
}

/** Why something could not be checked. */
export function uncheckedText(reason: UncheckedReason, lang: Lang): string {
  return lang === 'zh' ? uncheckedZh[reason] : uncheckedEn[reason];
}

export function severityText(severity: Severity, lang: Lang): string {
  return lang === 'zh' ? severityZh[severity] : severityEn[severity];
}
