import { byPriority, stopAfter, tallyOf, uncheckedGroups } from '../../validation';
import { isStale } from '../answers/explanation';
import { fingerprintOf } from '../answers/fingerprint';
import type { Tally } from '../../validation';
import type { FormId, LayoutKind } from '../../forms/definition';
import type { FormReading } from '../../forms/reading';
import type { Finding, Severity, UncheckedReason, ValidationResult } from '../../validation/finding';
import type { OwnRelation } from '../../validation/relations';
import type { RuleChange } from '../../validation/rule';
import type { Explanation, LogLine } from '../answers/records';

/** A finding as a report lists it, with the answer to it. */
export interface ReportedFinding {
  readonly finding: Finding;
  readonly explanation: Explanation | null;
  /** The explanation no longer fits the figures. */
  readonly stale: boolean;
}

/** 审核报告 as data: everything that was checked, found, answered and left open when the form was handed in. */
export interface ReviewReport {
  readonly form: FormId;
  readonly year: number;
  readonly region: string;
  readonly layout: LayoutKind;
  readonly sheet: string;
  readonly unit: string;
  /** ISO 8601. */
  readonly at: string;
  readonly fingerprint: string;
  /** Rules that were run at least once, of these failed at least once, and rules that could not be run anywhere. */
  readonly rules: { readonly run: number; readonly failed: number; readonly notRun: number };
  /** Comparisons that held or did not, and cells of which something could not be checked. */
  readonly checks: Tally;
  readonly severities: Readonly<Record<Severity, number>>;
  readonly explained: number;
  readonly changes: readonly RuleChange[];
  readonly relations: readonly OwnRelation[];
  readonly findings: readonly ReportedFinding[];
  /** Findings left out because the list is capped. */
  readonly omitted: number;
  /** After how many of them one may stop; null where all have to be looked at. */
  readonly stop: number | null;
  /** By reason, with the rules that wait and how many cells there are. */
  readonly unchecked: readonly {
    readonly reason: UncheckedReason;
    readonly rules: readonly string[];
    readonly count: number;
  }[];
  readonly accepted: readonly LogLine[];
}

export interface ReportInput {
  readonly reading: FormReading;
  readonly result: ValidationResult;
  readonly explanations: readonly Explanation[];
  readonly changes: readonly RuleChange[];
  /** The office's own relations; those that run and those that do not. */
  readonly relations?: readonly OwnRelation[];
  readonly log: readonly LogLine[];
  readonly unit: string;
  readonly at: string;
  /** Findings listed at most; a sheet of more is read by nobody. */
  readonly most?: number;
}

/** Puts a report together. Nothing is looked up and nothing computed anew: it tells what the check said. */
export function reviewReport(input: ReportInput): ReviewReport {
  const { reading, result, log, most = 500 } = input;
  const { sheet } = reading;
  const own = new Map(
    input.explanations.filter((known) => known.sheet === sheet).map((known) => [known.finding, known]),
  );
  const all = [...result.findings].sort(byPriority).map((finding): ReportedFinding => {
    const explanation = own.get(finding.id) ?? null;
    return { finding, explanation, stale: explanation !== null && isStale(explanation, finding) };
  });
  const { counts } = result;
  const ran = counts.filter(({ passed, failed }) => passed + failed > 0);
  return {
    form: reading.form,
    year: reading.year,
    region: reading.region,
    layout: reading.layout,
    sheet,
    unit: input.unit,
    at: input.at,
    fingerprint: fingerprintOf(reading),
    rules: {
      run: ran.length,
      failed: ran.filter(({ failed }) => failed > 0).length,
      notRun: counts.length - ran.length,
    },
    checks: tallyOf(result),
    severities: severitiesOf(result.findings),
    explained: all.filter(({ explanation, stale }) => explanation !== null && !stale).length,
    changes: input.changes,
    relations: input.relations ?? [],
    findings: all.slice(0, most),
    omitted: Math.max(0, all.length - most),
    stop: stopAfter(all.map(({ finding }) => finding)),
    unchecked: uncheckedByReason(result),
    accepted: log.filter((area) => area.sheet === sheet && area.action === 'correction'),
  };
}

/** How many findings of each severity there are. */
export function severitiesOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, query: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function uncheckedByReason({ unchecked }: ValidationResult): ReviewReport['unchecked'] {
  return uncheckedGroups(unchecked).map(({ reason, cells }) => ({
    reason,
    rules: [...new Set(cells.flatMap(({ rules }) => rules))].sort(),
    count: cells.length,
  }));
}
