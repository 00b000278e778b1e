import { press } from '../../src/commands/press';
import { functionName, ribbonCommands } from '../../src/commands/ribbon';
import { forms } from '../../src/forms/catalogue';
import { HostError } from '../../src/app/port';
import { fakeApp } from '../taskpane/fakeApp';
import type { App } from '../../src/app/app';
import type { RibbonCommand } from '../../src/commands/ribbon';

const ofName = new Map(ribbonCommands.map((command) => [functionName(command), command]));

function command(name: string): RibbonCommand {
  const found = ofName.get(name);
  if (!found) throw new Error(`The ribbon has no ${name}.`);
  return found;
}

/** How often Excel is told that the button is done, whatever comes of it. */
async function pressed(name: string, begin: () => App): Promise<number> {
  let completed = 0;
  await press(command(name), begin, { completed: () => (completed += 1) }).catch(() => undefined);
  return completed;
}

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

it.each(works)('%s does its work between start and stop, and tells Excel once', async (name, work) => {
  const app = fakeApp();
  expect(await pressed(name, () => app)).toBe(1);
  expect(app.calls).toEqual([['start'], ...work, ['stop']]);
});

it('tells Excel that the button is done even when the work fails', async () => {
  const app = fakeApp();
  const failing: App = { ...app, check: () => Promise.reject(new HostError('busy', 'x')) };
  expect(await pressed('checkNow', () => failing)).toBe(1);
  expect(app.calls.at(-1)).toEqual(['stop']);
});

it('tells Excel that the button is done even when nothing could begin', async () => {
  let completed = 0;
  const noHost = (): App => {
    throw new Error('no host');
  };
  await expect(press(command('checkNow'), noHost, { completed: () => (completed += 1) })).rejects.toThrow(
    'no host',
  );
  expect(completed).toBe(1);
});
