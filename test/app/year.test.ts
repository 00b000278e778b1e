import { FileWorkbook } from '../../src/files/fileWorkbook';
import { createReportMaker } from '../../src/taskpane/reportMaker';
import { placeOf, testApp, type } from '../support/app';
import type { App } from '../../src/app/app';
import type { WorkbookPort } from '../../src/app/port';

const sheet = '会员组织2013广西';
const areas = ['450200', '450300'];
const choice = { region: '450000', year: 2013, areas } as const;

/** Last year's file as an office would have it: the same form of 2012 with these figures. */
async function lastYear(): Promise<Uint8Array> {
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
  return port.toBytes();
}

async function opened(): Promise<{ port: FileWorkbook; app: App }> {
  const port = FileWorkbook.empty();
  const app = testApp(port, choice, { report: createReportMaker('zh') });
  await app.start();
  await app.loadPrior('2012.xlsx', await lastYear());
  await app.fill();
  return { port, app };
}

/** Everything required, in line with last year but for 桂林's members, which rose by 60 %. */
async function entered(port: FileWorkbook, app: App): Promise<void> {
  for (const [area, m01, m05, m09] of [
    ['450200', 9100, 870000, 831300],
    ['450300', 5100, 870000, 832000],
  ] as const) {
    await type(port, sheet, area, 'M01', m01);
    await type(port, sheet, area, 'M05', m05);
    await type(port, sheet, area, 'M09', m09);
  }
  for (const indicator of ['M01', 'M05', 'M09']) await type(port, sheet, '450000D', indicator, 0);
  await app.check();
}

const queries = (app: App) =>
  app.getState().checked?.result.findings.filter(({ severity }) => severity === 'query') ?? [];

describe('a year', () => {
  test('last year’s file is the first source of 上年, and the workbook keeps it', async () => {
    const { port, app } = await opened();
    expect(app.getState().notice).toMatchObject({ kind: 'filled' });
    expect((await placeOf(port, sheet, '450200', 'M09', 'prior')).content).toBe(820000);
    expect(app.getState().saved.priors[0]).toMatchObject({ file: '2012.xlsx', year: 2012 });
  });

  test('from findings to hand-in, through an empty phrase, to a stale stamp and next year', async () => {
    const { port, app } = await opened();
    await entered(port, app);
    app.seeUnchecked();
    const asked = queries(app);
    expect(asked.map(({ area }) => area)).toContain('450300');
    expect(app.getState().gate.blocks).toContainEqual({ kind: 'unexplained', count: asked.length });

    await app.handIn('广西总工会');
    expect(app.getState().notice?.kind).toBe('gateClosed');

    const answer = { findings: asked.map(({ id }) => id), cause: 'newUnions', reviewer: '' };
    await app.explain({ ...answer, text: '核实无误。' });
    expect(app.getState().notice).toEqual({ kind: 'explanationRefused', reason: 'empty_phrase' });
    await app.explain({ ...answer, text: '园区集中建会，新增会员较多' });
    expect(app.getState().explained).toHaveLength(asked.length);
    expect(app.getState().gate).toEqual({ open: true, blocks: [] });

    await app.handIn('广西总工会');
    expect(app.getState().notice?.kind).toBe('handedIn');
    expect(app.getState().stamp).toMatchObject({ stale: false, unit: '广西总工会' });
    const report = await reportSheet(port);
    const { counts, findings } = app.getState().checked?.result ?? { counts: [], findings: [] };
    const failed = counts.filter((count) => count.failed > 0).length;
    expect(report).toContain('园区集中建会，新增会员较多');
    expect(report).toContain(app.getState().stamp?.fingerprint);
    expect(report).toMatch(new RegExp(`${failed}\\D`));
    expect(asked.length).toBe(findings.filter(({ severity }) => severity === 'query').length);

    await type(port, sheet, '450300', 'M09', 833000);
    await app.check();
    expect(app.getState().stamp?.stale).toBe(true);
    expect(app.getState().explained.some(({ stale }) => stale)).toBe(true);
    expect(app.getState().gate.open).toBe(false);

    await app.rollForward();
    expect(app.getState().notice).toMatchObject({ kind: 'rolled', year: 2014 });
    const next = '会员组织2014广西';
    expect((await placeOf(port, next, '450300', 'M09', 'prior')).content).toBe(833000);
    expect((await placeOf(port, next, '450300', 'M09')).content).toBeNull();
    expect(app.getState().saved.remembered.length).toBeGreaterThan(0);
  });

  test('explanations, stamp and log are in the saved file and there again when it is opened', async () => {
    const { port, app } = await opened();
    await entered(port, app);
    app.seeUnchecked();
    const answer = { findings: queries(app).map(({ id }) => id), cause: 'newUnions', reviewer: '' };
    await app.explain({ ...answer, text: '园区集中建会，新增会员较多' });
    await app.handIn('广西总工会');
    const again = await FileWorkbook.open(await port.toBytes());
    if (!again.ok) throw new Error(again.problem);
    const reopened = testApp(again.value);
    await reopened.start();
    const { explained, stamp, log, checked } = reopened.getState();
    expect(checked?.reading.sheet).toBe(sheet);
    expect(explained).toEqual(app.getState().explained);
    expect(stamp).toEqual(app.getState().stamp);
    expect(log).toEqual(app.getState().log);
  });
});

