import { action, labelled } from './run/action';
import { changedChoice } from './choice';
import { check, clearFlags } from './usecases/check';
import { addUp } from './usecases/addUp';
import { accept, acceptAll } from './usecases/correct';
import { confirmFigures } from './usecases/confirm';
import { explain, withdraw } from './usecases/explain';
import { fillStep } from './usecases/fill';
import { fillSetStep } from './usecases/fillSet';
import { handIn } from './usecases/handIn';
import { insertReview } from './usecases/insertReview';
import { insert } from './usecases/insert';
import { loadData } from './usecases/loadData';
import { loadPrior } from './usecases/loadPrior';
import { goTo, jump } from './usecases/navigate';
import { defineForm, dropPackage, loadPackage, takeForm } from './usecases/packages';
import { listRelations, switchRelation } from './usecases/relations';
import { rollForward } from './usecases/rollForward';
import { changeRules, confirmBindings, forgetPriors, markRead } from './usecases/saved';
import { screen } from './usecases/screen';
import { only } from './usecases/step';
import { undo } from './usecases/undo';
import type { Action } from './run/action';
import type { Choice } from './appState';
import type { Outcome } from './outcome';
import type { BulletinRequest } from './usecases/bulletin';
import type { ReportMaker } from './usecases/handIn';
import type { OpenedData } from './usecases/loadData';
import type { OpenedFile } from './usecases/loadPrior';
import type { ScreeningRequest } from './screening';

export type { ConfirmedFigure } from './usecases/confirm';
export type { ReportMaker } from './usecases/handIn';

/** What the actions need that only a pane has. */
export interface PaneDeps {
  readonly openWorkbook: (file: string, bytes: Uint8Array) => Promise<OpenedFile>;
  readonly openData: (file: string, text: string) => OpenedData;
  readonly report: ReportMaker;
}

/** Everything that can be done with a workbook alone, as a ribbon button does. */
const workbookActions = {
  /** Takes over a choice; what a fill of it would write follows from it. */
  choose: action(null, 'nothing', ({ shown }, patch: Partial<Choice>) =>
    only({ kind: 'chosen' }, { choice: changedChoice(shown.choice, patch) }),
  ),
  /** 一键填表 of the choice. */
  fill: labelled(
    action('filling', 'all', ({ book, shown, environment }) => fillStep(book, shown.choice, environment)),
  ),
  /** 立即审核 / 重新检查 of the form that is shown. */
  check: labelled(action('checking', 'forms', check)),
  /** Adds the ledger that is shown up into a form. */
  addUp: action('filling', 'all', addUp),
  clearFlags: labelled(action('writing', [], clearFlags)),
  /** Selects the cell of a finding, or any cell of its sheet. */
  jump: action(null, 'nothing', jump),
  /** Selects a cell (`B7`) of any sheet. */
  goTo: action(null, 'nothing', goTo),
  /** 两期数据筛查 of any list of the workbook. */
  screen: {
    busy: 'reading',
    run: (step, _, request) => step([request.columns.sheet], (given) => screen(given, request)),
  } satisfies Action<unknown, [ScreeningRequest], Outcome>,
  /** Writes the figure that a finding offers; refused when the cell has changed meanwhile. */
  accept: action('writing', 'forms', accept),
  /** Writes every figure that a finding offers, as one action; cells that have changed meanwhile are kept. */
  acceptAll: action('writing', 'forms', acceptAll),
  /** Takes back the last thing written, or the batch named; cells edited since are kept. */
  undo: action('writing', 'all', undo),
  /** 全套报表: every form of the year and region that are chosen, listed on a 目录. */
  fillSet: labelled(
    action('filling', 'all', ({ book, shown, environment }) => fillSetStep(book, shown.choice, environment)),
  ),
  /** 看板 of the region and year that is shown. */
  board: {
    labelled: true,
    busy: 'writing',
    run: async (step) => {
      const { makeBoard } = await import('./usecases/board');
      return step('all', makeBoard);
    },
  } satisfies Action<unknown, [], Outcome>,
  /** 通报 of the tasks on the sheet that is shown. */
  bulletin: {
    labelled: true,
    busy: 'writing',
    run: async (step, _, request) => {
      const { makeBulletin } = await import('./usecases/bulletin');
      return step('all', (given) => makeBulletin(given, request));
    },
  } satisfies Action<unknown, [request: BulletinRequest], Outcome>,
  explain: action('writing', 'forms', explain),
  withdraw: labelled(action('writing', 'forms', withdraw)),
  rollForward: action('filling', 'all', rollForward),
  forgetPriors: labelled(action('writing', 'forms', forgetPriors)),
  changeRules: action('writing', 'forms', changeRules),
  confirmBindings: action('writing', 'forms', confirmBindings),
  /** Colours what would be read of an office's own sheet, while it is being confirmed. */
  markRead: action('writing', 'forms', markRead),
  /** The sheet 审核关系: made where there is none, else shown. */
  listRelations: action('writing', 'all', listRelations),
  switchRelation: action('writing', 'forms', switchRelation),
  /** 另存为表式: the sheet that is shown as the definition of a form. */
  defineForm: action('writing', 'all', defineForm),
  /** The form that the definition sheet says becomes one of the workbook's. */
  takeForm: action('reading', 'all', takeForm),
  loadPackage: action('reading', 'all', loadPackage),
  dropPackage: action('writing', 'all', dropPackage),
  /** Writes figures of a text into 本年 of the form that is shown, as a person confirmed them. */
  confirmFigures: action('writing', 'all', confirmFigures),
  /** Writes the sheets of a review of handed-in files. */
  insertReview: action('writing', 'all', insertReview),
  /** Writes a figure, or a block of figures, at the selected cell with its source beside it. */
  insert: action('writing', 'all', insert),
} as const;

/** Everything that can be done in the pane: what it opens files and writes reports for as well. */
export const paneActions = {
  ...workbookActions,
  handIn: {
    labelled: true,
    busy: 'writing',
    run: (step, { report }, unit) => step('all', (given) => handIn(given, report, unit)),
  } satisfies Action<PaneDeps, [unit: string], Outcome>,
  loadPrior: {
    busy: 'reading',
    run: async (step, { openWorkbook }, file, bytes) => {
      const opened = await openWorkbook(file, bytes);
      return step('forms', (given) => loadPrior(given, file, opened));
    },
  } satisfies Action<PaneDeps, [file: string, bytes: Uint8Array], Outcome>,
  loadData: {
    busy: 'reading',
    run: (step, { openData }, file, text, mode) =>
      step('nothing', (given) => loadData(given, file, openData(file, text), mode)),
  } satisfies Action<PaneDeps, [file: string, text: string, mode: 'merge' | 'replace'], Outcome>,
} as const;

/** Actions that have one name wherever they are offered. */
export type LabelledAction = {
  [Id in keyof typeof paneActions]: (typeof paneActions)[Id] extends { readonly labelled: true } ? Id : never;
}[keyof typeof paneActions];
