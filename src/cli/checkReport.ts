import { areaOf } from '../catalogue/areas';
import { formOf } from '../forms/catalogue';
import { findingMessage, severityText, uncheckedText } from '../i18n/findings';
import type { CheckedSheet } from '../app/check';
import type { CliTexts } from '../i18n/cli';
import type { Lang } from '../i18n/language';
import type { Severity, UncheckedReason } from '../validation/finding';

const severities: readonly Severity[] = ['error', 'query', 'hint'];

/** The result of a check as a person reads it: by sheet, gravest first, and what could not be checked. */
export function checkReport(checked: readonly CheckedSheet[], lang: Lang, texts: CliTexts): string {
  return checked.map((sheet) => sheetLines(sheet, lang, texts).join('\n')).join('\n\n');
}

function sheetLines({ reading, result }: CheckedSheet, lang: Lang, texts: CliTexts): readonly string[] {
  const { form, year, region, sheet } = reading;
  const regionName = areaOf(region)?.[lang] ?? region;
  const lines = [texts.checkedForm(sheet, formOf(form).title[lang], year, regionName)];
  for (const severity of severities) {
    const findings = result.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) continue;
    lines.push(texts.group(severityText(severity, lang), findings.length));
    for (const finding of findings) {
      lines.push(texts.findingLine(finding.cell, findingMessage(finding, lang), finding.rule));
    }
  }
  if (result.findings.length === 0) lines.push(texts.nothingFound);
  if (result.unchecked.length > 0) lines.push(uncheckedLine(result.unchecked, lang, texts));
  return lines;
}

function uncheckedLine(
  unchecked: readonly { readonly reason: UncheckedReason }[],
  lang: Lang,
  texts: CliTexts,
): string {
  const counts = new Map<UncheckedReason, number>();
  for (const { reason } of unchecked) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].map(([reason, count]) =>
    texts.uncheckedReason(uncheckedText(reason, lang), count),
  );
  return texts.uncheckedLine(unchecked.length, reasons);
}
