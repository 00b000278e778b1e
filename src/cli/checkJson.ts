import { twelveDigits } from '../catalogue/numbers';
import { findingMessage } from '../i18n/findings';
import type { CheckedSheet } from '../app/check';
import type { Lang } from '../i18n/language';

/** The result of a check as other tools read it; form and year are the first sheet's. */
export function checkJson(checked: readonly CheckedSheet[], lang: Lang) {
  const first = checked[0]?.reading;
  return {
    form: first?.form ?? null,
    year: first?.year ?? null,
    findings: checked.flatMap(({ result }) =>
      result.findings.map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        sheet: finding.sheet,
        cell: finding.cell,
        area_code: finding.area,
        indicator: finding.indicator,
        current: finding.current,
        prior: finding.prior?.value ?? null,
        expected: finding.expected && finding.expected.map(rounded),
        suggestion: finding.correction,
        message: findingMessage(finding, lang),
      })),
    ),
    unchecked: checked.flatMap(({ result }) =>
      result.unchecked.map(({ rule, cell, reason }) => ({ rule, cell, reason })),
    ),
  };
}

/** Limits are products of decimals: 409039.9999999 is 409040. */
function rounded(limit: number): number {
  return twelveDigits(limit);
}
