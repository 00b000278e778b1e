import { ratioNoise } from '../../catalogue/numbers';
import {
  compare,
  current,
  every,
  figure,
  halfStep,
  minus,
  not,
  plainly,
  plus,
  readable,
  some,
  times,
  when,
} from '../plan/build';
import { rememberOf } from '../plan/remember';
import { fail } from '../engine/stage';
import { notAboveOwn, notBelowOwn } from './ownRatio';
import { elsewhere, othersOf, runRelation, valueAt } from './relation';
import type { Cause } from '../finding';
import type { EditDefinition, EditOf, PlanBody } from './definition';

type Band = EditOf<'band'>;

const codesOf = ({ numerator, denominator }: Band): readonly string[] => [numerator, denominator];

const planFor = rememberOf((edit: Band): PlanBody => {
  const [numerator, denominator] = [current(edit.numerator), current(edit.denominator)];
  const names = [numerator, denominator];
  const [x, y] = [figure(numerator), figure(denominator)];
  const { factor, low, high } = edit;
  return {
    at: numerator,
    rows: 'all',
    stages: [],
    cases: [
      plainly(
        names,
        compare(y, '>', 0),
        compare(times(low, y), '<=', times(factor, x)),
        compare(times(factor, x), '<=', times(high, y)),
      ),
      ...readable(names, ['absent', 'computed']),
      ...elsewhere(names),
      when(not(compare(y, '>', 0)), 'not_applicable'),
      when(
        every(
          some(
            compare(
              times(factor, minus(x, halfStep(numerator))),
              '<=',
              times(high * (1 + ratioNoise), plus(y, halfStep(denominator))),
            ),
            notAboveOwn(edit.numerator, edit.denominator),
          ),
          some(
            compare(
              times(low * (1 - ratioNoise), minus(y, halfStep(denominator))),
              '<=',
              times(factor, plus(x, halfStep(numerator))),
            ),
            notBelowOwn(edit.numerator, edit.denominator),
          ),
        ),
        'passed',
      ),
    ],
    otherwise: 'failed',
    proof: { kind: 'between', x: numerator, y: denominator, least: low / factor, most: high / factor },
  };
});

/** low ≤ factor × numerator ÷ denominator ≤ high; beyond the band, no further than last year's own ratio. */
export const band: EditDefinition<Band> = {
  parameters: [
    { name: 'factor', label: { zh: '倍数', en: 'Factor' }, least: 1e-9, most: 1e9, fixed: true },
    { name: 'low', label: { zh: '下限', en: 'Lower limit' }, least: -1e12, most: 1e12 },
    { name: 'high', label: { zh: '上限', en: 'Upper limit' }, least: -1e12, most: 1e12 },
  ],
  problems: ({ low, high }) => (low > high ? [{ kind: 'contradictory', name: 'low' }] : []),
  indicators: codesOf,
  explains: 8,
  plans: (edit) => [planFor(edit)],
  run: {
    relations: (stage, rule, edit) =>
      runRelation(stage, rule, codesOf(edit), planFor(edit), (columns, row) => {
        const [numerator, denominator] = columns;
        if (!numerator || !denominator) return;
        const { factor, low, high } = edit;
        const base = valueAt(denominator, row);
        const ratio = (factor * valueAt(numerator, row)) / base;
        fail(stage, rule, 'band', numerator, row, {
          facts: { kind: 'band', ratio, low, high },
          expected: [(low * base) / factor, (high * base) / factor],
          causes: tenThousand(ratio, low, high),
          related: othersOf(columns, numerator, row),
        });
      }),
  },
};

/** 万 against single units would bring the ratio near its band: one cause worth naming. */
function tenThousand(ratio: number, low: number, high: number): readonly Cause[] {
  return [10_000, 0.0001]
    .filter((factor) => ratio * factor >= low / 2 && ratio * factor <= high * 2)
    .map((factor) => ({ kind: 'unit', factor, wholeRow: false, wholeColumn: false }));
}
