import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileWorkbook } from '../../files/fileWorkbook';
import { ruleText } from '../../i18n/findings';
import { figure, sheetNameOf, TableSheet } from '../../review/table';
import { moveWhole } from './workspace';
import { reasons } from './summary';
import type { Severity, UncheckedReason } from '../../validation/finding';
import type { SheetPlan } from '../../forms/sheetPlan';
import type { RuleChange } from '../../validation';
import type { CommandContext } from '../command';
import type { Rejudged } from './judged';
import type { RuleSummary } from './summary';
import type { Workspace } from './workspace';

/** What a run has come to, as the report says it. */
export interface RegisterReport {
  readonly source: string;
  readonly units: number;
  readonly engine: string;
  readonly seconds: number;
  readonly rejudged: Rejudged | null;
  readonly found: Readonly<Record<Severity, number>>;
  readonly changes: readonly RuleChange[];
  readonly unplanned: readonly string[];
  readonly rules: readonly RuleSummary[];
  readonly provinces: readonly {
    readonly province: string;
    readonly units: number;
    readonly failed: number;
  }[];
  readonly largest: readonly ReportedFinding[];
  /** Addresses of what could not be checked, where they were asked for. */
  readonly unchecked: readonly {
    readonly rule: string;
    readonly unit: string;
    readonly indicator: string;
    readonly reason: UncheckedReason;
  }[];
}

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly unit: string;
  readonly form: string;
  readonly indicator: string;
  readonly value: number | null;
  readonly prior: number | null;
  readonly influence: number | null;
  readonly correction: number | null;
  readonly message: string;
}

/** Writes the report workbook; false where it cannot be written there. */
export async function writeReport(
  { folder }: Workspace,
  report: RegisterReport,
  out: string,
  context: CommandContext,
): Promise<boolean> {
  const workbook = FileWorkbook.empty();
  await workbook.write({ plans: reportPlans(report, context) });
  const path = join(folder, 'report.xlsx');
  await writeFile(path, await workbook.toBytes());
  return moveWhole(path, out);
}

function reportPlans(report: RegisterReport, context: CommandContext): readonly SheetPlan[] {
  return [
    overview(report, context),
    byRule(report, context),
    byProvince(report, context),
    largest(report, context),
    unchecked(report, context),
  ];
}

function overview(report: RegisterReport, { texts, lang }: CommandContext): SheetPlan {
  const { registerHeads: heads, registerSheets: sheets } = texts;
  const sheet = new TableSheet(sheetNameOf(sheets.overview), [10, 10, 80]);
  sheet.title(heads.title);
  sheet.labelled(heads.source, report.source);
  sheet.labelled(heads.units, report.units.toLocaleString('en-US'));
  sheet.labelled(heads.engine, report.engine);
  sheet.labelled(heads.seconds, report.seconds.toFixed(1));
  const { error, query, hint } = report.found;
  sheet.labelled(heads.found, texts.registerFound(error, query, hint));
  if (report.rejudged) {
    const { units, verdicts, differences } = report.rejudged;
    sheet.labelled(heads.rejudged, texts.registerRejudged(units, verdicts, differences));
  }
  sheet.labelled(
    heads.unplanned,
    report.unplanned.map((rule) => `${rule} ${ruleText(rule, lang).name}`).join('\n'),
  );
  sheet.labelled(heads.parameters, report.changes.map(changeText).join('\n'));
  return sheet.plan();
}

function changeText(change: RuleChange): string {
  switch (change.kind) {
    case 'off':
    case 'on':
      return `${change.rule} ${change.kind}`;
    case 'severity':
      return `${change.rule} ${change.severity}`;
    case 'parameter':
      return `${change.rule} ${change.name} = ${change.value}`;
    case 'limit':
      return `${change.growthClass} +${change.rise} −${change.fall}`;
    case 'floor':
      return `${change.unit} ${change.value}`;
  }
}

