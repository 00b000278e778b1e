import type { UnitStep, StatisticStep, VerdictStep } from './script';
import type { Dialect } from './dialect';

/** Verdict counts of the plans of a step in one province, in the order in which the step lists them. */
export interface ProvinceCounts {
  readonly province: string;
  readonly units: number;
  readonly counts: readonly number[];
}

/** Where a plan failed or could not say. */
export interface Address {
  readonly unitRow: number;
  readonly plan: number;
  readonly verdict: number;
}

/** An SQL engine that holds the units of a register in the table `figures`. */
export interface RegisterEngine {
  /** Its name and version, as the report says them. */
  readonly version: string;
  readonly dialect: Dialect;
  /** How many units it holds, all servers together. */
  units(): Promise<number>;
  keep(step: UnitStep): Promise<void>;
  statistics(step: StatisticStep): Promise<void>;
  verdicts(step: VerdictStep): Promise<void>;
  tally(step: VerdictStep): Promise<readonly ProvinceCounts[]>;
  addresses(step: VerdictStep, what: 'failed' | 'unchecked'): AsyncIterable<readonly Address[]>;
  /** Of these units the row and the verdict codes of the step's plans. */
  verdictsAt(step: VerdictStep, unitRows: readonly number[]): Promise<readonly (readonly number[])[]>;
  /** Takes away what the check has put there. */
  close(): Promise<void>;
}

/** An engine that cannot do what it was asked: a server that does not answer, a table that lacks something. */
export class EngineFailure extends Error {
  constructor(
    readonly engine: string,
    /** The server, where there are several. */
    readonly server: string,
    readonly detail: string,
  ) {
    super(`${engine} ${server}: ${detail}`);
  }
}
