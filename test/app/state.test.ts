import { openBook } from '../../src/app/book';
import { stateText } from '../../src/app/state';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { testApp, type } from '../support/app';
import type { App } from '../../src/app/app';
import type { Outcome } from '../../src/app/outcome';
import type { WorkbookState } from '../../src/app/state';

const sheet = '会员组织2013四川';
type Kept = Record<string, unknown>;

let bytes: Uint8Array;

/** A filled form with one explanation. */
beforeAll(async () => {
  const port = FileWorkbook.empty();
  const app = testApp(port);
  await app.start();
  await app.fill();
  await type(port, sheet, '511000', 'M09', 900_000);
  await app.check();
  const queries =
    app.getState().checked?.result.findings.filter(({ severity }) => severity === 'query') ?? [];
  const answer = { cause: 'newUnions', text: '园区集中建会，新增会员较多', reviewer: '' };
  await app.explain({ ...answer, findings: queries.map(({ id }) => id) });
  await app.changeRules([{ kind: 'off', rule: 'R52' }]);
  bytes = await port.toBytes();
});

/** The workbook anew, with what it keeps. */
async function filled(): Promise<{ readonly port: FileWorkbook; readonly kept: Kept }> {
  const opened = await FileWorkbook.open(bytes);
  if (!opened.ok) throw new Error(opened.problem);
  const { state } = await opened.value.read([]);
  return { port: opened.value, kept: JSON.parse(state ?? '') as Kept };
}

/** Everything that writes, one after the other. */
const attempts: readonly (readonly [string, (app: App) => Promise<Outcome>])[] = [
  ['fill', (app) => app.choose({ year: 2012 }).then(() => app.fill())],
  ['check', (app) => app.check()],
  [
    'explain',
    (app) => app.explain({ findings: [], cause: 'newUnions', text: '园区集中建会，新增', reviewer: '' }),
  ],
  ['withdraw', (app) => app.withdraw('R42|511000|M09')],
  ['accept', (app) => app.accept(app.getState().checked?.result.findings[0]?.id ?? '')],
  ['undo', (app) => app.undo()],
  ['changeRules', (app) => app.changeRules([])],
  ['forgetPriors', (app) => app.forgetPriors()],
  ['handIn', (app) => app.handIn('内江市总工会')],
  ['rollForward', (app) => app.rollForward()],
];

const first = (list: unknown): Kept => (Array.isArray(list) ? (list[0] as Kept) : {});
const changed = (list: string, change: Kept) => (kept: Kept) => ({
  ...kept,
  [list]: [{ ...first(kept[list]), ...change }],
});
const at = (list: string, value: unknown) => (kept: Kept) => ({ ...kept, [list]: value });

/** Ways to spoil what is kept: by hand, by another program, by half a file. */
const tamperings: readonly (readonly [string, (kept: Kept) => unknown])[] = [
  ['no JSON', () => '{"version":2,"log":['],
  ['a text', () => '"text"'],
  ['a list', () => []],
  ['nothing in it', () => ({})],
  ['no version', ({ version: _, ...kept }) => kept],
  ['a version in words', at('version', 'two')],
  ['a version of before the first', at('version', 0)],
  ['bindings a text', at('bindings', 'x')],
  ['bindings empty objects', at('bindings', [{}])],
  ['a binding of an unknown form', at('bindings', [{ form: 'wages', areas: [], items: [] }])],
  ['log with nothing in it', at('log', [null])],
  ['log an object', at('log', {})],
  ['log without a cell', at('log', [{ at: '', action: 'fill' }])],
  ['log of an unknown action', changed('log', { action: 'delete' })],
  ['log with a list for a figure', changed('log', { old: [1] })],
  ['sheets null', at('sheets', null)],
  ['sheets numbers', at('sheets', [1, 2])],
  ['rules null', at('rules', [null])],
  ['rules of an unknown kind', at('rules', [{ kind: 'loosen' }])],
  [
    'a rule’s parameter in words',
    at('rules', [{ kind: 'parameter', rule: 'R42', name: 'z', value: 'five' }]),
  ],
  ['priors without figures', at('priors', [{ file: 'x', form: 'membership', year: 2012 }])],
  [
    'priors with words for figures',
    at('priors', [{ file: 'x', form: 'membership', year: 2012, figures: ['x'] }]),
  ],
  ['stamps null', at('stamps', [null])],
  ['stamps without a fingerprint', at('stamps', [{ sheet, at: '' }])],
  ['prefilled without a source', changed('prefilled', { provenance: null })],
  ['prefilled from nowhere', changed('prefilled', { provenance: { kind: 'guess' } })],
  ['prefilled in words', changed('prefilled', { value: '51.13万' })],
  ['explanations a number', at('explanations', 7)],
  ['an explanation without text', changed('explanations', { text: null })],
  ['remembered true', at('remembered', true)],
  ['made of an unknown kind', at('made', [{ kind: 'chart', of: '', sheet: 'x' }])],
];

