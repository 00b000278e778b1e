import { compare, current, every, figure, isIn, plainly, readable, some, usable, when } from '../plan/build';
import { rememberOf } from '../plan/remember';
import { fail } from '../engine/stage';
import { elsewhere, othersOf, runRelation, valueAt } from './relation';
import type { Condition } from '../plan/model';
import type { EditDefinition, EditOf, PlanBody } from './definition';

type Existence = EditOf<'existence'>;

const planFor = rememberOf((edit: Existence): PlanBody => {
  const names = edit.indicators.map(current);
  const [first = current('')] = names;
  // Two figures are enough to see it, whatever the others are.
  const contradicts = names.flatMap((present) =>
    names.flatMap((missing): readonly Condition[] =>
      present === missing || (edit.oneWay && present !== first)
        ? []
        : [
            every(
              usable(present),
              usable(missing),
              compare(figure(present), '>', 0),
              compare(figure(missing), '<=', 0),
            ),
          ],
    ),
  );
  return {
    at: first,
    rows: 'all',
    stages: [],
    cases: [
      plainly(names, ...names.map((name) => compare(figure(name), '>', 0))),
      when(some(...names.map((name) => isIn(name, 'absent', 'computed'))), 'skipped'),
      when(some(...contradicts), 'failed'),
      // What follows is there already, whether or not what it follows from is known.
      ...(edit.oneWay
        ? [
            when(
              every(...names.slice(1).map((name) => every(usable(name), compare(figure(name), '>', 0)))),
              'passed' as const,
            ),
          ]
        : []),
      ...readable(names, []),
      ...elsewhere(names),
    ],
    otherwise: 'passed',
    proof:
      names.length === 2 ? { kind: 'between', x: first, y: names[1] ?? first, least: 1e-9, most: 1e9 } : null,
  };
});

/** All above zero or none; one way: the first above zero makes the others so. */
export const existence: EditDefinition<Existence> = {
  parameters: [],
  indicators: ({ indicators }) => indicators,
  explains: 6,
  plans: (edit) => [planFor(edit)],
  run: {
    relations: (stage, rule, edit) =>
      runRelation(stage, rule, edit.indicators, planFor(edit), (columns, row) => {
        const absent = columns.find((column) => valueAt(column, row) === 0);
        const present = columns.find((column) => valueAt(column, row) > 0);
        if (!absent || !present) return;
        fail(stage, rule, 'existence', absent, row, {
          facts: { kind: 'existence', present: valueAt(present, row), absent: 0 },
          related: othersOf(columns, absent, row),
        });
      }),
  },
};
