import { FileWorkbook } from '../../src/files/fileWorkbook';
import { HostError } from '../../src/app/port';
import * as standardForm from '../../src/forms/standardForm';
import { placeOf, testApp, type } from '../support/app';
import type { App } from '../../src/app/app';
import type { WorkbookChange, WorkbookPort } from '../../src/app/port';

jest.mock('../../src/forms/standardForm', () => {
  const actual = jest.requireActual<typeof standardForm>('../../src/forms/standardForm');
  return { ...actual, recogniseStandardForm: jest.fn(actual.recogniseStandardForm) };
});

const sheet = '会员组织2013四川';
const recognised = jest.mocked(standardForm.recogniseStandardForm);

/** A workbook that counts what it is asked, and fails where it is told to. */
class CountedPort implements WorkbookPort {
  readonly reads: unknown[] = [];
  readonly changes: WorkbookChange[] = [];
  fails: ((change: WorkbookChange) => boolean) | null = null;

  constructor(private readonly within: FileWorkbook) {}

  read: WorkbookPort['read'] = (request) => {
    this.reads.push(request);
    return this.within.read(request);
  };

  write: WorkbookPort['write'] = async (change) => {
    this.changes.push(change);
    if (this.fails?.(change)) throw new HostError('unknown', 'stopped');
    return this.within.write(change);
  };

  select: WorkbookPort['select'] = (cell) => this.within.select(cell);
  onChange: WorkbookPort['onChange'] = () => this.within.onChange();
  onSelect: WorkbookPort['onSelect'] = () => this.within.onSelect();
  onActivate: WorkbookPort['onActivate'] = () => this.within.onActivate();
}

interface Counts {
  readonly reads: number;
  readonly writes: number;
  readonly told: number;
  /** Most recognitions of one sheet. */
  readonly recognitions: number;
}

let port: CountedPort;
let app: App;

async function counted(work: () => Promise<unknown>): Promise<Counts> {
  let told = 0;
  const stop = app.subscribe(() => (told += 1));
  const before = [port.reads.length, port.changes.length] as const;
  recognised.mockClear();
  await work();
  stop();
  const names = recognised.mock.calls.map(([{ name }]) => name);
  return {
    reads: port.reads.length - before[0],
    writes: port.changes.length - before[1],
    told,
    recognitions: Math.max(0, ...names.map((name) => names.filter((other) => other === name).length)),
  };
}

beforeEach(async () => {
  port = new CountedPort(FileWorkbook.empty());
  app = testApp(port);
  await app.start();
});

describe('what an action costs a workbook and those who listen', () => {
  test('a fill: one read, one write, one look at the result; each sheet recognised once; told twice', async () => {
    expect(await counted(() => app.fill())).toEqual({ reads: 2, writes: 1, told: 2, recognitions: 1 });
    expect(app.getState().notice?.kind).toBe('filled');
  });

  test('a fill of what is filled: one read, nothing recognised anew', async () => {
    await app.fill();
    // The list of sources is looked at once.
    await app.fill();
    expect(await counted(() => app.fill())).toEqual({ reads: 1, writes: 0, told: 2, recognitions: 0 });
  });

  test('a check: one read and one write, though figures have changed since', async () => {
    await app.fill();
    await type(port, sheet, '511000', 'M09', 51.5);
    expect(await counted(() => app.check())).toEqual({ reads: 1, writes: 1, told: 2, recognitions: 0 });
    expect(app.getState().checked?.result.findings.length).toBeGreaterThan(0);
  });

  test('a sheet is recognised again when its head has changed', async () => {
    await app.fill();
    await port.write({ writes: [{ sheet, cells: [{ row: 0, column: 0, value: '改过的表头' }] }] });
    expect((await counted(() => app.check())).recognitions).toBe(1);
  });

  test('a choice reads nothing and tells once', async () => {
    await app.fill();
    const counts = await counted(() => app.choose({ year: 2012 }));
    expect(counts).toEqual({ reads: 0, writes: 0, told: 1, recognitions: 0 });
    expect(app.getState().preview?.sheet).toBe('会员组织2012四川');
  });

  test('an explanation is one read and one write of what is kept, and no figure moves', async () => {
    await app.fill();
    await type(port, sheet, '511000', 'M09', 900_000);
    await app.check();
    const asked =
      app.getState().checked?.result.findings.filter(({ severity }) => severity === 'query') ?? [];
    const answer = { findings: asked.map(({ id }) => id), cause: 'newUnions', reviewer: '' };
    const text = '园区集中建会，新增会员较多';
    expect(await counted(() => app.explain({ ...answer, text }))).toEqual({
      reads: 1,
      writes: 1,
      told: 2,
      recognitions: 0,
    });
    expect(Object.keys(port.changes.at(-1) ?? {})).toEqual(['state']);
  });
});

describe('a write that fails', () => {
  const stopped = { kind: 'host', problem: 'unknown', subject: '' };

  test('is told as one of which it is not known how far it came, and what is there is shown', async () => {
    await app.fill();
    const { row, column } = await placeOf(port, sheet, '511000', 'M09');
    await type(port, sheet, '511000', 'M09', 51.5);
    await app.check();
    const id = app.getState().checked?.result.findings.find(({ rule }) => rule === 'R13')?.id ?? '';
    const first = app.getState().checked?.result.findings[0]?.id ?? id;
    port.fails = ({ writes = [] }) => writes.length > 0;
    expect(await app.accept(first)).toEqual({ ...stopped, written: 'unknown' });
    expect(app.getState()).toMatchObject({ busy: null, notice: { ...stopped, written: 'unknown' } });
    const entry = [...(app.getState().checked?.reading.entries.values() ?? [])].find(
      (each) => each.row === row && each.column === column,
    );
    expect(entry?.content).toBe(51.5);
    port.fails = null;
    expect((await app.accept(first)).kind).toBe('applied');
  });

  test('loses no findings when only the colours could not be written', async () => {
    await app.fill();
    await type(port, sheet, '511000', 'M09', 51.5);
    port.fails = ({ flags = [] }) => flags.length > 0;
    expect(await app.check()).toMatchObject({ kind: 'host' });
    expect(app.getState().checked?.result.findings.length).toBeGreaterThan(0);
  });
});

test('an action tells how it ended, and the notice is made from that', async () => {
  await app.fill();
  await type(port, sheet, '511000', 'M09', 900_000);
  const outcome = await app.check();
  expect(outcome).toMatchObject({ kind: 'checked' });
  expect(app.getState().notice).toEqual(outcome);
  expect(await app.jump('no such finding')).toEqual({ kind: 'gone' });
  expect(app.getState().notice).toEqual(outcome);
});
