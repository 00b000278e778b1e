import { emptyBook, openBook, withState } from '../book';
import { isNotice, unreadable } from '../outcome';
import { HostError } from '../port';
import { commit } from './commit';
import type { AppState, Busy, Choice } from '../appState';
import type { Book } from '../book';
import type { Environment } from '../environment';
import type { Failure, Outcome } from '../outcome';
import type { SheetRequest, WorkbookPort } from '../port';
import type { Store } from './store';
import type { Given, Step } from '../usecases/step';
import type { Session } from './session';

/** What the runner works with. */
export interface Running {
  readonly port: WorkbookPort;
  readonly environment: Environment;
  readonly store: Store<Session>;
  readonly view: (session: Session) => AppState;
}

/**
 * What an action needs of the workbook: every visible sheet, the shown one with those that are known to hold a form,
 * some by name, or what was read before.
 */
export type Reads = 'all' | 'forms' | 'nothing' | readonly string[];

/** One step of an action: reads, lets the use case decide, writes, and reads again where figures have changed. */
export type TakeStep = <Done extends Outcome>(
  reads: Reads,
  decide: (given: Given) => Step<Done>,
) => Promise<Done | Failure>;

export interface RunOptions {
  /** What the pane says meanwhile, or null for what is done at once. */
  readonly busy: Busy | null;
  /** Nobody asked for it: that a cell is being edited is then no news. */
  readonly unasked?: boolean;
}

/** Runs one action and tells the listeners once when it begins and once when it has ended. Expected failures are outcomes. */
export async function run<Done extends Outcome>(
  running: Running,
  { busy, unasked = false }: RunOptions,
  work: (step: TakeStep) => Promise<Done | Failure>,
): Promise<Done | Failure> {
  const { store } = running;
  if (busy) store.set({ busy });
  const attempt = attemptOf(running);
  let outcome: Done | Failure;
  try {
    outcome = await work(attempt.step);
  } catch (error) {
    const written = attempt.isWriting() ? 'unknown' : 'nothing';
    if (!(error instanceof HostError)) {
      store.set({ busy: null, notice: { kind: 'host', problem: 'unknown', subject: '', written } });
      throw error;
    }
    const { problem, subject } = error;
    if (written === 'unknown' && problem !== 'no_answer') await attempt.lookAgain();
    outcome = { kind: 'host', problem, subject, written };
  }
  store.set({ ...attempt.changes(), busy: null, ...noticeAfter(outcome, attempt.session(), unasked) });
  return outcome;
}

/** One action under way: what it has read and written so far, told to nobody before its end. */
function attemptOf({ port, environment, store, view }: Running) {
  const shown = view(store.get());
  let changes: Partial<Session> = {};
  let writing = false;
  const session = (): Session => ({ ...store.get(), ...changes });
  const keep = (change: Partial<Session>): void => {
    changes = { ...changes, ...change };
  };
  const read = async (reads: Exclude<Reads, 'nothing'>): Promise<void> => {
    const { book, choice } = session();
    const workbook = await port.read(requestOf(reads, book));
    keep({ book: openBook(workbook, optionsFor(choice), book), readAt: environment.now().toISOString() });
  };
  const step: TakeStep = async (reads, decide) => {
    if (reads !== 'nothing') await read(reads);
    const { book, dataset } = session();
    const now = view(session());
    const decided = decide({ book, shown, now, environment: { ...environment, dataset } });
    if (book.problem && decided.state) return unreadable(book.problem);
    writing = decided.change !== undefined || decided.state !== undefined;
    const { outcome, state } = await commit(port, decided, book.workbook.state);
    keep({ ...decided.session });
    if (state) keep({ book: withState(book, state) });
    if (movesCells(decided)) await read('forms');
    writing = false;
    if (decided.select) await port.select(decided.select);
    return outcome;
  };
  return {
    step,
    changes: () => changes,
    session,
    isWriting: () => writing,
    /** After a write that failed: what is shown is what is there. */
    lookAgain: () => read('forms').catch(ignoreHost),
  };
}

function ignoreHost(error: unknown): void {
  if (!(error instanceof HostError)) throw error;
}

function optionsFor({ form, region, year }: Choice): Book['options'] {
  return { asks: 'person', hints: { form, region, year } };
}

function requestOf(reads: Exclude<Reads, 'nothing'>, book: Book): SheetRequest {
  if (reads === 'all' || (reads === 'forms' && book === emptyBook)) return 'visible';
  if (reads !== 'forms') return reads;
  const { sheet } = book.relations;
  return {
    activeAnd: [...book.forms.map(({ snapshot }) => snapshot.name), ...(sheet === null ? [] : [sheet])],
  };
}

/** Whether what was read may no longer be what is there. */
function movesCells({ change }: Step): boolean {
  return (
    change !== undefined &&
    (change.activate !== undefined ||
      [change.plans, change.writes, change.remove].some((list) => (list?.length ?? 0) > 0))
  );
}

function noticeAfter(
  outcome: Outcome,
  { notice, book: { workbook, forms } }: Session,
  unasked: boolean,
): Partial<Pick<Session, 'notice'>> {
  if (unasked && outcome.kind === 'host' && outcome.problem === 'cell_edit_mode') return {};
  if (isNotice(outcome)) return { notice: outcome };
  const waited = notice?.kind === 'host' && notice.problem === 'no_answer';
  if (waited && outcome.kind === 'followed') return { notice: { kind: 'answeredLate' } };
  // What was said of another sheet, of one that is a form by now, or of an explanation before it would do, is over.
  const over =
    (notice?.kind === 'noForm' &&
      (notice.sheet !== workbook.active || forms.some(({ snapshot }) => snapshot.name === notice.sheet))) ||
    (notice?.kind === 'explanationRefused' && outcome.kind === 'explained');
  return over ? { notice: null } : {};
}
