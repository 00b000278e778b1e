import { findingColumns } from './findingColumns';
import { acceptedText, answerText, changeText, headLines } from './sentences';
import { TableSheet, sheetNameOf } from './tableSheet';
import type { SheetPlan } from '../../forms/sheetPlan';
import type { ReportWording } from './words';
import type { ReportedFinding, ReviewReport } from './model';

const widths = [6, 8, 16, 26, 8, 8, 13, 13, 9, 52, 36, 10];

/** 审核报告 as a sheet of its own, named after the sheet that it is about. */
export function reportPlan(report: ReviewReport, wording: ReportWording): SheetPlan {
  const { words, labels } = wording;
  const { heads } = words;
  const sheet = new TableSheet(sheetNameOf(words.sheetName(report.sheet)), widths);
  sheet.title(words.title);
  for (const [label, text] of headLines(report, wording)) sheet.labelled(label, text);

  sheet.section(words.labels.findings);
  if (report.findings.length === 0) sheet.note(words.none);
  else {
    const { number, what, message } = findingColumns(report, wording);
    sheet.table<ReportedFinding>(
      [
        number,
        ...what,
        message,
        { head: heads.explanation, value: (reported) => answerText(reported, wording) },
        { head: heads.reviewer, value: ({ explanation }) => explanation?.reviewer ?? null },
      ],
      report.findings,
    );
  }
  if (report.stop !== null) sheet.note(labels.stop(report.stop));
  if (report.omitted > 0) sheet.note(words.omitted(report.omitted));

  sheet.section(words.labels.unchecked);
  if (report.unchecked.length === 0) sheet.note(words.none);
  for (const { rules, reason, count } of report.unchecked) {
    sheet.labelled(labels.unchecked(reason), words.unchecked(rules, count));
  }
  sheet.section(words.labels.changes);
  if (report.changes.length === 0) sheet.note(words.none);
  for (const change of report.changes) sheet.note(changeText(change, wording));
  if (report.relations.length > 0) {
    sheet.section(words.labels.relations);
    for (const relation of report.relations) sheet.note(wording.relation(relation));
  }
  sheet.section(words.labels.accepted);
  if (report.accepted.length === 0) sheet.note(words.none);
  for (const entry of report.accepted) sheet.labelled(entry.cell, acceptedText(entry, wording));
  return sheet.plan();
}
