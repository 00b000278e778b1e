import { notReadIn } from '../app/book';
import { pendingCells } from '../app/check';
import { correctionsOf } from '../app/corrections';
import { twelveDigits } from '../catalogue/numbers';
import { cellAddress, columnLetters } from '../forms/address';
import { findingMessage } from '../i18n/findings';
import { brokenText } from '../i18n/relations';
import type { Book, NotRead } from '../app/book';
import type { CheckedSheet } from '../app/check';
import type { FormReading } from '../forms/reading';
import type { Lang } from '../i18n/language';
import type { Finding } from '../validation/finding';

/** The result of a check as other tools read it; form and year are the first sheet's. */
export function checkJson(book: Book, checked: readonly CheckedSheet[], lang: Lang) {
  const first = checked[0]?.reading;
  return {
    form: first?.form ?? null,
    year: first?.year ?? null,
    findings: checked.flatMap(({ result, reading }) =>
      result.findings.map((finding) => findingJson(finding, reading, lang)),
    ),
    unchecked: [
      ...checked.flatMap(({ result }) =>
        result.unchecked
          .filter(({ reason }) => reason !== 'broken_relation')
          .map(({ rule, cell, reason }) => ({ rule, cell, reason })),
      ),
      ...brokenRelations(book, lang),
    ],
    pending: checked.reduce((sum, { reading }) => sum + pendingCells(reading), 0),
    not_read: notReadIn(book).map(notReadJson),
  };
}

/** Relations of the office that are not well written: once for the workbook, whatever forms it holds. */
function brokenRelations({ relations: { sheet, broken } }: Book, lang: Lang) {
  return broken.map((one) => ({
    rule: one.id,
    cell: cellAddress(one.line.row, Math.max(0, one.line.columns[one.problem.column])),
    reason: 'broken_relation' as const,
    sheet: sheet ?? '',
    message: brokenText(one, sheet ?? '', lang),
  }));
}

function findingJson(finding: Finding, reading: FormReading, lang: Lang) {
  const { rule, severity, overridable, sheet, cell, area, indicator, current, prior, expected } = finding;
  const others = finding.related.flatMap((each) => (each.sheet === undefined ? [each.cell] : []));
  return {
    rule,
    severity,
    overridable,
    sheet,
    cell,
    cells: [...new Set([cell, ...others])],
    area_code: area,
    indicator,
    current,
    prior: prior?.value ?? null,
    // Limits are products of decimals: 409039.9999999 is 409040.
    expected: expected && expected.map(twelveDigits),
    suggestion: finding.correction,
    corrections: correctionsOf(finding, reading).map((each) => ({
      cell: each.cell,
      value: twelveDigits(each.value * each.entry.scale),
      why: finding.causes[0]?.kind ?? finding.facts.kind,
    })),
    message: findingMessage(finding, reading, lang),
  };
}

function notReadJson({ sheet, axis, index, text, reason }: NotRead) {
  return { sheet, ...placeJson(axis, index), text, reason };
}

function placeJson(axis: NotRead['axis'], index: number) {
  switch (axis) {
    case 'rows':
      return { row: index + 1 };
    case 'columns':
      return { column: columnLetters(index) };
    case 'sheet':
      return { range: '1:1048576' };
  }
}
