import type { Action, ActionTable } from './run/action';
import type { paneActions } from './actions';
import type { AppState } from './appState';
import type { Failure, Outcome } from './outcome';

/** The actions of a table as they are asked for; each tells how it ended. */
export type Asked<Table extends ActionTable<never>> = {
  readonly [Id in keyof Table]: Table[Id] extends Action<never, infer Input, infer Done>
    ? (...input: Input) => Promise<Done | Failure>
    : never;
};

/** The use cases over one workbook with what is shown of them. No action throws for an expected outcome. */
export type AppOf<Table extends ActionTable<never>> = Asked<Table> & {
  getState(): AppState;
  subscribe(listener: () => void): () => void;
  /** Reads the workbook, recognises the form on the active sheet, follows edits and the selection. */
  start(): Promise<Outcome>;
  stop(): Promise<void>;
  /** The list of what could not be checked has been opened; the gate asks for it. */
  seeUnchecked(): void;
  dismiss(): void;
};

/** The app behind the pane. */
export type App = AppOf<typeof paneActions>;
