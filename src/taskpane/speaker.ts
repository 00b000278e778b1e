import type { Finding } from '../validation/finding';

/** A finding in words. */
export interface FindingWords {
  /** What is wrong, in one sentence with its figures. */
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly causes: readonly string[];
}

/** Says findings and rules in one language. */
export interface Speaker {
  finding(finding: Finding): FindingWords;
  rule(id: string): string;
}
