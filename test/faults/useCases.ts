import { packageText } from '../../src/app/packages';
import { formOf } from '../../src/forms/catalogue';
import { packageOf } from '../../src/forms/ownForm';
import { placeOf } from '../support/app';
import { listPlan } from '../support/listPlan';
import { form } from './bench';
import { asked } from './scenes';
import type { Binding } from '../../src/forms/binding';
import type { paneActions } from '../../src/app/actions';
import type { Outcome } from '../../src/app/outcome';
import type { Bench, Place } from './bench';
import type { SceneName } from './scenes';

/** One use case of the app, from a scene, as a person asks for it. */
export interface UseCase {
  readonly scene: SceneName;
  /** What is done before, undisturbed. */
  readonly before?: (bench: Bench) => Promise<unknown>;
  readonly act: (bench: Bench) => Promise<Outcome>;
  /** How a person tries again, where that is not the same thing again. */
  readonly again?: (bench: Bench) => Promise<unknown>;
  /** The first cell that it writes, if it writes figures. */
  readonly target?: Place;
  /** It takes back what the log tells of, or an explanation. */
  readonly forgets?: true;
  /** Colours are what it is about. */
  readonly colours?: true;
  /** The pane is not started by the case itself. */
  readonly unstarted?: true;
}

const slip: Place = { area: '450200', indicator: 'M09' };

const correctionId = ({ app }: Bench, { area }: Place = slip): string =>
  app
    .getState()
    .checked?.result.findings.find((finding) => finding.correction !== null && finding.area === area)?.id ??
  '';

const answer = { cause: 'newUnions', text: '园区集中建会，新增会员较多', reviewer: '王审核' };
/** A sheet of the office's own, bound by a person. */
const office: Binding = {
  form: 'membership',
  year: 2013,
  region: '450000',
  layout: 'area',
  sheet: 'Sheet1',
  lineAxis: 'rows',
  origin: 'recognised',
  areas: [{ code: '450200', role: 'area', index: 1 }],
  items: [{ indicator: 'M01', scale: 1, index: 1, period: 'current' }],
};

const text = { kind: 'text', title: '通报', sentence: '会员 3 人', asPrinted: '3', period: '2013' } as const;
const blank: Place = { area: '450200', indicator: 'M10' };

type Shown = Exclude<keyof typeof paneActions, 'choose' | 'loadData'>;

/** Every use case that asks the workbook for anything; `choose` and `loadData` ask it for nothing. */
const standard = packageOf(formOf('aid'), [], '1');
const ownForm = packageText({ ...standard, form: { ...standard.form, id: 'ownAid' } });

