import { choiceOf } from '../choice';
import { unreadable } from '../outcome';
import { HostError } from '../port';
import { run } from './runner';
import { only } from '../usecases/step';
import type { Ending } from '../outcome';
import type { Given, Step } from '../usecases/step';
import type { After } from './after';
import type { Running } from './runner';

export interface Following extends Running {
  readonly after: After;
  /** Runs work after everything asked for before it. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

/** A pasted block raises one event per piece on some hosts; they are gathered before the sheet is read again. */
const settle = 250;

/** Milliseconds after which something that met a cell being edited is tried again. */
const whileTyping = 1_000;

/** The workbook is opened: the form that is shown is what the person works on. */
export function started({ book, now }: Given): Step<Ending<'started' | 'stateBroken' | 'stateNewer'>> {
  const { checked } = now;
  const outcome = book.problem === null ? ({ kind: 'started' } as const) : unreadable(book.problem);
  return only<Ending<'started' | 'stateBroken' | 'stateNewer'>>(
    outcome,
    checked ? { choice: choiceOf(checked.reading) } : undefined,
  );
}

/** The form that is shown, read again after an edit; nothing is written while someone types. */
function followed(): Step<Ending<'followed'>> {
  return only({ kind: 'followed' });
}

/** The same after a person has gone to another sheet: its form is what they work on now. */
function takenUp({ now }: Given): Step<Ending<'followed'>> {
  const { checked } = now;
  return only({ kind: 'followed' }, checked ? { choice: choiceOf(checked.reading) } : undefined);
}

/** How often a start that Excel refused is tried again by itself; then 立即审核 remains. */
const mostStarts = 6;

/** Starts again by and by, silently: nobody has to know that a cell was being edited when the pane opened. */
export function startAgain(following: Following, tries = 1): void {
  if (tries >= mostStarts) return;
  const again = async (): Promise<void> => {
    const outcome = await run(following, { busy: 'reading', unasked: true }, (step) => step('all', started));
    if (outcome.kind === 'host') startAgain(following, tries + 1);
  };
  following.after(whileTyping * tries, () => void following.inTurn(again));
}

/** Looks at what is there once a host that had not answered in time has answered after all. */
export async function lookAgain(following: Following): Promise<void> {
  await following.inTurn(() =>
    run(following, { busy: 'checking', unasked: true }, (step) => step('forms', followed)),
  );
}

/** Follows edits, the selection and which sheet is shown, each as soon as the host allows. Returns how to stop. */
export async function follow(following: Following): Promise<() => Promise<void>> {
  const { port, store } = following;
  const again = settled(following, followed);
  const takeUp = settled(following, takenUp);
  const listeners = [
    () =>
      port.onChange(({ sheet }) => {
        if (!isNoForm(following, sheet)) again();
      }),
    () => port.onActivate(takeUp),
    () => port.onSelect((cell) => store.set({ cell })),
  ];
  const stops = await Promise.all(listeners.map((listen) => persistently(following, listen)));
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

type Stop = () => Promise<void>;

/** Listens now, or as soon as the host allows it: no listener is given up because a cell was being edited. */
async function persistently(following: Following, listen: () => Promise<Stop>): Promise<Stop> {
  let stop: Stop = () => Promise.resolve();
  let cancel = (): void => undefined;
  const attempt = async (): Promise<void> => {
    try {
      stop = await listen();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      cancel = following.after(whileTyping, () => void attempt());
    }
  };
  await attempt();
  return () => {
    cancel();
    return stop();
  };
}

/** A sheet that is known to hold no form; the one that is shown may become one while a person works on it. */
function isNoForm({ store }: Running, name: string): boolean {
  const { workbook, forms, relations } = store.get().book;
  const known = workbook.sheets.some((sheet) => sheet.name === name) && name !== workbook.active;
  return known && name !== relations.sheet && !forms.some(({ snapshot }) => snapshot.name === name);
}

/**
 * Does the work once nothing more has happened for a moment. While a person is already typing in the next cell, Excel
 * refuses; no one has asked for this work, so it waits silently.
 */
function settled(following: Following, decide: (given: Given) => Step<Ending<'followed'>>): () => void {
  let cancel: () => void = () => undefined;
  const later = (milliseconds: number): void => {
    cancel();
    cancel = following.after(milliseconds, () => void following.inTurn(turn));
  };
  const turn = async (): Promise<void> => {
    const outcome = await run(following, { busy: 'checking', unasked: true }, (step) =>
      step('forms', decide),
    );
    if (outcome.kind === 'host' && outcome.problem === 'cell_edit_mode') later(whileTyping);
  };
  return () => later(settle);
}
