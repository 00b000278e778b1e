import { isNotice } from '../app/outcome';
import type { App } from '../app/app';
import type { Outcome } from '../app/outcome';
import type { Command } from './ribbon';

/** What Excel hands to the function of a button; a key hands nothing. */
export interface CommandEvent {
  completed(): void;
}

/** The pane behind the ribbon. */
export interface Stage {
  /** Resolves once the workbook has been read. */
  readonly app: () => Promise<App>;
  /** Whether anybody has ever said which region and year they work on. */
  readonly hasChosen: () => boolean;
  /** Opens the pane, where it is not open. */
  readonly show: () => Promise<void>;
}

/**
 * Does a command and always tells Excel that it is done: without that, Excel says that the add-in is still working and
 * blocks the ribbon. The pane opens wherever the sheet does not show by itself what came of it, and where a person has
 * to choose first.
 */
export async function press(command: Command, stage: Stage, event?: CommandEvent): Promise<void> {
  try {
    const app = await stage.app();
    const mayRun = !command.needsChoice || stage.hasChosen() || app.getState().checked !== null;
    const outcome = mayRun ? await command.run(app) : undefined;
    if (outcome === undefined || !isSeen(outcome)) await stage.show();
  } finally {
    event?.completed();
  }
}

/** Whether the sheet itself shows what happened, all of it. */
function isSeen(outcome: Outcome): boolean {
  if (outcome.kind === 'filled') return outcome.locked === 0;
  if (outcome.kind === 'made' || outcome.kind === 'cleared') return true;
  // A finding is read in the pane.
  return !isNotice(outcome) && outcome.kind !== 'selected';
}