export const useCases: Readonly<Record<Shown | 'start' | 'followed' | 'fillAgain' | 'undoFill', UseCase>> = {
  start: {
    scene: 'slips',
    unstarted: true,
    act: ({ app }) => app.start(),
    again: ({ app }) => app.check(),
  },
  followed: {
    scene: 'filled',
    act: async (bench) => {
      const [first] = bench.app.getState().checked?.reading.entries.values() ?? [];
      if (first) bench.model.setCell(bench.model.sheet(form)?.id ?? '', first.row, first.column, '9101');
      await bench.settle();
      return { kind: 'followed' };
    },
    again: ({ app }) => app.check(),
  },
  fill: { scene: 'empty', act: ({ app }) => app.fill() },
  fillAgain: {
    scene: 'filled',
    // A person has emptied a cell of 上年: it is still to be filled.
    before: async ({ app, port, model }) => {
      const { row, column } = await placeOf(port, form, '450200', 'M09', 'prior');
      model.clearContents(model.sheet(form)?.id ?? '', { row, column, rowCount: 1, columnCount: 1 });
      await app.check();
    },
    act: ({ app }) => app.fill(),
  },
  addUp: {
    scene: 'empty',
    before: async ({ app, model }) => {
      const rows = ['柳州市', '桂林市'].flatMap((city) =>
        Array.from({ length: 6 }, (_, at) => [city, `第${at + 1}公司工会`, String(100 + at), '90', '40']),
      );
      model.pasteBlock(model.activeSheet.id, 0, 0, [
        ['2013年基层工会台账', '', '', '', ''],
        ['地区', '单位名称', '职工人数', '会员人数', '女会员'],
        ...rows,
      ]);
      await app.check();
    },
    act: ({ app }) => app.addUp(),
  },
  fillSet: { scene: 'empty', act: ({ app }) => app.fillSet() },
  check: { scene: 'slips', colours: true, act: ({ app }) => app.check() },
  clearFlags: {
    scene: 'slips',
    colours: true,
    before: ({ app }) => app.check(),
    act: ({ app }) => app.clearFlags(),
  },
  jump: { scene: 'slips', act: (bench) => bench.app.jump(correctionId(bench)) },
  goTo: { scene: 'slips', act: ({ app }) => app.goTo(form, 'B7') },
  screen: {
    scene: 'filled',
    act: ({ app }) =>
      app.screen({ columns: { sheet: form, id: 0, prev: 2, curr: 4 }, method: { method: 'hb' } }),
  },
  accept: { scene: 'slips', target: slip, act: (bench) => bench.app.accept(correctionId(bench)) },
  acceptAll: { scene: 'slips', target: slip, act: (bench) => bench.app.acceptAll(correctionId(bench)) },
  undo: { scene: 'corrected', target: slip, act: ({ app }) => app.undo(), forgets: true },
  undoFill: {
    scene: 'filled',
    act: ({ app }) => app.undo(app.getState().undoable[0] ?? ''),
    forgets: true,
  },
  explain: { scene: 'slips', act: (bench) => bench.app.explain({ ...answer, findings: asked(bench) }) },
  withdraw: {
    scene: 'explained',
    act: ({ app }) => app.withdraw(app.getState().explained[0]?.finding ?? ''),
    forgets: true,
  },
  rollForward: { scene: 'explained', act: ({ app }) => app.rollForward() },
  forgetPriors: { scene: 'filled', act: ({ app }) => app.forgetPriors() },
  changeRules: { scene: 'filled', act: ({ app }) => app.changeRules([{ kind: 'off', rule: 'R13' }]) },
  confirmBindings: { scene: 'filled', act: ({ app }) => app.confirmBindings([office]) },
  markRead: { scene: 'filled', act: ({ app }) => app.markRead([office], true) },
  confirmFigures: {
    scene: 'filled',
    target: blank,
    act: ({ app }) => app.confirmFigures([{ ...blank, value: 3, source: text }]),
  },
  insert: {
    scene: 'filled',
    before: async ({ app, model, settle }) => {
      await app.goTo('Sheet1', 'B2');
      model.select(model.sheet('Sheet1')?.id ?? '', [{ row: 1, column: 1, rowCount: 1, columnCount: 1 }]);
      await settle();
    },
    act: ({ app }) => app.insert([[12, '出处']]),
  },
  insertReview: {
    scene: 'explained',
    act: ({ app }) => app.insertReview([listPlan('汇审结果', [['单位'], ['柳州市']])]),
  },
  listRelations: { scene: 'filled', act: ({ app }) => app.listRelations() },
  switchRelation: {
    scene: 'filled',
    before: async ({ app, model, settle }) => {
      await app.listRelations();
      const sheet = model.sheet('审核关系')?.id ?? '';
      ['1', 'M10≤0.5×M09', '核实性', '女会员一般不过半', '否'].forEach((text, column) =>
        model.setCell(sheet, 2, column, text),
      );
      model.activate(model.sheet(form)?.id ?? '');
      await settle();
      await app.check();
    },
    act: ({ app }) => app.switchRelation('自定1', true),
  },
  defineForm: { scene: 'filled', act: ({ app }) => app.defineForm() },
  takeForm: {
    scene: 'filled',
    before: async ({ app }) => {
      await app.defineForm();
    },
    act: ({ app }) => app.takeForm(),
  },
  loadPackage: { scene: 'filled', act: ({ app }) => app.loadPackage('own.json', ownForm) },
  dropPackage: {
    scene: 'filled',
    before: async ({ app }) => {
      await app.loadPackage('own.json', ownForm);
    },
    act: ({ app }) => app.dropPackage('ownAid'),
  },
  bulletin: { scene: 'explained', act: ({ app }) => app.bulletin({}) },
  board: { scene: 'explained', act: ({ app }) => app.board() },
  handIn: {
    scene: 'explained',
    before: ({ app }) => {
      app.seeUnchecked();
      return Promise.resolve();
    },
    act: ({ app }) => app.handIn('广西总工会'),
  },
  loadPrior: { scene: 'filled', act: ({ app }) => app.loadPrior('2012.xlsx', new Uint8Array()) },
};

export type UseCaseName = keyof typeof useCases;