describe('a file that cannot be last year’s', () => {
  const refused = async (bytes: Uint8Array, patch = {}) => {
    const app = testApp(FileWorkbook.empty(), { ...choice, ...patch });
    await app.loadPrior('x.xlsx', bytes);
    return app.getState().notice;
  };

  test.each([
    ['no workbook at all', async () => new TextEncoder().encode('hello'), {}, 'not_a_workbook'],
    ['another form', lastYear, { form: 'aid' }, 'other_form'],
    ['the same year', lastYear, { year: 2012 }, 'other_year'],
    ['another region', lastYear, { region: '510000', areas: null }, 'other_region'],
  ] as const)('%s is refused with its reason', async (_, bytes, patch, reason) => {
    expect(await refused(await bytes(), patch)).toEqual({ kind: 'fileRefused', file: 'x.xlsx', reason });
  });
});

async function reportSheet(port: FileWorkbook): Promise<string> {
  const { sheets } = await port.read([]);
  const name = sheets.map((known) => known.name).find((known) => known.includes('审核报告'));
  const { read } = await port.read(name ? [name] : []);
  return (read[0]?.values ?? []).flat().join('\n');
}

describe('a sheet that a person has renamed', () => {
  test('keeps its explanations, its stamp and its sources', async () => {
    const { port, app } = await opened();
    await entered(port, app);
    app.seeUnchecked();
    const answer = { findings: queries(app).map(({ id }) => id), cause: 'newUnions', reviewer: '' };
    await app.explain({ ...answer, text: '园区集中建会，新增会员较多' });
    await app.handIn('广西总工会');
    const again = testApp(renamedPort(port, sheet, '报省表'), choice);
    await again.start();
    const now = again.getState();
    expect(now.checked?.reading.sheet).toBe('报省表');
    expect(now.explained.map(({ stale }) => stale)).toEqual(app.getState().explained.map(() => false));
    expect(now.gate.blocks.filter(({ kind }) => kind !== 'unseen')).toEqual([]);
    expect(now.stamp?.stale).toBe(false);
    expect(now.saved.prefilled.every((figure) => figure.sheet === '报省表')).toBe(true);
  });

  test('right after it was filled, before anything else was kept, keeps its sources', async () => {
    const { port } = await opened();
    const again = testApp(renamedPort(port, sheet, '报省表'), choice);
    await again.start();
    const { prefilled } = again.getState().saved;
    expect(prefilled.length).toBeGreaterThan(0);
    expect(prefilled.every((figure) => figure.sheet === '报省表')).toBe(true);
  });
});

/** The same workbook with one sheet under another name. */
function renamedPort(port: FileWorkbook, from: string, to: string): WorkbookPort {
  const there = (name: string): string => (name === from ? to : name);
  const back = (name: string): string => (name === to ? from : name);
  return {
    read: async (request) => {
      const workbook = await port.read(
        typeof request === 'string'
          ? request
          : 'activeAnd' in request
            ? { activeAnd: request.activeAnd.map(back) }
            : request.map(back),
      );
      return {
        ...workbook,
        active: there(workbook.active),
        sheets: workbook.sheets.map((known) => ({ ...known, name: there(known.name) })),
        read: workbook.read.map((known) => ({ ...known, name: there(known.name) })),
      };
    },
    write: (change) =>
      port.write({
        ...change,
        ...(change.flags && { flags: change.flags.map((each) => ({ ...each, sheet: back(each.sheet) })) }),
      }),
    select: (cell) => port.select({ ...cell, sheet: back(cell.sheet) }),
    onChange: () => port.onChange(),
    onSelect: () => port.onSelect(),
    onActivate: () => port.onActivate(),
  };
}
