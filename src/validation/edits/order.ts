import { differenceNoise } from '../../catalogue/numbers';
import { compare, current, figure, halfStep, minus, plus, readable, sum, times, when } from '../plan/build';
import { rememberOf } from '../plan/remember';
import { correctionAt } from '../engine/corrections';
import { fail } from '../engine/stage';
import { orderEdit } from '../methods/order';
import { elsewhere, oddest, othersOf, roundedAt, runRelation, valueAt } from './relation';
import type { EditDefinition, EditOf, PlanBody } from './definition';

type Order = EditOf<'order'>;

const codesOf = ({ left, right }: Order): readonly string[] => [...left, right];

const planFor = rememberOf((edit: Order): PlanBody => {
  const parts = edit.left.map(current);
  const whole = current(edit.right);
  const names = [...parts, whole];
  const [first = whole] = parts;
  const least = sum(parts.map((part) => minus(figure(part), halfStep(part))));
  const most = times(edit.factor, plus(figure(whole), halfStep(whole)));
  return {
    at: first,
    rows: 'all',
    stages: [],
    cases: [
      ...readable(names, ['absent', 'computed']),
      ...elsewhere(names),
      when(compare(least, '<=', plus(most, differenceNoise)), 'passed'),
    ],
    otherwise: 'failed',
    proof:
      parts.length === 1
        ? { kind: 'between', x: first, y: whole, least: -Number.MAX_VALUE, most: edit.factor }
        : null,
  };
});

/** Σ left ≤ factor × right: a part is at most the whole. */
export const order: EditDefinition<Order> = {
  parameters: [{ name: 'factor', label: { zh: '倍数', en: 'Factor' }, least: 1e-9, most: 1e9, fixed: true }],
  indicators: codesOf,
  explains: 7,
  plans: (edit) => [planFor(edit)],
  run: {
    relations: (stage, rule, edit) =>
      runRelation(stage, rule, codesOf(edit), planFor(edit), (columns, row) => {
        const parts = columns.slice(0, -1);
        const [first] = parts;
        const whole = columns.at(-1);
        if (!first || !whole) return;
        const { left, right } = orderEdit(
          parts.map((column) => roundedAt(column, row)),
          roundedAt(whole, row),
          edit.factor,
        );
        // The figure that moved least like its column is the one to look at.
        const at = oddest(stage, columns, row) ?? first;
        const isWhole = at === whole;
        fail(stage, rule, 'order', at, row, {
          facts: { kind: 'order', left, right, factor: edit.factor },
          ...correctionAt(stage, at, row),
          expected: isWhole ? null : [0, Math.max(0, edit.factor * right - (left - valueAt(at, row)))],
          related: othersOf(columns, at, row),
        });
      }),
  },
};
