import { reportPlan, reportText, reviewReport } from '../review/report';
import { readingToSdmx } from '../review/exchange';
import { reportWording } from '../i18n/report';
import type { Checked } from '../app/appState';
import type { ReportMaker } from '../app/actions';
import type { Stamp, WorkbookState } from '../app/state';
import type { ReviewReport } from '../review/report';
import type { Lang } from '../i18n';

/** 审核报告 in a language: as a sheet, as text to copy, and the line that stamps the form. */
export function createReportMaker(lang: Lang): ReportMaker {
  const wording = reportWording(lang);
  const { words, labels } = wording;
  return {
    plan: (checked, kept, stamp) => reportPlan(reportOf(checked, kept, stamp), wording),
    texts: (checked, kept, stamp) => ({
      report: reportText(reportOf(checked, kept, stamp), wording),
      data: readingToSdmx(checked.reading),
    }),
    stampLine: ({ unit, at, fingerprint }) => words.stamp(unit, labels.time(at), fingerprint.slice(0, 8)),
  };
}

function reportOf(
  { reading, result, relations }: Checked,
  kept: WorkbookState,
  { unit, at }: Stamp,
): ReviewReport {
  const { explanations, rules, log } = kept;
  const changes = [...rules, ...(relations?.changes ?? [])];
  return reviewReport({
    reading,
    result,
    explanations,
    changes,
    relations: relations?.own ?? [],
    log,
    unit,
    at,
  });
}
