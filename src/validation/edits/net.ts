import { differenceNoise } from '../../catalogue/numbers';
import {
  ageOf,
  compare,
  current,
  figure,
  minus,
  not,
  plus,
  readable,
  reference,
  sum,
  usable,
  when,
} from '../plan/build';
import { rememberOf } from '../plan/remember';
import { fail } from '../engine/stage';
import { changeOfStock, othersOf, runRelation, sumAt, valueAt } from './relation';
import type { EditDefinition, EditOf, PlanBody } from './definition';

type Net = EditOf<'net'>;

const codesOf = ({ stock, gross }: Net): readonly string[] => [stock, ...gross];

const planFor = rememberOf((edit: Net): PlanBody => {
  const [stock, base] = [current(edit.stock), reference(edit.stock)];
  const gross = edit.gross.map(current);
  const change = minus(figure(stock), figure(base));
  return {
    at: stock,
    rows: 'all',
    stages: [],
    cases: [
      ...readable([stock, ...gross], ['absent', 'computed']),
      when(not(usable(base)), 'no_prior'),
      when(compare(change, '<=', plus(sum(gross.map(figure)), differenceNoise)), 'passed'),
      // One year's recruits say nothing about the growth of several years.
      when(compare(ageOf(base), '>', 1), 'no_prior'),
    ],
    otherwise: 'failed',
    proof: null,
  };
});

/** A stock grows by no more than came in during the year, in one way or several. */
export const net: EditDefinition<Net> = {
  parameters: [],
  indicators: codesOf,
  explains: 10,
  plans: (edit) => [planFor(edit)],
  run: {
    relations: (stage, rule, edit) =>
      runRelation(stage, rule, codesOf(edit), planFor(edit), (columns, row) => {
        const found = changeOfStock(stage, columns, row);
        if (!found) return;
        const { stock, flows, before } = found;
        const gross = sumAt(flows, row);
        fail(stage, rule, 'net', stock, row, {
          facts: { kind: 'net', change: valueAt(stock, row) - before, gross },
          expected: [0, before + gross],
          related: othersOf(columns, stock, row),
        });
      }),
  },
};
