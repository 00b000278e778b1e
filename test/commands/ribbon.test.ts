import { ribbonCommands } from '../../src/commands/ribbon';
import { HostError } from '../../src/app/port';
import { fakeApp } from '../taskpane/fakeApp';
import type { FakeApp } from '../taskpane/fakeApp';

function press(name: keyof ReturnType<typeof ribbonCommands>, app: FakeApp): Promise<number> {
  let completed = 0;
  const commands = ribbonCommands(() => app);
  return commands[name]({ completed: () => (completed += 1) }).then(
    () => completed,
    () => completed,
  );
}

it.each([
  ['fillMembership', [['choose', { form: 'membership' }], ['fill']]],
  ['fillContracts', [['choose', { form: 'contracts' }], ['fill']]],
  ['fillAid', [['choose', { form: 'aid' }], ['fill']]],
  ['checkNow', [['check']]],
  ['clearFlags', [['clearFlags']]],
] as const)('%s does its work between start and stop, and tells Excel once', async (name, work) => {
  const app = fakeApp();
  expect(await press(name, app)).toBe(1);
  expect(app.calls).toEqual([['start'], ...work, ['stop']]);
});

it('tells Excel that the button is done even when the work fails', async () => {
  const app = fakeApp();
  const failing: FakeApp = { ...app, check: () => Promise.reject(new HostError('busy', 'x')) };
  expect(await press('checkNow', failing)).toBe(1);
  expect(app.calls.at(-1)).toEqual(['stop']);
});

it('tells Excel that the button is done even when nothing could begin', async () => {
  let completed = 0;
  const commands = ribbonCommands(() => {
    throw new Error('no host');
  });
  await expect(commands.checkNow({ completed: () => (completed += 1) })).rejects.toThrow('no host');
  expect(completed).toBe(1);
});
