import { rememberOf } from '../plan/remember';
import type { Rule } from '../rule';

/** The stock that each gross flow adds to, as the rules relate them (members and those recruited in the year). */
export const stocksOfGross = rememberOf(
  (rules: readonly Rule[]): ReadonlyMap<string, string> =>
    new Map(
      rules.flatMap(({ edits }) =>
        edits.flatMap((edit) =>
          edit.kind === 'net' ? edit.gross.map((flow) => [flow, edit.stock] as const) : [],
        ),
      ),
    ),
);

/** What the rules carry over from last year, with what came in and what went: it moves with the balance of them. */
export const carriedFigures = rememberOf(
  (rules: readonly Rule[]): ReadonlySet<string> =>
    new Set(
      rules.flatMap(({ edits }) =>
        edits.flatMap((edit) => (edit.kind === 'carry' ? [edit.stock, ...edit.plus, ...edit.minus] : [])),
      ),
    ),
);
