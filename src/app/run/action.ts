import type { Busy } from '../appState';
import type { Failure, Outcome } from '../outcome';
import type { Reads, TakeStep } from './runner';
import type { Given, Step } from '../usecases/step';

/** One thing that a person can ask for. */
export interface Action<Deps, Input extends readonly unknown[], Done extends Outcome> {
  /** What the pane says meanwhile, or null for what is done at once. */
  readonly busy: Busy | null;
  /** It has a name of its own: that of its button, in the pane and on the ribbon. */
  readonly labelled?: true;
  readonly run: (step: TakeStep, deps: Deps, ...input: Input) => Promise<Done | Failure>;
}

/** Actions by their ids. */
export type ActionTable<Deps> = Readonly<Record<string, Action<Deps, never[], Outcome>>>;

/** An action that is one use case over the workbook. */
export function action<Input extends readonly unknown[], Done extends Outcome>(
  busy: Busy | null,
  reads: Reads,
  decide: (given: Given, ...input: Input) => Step<Done>,
): Action<unknown, Input, Done> {
  return { busy, run: (step, _, ...input) => step(reads, (given) => decide(given, ...input)) };
}

/** The action with a name of its own, which i18n gives it. */
export function labelled<Known extends object>(known: Known): Known & { readonly labelled: true } {
  return { ...known, labelled: true };
}
