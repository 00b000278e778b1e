import { differenceNoise } from '../../catalogue/numbers';
import { compare, current, figure, halfStep, plus, readable, when } from '../plan/build';
import { rememberOf } from '../plan/remember';
import { fail } from '../engine/stage';
import { runRelation } from './relation';
import type { EditDefinition, EditOf, PlanBody } from './definition';

type Mark = EditOf<'mark'>;

const planFor = rememberOf((edit: Mark): PlanBody => {
  const name = current(edit.indicator);
  return {
    at: name,
    rows: 'all',
    stages: [],
    cases: [
      ...readable([name], ['absent', 'computed']),
      when(
        compare(plus(plus(figure(name), halfStep(name)), edit.tolerance + differenceNoise), '>=', edit.mark),
        'passed',
      ),
    ],
    otherwise: 'failed',
    proof: { kind: 'between', x: name, y: null, least: edit.mark - edit.tolerance, most: Number.MAX_VALUE },
  };
});

/** A figure reaches the mark that an office, a plan or the law sets for it: the mark is a parameter of the rule. */
export const mark: EditDefinition<Mark> = {
  parameters: [
    { name: 'mark', label: { zh: '目标线', en: 'Mark' }, least: 0, most: 1e12 },
    { name: 'tolerance', label: { zh: '允许差距', en: 'Tolerance' }, least: 0, most: 1e12 },
  ],
  indicators: ({ indicator }) => [indicator],
  explains: 8,
  plans: (edit) => [planFor(edit)],
  run: {
    relations: (stage, rule, edit) =>
      runRelation(stage, rule, [edit.indicator], planFor(edit), ([column], row) => {
        if (!column) return;
        fail(stage, rule, 'mark', column, row, {
          facts: { kind: 'mark', mark: edit.mark },
          expected: [edit.mark - edit.tolerance, Number.MAX_VALUE],
        });
      }),
  },
};
