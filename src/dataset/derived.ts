import type { Observation } from './observation';

/** A figure computed by us from printed ones, with the interval that their printed precision leaves open. */
export interface DerivedObservation extends Observation {
  /** How it follows, in codes and printed figures. */
  readonly formula: string;
  readonly low: number;
  readonly high: number;
}
