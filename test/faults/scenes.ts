import { cellAddress } from '../../src/forms/address';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { WorkbookModel } from '../../src/workbench/host/model';
import { testApp, type } from '../support/app';
import { choice, form, setUp } from './bench';
import type { PaneDeps } from '../../src/app/actions';
import type { Bench, Place } from './bench';

/** A workbook from which use cases start, made once and copied for each case. */
export interface Scene {
  readonly model: WorkbookModel;
  /** What a person has typed, by row and column of the form. */
  readonly typed: readonly { readonly row: number; readonly column: number; readonly content: unknown }[];
}

export type SceneName = 'empty' | 'filled' | 'slips' | 'corrected' | 'explained';

/** A note that a person has written beside the table. */
const note = { row: 5, column: 80, text: '联系人：张三' };

/** Last year's file as it is opened in every case: read once. */
export async function lastYear(): Promise<PaneDeps['openWorkbook']> {
  const port = FileWorkbook.empty();
  const app = testApp(port, { ...choice, year: 2012 });
  await app.fill();
  for (const [area, m01, m05, m09] of [
    ['450200', 9000, 860000, 820000],
    ['450300', 5000, 560000, 520000],
  ] as const) {
    await type(port, '会员组织2012广西', area, 'M01', m01);
    await type(port, '会员组织2012广西', area, 'M05', m05);
    await type(port, '会员组织2012广西', area, 'M09', m09);
  }
  const workbook = await port.read('visible');
  return () => Promise.resolve({ kind: 'opened', workbook });
}

const entered: readonly (readonly [Place, string])[] = [
  [{ area: '450200', indicator: 'M01' }, '9100'],
  [{ area: '450200', indicator: 'M05' }, '870000'],
  [{ area: '450200', indicator: 'M09' }, '831300'],
  [{ area: '450300', indicator: 'M01' }, '5100'],
  [{ area: '450300', indicator: 'M05' }, '870000'],
  [{ area: '450300', indicator: 'M09' }, '832000'],
  [{ area: '450000D', indicator: 'M01' }, '0'],
  [{ area: '450000D', indicator: 'M05' }, '0'],
  [{ area: '450000D', indicator: 'M09' }, '0'],
];

const slips: readonly (readonly [Place, string])[] = [
  [{ area: '450200', indicator: 'M09' }, '83.13万'],
  [{ area: '450300', indicator: 'M09' }, '83.2'],
];

async function typedInto(bench: Bench, figures: typeof entered): Promise<void> {
  for (const [place, text] of figures) await bench.types(place, text);
  const sheet = bench.model.sheet(form);
  if (sheet) bench.model.setCell(sheet.id, note.row, note.column, note.text);
  await bench.settle();
}

/** Queries that wait for an explanation. */
export function asked({ app }: Bench): readonly string[] {
  const findings = app.getState().checked?.result.findings ?? [];
  return findings.filter(({ severity }) => severity === 'query').map(({ id }) => id);
}

const makers: Readonly<Record<SceneName, (bench: Bench) => Promise<void>>> = {
  empty: async () => undefined,
  filled: async (bench) => {
    await bench.app.loadPrior('2012.xlsx', new Uint8Array());
    await bench.app.fill();
    await typedInto(bench, entered);
    await bench.app.changeRules([{ kind: 'off', rule: 'R52' }]);
  },
  slips: async (bench) => {
    await makers.explained(bench);
    await typedInto(bench, slips);
  },
  corrected: async (bench) => {
    await makers.slips(bench);
    for (const { id, correction } of bench.app.getState().checked?.result.findings ?? []) {
      if (correction !== null) await bench.app.accept(id);
    }
  },
  explained: async (bench) => {
    await makers.filled(bench);
    await bench.app.check();
    const answer = { cause: 'newUnions', text: '园区集中建会，新增会员较多', reviewer: '王审核' };
    await bench.app.explain({ ...answer, findings: asked(bench) });
  },
};

/** The workbook of a scene, with what a person has typed into it. */
export async function sceneOf(name: SceneName, opened: PaneDeps['openWorkbook']): Promise<Scene> {
  const bench = setUp(new WorkbookModel(), opened);
  await bench.app.start();
  await makers[name](bench);
  const sheet = bench.model.sheet(form);
  const typed = [];
  if (sheet) {
    const places = [...(bench.app.getState().checked?.reading.entries.values() ?? [])].filter(
      ({ period }) => period === 'current',
    );
    for (const { row, column } of [...places, note]) {
      const { formula, constant } = sheet.cell(row, column);
      const isOurs = bench.app
        .getState()
        .log.some(({ cell, new: now }) => cell === cellAddress(row, column) && now === constant);
      if (formula === undefined && constant !== null && !isOurs) {
        typed.push({ row, column, content: constant });
      }
    }
  }
  const model = bench.model.copy();
  await bench.end();
  return { model, typed };
}
