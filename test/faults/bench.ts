import { longestWait } from '../../src/app/run/patience';
import { createExcelPort } from '../../src/excel/port';
import { createReportMaker } from '../../src/taskpane/reportMaker';
import type { WorkbookModel } from '../../src/workbench/host/model';
import { placeOf, testApp, testKnowledge } from '../support/app';
import { installExcel } from '../support/excelHost';
import { Disturbance } from './fault';
import type { App } from '../../src/app/app';
import type { PaneDeps } from '../../src/app/actions';
import type { Choice } from '../../src/app/appState';
import type { WorkbookPort } from '../../src/app/port';

const guard = { title: '提示', whole: '整数', decimal: '数', percent: '百分数' };
export const choice: Partial<Choice> = { region: '450000', year: 2013, areas: ['450200', '450300'] };
export const form = '会员组织2013广西';

/** A cell by the sheet’s place in a form. */
export interface Place {
  readonly area: string;
  readonly indicator: string;
}

/** The pane's app over the genuine client, over a host that can be disturbed, over a workbook. */
export interface Bench {
  readonly app: App;
  readonly port: WorkbookPort;
  readonly model: WorkbookModel;
  readonly disturbance: Disturbance;
  /** A person types a text into a cell of the form. */
  readonly types: (place: Place, text: string) => Promise<void>;
  /** Lets what is under way come to its end. */
  readonly settle: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** What a disturbed request makes a person do. */
export interface Person {
  target: (model: WorkbookModel) => void;
  elsewhere: (model: WorkbookModel) => void;
}

let batches = 0;

/** Sets up an app over a workbook; nothing has been read yet. */
export function setUp(model: WorkbookModel, opened?: PaneDeps['openWorkbook'], person?: Person): Bench {
  let waiting: { readonly milliseconds: number; readonly work: () => void }[] = [];
  const pass = (milliseconds: number): void => {
    const due = waiting.filter((one) => one.milliseconds <= milliseconds);
    waiting = waiting.filter((one) => one.milliseconds > milliseconds);
    for (const { work } of due) work();
  };
  const after = (milliseconds: number, work: () => void): (() => void) => {
    const one = { milliseconds, work };
    waiting.push(one);
    return () => (waiting = waiting.filter((other) => other !== one));
  };
  const disturbance = new Disturbance(() => ({
    deleteSheet: () => {
      const sheet = model.sheet(form);
      if (sheet) model.deleteSheet(sheet.id);
    },
    type: (where) => person?.[where](model),
    giveUp: () => pass(longestWait),
  }));
  const excel = installExcel({
    model,
    apiVersion: '1.9',
    enforceApiVersion: true,
    between: disturbance.between,
  });
  const port = createExcelPort(guard, { undoGroups: false });
  const app = testApp(port, choice, {
    after,
    // Batches of an earlier session have names of their own.
    environment: { ...testKnowledge(), newBatch: () => `batch ${++batches}` },
    report: createReportMaker('zh'),
    ...(opened && { openWorkbook: opened }),
  });
  const turns = async (): Promise<void> => {
    for (let turn = 0; turn < 6; turn++) await excel.settle();
  };
  const settle = async (): Promise<void> => {
    await turns();
    // What waits for a moment, and what is tried again a second later.
    pass(1_000);
    await turns();
    await app.choose({});
  };
  return {
    app,
    port,
    model,
    disturbance,
    settle,
    types: async ({ area, indicator }, text) => {
      const { row, column } = await placeOf(port, form, area, indicator);
      model.setCell(model.sheet(form)?.id ?? '', row, column, text);
    },
    end: async () => {
      await app.stop().catch(() => undefined);
      excel.uninstall();
    },
  };
}
