import type { Text } from '../forms/definition';
import type { Finding, Severity, UncheckedReason } from '../validation/finding';
import type { RuleChange } from '../validation/rule';

/** The sentences of a report in one language, given from outside; `src/i18n/report` has them. */
export interface ReportWords {
  readonly lang: keyof Text;
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
  readonly severities: Readonly<Record<Severity, string>>;
  readonly reasons: Readonly<Record<UncheckedReason, string>>;
  readonly causes: Readonly<Record<string, string>>;
  readonly yearSpan: (year: number) => string;
  readonly time: (at: string) => string;
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
  readonly unchecked: (ruleName: string, reason: string, count: number) => string;
  readonly accepted: (time: string, old: string, now: string, reason: string) => string;
  readonly by: (reviewer: string) => string;
  readonly blank: string;
  readonly none: string;
  readonly own: string;
  /** `print` is the beginning of the fingerprint, to be compared with the report's. */
  readonly stamp: (unit: string, time: string, print: string) => string;
}

/** A finding as a sentence; `src/i18n/findings` has them. */
export type FindingSentence = (finding: Finding) => string;

/** A rule's name by its number; the number itself where it is not known. */
export type RuleName = (rule: string) => string;

/** Everything that turns a report into words. */
export interface Wording {
  readonly words: ReportWords;
  readonly findingText: FindingSentence;
  readonly ruleName: RuleName;
}
