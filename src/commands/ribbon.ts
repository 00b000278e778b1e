import type { App } from '../app/app';
import type { FormId } from '../forms/definition';

/** What a ribbon button hands to its function. */
export interface RibbonEvent {
  completed(): void;
}

/** Begins an App that no pane shows. */
export type Begin = () => App;

/**
 * Does one thing with an App of its own and always tells Excel that the button is done: without that, Excel says that
 * the add-in is still working and blocks the ribbon. What happened is seen in the sheet.
 */
async function run(begin: Begin, event: RibbonEvent, work: (app: App) => Promise<void>): Promise<void> {
  try {
    const app = begin();
    try {
      await app.start();
      await work(app);
    } finally {
      await app.stop();
    }
  } finally {
    event.completed();
  }
}

/** The ribbon's functions by the names that the manifest gives them. */
export function ribbonCommands(
  begin: Begin,
): Readonly<
  Record<
    'fillMembership' | 'fillContracts' | 'fillAid' | 'checkNow' | 'clearFlags',
    (event: RibbonEvent) => Promise<void>
  >
> {
  const fill =
    (form: FormId) =>
    (event: RibbonEvent): Promise<void> =>
      run(begin, event, async (app) => {
        await app.choose({ form });
        await app.fill();
      });
  return {
    fillMembership: fill('membership'),
    fillContracts: fill('contracts'),
    fillAid: fill('aid'),
    checkNow: (event) => run(begin, event, (app) => app.check()),
    clearFlags: (event) => run(begin, event, (app) => app.clearFlags()),
  };
}
