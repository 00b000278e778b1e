import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { press } from '../../src/commands/press';
import { functionName, ribbonCommands } from '../../src/commands/ribbon';
import { commands } from '../../src/commands/shortcuts';
import { shortcutsJson } from '../../src/commands/manifest/shortcutsJson';
import { forms } from '../../src/forms/catalogue';
import { HostError } from '../../src/app/port';
import { fakeApp, finding, reading, result } from '../taskpane/fakeApp';
import type { App } from '../../src/app/app';
import type { Outcome } from '../../src/app/outcome';
import type { Stage } from '../../src/commands/press';
import type { Command, RibbonCommand } from '../../src/commands/ribbon';

const ofName = new Map(ribbonCommands.map((command) => [functionName(command), command]));

function command(name: string): RibbonCommand {
  const found = ofName.get(name);
  if (!found) throw new Error(`The ribbon has no ${name}.`);
  return found;
}

interface Pressed {
  /** How often Excel is told that the button is done. */
  readonly completed: number;
  readonly shown: number;
}

async function pressed(
  what: Command,
  app: App | Error,
  { hasChosen = true }: { readonly hasChosen?: boolean } = {},
): Promise<Pressed> {
  let completed = 0;
  let shown = 0;
  const stage: Stage = {
    app: () => (app instanceof Error ? Promise.reject(app) : Promise.resolve(app)),
    hasChosen: () => hasChosen,
    show: async () => void (shown += 1),
  };
  await press(what, stage, { completed: () => (completed += 1) }).catch(() => undefined);
  return { completed, shown };
}

/** An app whose check ends so. */
const ending = (outcome: Outcome): App => ({ ...fakeApp(), check: () => Promise.resolve(outcome as never) });

it('fills every form, checks and clears', () => {
  expect([...ofName.keys()].sort()).toEqual(
    [
      'checkNow',
      'clearFlags',
      'fillAll',
      'makeBoard',
      'makeBulletin',
      ...forms.map(({ id }) => `fill${id[0]?.toUpperCase()}${id.slice(1)}`),
    ].sort(),
  );
});

const works: readonly (readonly [name: string, work: readonly (readonly unknown[])[]])[] = [
  ...forms.map(
    ({ id }) => [`fill${id[0]?.toUpperCase()}${id.slice(1)}`, [['choose', { form: id }], ['fill']]] as const,
  ),
  ['checkNow', [['check']]],
  ['clearFlags', [['clearFlags']]],
  ['fillAll', [['fillSet']]],
  ['makeBoard', [['board']]],
  ['makeBulletin', [['bulletin', {}]]],
];

it.each(works)(
  '%s does its work once the workbook has been read, and tells Excel once',
  async (name, work) => {
    const app = fakeApp();
    expect(await pressed(command(name), app)).toMatchObject({ completed: 1 });
    expect(app.calls).toEqual(work);
  },
);

it.each(['fillAid', 'fillAll', 'makeBoard'])(
  '%s builds nothing while nobody has said for which region: the pane asks',
  async (name) => {
    const app = fakeApp();
    expect(await pressed(command(name), app, { hasChosen: false })).toEqual({ completed: 1, shown: 1 });
    expect(app.calls).toEqual([]);
  },
);

const counts = { errors: 0, queries: 0, hints: 0, unchecked: 0, restored: 0, uncoloured: false };

it.each<readonly [Outcome, number]>([
  [{ kind: 'checked', ...counts }, 1],
  [{ kind: 'noForm', sheet: 'Sheet1', reason: 'empty' }, 1],
  [{ kind: 'host', problem: 'cell_edit_mode', subject: '', written: 'nothing' }, 1],
  [{ kind: 'stateNewer' }, 1],
  [{ kind: 'filled', sheet: 'x', cells: 3, locked: 2 }, 1],
  [{ kind: 'filled', sheet: 'x', cells: 3, locked: 0 }, 0],
  [{ kind: 'cleared', sheets: 1 }, 0],
])('the pane opens wherever the sheet alone does not say what came of it: %j', async (outcome, shown) => {
  expect(await pressed(command('checkNow'), ending(outcome))).toEqual({ completed: 1, shown });
});

it('tells Excel that the button is done even when the work fails', async () => {
  const failing: App = { ...fakeApp(), check: () => Promise.reject(new HostError('busy', 'x')) };
  expect(await pressed(command('checkNow'), failing)).toMatchObject({ completed: 1 });
});

it('tells Excel that the button is done even when the workbook could not be read', async () => {
  expect(await pressed(command('checkNow'), new Error('no host'))).toMatchObject({ completed: 1 });
});

describe('the keys', () => {
  const next = commands.find(({ id }) => id === 'NextFinding');
  if (!next) throw new Error('No key goes to the next finding.');
  const cells = ['B7', 'C9'].map((cell) => finding({ id: cell, cell }));

  it.each([
    [null, 'B7'],
    ['B7', 'C9'],
    ['C9', 'B7'],
  ])('go from %s to the finding at %s', async (at, cell) => {
    const { sheet } = finding();
    const app = fakeApp({
      checked: { reading, result: result(cells), at: '' },
      selected:
        at === null
          ? null
          : { sheet, cell: at, area: '', indicator: '', period: 'current', provenance: null },
    });
    await pressed(next, app);
    expect(app.calls).toEqual([['jump', cell]]);
  });

  it('check first where nothing has been checked', async () => {
    const app = fakeApp();
    await pressed(next, app);
    expect(app.calls).toEqual([['check']]);
  });

  it('are those of the file that Excel reads', () => {
    const file = readFileSync(join(__dirname, '../../assets/shortcuts.json'), 'utf8');
    expect(file).toBe(shortcutsJson());
    const { actions, shortcuts } = JSON.parse(file) as {
      readonly actions: readonly { readonly id: string }[];
      readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
    };
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    expect(actions.every(({ id }) => commands.some((one) => functionName(one) === id))).toBe(true);
    for (const { key } of shortcuts) expect(key.default).toMatch(/^(?:(?:Ctrl|Alt|Shift)\+){1,2}[A-Z0-9]$/);
  });
});
