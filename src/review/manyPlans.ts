import { formOf } from '../forms/catalogue';
import { areaName, changeOf, indicatorText, lineText } from './reportNames';
import { ReportSheet, figure, sheetNameOf } from './reportSheet';
import type { SheetPlan } from '../forms/sheetPlan';
import type { ManyReview } from './many';
import type { ManyWording } from './manyWords';

/** Findings listed at most; the rest are counted in the table of files. */
const mostFindings = 2000;

/** The report workbook of a review of many files: overview, table of files, findings by impact, combined form. */
export function manyPlans(review: ManyReview, wording: ManyWording): readonly SheetPlan[] {
  return [
    overviewPlan(review, wording),
    filesPlan(review, wording),
    findingsPlan(review, wording),
    review.combined.plan,
  ];
}

function titleOf({ form, year, region }: ManyReview, { many, words }: ManyWording): string {
  return many.title(formOf(form).title[words.lang], year, areaName(region, words));
}

function overviewPlan(review: ManyReview, wording: ManyWording): SheetPlan {
  const { many, words } = wording;
  const { files, combined } = review;
  const sheet = new ReportSheet(sheetNameOf(many.sheets.overview), [10, 10, 80]);
  sheet.title(titleOf(review, wording));
  const counted = files.filter(({ problem }) => problem === null);
  const areas = combined.reading.lines.filter(({ role }) => role === 'area').length;
  const sum = (of: (row: (typeof files)[number]) => number): number =>
    counted.reduce((total, row) => total + of(row), 0);
  sheet.labelled(many.labels.received, many.receivedOf(areas - combined.missing.length, areas));
  sheet.labelled(
    many.labels.missing,
    combined.missing.length === 0
      ? words.none
      : many.names(combined.missing.map((code) => areaName(code, words))),
  );
  sheet.labelled(
    many.labels.counts,
    words.counts(
      sum(({ severities }) => severities.error),
      sum(({ severities }) => severities.query),
      sum(({ severities }) => severities.hint),
      review.findings.filter(({ explanation }) => explanation !== null).length,
    ),
  );
  sheet.labelled(many.labels.unexplained, String(sum(({ unexplained }) => unexplained)));
  const stale = counted.filter(({ stamp }) => stamp === 'stale').map(({ file }) => file);
  sheet.labelled(many.labels.stale, stale.length === 0 ? words.none : many.names(stale));
  sheet.labelled(many.labels.combined, many.combinedIn(combined.plan.name, combined.missing.length));
  sheet.section(many.labels.refused);
  const refused = files.filter(({ problem }) => problem !== null);
  if (refused.length === 0) sheet.note(words.none);
  for (const { file, problem } of refused)
    sheet.note(words.pair(file, many.problems[problem ?? ''] ?? problem ?? ''));
  sheet.section(many.labels.duplicates);
  if (combined.duplicates.length === 0) sheet.note(words.none);
  for (const { file, line, first } of combined.duplicates) {
    sheet.note(many.duplicate(file, lineText(line, review.region, words), first));
  }
  sheet.note(words.own);
  return sheet.plan();
}

function filesPlan(review: ManyReview, wording: ManyWording): SheetPlan {
  const { many, words } = wording;
  const { heads } = many;
  const sheet = new ReportSheet(sheetNameOf(many.sheets.files), [34, 16, 26, 9, 9, 9, 9, 9, 10, 9]);
  sheet.title(titleOf(review, wording));
  sheet.table(
    [
      heads.file,
      heads.area,
      heads.problem,
      heads.errors,
      heads.queries,
      heads.hints,
      heads.unexplained,
      heads.unchecked,
      heads.stamp,
      heads.ready,
    ],
    review.files.map((row) => [
      row.file,
      row.area === null ? null : areaName(row.area, words),
      row.problem === null ? null : (many.problems[row.problem] ?? row.problem),
      ...(row.form === null
        ? [null, null, null, null, null]
        : [row.severities.error, row.severities.query, row.severities.hint, row.unexplained, row.unchecked]),
      row.form === null ? null : many.stamps[row.stamp],
      row.form === null ? null : row.ready ? many.yes : many.no,
    ]),
    {
      styles: [
        'label',
        'label',
        'label',
        'computed',
        'computed',
        'computed',
        'computed',
        'computed',
        'code',
        'code',
      ],
    },
  );
  return sheet.plan();
}

function findingsPlan(review: ManyReview, wording: ManyWording): SheetPlan {
  const { many, words, findingText } = wording;
  const { heads } = words;
  const sheet = new ReportSheet(
    sheetNameOf(many.sheets.findings),
    [6, 30, 8, 14, 26, 8, 8, 13, 13, 9, 9, 52, 36],
  );
  sheet.title(titleOf(review, wording));
  sheet.table(
    [
      heads.number,
      many.heads.file,
      heads.cell,
      heads.line,
      heads.indicator,
      heads.severity,
      heads.rule,
      heads.current,
      heads.prior,
      heads.change,
      many.heads.impact,
      heads.message,
      heads.explanation,
    ],
    review.findings
      .slice(0, mostFindings)
      .map(({ file, finding, explanation, impact }, at) => [
        at + 1,
        file ?? many.between,
        finding.cell,
        lineText(finding.line, review.region, words),
        indicatorText(finding.indicator, words),
        words.severities[finding.severity],
        finding.rule,
        finding.current,
        finding.prior?.value ?? null,
        changeOf(finding),
        impact,
        findingText(finding),
        explanation === null
          ? null
          : words.explained(words.causes[explanation.cause] ?? explanation.cause, explanation.text),
      ]),
    {
      styles: [
        'code',
        'label',
        'code',
        'label',
        'label',
        'code',
        'code',
        'computed',
        'computed',
        'computed',
        'computed',
        'label',
        'label',
      ],
      formats: [
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
        figure,
        figure,
        '0.0%',
        '0.0%',
        undefined,
        undefined,
      ],
    },
  );
  const omitted = review.findings.length - mostFindings;
  if (omitted > 0) sheet.note(words.omitted(omitted));
  return sheet.plan();
}
