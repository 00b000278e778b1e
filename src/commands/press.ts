import type { WorkbookApp } from '../app/app';
import type { RibbonCommand } from './ribbon';

/** What a ribbon button hands to its function. */
export interface RibbonEvent {
  completed(): void;
}

/** Begins an App that no pane shows. */
export type Begin = () => WorkbookApp;

/**
 * Does a command with an App of its own and always tells Excel that the button is done: without that, Excel says that
 * the add-in is still working and blocks the ribbon. What happened is seen in the sheet.
 */
export async function press(command: RibbonCommand, begin: Begin, event: RibbonEvent): Promise<void> {
  try {
    const app = begin();
    try {
      await app.start();
      await command.run(app);
    } finally {
      await app.stop();
    }
  } finally {
    event.completed();
  }
}