async function reopened(port: FileWorkbook, text: string): Promise<App> {
  await port.write({ state: text });
  return testApp(port);
}

describe('what is kept in a workbook and cannot be read', () => {
  test.each(tamperings)('%s: one sentence, a working pane, and every byte stays', async (_, tamper) => {
    const { port, kept } = await filled();
    const spoilt = tamper(kept);
    const text = typeof spoilt === 'string' ? spoilt : JSON.stringify(spoilt);
    const figures = (await port.read([sheet])).read;
    const app = await reopened(port, text);
    expect(await app.start()).toEqual({ kind: 'stateBroken' });
    expect(app.getState().notice).toEqual({ kind: 'stateBroken' });
    expect(await app.check()).toMatchObject({ kind: 'checked' });
    await app.choose({ year: 2012 });
    expect(await app.fill()).toEqual({ kind: 'stateBroken' });
    const after = await port.read([sheet]);
    expect(after.state).toBe(text);
    expect(after.read).toEqual(figures);
    expect(app.getState().busy).toBeNull();
  });

  test.each(attempts)('a newer version’s is not written over by %s', async (_, attempt) => {
    const { port, kept } = await filled();
    const text = JSON.stringify({ ...kept, version: 3, more: [1] });
    const app = await reopened(port, text);
    expect(await app.start()).toEqual({ kind: 'stateNewer' });
    const outcome = await attempt(app);
    expect((await port.read([])).state).toBe(text);
    expect(['stateNewer', 'checked', 'gateClosed', 'gone', 'explanationRefused']).toContain(outcome.kind);
  });
});

describe('what another version or a person’s hand leaves and that can be read', () => {
  test.each<readonly [string, (kept: Kept) => unknown]>([
    ['a rule that this version does not have', at('rules', [{ kind: 'off', rule: 'R999' }])],
    [
      'a sheet that is no longer there',
      at('stamps', [{ sheet: '没有了', at: '', fingerprint: '', unit: '' }]),
    ],
    ['something more', at('more', [1])],
  ])('%s is no fault', async (_, tamper) => {
    const { port, kept } = await filled();
    const app = await reopened(port, JSON.stringify(tamper(kept)));
    expect(await app.start()).toEqual({ kind: 'started' });
    expect(await app.check()).toMatchObject({ kind: 'checked' });
    expect(await app.fill()).toMatchObject({ kind: 'nothingToFill' });
  });

  test('version 1 is read in its own words and written in those of today', async () => {
    const { port } = await filled();
    const explanation = {
      finding: 'R42|511000|M09',
      sheet,
      rule: 'R42',
      indicator: 'M09',
      cause: 'newUnions',
      text: '园区集中建会，新增会员较多',
      current: 900_000,
      prior: 511_300,
      at: '2013-10-20T08:00:00.000Z',
      reviewer: '',
    };
    const binding = {
      form: 'membership',
      year: 2013,
      region: '510000',
      layout: 'indicator',
      sheet: '自制表',
    };
    const figure = { indicator: 'M09', value: 820_000, cell: 'D12', sheet: '表' };
    const text = JSON.stringify({
      version: 1,
      sheets: [],
      bindings: [
        {
          ...binding,
          lines: [{ code: '510000', role: 'area', index: 3, slot: 'current' }],
          items: [{ indicator: 'M09', index: 7, scale: 1, slot: 'prior' }],
          lineAxis: 'columns',
          origin: 'confirmed',
        },
      ],
      prefilled: [],
      explanations: [{ ...explanation, line: '511000' }],
      remembered: [{ ...explanation, line: '511300' }],
      log: [],
      stamps: [],
      rules: [{ kind: 'parameter', rule: 'R48', name: 'apart', value: 0.3 }],
      priors: [
        { file: '2012.xlsx', form: 'membership', year: 2012, figures: [{ ...figure, line: '511000' }] },
      ],
    });
    const { state, problem } = openBook({ ...(await port.read([])), state: text }, { asks: 'person' });
    expect(problem).toBeNull();
    expect(state).toMatchObject<Partial<WorkbookState>>({
      version: 2,
      made: [],
      bindings: [
        {
          ...binding,
          form: 'membership',
          layout: 'indicator',
          areas: [{ code: '510000', role: 'area', index: 3, period: 'current' }],
          items: [{ indicator: 'M09', index: 7, scale: 1, period: 'prior' }],
          lineAxis: 'columns',
          origin: 'confirmed',
        },
      ],
      explanations: [{ ...explanation, area: '511000' }],
      remembered: [{ ...explanation, area: '511300' }],
      rules: [{ kind: 'parameter', rule: 'R48', name: 'minDeviation', value: 0.3 }],
      priors: [
        { file: '2012.xlsx', form: 'membership', year: 2012, figures: [{ ...figure, area: '511000' }] },
      ],
    });
    expect(stateText(state)).not.toContain('"line":"');
  });
});
