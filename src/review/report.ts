import { formOf } from '../forms/catalogue';
import { findingColumns } from './findingColumns';
import { areaName, indicatorText, lineText } from './reportNames';
import { ReportSheet, sheetNameOf } from './reportSheet';
import type { SheetPlan } from '../forms/sheetPlan';
import type { LogLine } from './answers';
import type { ReportWords, Wording } from './reportWords';
import type { ReportedFinding, ReviewReport } from './reviewReport';

/** 审核报告 as a sheet of its own, named after the sheet that it is about. */
export function reportPlan(report: ReviewReport, wording: Wording): SheetPlan {
  const { words, ruleName } = wording;
  const { heads } = words;
  const sheet = new ReportSheet(sheetNameOf(words.sheetName(report.sheet)), widths);
  sheet.title(words.title);
  for (const [label, text] of headLines(report, words)) sheet.labelled(label, text);

  sheet.section(words.labels.findings);
  if (report.findings.length === 0) sheet.note(words.none);
  else {
    const { number, what, message } = findingColumns(report.region, wording);
    sheet.table<ReportedFinding>(
      [
        number,
        ...what,
        message,
        { head: heads.explanation, value: (reported) => answerText(reported, words) },
        { head: heads.reviewer, value: ({ explanation }) => explanation?.reviewer ?? null },
      ],
      report.findings,
    );
  }
  if (report.omitted > 0) sheet.note(words.omitted(report.omitted));

  sheet.section(words.labels.unchecked);
  if (report.unchecked.length === 0) sheet.note(words.none);
  for (const { rule, reason, count } of report.unchecked) {
    sheet.labelled(rule, words.unchecked(ruleName(rule), words.reasons[reason], count));
  }
  sheet.section(words.labels.changes);
  if (report.changes.length === 0) sheet.note(words.none);
  for (const change of report.changes) {
    sheet.note(words.change(change, 'rule' in change ? ruleName(change.rule) : ''));
  }
  sheet.section(words.labels.accepted);
  if (report.accepted.length === 0) sheet.note(words.none);
  for (const area of report.accepted) {
    sheet.labelled(area.cell, acceptedText(area, words));
  }
  return sheet.plan();
}

const widths = [6, 8, 16, 26, 8, 8, 13, 13, 9, 52, 36, 10];
/** The report as plain text to copy, with the same facts in the same order. */
export function reportText(report: ReviewReport, wording: Wording): string {
  const { words, ruleName } = wording;
  const areas = [words.title, ...headLines(report, words).map(([label, text]) => words.pair(label, text))];
  const section = (label: string, items: readonly string[]): void => {
    areas.push('', words.section(label), ...(items.length === 0 ? [words.none] : items));
  };
  section(words.labels.findings, [
    ...report.findings.map((reported, at) => {
      const { finding } = reported;
      const place = `${finding.cell} ${lineText(finding.area, report.region, words)} ${indicatorText(finding.indicator, words)}`;
      const said = words.pair(
        `${at + 1}. [${words.severities[finding.severity]} ${finding.rule}] ${place}`,
        wording.findingText(finding),
      );
      const answer = answerText(reported, words);
      const reviewer = reported.explanation?.reviewer ?? '';
      const by = reviewer === '' ? '' : words.by(reviewer);
      return answer === null ? said : `${said}\n   ${answer}${by}`;
    }),
    ...(report.omitted > 0 ? [words.omitted(report.omitted)] : []),
  ]);
  section(
    words.labels.unchecked,
    report.unchecked.map(({ rule, reason, count }) =>
      words.unchecked(`${rule} ${ruleName(rule)}`, words.reasons[reason], count),
    ),
  );
  section(
    words.labels.changes,
    report.changes.map((change) => words.change(change, 'rule' in change ? ruleName(change.rule) : '')),
  );
  section(
    words.labels.accepted,
    report.accepted.map((area) => words.pair(area.cell, acceptedText(area, words))),
  );
  return areas.join('\n');
}

function headLines(report: ReviewReport, words: ReportWords): readonly (readonly [string, string])[] {
  const { labels } = words;
  const { rules, checks, severities } = report;
  return [
    [labels.form, words.formOf(formOf(report.form).title[words.lang], report.sheet)],
    [labels.year, words.yearSpan(report.year)],
    [labels.region, `${report.region} ${areaName(report.region, words)}`],
    [labels.unit, report.unit],
    [labels.at, words.time(report.at)],
    [labels.fingerprint, report.fingerprint],
    [
      labels.summary,
      [
        words.rules(rules.run, rules.failed, rules.notRun),
        words.checks(checks.passed, checks.failed, checks.unchecked),
        words.counts(severities.error, severities.query, severities.hint, report.explained),
        words.own,
      ].join('\n'),
    ],
  ];
}

/** What answers a finding; nothing for a hint without an answer. */
function answerText({ finding, explanation, stale }: ReportedFinding, words: ReportWords): string | null {
  if (!explanation) return finding.severity === 'hint' ? null : words.unexplained;
  const text = words.explained(words.causes[explanation.cause] ?? explanation.cause, explanation.text);
  return stale ? words.stale(text) : text;
}

function acceptedText(area: LogLine, words: ReportWords): string {
  const shown = (value: LogLine['old']): string => (value === null ? words.blank : String(value));
  return words.accepted(words.time(area.at), shown(area.old), shown(area.new), area.reason);
}
