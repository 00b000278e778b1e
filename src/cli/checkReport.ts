import { formSetOn } from '../forms/formSet';
import { findingMessage } from '../i18n/findings';
import { createLabels } from '../i18n/labels';
import { contradictionsOf } from '../app/check';
import { brokenText, contradictionText, relationText, relationWords } from '../i18n/relations';
import type { Book } from '../app/book';
import { uncheckedGroups } from '../validation';
import type { CheckedSheet } from '../app/check';
import type { CliTexts } from '../i18n/cli';
import type { Lang } from '../i18n/language';
import type { Severity, Unchecked } from '../validation/finding';

type Reported = Pick<CheckedSheet, 'reading' | 'result'>;

const severities: readonly Severity[] = ['error', 'query', 'hint'];

/** The result of a check as a person reads it: by sheet, gravest first, and what could not be checked. */
export function checkReport(checked: readonly Reported[], lang: Lang, texts: CliTexts): string {
  return checked.map((sheet) => sheetLines(sheet, lang, texts).join('\n')).join('\n\n');
}

/** The office's own relations: which there are, which cannot be checked, which contradict each other. */
export function relationLines(book: Book, lang: Lang): readonly string[] {
  const { sheet, own, broken } = book.relations;
  if (own.length + broken.length === 0) return [];
  return [
    relationWords(lang).pane.title,
    ...own.map((one) => `  ${relationText(one, lang)}`),
    ...broken.map((one) => `  ${one.id} ${brokenText(one, sheet ?? '', lang)}`),
    ...contradictionsOf(book).map((one) => `  ${contradictionText(one, lang)}`),
  ];
}

function sheetLines({ reading, result }: Reported, lang: Lang, texts: CliTexts): readonly string[] {
  const { form, year, region, sheet } = reading;
  const { form: title } = createLabels(lang, formSetOn(reading));
  const lines = [texts.checkedForm(sheet, title(form), year, texts.labels.area(region))];
  for (const severity of severities) {
    const findings = result.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) continue;
    lines.push(texts.group(texts.labels.severity(severity), findings.length));
    for (const finding of findings) {
      lines.push(texts.findingLine(finding.cell, findingMessage(finding, reading, lang), finding.rule));
    }
  }
  if (result.findings.length === 0) lines.push(texts.nothingFound);
  if (result.unchecked.length > 0) lines.push(uncheckedLine(result.unchecked, texts));
  return lines;
}

function uncheckedLine(unchecked: readonly Unchecked[], texts: CliTexts): string {
  const groups = uncheckedGroups(unchecked);
  const reasons = groups.map(({ reason, cells }) =>
    texts.uncheckedReason(texts.labels.unchecked(reason), cells.length),
  );
  return texts.uncheckedLine(
    groups.reduce((sum, { cells }) => sum + cells.length, 0),
    reasons,
  );
}
