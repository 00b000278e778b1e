import { regionsOf } from '../dataset/regions';
import { forms } from '../forms/catalogue';
import { paneActions } from './actions';
import { reportingYear, withLayout } from './choice';
import { createView, seenKey } from './derive/view';
import { follow, lookAgain, startAgain, started } from './run/follow';
import { patient } from './run/patience';
import { run } from './run/runner';
import { newSession } from './run/session';
import { createStore } from './run/store';
import type { ActionTable } from './run/action';
import type { PaneDeps } from './actions';
import type { App, AppOf, Asked } from './app';
import type { Choice } from './appState';
import type { Environment } from './environment';
import type { WorkbookPort } from './port';
import type { After } from './run/after';
import type { Following } from './run/follow';

/** What every app is given from outside. */
export interface AppDeps {
  readonly port: WorkbookPort;
  readonly environment: Environment;
  readonly after: After;
}

// A region that no figure is about is as good as any other.
const country = '000000';

function firstChoice({ environment }: AppDeps, chosen: Partial<Choice>): Choice {
  return withLayout({
    form: forms[0]?.id ?? '',
    year: reportingYear(environment.now()),
    region: regionsOf(environment.dataset)[0] ?? country,
    layout: 'area',
    areas: null,
    ...chosen,
  });
}

/** The app behind the pane. */
export function createApp(deps: AppDeps & PaneDeps, choice: Partial<Choice> = {}): App {
  return appOf<AppDeps & PaneDeps, typeof paneActions>(deps, paneActions, choice);
}

/** The actions of a table over one workbook. They run one after the other, in the order in which they were asked for. */
function appOf<Deps extends AppDeps, Table extends ActionTable<Deps>>(
  deps: Deps,
  table: Table,
  choice: Partial<Choice>,
): AppOf<Table> {
  const { environment, after } = deps;
  const store = createStore(newSession(firstChoice(deps, choice), environment.dataset));
  const view = createView();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const port = patient(deps.port, after, () => void lookAgain(following));
  const following: Following = { port, environment, store, view, after, inTurn };
  let stop: () => Promise<void> = () => Promise.resolve();
  const asked = Object.entries(table).map(([id, action]) => [
    id,
    (...input: never[]) => inTurn(() => run(following, action, (step) => action.run(step, deps, ...input))),
  ]);
  return {
    // The table says what each of them takes and gives.
    ...(Object.fromEntries(asked) as Asked<Table>),
    getState: () => view(store.get()),
    subscribe: store.subscribe,
    start: () =>
      inTurn(async () => {
        try {
          const outcome = await run(following, { busy: 'reading' }, (step) => step('all', started));
          if (outcome.kind === 'host') startAgain(following);
          return outcome;
        } finally {
          stop = await follow(following);
        }
      }),
    stop: () => inTurn(() => stop()),
    seeUnchecked: () => {
      const { checked } = view(store.get());
      if (checked) store.set({ seen: seenKey(checked) });
    },
    dismiss: () => store.set({ notice: null }),
  };
}
