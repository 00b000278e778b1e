import { press } from './press';
import { functionName } from './ribbon';
import { commands } from './shortcuts';
import type { CommandEvent, Stage } from './press';

/** Gives Excel the functions of the ribbon and of the keys, all of which run in the page of the pane. */
export function associateCommands(stage: Stage): void {
  for (const command of commands) {
    Office.actions.associate(functionName(command), (event?: CommandEvent) => {
      void press(command, stage, event);
    });
  }
}
