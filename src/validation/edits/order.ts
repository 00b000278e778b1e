import { differenceNoise } from '../../catalogue/numbers';
import {
  compare,
  current,
  every,
  figure,
  halfStep,
  minus,
  plainly,
  plus,
  readable,
  reference,
  sum,
  times,
  when,
} from '../plan/build';
import { rememberOf } from '../plan/remember';
import { correctionAt } from '../engine/corrections';
import { fail } from '../engine/stage';
import { orderEdit } from '../methods/order';
import { notAboveOwn, onlyAsks } from './ownRatio';
import { elsewhere, oddest, othersOf, roundedAt, runRelation, valueAt } from './relation';
import type { Severity } from '../finding';
import type { PlanCase } from '../plan/model';
import type { EditDefinition, EditOf, PlanBody } from './definition';

type Order = EditOf<'order'>;

const codesOf = ({ left, right }: Order): readonly string[] => [...left, right];

const planFor = rememberOf((edit: Order): PlanBody => planOf(edit, false));
const softPlanFor = rememberOf((edit: Order): PlanBody => planOf(edit, true));
const planAt = (edit: Order, severity: Severity): PlanBody =>
  onlyAsks(severity) ? softPlanFor(edit) : planFor(edit);

function planOf(edit: Order, isSoft: boolean): PlanBody {
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
      plainly(names, compare(sum(parts.map(figure)), '<=', times(edit.factor, figure(whole)))),
      ...readable(names, ['absent', 'computed']),
      ...elsewhere(names),
      when(compare(least, '<=', plus(most, differenceNoise)), 'passed'),
      ...(isSoft ? asLastYear(edit) : []),
    ],
    otherwise: 'failed',
    proof:
      parts.length === 1
        ? { kind: 'between', x: first, y: whole, least: -Number.MAX_VALUE, most: edit.factor }
        : null,
  };
}

/**
 * Where the factor is a measure of ours, last year's own ratio is the better one; where it is 1, what was so last year
 * is answered for.
 */
function asLastYear({ left: [part, ...more], right, factor }: Order): readonly PlanCase[] {
  if (part === undefined || more.length > 0) return [];
  const was = compare(figure(reference(part)), '>', times(factor, figure(reference(right))));
  const own = notAboveOwn(part, right);
  return [when(factor === 1 ? every(own, was) : own, 'passed')];
}

/** Σ left ≤ factor × right: a part is at most the whole. */
export const order: EditDefinition<Order> = {
  parameters: [{ name: 'factor', label: { zh: '倍数', en: 'Factor' }, least: 1e-9, most: 1e9, fixed: true }],
  indicators: codesOf,
  explains: 7,
  plans: (edit, { severity }) => [planAt(edit, severity)],
  run: {
    relations: (stage, rule, edit) =>
      runRelation(stage, rule, codesOf(edit), planAt(edit, rule.severity), (columns, row) => {
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
