import { differenceNoise } from '../../catalogue/numbers';
import {
  ageOf,
  compare,
  current,
  figure,
  halfStep,
  minus,
  not,
  of,
  plus,
  readable,
  reference,
  sum,
  times,
  usable,
  when,
} from '../plan/build';
import { rememberOf } from '../plan/remember';
import { fail } from '../engine/stage';
import { changeOfStock, oddest, othersOf, runRelation, sumAt } from './relation';
import type { EditDefinition, EditOf, PlanBody } from './definition';

type Carry = EditOf<'carry'>;

const codesOf = ({ stock, plus: came, minus: went }: Carry): readonly string[] => [stock, ...came, ...went];

const planFor = rememberOf((edit: Carry): PlanBody => {
  const [stock, base] = [current(edit.stock), reference(edit.stock)];
  const [came, went] = [edit.plus.map(current), edit.minus.map(current)];
  const due = minus(plus(figure(base), sum(came.map(figure))), sum(went.map(figure)));
  // Last year's figure is rounded like this year's.
  const rounding = sum([stock, stock, ...came, ...went].map(halfStep));
  const open = plus(edit.tolerance, times(edit.share, of('absolute', due)));
  return {
    at: stock,
    rows: 'all',
    stages: [],
    cases: [
      ...readable([stock, ...came, ...went], ['absent', 'computed']),
      when(not(usable(base)), 'no_prior'),
      // What came in and went out is of one year, the change is of several.
      when(compare(ageOf(base), '>', 1), 'no_prior'),
      when(
        compare(
          of('absolute', minus(figure(stock), due)),
          '<=',
          plus(plus(open, rounding), 2 * differenceNoise),
        ),
        'passed',
      ),
    ],
    otherwise: 'failed',
    proof: null,
  };
});

/** A stock is last year's with what came in during the year and without what went out. */
export const carry: EditDefinition<Carry> = {
  parameters: [
    { name: 'tolerance', label: { zh: '允许误差', en: 'Tolerance' }, least: 0, most: 1e12 },
    { name: 'share', label: { zh: '允许误差占比', en: 'Tolerance as a share' }, least: 0, most: 1 },
  ],
  indicators: codesOf,
  explains: 9,
  plans: (edit) => [planFor(edit)],
  run: {
    relations: (stage, rule, edit) =>
      runRelation(stage, rule, codesOf(edit), planFor(edit), (columns, row) => {
        const change = changeOfStock(stage, columns, row);
        if (!change) return;
        const { stock, flows, before } = change;
        const came = edit.plus.length;
        const due = before + sumAt(flows.slice(0, came), row) - sumAt(flows.slice(came), row);
        const open = edit.tolerance + edit.share * Math.abs(due);
        const at = oddest(stage, columns, row) ?? stock;
        fail(stage, rule, 'carry', at, row, {
          facts: { kind: 'carry', before, due },
          expected: at === stock ? [Math.max(0, due - open), Math.max(0, due + open)] : null,
          related: othersOf(columns, at, row),
        });
      }),
  },
};
