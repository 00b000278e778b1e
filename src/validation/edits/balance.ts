import { differenceNoise, hasDecimals, relativeNoise, same, twelveDigits } from '../../catalogue/numbers';
import {
  apply,
  choose,
  compare,
  current,
  every,
  figure,
  halfStep,
  isIn,
  minus,
  not,
  of,
  plainly,
  plus,
  readable,
  some,
  sum,
  times,
  usable,
  when,
} from '../plan/build';
import { rememberOf } from '../plan/remember';
import { cellState } from '../engine/grid';
import { fail, relatedCell } from '../engine/stage';
import { balanceEdit } from '../methods/balance';
import { slipsOf } from '../methods/slips';
import { likelihoodInRow } from '../engine/columnModel';
import { enoughInSum } from '../engine/corrections';
import { oddest, othersOf, roundedAt, runRelation, valueAt } from './relation';
import type { Cause } from '../finding';
import type { Column } from '../engine/grid';
import type { Stage } from '../engine/stage';
import type { Condition, Expression, FigureName } from '../plan/model';
import type { Rule } from '../rule';
import type { EditDefinition, EditOf, PlanBody } from './definition';

type Balance = EditOf<'balance'>;

const codesOf = ({ total, parts }: Balance): readonly string[] => [total, ...parts];

const planFor = rememberOf((edit: Balance): PlanBody => {
  const total = current(edit.total);
  const parts = edit.parts.map(current);
  const names = [total, ...parts];
  // What is missing counts as nothing: enough to see that the known parts alone exceed the total.
  const known = (make: (name: FigureName) => Expression) => (name: FigureName) =>
    choose(usable(name), make(name), 0);
  const all = sum(parts.map(known(figure)));
  const difference = of('twelveDigits', minus(figure(total), all));
  const reach = apply('max', edit.tolerance, sum(names.map(known(halfStep))));
  const noise = plus(
    differenceNoise,
    times(relativeNoise, sum(names.map(known((name) => of('absolute', figure(name)))))),
  );
  const notAbove = compare(times(-1, difference), '<=', plus(reach, noise));
  const notBelow = compare(difference, '<=', plus(reach, noise));
  const isPartly: Condition = every(
    usable(total),
    ...parts.map((part) => isIn(part, 'known', 'derived', 'blank')),
    some(...parts.map(usable)),
  );
  return {
    at: total,
    rows: 'all',
    stages: [],
    cases: [
      plainly(
        names,
        compare(of('absolute', minus(figure(total), sum(parts.map(figure)))), '<=', edit.tolerance),
      ),
      when(some(...names.map((name) => isIn(name, 'absent', 'computed'))), 'skipped'),
      when(every(isPartly, not(notAbove)), 'failed'),
      ...readable(names, []),
      when(edit.atMost ? notAbove : every(notAbove, notBelow), 'passed'),
    ],
    otherwise: 'failed',
    proof: edit.atMost ? null : { kind: 'sum', x: total, parts, reach: edit.tolerance },
  };
});

/** total = Σ parts, or with `atMost` total ≥ Σ parts, within what is printed. */
export const balance: EditDefinition<Balance> = {
  parameters: [{ name: 'tolerance', label: { zh: '允许误差', en: 'Tolerance' }, least: 0, most: 1e12 }],
  indicators: codesOf,
  explains: 4,
  plans: (edit) => [planFor(edit)],
  run: {
    relations: (stage, rule, edit) =>
      runRelation(stage, rule, codesOf(edit), planFor(edit), (columns, row) =>
        describe(stage, rule, edit, columns, row),
      ),
  },
};

function describe(stage: Stage, rule: Rule, edit: Balance, columns: readonly Column[], row: number): void {
  const [total, ...all] = columns;
  if (!total) return;
  const parts = all.filter(({ states }) => states[row] === cellState.ok);
  const missing = all.flatMap(({ states, indicator }) =>
    states[row] === cellState.ok ? [] : indicator.code,
  );
  const result = balanceEdit(
    roundedAt(total, row),
    parts.map((part) => roundedAt(part, row)),
    edit.tolerance,
    edit.atMost || missing.length > 0,
  );
  const isExact = !edit.atMost && missing.length === 0;
  const culprit = isExact ? culpritOf(stage, [total, ...parts], row, result.difference) : undefined;
  const odd = oddest(stage, [total, ...parts], row);
  // Without last year's figures nothing but a sole explanation speaks against the total.
  const at = (culprit && (culprit.correction !== null || odd) ? culprit.column : odd) ?? total;
  const causes = culprit?.causes ?? [];
  const { sum: stated, tolerance } = result;
  fail(stage, rule, 'balance', at, row, {
    facts: { kind: 'balance', total: valueAt(total, row), sum: stated, tolerance, missing },
    expected: at === total && !edit.atMost ? [Math.max(0, stated - tolerance), stated + tolerance] : null,
    correction: culprit?.correction ?? null,
    causes,
    related: othersOf([total, ...parts], at, row),
  });
}

interface Culprit {
  readonly column: Column;
  readonly correction: number | null;
  readonly causes: readonly Cause[];
}

/**
 * Which figure of a sum that does not close is wrong: for each the figure that would close it, weighed by the slip that
 * would have led there and by how much better it fits its column than what is typed.
 */
function culpritOf(
  stage: Stage,
  columns: readonly Column[],
  row: number,
  difference: number,
): Culprit | undefined {
  const [total] = columns;
  const weighed = columns.flatMap((column) => {
    const typed = valueAt(column, row);
    const due = twelveDigits(column === total ? typed - difference : typed + difference);
    if (due < 0 || !hasDecimals(due, column.indicator.decimals)) return [];
    const slip = slipsOf(typed, column.indicator.decimals)
      .filter(({ value }) => same(value, due))
      .sort((a, b) => b.weight - a.weight)[0];
    const better = likelihoodInRow(stage, column, row, due) / likelihoodInRow(stage, column, row, typed);
    return [{ column, due, slip, weight: (slip?.weight ?? 1e-4) * better }];
  });
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const sorted = [...weighed].sort((a, b) => b.weight - a.weight);
  const [first] = sorted;
  if (!first || !(all > 0)) return undefined;
  const isSole = first.weight >= enoughInSum * all;
  const listed = sorted.filter(({ weight, slip }) => slip && weight >= 0.02 * all).slice(0, 3);
  return {
    column: first.column,
    correction: isSole ? first.due : null,
    causes: listed.flatMap(({ column, due, slip }): readonly Cause[] =>
      relatedCell(column, row).flatMap(({ cell }): readonly Cause[] =>
        slip ? [{ kind: 'slip', slip: slip.kind, candidate: due, cell }] : [],
      ),
    ),
  };
}
