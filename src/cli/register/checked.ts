import type { RegisterReport } from './report';

/** A sentence that ends a run without a report. */
export class Refusal extends Error {}

/** Whether a person has stopped the run. */
export interface Stop {
  readonly isCancelled: boolean;
}

/** What both ways of checking come to. */
export interface Checked extends Omit<
  RegisterReport,
  'source' | 'seconds' | 'found' | 'provinces' | 'largest' | 'unchecked'
> {
  readonly lines: readonly string[];
}
