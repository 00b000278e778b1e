import { acceptedText, answerText, changeText, headLines } from './sentences';
import type { ReportWording } from './words';
import type { ReportedFinding, ReviewReport } from './model';

/** The report as plain text to copy, with the same facts in the same order. */
export function reportText(report: ReviewReport, wording: ReportWording): string {
  const { words, labels } = wording;
  const rows = [words.title, ...headLines(report, wording).map(([label, text]) => words.pair(label, text))];
  const section = (label: string, items: readonly string[]): void => {
    rows.push('', words.section(label), ...(items.length === 0 ? [words.none] : items));
  };
  section(words.labels.findings, [
    ...report.findings.map((reported, at) => findingText(reported, at + 1, report, wording)),
    ...(report.stop === null ? [] : [labels.stop(report.stop)]),
    ...(report.omitted > 0 ? [words.omitted(report.omitted)] : []),
  ]);
  section(
    words.labels.unchecked,
    report.unchecked.map(({ rules, reason, count }) =>
      words.pair(labels.unchecked(reason), words.unchecked(rules, count)),
    ),
  );
  section(
    words.labels.changes,
    report.changes.map((change) => changeText(change, wording)),
  );
  if (report.relations.length > 0) {
    section(words.labels.relations, report.relations.map(wording.relation));
  }
  section(
    words.labels.accepted,
    report.accepted.map((entry) => words.pair(entry.cell, acceptedText(entry, wording))),
  );
  return rows.join('\n');
}

function findingText(
  reported: ReportedFinding,
  number: number,
  report: ReviewReport,
  wording: ReportWording,
): string {
  const { words, labels } = wording;
  const { finding, explanation } = reported;
  const area = labels.formArea(finding.area, report);
  const place = `${finding.cell} ${area} ${finding.indicator} ${labels.indicator(finding.indicator)}`;
  const severity = labels.severity(finding.severity, finding.overridable);
  const said = words.pair(
    `${number}. [${severity} ${finding.rule}] ${place}`,
    wording.finding(finding, report),
  );
  const answer = answerText(reported, wording);
  const reviewer = explanation?.reviewer ?? '';
  const by = reviewer === '' ? '' : words.by(reviewer);
  return answer === null ? said : `${said}\n   ${answer}${by}`;
}
