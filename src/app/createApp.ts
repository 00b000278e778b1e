import { regionsOf } from '../dataset/regions';
import { forms } from '../forms/catalogue';
import { check, clearFlags } from './actions/check';
import { loadData } from './actions/data';
import { explain, withdraw } from './actions/explain';
import { choose, fill } from './actions/fill';
import { handIn } from './actions/handIn';
import { insert } from './actions/insert';
import { goTo, jump } from './actions/navigate';
import { accept, acceptAll } from './actions/offer';
import { loadPrior } from './actions/prior';
import { rollForward } from './actions/rollForward';
import { changeRules, confirmBinding, forgetPriors } from './actions/rules';
import { screen } from './actions/screen';
import { start } from './actions/start';
import { undo } from './actions/undo';
import { emptyState } from './state';
import { createStore } from './store';
import { checkedView, seenKey } from './views';
import type { App, AppState, Choice } from './app';
import type { AppContext, AppDeps, Memory } from './context';

/** The statistical year that is being reported: the one whose 30 September was the last. */
export function reportingYear(today: Date): number {
  return today.getMonth() >= 9 ? today.getFullYear() : today.getFullYear() - 1;
}

// A region that no figure is about is as good as any other.
const country = '000000';

function initialState({ environment }: AppDeps, choice: Partial<Choice>): AppState {
  return {
    busy: null,
    choice: {
      form: forms[0]?.id ?? '',
      year: reportingYear(environment.now()),
      region: regionsOf(environment.dataset)[0] ?? country,
      layout: 'area',
      areas: null,
      ...choice,
    },
    dataset: environment.dataset,
    preview: null,
    selected: null,
    notice: null,
    proposal: null,
    refusal: null,
    cell: null,
    screening: null,
    priorDifferences: [],
    handInTexts: null,
    lastYearFindings: null,
    ...checkedView(null, emptyState, emptyMemory()),
  };
}

function emptyMemory(): Memory {
  return { flags: new Map(), formSheets: [], otherSheets: [], cell: null, lastYear: null, seen: null };
}

/** The add-in without a face. Actions run one after the other, in the order in which they were asked for. */
export function createApp(deps: AppDeps, choice: Partial<Choice> = {}): App {
  const store = createStore(initialState(deps, choice));
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const memory = emptyMemory();
  const context: AppContext = { ...deps, store, memory, inTurn };
  let stop: () => Promise<void> = () => Promise.resolve();
  return {
    getState: store.get,
    subscribe: store.subscribe,
    start: () =>
      inTurn(async () => {
        stop = await start(context);
      }),
    stop: () => inTurn(() => stop()),
    choose: (patch) => inTurn(() => choose(context, patch)),
    fill: () => inTurn(() => fill(context)),
    check: () => inTurn(() => check(context)),
    clearFlags: () => inTurn(() => clearFlags(context)),
    jump: (finding, cell) => inTurn(() => jump(context, finding, cell)),
    goTo: (sheet, cell) => inTurn(() => goTo(context, sheet, cell)),
    screen: (request) => inTurn(() => screen(context, request)),
    accept: (finding) => inTurn(() => accept(context, finding)),
    acceptAll: (finding) => inTurn(() => acceptAll(context, finding)),
    undo: (batch) => inTurn(() => undo(context, batch)),
    explain: (input) => inTurn(() => explain(context, input)),
    withdraw: (finding) => inTurn(() => withdraw(context, finding)),
    handIn: (unit) => inTurn(() => handIn(context, unit)),
    rollForward: () => inTurn(() => rollForward(context)),
    loadPrior: (file, bytes) => inTurn(() => loadPrior(context, file, bytes)),
    forgetPriors: () => inTurn(() => forgetPriors(context)),
    changeRules: (changes) => inTurn(() => changeRules(context, changes)),
    confirmBinding: (binding) => inTurn(() => confirmBinding(context, binding)),
    loadData: (file, text, mode) => inTurn(() => loadData(context, file, text, mode)),
    insert: (block) => inTurn(() => insert(context, block)),
    seeUnchecked: () => {
      const { checked, saved } = store.get();
      if (!checked) return;
      context.memory.seen = seenKey(checked);
      store.set(checkedView(checked, saved, context.memory));
    },
    dismiss: () => store.set({ notice: null }),
  };
}
