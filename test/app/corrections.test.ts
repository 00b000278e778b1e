import { stateToKeep } from '../../src/app/port';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { placeOf, testApp, type } from '../support/app';
import type { App } from '../../src/app/app';
import type { Finding } from '../../src/validation';

const sheet = '会员组织2013广西';
const people = { '450200': 83.13, '450300': 83.2, '450400': 30.1 };
const areas = Object.keys(people);

/** A form whose members were all entered in 万. */
async function spoilt(): Promise<{ port: FileWorkbook; app: App; finding: Finding }> {
  const port = FileWorkbook.empty();
  const app = testApp(port, { region: '450000', year: 2013, areas });
  await app.start();
  await app.fill();
  for (const [area, value] of Object.entries(people)) await type(port, sheet, area, 'M09', value);
  await app.check();
  const finding = app
    .getState()
    .checked?.result.findings.find(({ related }) =>
      related.some(({ correction }) => correction !== undefined),
    );
  if (!finding) throw new Error('no finding offers a whole column');
  return { port, app, finding };
}

async function members(port: FileWorkbook): Promise<readonly unknown[]> {
  const places = await Promise.all(areas.map((area) => placeOf(port, sheet, area, 'M09')));
  return places.map(({ content }) => content);
}

describe('a whole column in 万', () => {
  test('is corrected at once when the person says so: one batch, each cell logged, all taken back together', async () => {
    const { port, app, finding } = await spoilt();
    await app.acceptAll(finding.id);
    expect(await members(port)).toEqual([831_300, 832_000, 301_000]);
    const { log, notice, undoable } = app.getState();
    expect(notice).toEqual({ kind: 'appliedAll', cells: 3, skipped: 0 });
    const offers = log.filter(({ action }) => action === 'correction');
    expect(offers.map(({ old, new: now }) => [old, now])).toEqual([
      [83.13, 831_300],
      [83.2, 832_000],
      [30.1, 301_000],
    ]);
    expect(new Set(offers.map(({ batch }) => batch)).size).toBe(1);
    expect(undoable.at(-1)).toBe(offers[0]?.batch);
    await app.undo();
    expect(await members(port)).toEqual([83.13, 83.2, 30.1]);
  });

  test('keeps and counts a cell that has changed since the check', async () => {
    const { port, app, finding } = await spoilt();
    await app.stop();
    await type(port, sheet, '450300', 'M09', 840_000);
    await app.acceptAll(finding.id);
    expect(await members(port)).toEqual([831_300, 840_000, 301_000]);
    expect(app.getState().notice).toEqual({ kind: 'appliedAll', cells: 2, skipped: 1 });
    expect(app.getState().log.filter(({ action }) => action === 'correction')).toHaveLength(2);
  });

  test('logs nothing of a cell that is locked', async () => {
    const { port, app, finding } = await spoilt();
    const { row, column } = await placeOf(port, sheet, '450300', 'M09');
    const write = port.write.bind(port);
    const spy = jest.spyOn(port, 'write').mockImplementation(async (change) => {
      const isLocked = (cell: { row: number; column: number }): boolean =>
        cell.row === row && cell.column === column;
      const writes = change.writes?.map((each) => ({
        ...each,
        cells: each.cells.filter((cell) => !isLocked(cell)),
      }));
      const locked = change.writes?.some(({ cells }) => cells.some(isLocked)) ? [{ sheet, row, column }] : [];
      const state = stateToKeep(change, locked, null);
      const written = await write({
        ...change,
        ...(writes && { writes }),
        ...(state !== undefined && { state }),
      });
      return { ...written, locked };
    });
    await app.acceptAll(finding.id);
    spy.mockRestore();
    expect(await members(port)).toEqual([831_300, 83.2, 301_000]);
    expect(app.getState().notice).toEqual({ kind: 'appliedAll', cells: 2, skipped: 1 });
    expect(
      app
        .getState()
        .log.filter(({ action }) => action === 'correction')
        .map(({ old }) => old),
    ).toEqual([83.13, 30.1]);
  });

  test('one cell of it can still be accepted alone', async () => {
    const { port, app, finding } = await spoilt();
    await app.accept(finding.id);
    expect(await members(port)).toEqual([831_300, 83.2, 30.1]);
    expect(app.getState().notice).toEqual({ kind: 'applied', cell: finding.cell, value: 831_300 });
  });

  test('nothing is written for a finding that is not there', async () => {
    const { port, app } = await spoilt();
    await app.acceptAll('R00|450200|M09');
    expect(await members(port)).toEqual([83.13, 83.2, 30.1]);
  });
});
