import { nextFinding } from './nextFinding';
import { both, named, ribbonCommands } from './ribbon';
import type { Command } from './ribbon';

/** A command with the keys that run it anywhere in Excel. */
export interface Shortcut {
  readonly command: Command;
  readonly key: string;
}

const goOn: Command = {
  id: 'NextFinding',
  label: both(({ ribbon }) => ribbon.nextFinding),
  needsChoice: false,
  run: nextFinding,
};

const fillChosen: Command = {
  id: 'FillChosen',
  ...named('fill'),
  needsChoice: true,
  run: (app) => app.fill(),
};

const check = ribbonCommands.filter(({ id }) => id === 'CheckNow');

/** Keys that neither Excel nor a Chinese input method takes; where another add-in has them, Excel asks the person. */
export const shortcuts: readonly Shortcut[] = [
  ...check.map((command) => ({ command, key: 'Ctrl+Alt+1' })),
  { command: goOn, key: 'Ctrl+Alt+2' },
  { command: fillChosen, key: 'Ctrl+Alt+3' },
];

/** Every function that Excel may call: from the ribbon, its menus, or a key. */
export const commands: readonly Command[] = [...ribbonCommands, goOn, fillChosen];