function byRule({ rules }: RegisterReport, { texts, lang }: CommandContext): SheetPlan {
  const { registerHeads: heads, registerSheets: sheets, labels } = texts;
  const widths = [8, 30, 6, 12, 10, ...reasons.map(() => 12), 12, 14];
  const sheet = new TableSheet(sheetNameOf(sheets.rules), widths);
  sheet.table(
    [
      { head: heads.rule, value: ({ rule }) => rule },
      { head: heads.ruleName, value: ({ rule }) => ruleText(rule, lang).name },
      { head: heads.edits, format: figure, value: ({ edits }) => edits },
      { head: heads.passed, format: figure, value: ({ counts }) => counts.get('passed') ?? 0 },
      { head: heads.failed, format: figure, value: ({ counts }) => counts.get('failed') ?? 0 },
      ...reasons.map((reason) => ({
        head: labels.unchecked(reason),
        format: figure,
        value: ({ counts }: RuleSummary) => counts.get(reason) ?? 0,
      })),
      { head: heads.skipped, format: figure, value: ({ counts }) => counts.get('skipped') ?? 0 },
      {
        head: heads.total,
        format: figure,
        value: ({ counts }) => [...counts.values()].reduce((sum, count) => sum + count, 0),
      },
    ],
    rules,
  );
  return sheet.plan();
}

function byProvince({ provinces }: RegisterReport, { texts }: CommandContext): SheetPlan {
  const { registerHeads: heads, registerSheets: sheets } = texts;
  const sheet = new TableSheet(sheetNameOf(sheets.provinces), [20, 14, 12, 14]);
  sheet.table(
    [
      { head: heads.province, value: ({ province }) => texts.labels.area(province.padEnd(6, '0')) },
      { head: heads.units, format: figure, value: ({ units }) => units },
      { head: heads.failed, format: figure, value: ({ failed }) => failed },
      {
        head: heads.perThousand,
        format: '#,##0.0',
        value: ({ units, failed }) => (units === 0 ? null : (failed / units) * 1000),
      },
    ],
    provinces,
  );
  return sheet.plan();
}

function largest({ largest: findings }: RegisterReport, { texts }: CommandContext): SheetPlan {
  const { registerHeads: heads, registerSheets: sheets, labels } = texts;
  const sheet = new TableSheet(sheetNameOf(sheets.largest), [8, 10, 16, 20, 24, 14, 14, 10, 14, 60]);
  sheet.table(
    [
      { head: heads.rule, value: ({ rule }) => rule },
      { head: heads.severity, value: ({ severity }) => labels.severity(severity) },
      { head: heads.unit, value: ({ unit }) => unit },
      { head: heads.form, value: ({ form }) => form },
      { head: heads.indicator, value: ({ indicator }) => labels.indicator(indicator) },
      { head: heads.value, format: figure, value: ({ value }) => value },
      { head: heads.prior, format: figure, value: ({ prior }) => prior },
      {
        head: heads.influence,
        format: '0.000',
        value: ({ influence }) => (influence === null ? null : influence * 100),
      },
      { head: heads.correction, format: figure, value: ({ correction }) => correction },
      { head: heads.message, value: ({ message }) => message },
    ],
    findings,
  );
  return sheet.plan();
}

function unchecked({ rules, unchecked: places }: RegisterReport, { texts, lang }: CommandContext): SheetPlan {
  const { registerHeads: heads, registerSheets: sheets, labels } = texts;
  const sheet = new TableSheet(sheetNameOf(sheets.unchecked), [8, 30, 24, 40]);
  const counted = rules.flatMap(({ rule, counts }) =>
    reasons.flatMap((reason) => {
      const count = counts.get(reason) ?? 0;
      return count === 0 ? [] : [{ rule, reason, count }];
    }),
  );
  sheet.table(
    [
      { head: heads.rule, value: ({ rule }) => rule },
      { head: heads.ruleName, value: ({ rule }) => ruleText(rule, lang).name },
      { head: heads.count, format: figure, value: ({ count }) => count },
      { head: heads.reason, value: ({ reason }) => labels.unchecked(reason) },
    ],
    counted,
  );
  if (places.length === 0) return sheet.plan();
  sheet.section(sheets.unchecked);
  sheet.table(
    [
      { head: heads.rule, value: ({ rule }) => rule },
      { head: heads.unit, value: ({ unit }) => unit },
      { head: heads.indicator, value: ({ indicator }) => labels.indicator(indicator) },
      { head: heads.reason, value: ({ reason }) => labels.unchecked(reason) },
    ],
    places,
  );
  return sheet.plan();
}
