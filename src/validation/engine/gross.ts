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
