import { grouped } from '../../catalogue/grouped';
import { findingColumns } from '../report/findingColumns';
import { TableSheet, sheetNameOf } from '../report/tableSheet';
import type { AreaForm } from '../../forms/formAreas';
import type { SheetPlan } from '../../forms/sheetPlan';
import type { ReviewedFile, Consolidation } from './review';
import type { ConsolidationWording } from './words';
import type { RankedFinding } from './rankedFindings';
import type { Column } from '../report/tableSheet';

/** Findings listed at most; the rest are counted in the table of files. */
const mostFindings = 2000;

/** The report workbook of a review of many files: overview, table of files, findings by impact, combined form. */
export function consolidationPlans(
  review: Consolidation,
  wording: ConsolidationWording,
): readonly SheetPlan[] {
  return [
    overviewPlan(review, wording),
    filesPlan(review, wording),
    findingsPlan(review, wording),
    review.combined.plan,
  ];
}

/** The region's own form, by which its areas are named. */
function regionForm({ region }: Consolidation): AreaForm {
  return { region, layout: 'area' };
}

function titleOf({ form, year, region }: Consolidation, { many, labels }: ConsolidationWording): string {
  return many.title(labels.form(form), year, labels.area(region));
}

function overviewPlan(review: Consolidation, wording: ConsolidationWording): SheetPlan {
  const { many, words, labels } = wording;
  const { files, combined } = review;
  const sheet = new TableSheet(sheetNameOf(many.sheets.overview), [10, 10, 80]);
  sheet.title(titleOf(review, wording));
  const counted = files.filter(({ problem }) => problem === null);
  const areas = combined.reading.areas.filter(({ role }) => role === 'area').length;
  const sum = (of: (row: (typeof files)[number]) => number): number =>
    counted.reduce((total, row) => total + of(row), 0);
  sheet.labelled(many.labels.received, many.receivedOf(areas - combined.missing.length, areas));
  sheet.labelled(
    many.labels.missing,
    combined.missing.length === 0
      ? words.none
      : many.names(combined.missing.map((code) => labels.area(code))),
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
    if (problem !== null) sheet.note(words.pair(file, many.problem(problem)));
  sheet.section(many.labels.duplicates);
  if (combined.duplicates.length === 0) sheet.note(words.none);
  for (const { file, area, first } of combined.duplicates) {
    sheet.note(many.duplicate(file, labels.formArea(area, regionForm(review)), first));
  }
  sheet.section(many.labels.unread);
  const unread = files.flatMap(({ file, unread: places }) =>
    [...grouped(places, (place) => place.sheet)].map(([name, there]) => many.unread(file, name, there)),
  );
  if (unread.length === 0) sheet.note(words.none);
  for (const line of unread) sheet.note(line);
  sheet.note(words.own);
  return sheet.plan();
}

function filesPlan(review: Consolidation, wording: ConsolidationWording): SheetPlan {
  const { many, labels } = wording;
  const { heads } = many;
  const sheet = new TableSheet(sheetNameOf(many.sheets.files), [34, 16, 26, 9, 9, 9, 9, 9, 10, 9]);
  sheet.title(titleOf(review, wording));
  // Of a file that could not be read there is nothing to count.
  const counted = (head: string, count: (row: ReviewedFile) => number): Column<ReviewedFile> => ({
    head,
    style: 'computed',
    value: (row) => (row.form === null ? null : count(row)),
  });
  sheet.table<ReviewedFile>(
    [
      { head: heads.file, value: ({ file }) => file },
      { head: heads.area, value: ({ area }) => (area === null ? null : labels.area(area)) },
      {
        head: heads.problem,
        value: ({ problem }) => (problem === null ? null : many.problem(problem)),
      },
      counted(heads.errors, ({ severities }) => severities.error),
      counted(heads.queries, ({ severities }) => severities.query),
      counted(heads.hints, ({ severities }) => severities.hint),
      counted(heads.unexplained, ({ unexplained }) => unexplained),
      counted(heads.unchecked, ({ unchecked }) => unchecked),
      {
        head: heads.stamp,
        style: 'code',
        value: ({ form, stamp }) => (form === null ? null : many.stamps[stamp]),
      },
      {
        head: heads.ready,
        style: 'code',
        value: ({ form, ready }) => (form === null ? null : ready ? many.yes : many.no),
      },
    ],
    review.files,
  );
  return sheet.plan();
}

function findingsPlan(review: Consolidation, wording: ConsolidationWording): SheetPlan {
  const { many, words, labels } = wording;
  const { heads } = words;
  const sheet = new TableSheet(
    sheetNameOf(many.sheets.findings),
    [6, 30, 8, 14, 26, 8, 8, 13, 13, 9, 9, 52, 36],
  );
  sheet.title(titleOf(review, wording));
  const { number, what, message } = findingColumns(regionForm(review), wording);
  sheet.table<RankedFinding>(
    [
      number,
      { head: many.heads.file, value: ({ file }) => file ?? many.between },
      ...what,
      { head: many.heads.impact, style: 'computed', format: '0.0%', value: ({ impact }) => impact },
      message,
      {
        head: heads.explanation,
        value: ({ explanation }) =>
          explanation === null ? null : words.explained(labels.cause(explanation.cause), explanation.text),
      },
    ],
    review.findings.slice(0, mostFindings),
  );
  const omitted = review.findings.length - mostFindings;
  if (omitted > 0) sheet.note(words.omitted(omitted));
  return sheet.plan();
}
