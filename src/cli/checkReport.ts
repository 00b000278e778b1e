import { areaOf } from '../catalogue/areas';
import { indicatorOf } from '../catalogue/indicators';
import { formOf } from '../forms/catalogue';
import { lineName } from '../forms/lines';
import { createTexts } from '../i18n';
import { findingText } from '../i18n/findings';
import type { CheckedSheet } from '../app/check';
import type { CliTexts } from '../i18n/cli';
import type { Lang } from '../i18n/language';
import type { Finding, Severity, UncheckedReason } from '../validation/finding';

const severities: readonly Severity[] = ['error', 'query', 'hint'];

/** The result of a check as a person reads it: by sheet, gravest first, and what could not be checked. */
export function checkReport(checked: readonly CheckedSheet[], lang: Lang, texts: CliTexts): string {
  return checked.map((sheet) => sheetLines(sheet, lang, texts).join('\n')).join('\n\n');
}

function sheetLines({ reading, result }: CheckedSheet, lang: Lang, texts: CliTexts): readonly string[] {
  const { form, year, region, sheet } = reading;
  const regionName = areaOf(region)?.[lang] ?? region;
  const { words, check } = createTexts(lang);
  const lines = [texts.checkedForm(sheet, formOf(form).title[lang], year, regionName)];
  for (const severity of severities) {
    const findings = result.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) continue;
    lines.push(texts.group(words.severities[severity], findings.length));
    for (const finding of findings) {
      const place = placeOf(finding, reading, lang);
      lines.push(texts.findingLine(finding.cell, place, findingText(finding, lang), finding.rule));
    }
  }
  if (result.findings.length === 0) lines.push(texts.nothingFound);
  if (result.unchecked.length > 0) lines.push(uncheckedLine(result.unchecked, check.uncheckedReasons, texts));
  return lines;
}

function placeOf(finding: Finding, { lines }: CheckedSheet['reading'], lang: Lang): string {
  const line = lines.find(({ code }) => code === finding.line);
  const area = areaOf(finding.line);
  const place = line && line.role !== 'area' ? lineName(line) : (area?.[lang] ?? finding.line);
  const indicator = indicatorOf(finding.indicator);
  return indicator ? `${place} ${indicator[lang]}` : place;
}

function uncheckedLine(
  unchecked: readonly { readonly reason: UncheckedReason }[],
  words: Readonly<Record<UncheckedReason, string>>,
  texts: CliTexts,
): string {
  const counts = new Map<UncheckedReason, number>();
  for (const { reason } of unchecked) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].map(([reason, count]) => texts.uncheckedReason(words[reason], count));
  return texts.uncheckedLine(unchecked.length, reasons);
}
