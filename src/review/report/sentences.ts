import type { RuleChange } from '../../validation/rule';
import type { LogLine } from '../answers/records';
import type { ReportedFinding, ReviewReport } from './model';
import type { ReportWording } from './words';

/** What stands above the lists, each with its label. */
export function headLines(
  report: ReviewReport,
  { words, labels }: ReportWording,
): readonly (readonly [string, string])[] {
  const { rules, checks, severities } = report;
  const heads = words.labels;
  return [
    [heads.form, words.formOf(labels.form(report.form), report.sheet)],
    [heads.year, labels.year(report.year)],
    [heads.region, `${report.region} ${labels.area(report.region)}`],
    [heads.unit, report.unit],
    [heads.at, labels.time(report.at)],
    [heads.fingerprint, report.fingerprint],
    [
      heads.summary,
      [
        words.rules(rules.run, rules.failed, rules.notRun),
        words.checks(checks.passed, checks.failed, checks.unchecked),
        words.counts(severities.error, severities.query, severities.hint, report.explained),
        words.own,
      ].join('\n'),
    ],
  ];
}

/** What answers a finding; null for a hint without an answer. */
export function answerText(
  { finding, explanation, stale }: ReportedFinding,
  { words, labels }: ReportWording,
): string | null {
  if (!explanation) return finding.severity === 'hint' ? null : words.unexplained;
  const text = words.explained(labels.cause(explanation.cause), explanation.text);
  return stale ? words.stale(text) : text;
}

/** One setting that differs from the defaults. */
export function changeText(change: RuleChange, { words, ruleName }: ReportWording): string {
  return words.change(change, 'rule' in change ? ruleName(change.rule) : '');
}

/** One correction that the person accepted: when, from what to what. */
export function acceptedText(entry: LogLine, { words, labels }: ReportWording): string {
  const shown = (value: LogLine['old']): string => (value === null ? words.blank : String(value));
  return words.accepted(labels.time(entry.at), shown(entry.old), shown(entry.new), entry.reason);
}
