import type { RegisterReport } from './report';

/** A sentence that ends a run without a report. */
export class Refusal extends Error {}

/** What both ways of checking come to. */
export interface Checked extends Omit<
  RegisterReport,
  'source' | 'seconds' | 'found' | 'provinces' | 'largest' | 'unchecked'
> {
  readonly lines: readonly string[];
}
