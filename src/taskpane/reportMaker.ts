import { reportPlan, reportText } from '../review/report';
import { reviewReport } from '../review/reviewReport';
import { readingToSdmx } from '../review/sdmx';
import { findingMessage, ruleText } from '../i18n/findings';
import { reportWords } from '../i18n/report';
import type { Checked } from '../app/appState';
import type { ReportMaker } from '../app/actions';
import type { Stamp, WorkbookState } from '../app/state';
import type { ReviewReport } from '../review/reviewReport';
import type { Wording } from '../review/reportWords';
import type { Lang } from '../i18n';

/** 审核报告 in a language: as a sheet, as text to copy, and the line that stamps the form. */
export function createReportMaker(lang: Lang): ReportMaker {
  const words = reportWords[lang];
  const wording: Wording = {
    words,
    findingText: (finding) => findingMessage(finding, lang),
    ruleName: (rule) => ruleText(rule, lang).name,
  };
  return {
    plan: (checked, kept, stamp) => reportPlan(reportOf(checked, kept, stamp), wording),
    texts: (checked, kept, stamp) => ({
      report: reportText(reportOf(checked, kept, stamp), wording),
      data: readingToSdmx(checked.reading),
    }),
    stampLine: ({ unit, at, fingerprint }) => words.stamp(unit, words.time(at), fingerprint.slice(0, 8)),
  };
}

function reportOf({ reading, result }: Checked, kept: WorkbookState, { unit, at }: Stamp): ReviewReport {
  const { explanations, rules: changes, log } = kept;
  return reviewReport({ reading, result, explanations, changes, log, unit, at });
}
