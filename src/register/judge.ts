import { verdicts } from './figures';
import type { Plan, Verdict } from '../validation/plan';
import type { Address, RegisterEngine } from './engine';
import type { Script, VerdictStep } from './script';

/** How often a plan came to each verdict in a province. */
export type Counts = ReadonlyMap<Verdict, number>;

export interface Judged {
  readonly units: number;
  /** By plan, then by province. */
  readonly tallies: readonly ReadonlyMap<string, Counts>[];
  /** The engine's verdict codes at the units of the sample, by plan, in the order in which they were asked for. */
  readonly sampled: readonly Uint8Array[];
}

/** Verdicts of a rule that do not add up to the units, or units that are missing: no report may be made of them. */
export class ControlFailure extends Error {
  constructor(
    readonly rule: string,
    readonly counted: number,
    readonly units: number,
  ) {
    super(`${rule}: ${counted} of ${units}`);
  }
}

/** Thrown where a person has stopped the run. */
export class Cancelled extends Error {}

export interface Run {
  /** How many units were handed to the engine. */
  readonly units: number;
  /** Units whose verdicts are to be compared with the engine in memory. */
  readonly sample: readonly number[];
  readonly withUnchecked: boolean;
  readonly keep: (addresses: readonly Address[]) => Promise<void>;
  readonly onStep: (done: number, of: number, rule: string) => void;
  readonly isCancelled: () => boolean;
}

/**
 * Has an engine judge the plans step by step. Passed, failed and every reason must add up to the units, plan by plan;
 * otherwise it rejects with a `ControlFailure`.
 */
export async function judgeRegister(
  engine: RegisterEngine,
  { steps }: Extract<Script, { ok: true }>,
  plans: readonly Plan[],
  run: Run,
): Promise<Judged> {
  const held = await engine.units();
  if (held !== run.units) throw new ControlFailure('', held, run.units);
  const tallies: ReadonlyMap<string, Counts>[] = plans.map(() => new Map());
  const sampled = plans.map(() => new Uint8Array(run.sample.length));
  for (const [at, step] of steps.entries()) {
    if (run.isCancelled()) throw new Cancelled();
    if (step.kind !== 'verdicts') {
      await (step.kind === 'units' ? engine.keep(step) : engine.statistics(step));
      continue;
    }
    const [first] = step.plans;
    run.onStep(at, steps.length, (first && plans[first.index]?.rule) ?? '');
    await engine.verdicts(step);
    for (const [index, byProvince] of await talliesOf(engine, step)) {
      control(plans[index]?.rule ?? '', byProvince, run.units);
      tallies[index] = byProvince;
    }
    for (const what of run.withUnchecked ? (['failed', 'unchecked'] as const) : (['failed'] as const)) {
      for await (const addresses of engine.addresses(step, what)) await run.keep(addresses);
    }
    if (run.sample.length > 0) await readSample(engine, step, run.sample, sampled);
  }
  run.onStep(steps.length, steps.length, '');
  return { units: held, tallies, sampled };
}

async function talliesOf(
  engine: RegisterEngine,
  step: VerdictStep,
): Promise<ReadonlyMap<number, ReadonlyMap<string, Counts>>> {
  const tallies = new Map<number, Map<string, Counts>>(step.plans.map(({ index }) => [index, new Map()]));
  for (const { province, counts } of await engine.tally(step)) {
    let at = 0;
    for (const { index, verdicts: possible } of step.plans) {
      tallies.get(index)?.set(province, new Map(possible.map((verdict) => [verdict, counts[at++] ?? 0])));
    }
  }
  return tallies;
}

/** Passed, failed, skipped and each reason, over all provinces, are the units: none lost, none twice. */
function control(rule: string, byProvince: ReadonlyMap<string, Counts>, units: number): void {
  let counted = 0;
  for (const counts of byProvince.values()) for (const count of counts.values()) counted += count;
  if (counted !== units) throw new ControlFailure(rule, counted, units);
}

async function readSample(
  engine: RegisterEngine,
  step: VerdictStep,
  sample: readonly number[],
  sampled: readonly Uint8Array[],
): Promise<void> {
  const places = new Map(sample.map((unitRow, at) => [unitRow, at]));
  for (const [unitRow = -1, ...codes] of await engine.verdictsAt(step, sample)) {
    const at = places.get(unitRow);
    if (at === undefined) continue;
    step.plans.forEach(({ index }, column) => {
      const to = sampled[index];
      if (to) to[at] = codes[column] ?? verdicts.length;
    });
  }
}
