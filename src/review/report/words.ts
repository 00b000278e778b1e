import type { AreaForm } from '../../forms/formAreas';
import type { Finding, Severity, UncheckedReason } from '../../validation/finding';
import type { OwnRelation } from '../../validation/relations';
import type { RuleChange } from '../../validation/rule';

/** What things are called in one language, given from outside: the same words that the pane uses. */
interface ReportLabels {
  area(code: string): string;
  /** 南宁市, 合计, 区直及产业: an area as the form calls it. */
  formArea(code: string, form: AreaForm): string;
  indicator(code: string): string;
  form(id: string): string;
  formShort(id: string): string;
  year(year: number): string;
  time(iso: string): string;
  severity(severity: Severity, overridable?: boolean): string;
  unchecked(reason: UncheckedReason): string;
  /** After how many of the findings one may stop, and how that is known. */
  stop(count: number): string;
  cause(cause: string): string;
}

/** The sentences of a report in one language, given from outside. */
export interface ReportWords {
  readonly title: string;
  readonly sheetName: (sheet: string) => string;
  readonly labels: {
    readonly form: string;
    readonly year: string;
    readonly region: string;
    readonly unit: string;
    readonly at: string;
    readonly fingerprint: string;
    readonly summary: string;
    readonly findings: string;
    readonly unchecked: string;
    readonly changes: string;
    readonly relations: string;
    readonly accepted: string;
  };
  readonly heads: {
    readonly number: string;
    readonly cell: string;
    readonly area: string;
    readonly indicator: string;
    readonly severity: string;
    readonly rule: string;
    readonly current: string;
    readonly prior: string;
    readonly change: string;
    readonly message: string;
    readonly explanation: string;
    readonly reviewer: string;
  };
  readonly rules: (run: number, failed: number, notRun: number) => string;
  readonly checks: (passed: number, failed: number, unchecked: number) => string;
  readonly counts: (error: number, query: number, hint: number, explained: number) => string;
  readonly explained: (cause: string, text: string) => string;
  readonly stale: (text: string) => string;
  readonly unexplained: string;
  readonly omitted: (count: number) => string;
  readonly change: (change: RuleChange, ruleName: string) => string;
  /** A label before its text; a place before what is said of it. */
  readonly pair: (label: string, text: string) => string;
  readonly section: (label: string) => string;
  readonly formOf: (title: string, sheet: string) => string;
  readonly unchecked: (rules: readonly string[], cells: number) => string;
  readonly accepted: (time: string, old: string, now: string, reason: string) => string;
  readonly by: (reviewer: string) => string;
  readonly blank: string;
  readonly none: string;
  readonly own: string;
  /** `print` is the beginning of the fingerprint, to be compared with the report's. */
  readonly stamp: (unit: string, time: string, print: string) => string;
}

/** Everything that turns a report into words. */
export interface ReportWording {
  readonly words: ReportWords;
  readonly labels: ReportLabels;
  /** A finding as a sentence. */
  readonly finding: (finding: Finding, form: AreaForm) => string;
  /** A rule's name by its number; the number itself where it is not known. */
  readonly ruleName: (rule: string) => string;
  /** A relation of the office's own in one line. */
  readonly relation: (relation: OwnRelation) => string;
}
