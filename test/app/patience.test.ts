import { longestWait, patient } from '../../src/app/run/patience';
import { HostError } from '../../src/app/port';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { placeOf, testApp, type } from '../support/app';
import type { App } from '../../src/app/app';
import type { WorkbookPort } from '../../src/app/port';

const sheet = '会员组织2013四川';

/** A clock that a test moves by hand. */
function handClock(): {
  readonly after: (milliseconds: number, work: () => void) => () => void;
  readonly pass: (milliseconds: number) => void;
} {
  let waiting: { readonly milliseconds: number; readonly work: () => void }[] = [];
  return {
    after: (milliseconds, work) => {
      const one = { milliseconds, work };
      waiting.push(one);
      return () => (waiting = waiting.filter((other) => other !== one));
    },
    pass: (milliseconds) => {
      const due = waiting.filter((one) => one.milliseconds <= milliseconds);
      waiting = waiting.filter((one) => one.milliseconds > milliseconds);
      for (const { work } of due) work();
    },
  };
}

/** A host that keeps its answers back while it is told to. */
class SlowPort implements WorkbookPort {
  silent = false;
  #kept: (() => void)[] = [];

  constructor(private readonly within: FileWorkbook) {}

  answer(): void {
    this.silent = false;
    for (const give of this.#kept.splice(0)) give();
  }

  async #turn(): Promise<void> {
    if (this.silent) await new Promise<void>((give) => this.#kept.push(give));
  }

  read: WorkbookPort['read'] = async (request) => {
    await this.#turn();
    return this.within.read(request);
  };

  write: WorkbookPort['write'] = async (change, signal) => {
    await this.#turn();
    signal?.throwIfAborted();
    return this.within.write(change);
  };

  select: WorkbookPort['select'] = (cell) => this.within.select(cell);
  onChange: WorkbookPort['onChange'] = () => this.within.onChange();
  onSelect: WorkbookPort['onSelect'] = () => this.within.onSelect();
  onActivate: WorkbookPort['onActivate'] = () => this.within.onActivate();
}

const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
};

describe('a host that does not answer', () => {
  let port: SlowPort;
  let app: App;
  let clock: ReturnType<typeof handClock>;
  beforeEach(async () => {
    port = new SlowPort(FileWorkbook.empty());
    clock = handClock();
    app = testApp(port, {}, { after: clock.after });
    await app.start();
    await app.fill();
    await type(port, sheet, '511000', 'M09', 51.5);
    await app.check();
  });

  const slip = (): string =>
    app.getState().checked?.result.findings.find(({ correction }) => correction !== null)?.id ?? '';

  test('frees the pane after a stated time, with a sentence', async () => {
    port.silent = true;
    const asked = app.accept(slip());
    await turns();
    expect(app.getState().busy).toBe('writing');
    clock.pass(longestWait);
    expect(await asked).toEqual({ kind: 'host', problem: 'no_answer', subject: '', written: 'nothing' });
    expect(app.getState()).toMatchObject({ busy: null, notice: { kind: 'host', problem: 'no_answer' } });
  });

  test('whose answer comes late writes nothing more of what was given up, and what is there is shown', async () => {
    port.silent = true;
    const asked = app.accept(slip());
    await turns();
    clock.pass(longestWait);
    await asked;
    port.answer();
    await turns();
    expect((await placeOf(port, sheet, '511000', 'M09')).content).toBe(51.5);
    expect(app.getState().notice).toEqual({ kind: 'answeredLate' });
    expect((await app.accept(slip())).kind).toBe('applied');
    expect((await placeOf(port, sheet, '511000', 'M09')).content).toBe(515_000);
    expect(app.getState().log.filter(({ action }) => action === 'correction')).toHaveLength(1);
  });
});

test('a listener that begins after it was given up is stopped again', async () => {
  const clock = handClock();
  const stop = jest.fn(() => Promise.resolve());
  let begin: (stop: () => Promise<void>) => void = () => undefined;
  const slow = { onChange: () => new Promise((resolve) => (begin = resolve)) } as unknown as WorkbookPort;
  const listening = patient(slow, clock.after, () => undefined).onChange(() => undefined);
  clock.pass(longestWait);
  await expect(listening).rejects.toEqual(new HostError('no_answer', 'time limit'));
  begin(stop);
  await turns();
  expect(stop).toHaveBeenCalledTimes(1);
});
