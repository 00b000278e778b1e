import { isEmptyPhrase, substance } from './emptyPhrase';
import type { Finding } from '../../validation/finding';
import type { Explanation } from './records';

/** 口径调整, 区划调整, 机构撤并, 新建会, 政策调整, 补报更正, 一次性项目, 其他; the words are in i18n. */
export const causes = [
  'boundary',
  'division',
  'merger',
  'newUnions',
  'policy',
  'correction',
  'oneOff',
  'other',
] as const;

export type ExplanationCause = (typeof causes)[number];

export type ExplanationProblem = 'empty_phrase' | 'too_short' | 'no_reviewer' | 'no_cause';

/** Letters and digits that an explanation has at least, punctuation not counted. */
const shortestExplanation = 8;

/** An answer as it was typed, to one or several findings. */
export interface Answer {
  readonly cause: string;
  readonly text: string;
  readonly reviewer: string;
}

/** Why an answer to these findings will not do, or undefined when it will. */
export function checkExplanation(
  answer: Answer,
  findings: readonly Finding[],
): ExplanationProblem | undefined {
  if (!causes.some((cause) => cause === answer.cause)) return 'no_cause';
  if (isEmptyPhrase(answer.text)) return 'empty_phrase';
  if (substance(answer.text).length < shortestExplanation) return 'too_short';
  const needsReviewer = findings.some(({ severity }) => severity === 'error');
  return needsReviewer && !isNamed(answer.reviewer) ? 'no_reviewer' : undefined;
}

/** Whether someone can be held to it: at least two letters, and no empty phrase. */
export function isNamed(reviewer: string): boolean {
  return substance(reviewer).replace(/\d/gu, '').length >= 2 && !isEmptyPhrase(reviewer);
}

/** Whether what was explained is no longer what is found: this year's figure or last year's has changed. */
export function isStale(explanation: Explanation, finding: Finding): boolean {
  return explanation.current !== finding.current || explanation.prior !== (finding.prior?.value ?? null);
}

/** The explanation that answers a finding and still fits, or undefined. */
export function standingAnswer(
  finding: Finding,
  explanations: readonly Explanation[],
): Explanation | undefined {
  return explanations.find(
    (known) => known.finding === finding.id && known.sheet === finding.sheet && !isStale(known, finding),
  );
}

const subjectOf = ({ rule, area, indicator }: Pick<Explanation, 'rule' | 'area' | 'indicator'>): string =>
  `${rule}|${area}|${indicator}`;

/** What is carried into next year: the latest explanation of each rule, line and indicator. */
export function remember(explanations: readonly Explanation[]): readonly Explanation[] {
  const latest = new Map<string, Explanation>();
  for (const explanation of explanations) {
    const known = latest.get(subjectOf(explanation));
    if (!known || known.at <= explanation.at) latest.set(subjectOf(explanation), explanation);
  }
  return [...latest.values()];
}

/** Last year's explanation of the same rule, line and indicator, to be offered again; never applied unasked. */
export function recall(finding: Finding, remembered: readonly Explanation[]): Explanation | undefined {
  return remember(remembered).find((known) => subjectOf(known) === subjectOf(finding));
}
