import { standardForms } from '../../src/forms/formSet';
import { act } from 'react';
import { emptyState } from '../../src/app/state';
import { createDataset } from '../../src/dataset/dataset';
import type { App } from '../../src/app/app';
import type { AppState } from '../../src/app/appState';
import type { Outcome } from '../../src/app/outcome';
import type { Observation } from '../../src/dataset/observation';
import type { Finding, Unchecked, ValidationResult } from '../../src/validation/finding';
import type { FormReading } from '../../src/forms/reading';

export function observation(part: Partial<Observation> = {}): Observation {
  return {
    area: '450300',
    indicator: 'M09',
    subject: '',
    period: { kind: 'point', text: '2007-12-31' },
    value: 832_000,
    unit: '人',
    qualifier: 'exact',
    source: { doc: '001', line: 12, asPrinted: '83.2万人' },
    doubt: '',
    note: '',
    ...part,
  };
}

export function finding(part: Partial<Finding> = {}): Finding {
  return {
    id: 'R42|511000|M09',
    rule: 'R42',
    severity: 'query',
    overridable: false,
    sheet: '会员组织2013四川',
    cell: 'D12',
    area: '511000',
    indicator: 'M09',
    period: 'current',
    current: 51.5,
    prior: {
      value: 511_300,
      year: 2012,
      period: '2012-12-31',
      origin: {
        kind: 'dataset',
        source: { doc: '004', line: 104, asPrinted: '51.13万' },
        qualifier: 'exact',
      },
    },
    expected: [409_040, 613_560],
    correction: 515_000,
    facts: { kind: 'unitSlip', factor: 10_000, reference: 511_300, by: 'prior' },
    causes: [],
    related: [{ cell: 'E12', area: '511000', indicator: 'M09', period: 'prior', value: 511_300 }],
    folded: [],
    impact: 0.5,
    ...part,
  };
}

export const reading: FormReading = {
  form: 'membership',
  year: 2013,
  region: '510000',
  layout: 'area',
  sheet: '会员组织2013四川',
  areas: [{ code: '511000', role: 'area' }],
  indicators: ['M09'],
  entries: new Map(),
};

export function result(findings: readonly Finding[], unchecked: readonly Unchecked[] = []): ValidationResult {
  return {
    findings,
    repairs: [],
    unchecked,
    waiting: [],
    counts: [{ rule: 'R42', passed: 120, failed: findings.length, unchecked: unchecked.length }],
  };
}

export function appState(part: Partial<AppState> = {}): AppState {
  return {
    busy: null,
    choice: { form: 'membership', year: 2013, region: '510000', layout: 'area', areas: null },
    dataset: createDataset({ observations: [observation()] }),
    preview: null,
    checked: null,
    selected: null,
    gate: { open: false, blocks: [{ kind: 'notChecked' }] },
    saved: emptyState,
    notice: null,
    explained: [],
    stamp: null,
    log: [],
    undoable: [],
    proposals: [],
    refusal: null,
    cell: null,
    screening: null,
    priorDifferences: [],
    handInTexts: null,
    bulletin: null,
    lastYearFindings: null,
    formSet: standardForms,
    packages: [],
    relations: { sheet: null, own: [], broken: [], contradictions: [] },
    ...part,
  };
}

/** One call of an action of the fake. */
export type Call = readonly [action: keyof App, ...facts: readonly unknown[]];

export interface FakeApp extends App {
  readonly calls: readonly Call[];
  set(part: Partial<AppState>): void;
}

/** An App that notes what it is asked for and does nothing; every action ends in `outcome`. */
export function fakeApp(initial: Partial<AppState> = {}, outcome: Outcome = { kind: 'gone' }): FakeApp {
  let state = appState(initial);
  const listeners = new Set<() => void>();
  const calls: Call[] = [];
  const note =
    (action: keyof App) =>
    (...facts: readonly unknown[]): Promise<never> => {
      calls.push([action, ...facts]);
      // Whatever the pane asks for ends as the test says.
      return Promise.resolve(outcome as never);
    };
  return {
    calls,
    set: (part) => {
      act(() => {
        state = { ...state, ...part };
        for (const listener of listeners) listener();
      });
    },
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: note('start'),
    stop: note('stop'),
    choose: note('choose'),
    fill: note('fill'),
    check: note('check'),
    clearFlags: note('clearFlags'),
    jump: note('jump'),
    goTo: note('goTo'),
    screen: note('screen'),
    accept: note('accept'),
    acceptAll: note('acceptAll'),
    undo: note('undo'),
    explain: note('explain'),
    withdraw: note('withdraw'),
    handIn: note('handIn'),
    rollForward: note('rollForward'),
    loadPrior: note('loadPrior'),
    forgetPriors: note('forgetPriors'),
    changeRules: note('changeRules'),
    addUp: note('addUp'),
    markRead: note('markRead'),
    confirmBindings: note('confirmBindings'),
    listRelations: note('listRelations'),
    switchRelation: note('switchRelation'),
    defineForm: note('defineForm'),
    takeForm: note('takeForm'),
    loadPackage: note('loadPackage'),
    dropPackage: note('dropPackage'),
    loadData: note('loadData'),
    insert: note('insert'),
    board: note('board'),
    fillSet: note('fillSet'),
    bulletin: note('bulletin'),
    confirmFigures: note('confirmFigures'),
    insertReview: note('insertReview'),
    seeUnchecked: () => void calls.push(['seeUnchecked']),
    dismiss: () => void calls.push(['dismiss']),
  };
}
