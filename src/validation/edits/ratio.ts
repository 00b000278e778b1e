import { ratioNoise } from '../../catalogue/numbers';
import {
  apply,
  compare,
  current,
  every,
  figure,
  halfStep,
  minus,
  not,
  plus,
  readable,
  times,
  when,
} from '../plan/build';
import { rememberOf } from '../plan/remember';
import { fail } from '../engine/stage';
import { rounded } from '../../catalogue/interval';
import { statedShare } from '../../catalogue/statedShare';
import { elsewhere, othersOf, roundedAt, runRelation, valueAt } from './relation';
import type { Column } from '../engine/grid';
import type { Stage } from '../engine/stage';
import type { Rule } from '../rule';
import type { EditDefinition, EditOf, PlanBody } from './definition';

type Ratio = EditOf<'ratio'>;

const codesOf = ({ rate, numerator, denominator }: Ratio): readonly string[] => [
  rate,
  numerator,
  denominator,
];

const planFor = rememberOf((edit: Ratio): PlanBody => {
  const names = codesOf(edit).map(current);
  const [rate = current(''), numerator = rate, denominator = rate] = names;
  const [r, x, y] = [figure(rate), figure(numerator), figure(denominator)];
  const noise = times(ratioNoise, times(y, apply('max', 1, r)));
  const lowest = times(minus(r, edit.tolerance), minus(y, halfStep(denominator)));
  const highest = times(plus(r, edit.tolerance), plus(y, halfStep(denominator)));
  return {
    at: rate,
    rows: 'all',
    stages: [],
    cases: [
      ...readable(names, ['absent', 'computed']),
      ...elsewhere(names),
      when(not(compare(y, '>', 0)), 'not_applicable'),
      ...(edit.atMost === null ? [] : [when(compare(r, '>', edit.atMost + ratioNoise), 'failed')]),
      when(
        every(
          compare(lowest, '<=', plus(times(100, plus(x, halfStep(numerator))), noise)),
          compare(times(100, minus(x, halfStep(numerator))), '<=', plus(highest, noise)),
        ),
        'passed',
      ),
    ],
    otherwise: 'failed',
    proof: null,
  };
});

/** A rate stated in per cent against its numerator and denominator, and never above `atMost`. */
export const ratio: EditDefinition<Ratio> = {
  parameters: [
    { name: 'tolerance', label: { zh: '允许误差', en: 'Tolerance' }, least: 0, most: 100 },
    { name: 'atMost', label: { zh: '上限', en: 'Upper limit' }, least: 0, most: 1e9, fixed: true },
  ],
  indicators: codesOf,
  explains: 5,
  plans: (edit) => [planFor(edit)],
  run: {
    relations: (stage, rule, edit) =>
      runRelation(stage, rule, codesOf(edit), planFor(edit), (columns, row) =>
        describe(stage, rule, edit, columns, row),
      ),
  },
};

function describe(stage: Stage, rule: Rule, edit: Ratio, columns: readonly Column[], row: number): void {
  const [rate, numerator, denominator] = columns;
  if (!rate || !numerator || !denominator) return;
  const { tolerance, atMost } = edit;
  const stated = valueAt(rate, row);
  const counts = [roundedAt(numerator, row), roundedAt(denominator, row)] as const;
  const result = statedShare(rounded(stated, tolerance), ...counts);
  if (!result) return;
  const { agrees, computed } = result;
  const facts = { kind: 'ratio', stated, computed, tolerance } as const;
  if (agrees) {
    // The rate is computed rightly; more than all of them is the numerator's or the denominator's doing.
    const most = ((atMost ?? 100) / 100) * valueAt(denominator, row);
    const related = othersOf(columns, numerator, row);
    return fail(stage, rule, 'ratio', numerator, row, { facts, expected: [0, most], related });
  }
  fail(stage, rule, 'ratio', rate, row, {
    facts,
    expected: [computed - tolerance, computed + tolerance],
    correction: computed <= (atMost ?? Infinity) ? Number(computed.toFixed(rate.indicator.decimals)) : null,
    related: othersOf(columns, rate, row),
  });
}
