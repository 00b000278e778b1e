import { differenceNoise, relativeNoise } from '../../catalogue/numbers';
import {
  compare,
  current,
  figure,
  halfStep,
  isIn,
  minus,
  of,
  onOtherForm,
  plus,
  readable,
  times,
  when,
} from '../plan/build';
import { remember } from '../plan/remember';
import { runPlan, tableOf } from '../engine/rowEdit';
import { fail, relatedCell } from '../engine/stage';
import { valueAt } from './relation';
import type { Verdict } from '../plan/model';
import type { EditDefinition, EditOf, PlanBody } from './definition';

type Same = EditOf<'same'>;

/** Where no other form at hand has the figure: waited for where one is known to have it, else nothing to compare. */
const planWhere = (otherwise: Verdict) =>
  remember(
    (code: string) => code,
    (code: string): PlanBody => {
      const [here, there] = [current(code), onOtherForm(code)];
      const reach = plus(
        plus(halfStep(here), halfStep(there)),
        plus(differenceNoise, times(relativeNoise, of('absolute', figure(there)))),
      );
      return {
        at: here,
        rows: 'all',
        stages: [],
        cases: [
          when(isIn(there, 'elsewhere'), otherwise),
          ...readable([here, there], ['absent', 'computed']),
          when(compare(of('absolute', minus(figure(here), figure(there))), '<=', reach), 'passed'),
        ],
        otherwise: 'failed',
        proof: null,
      };
    },
  );

const sharedPlan = planWhere('other_form_absent');
const ownPlan = planWhere('skipped');

const planFor = ({ shared }: Same, code: string): PlanBody =>
  shared.includes(code) ? sharedPlan(code) : ownPlan(code);

/** A figure that stands on two forms is the same on both. */
export const same: EditDefinition<Same> = {
  parameters: [],
  indicators: () => [],
  explains: 6,
  plans: (edit, { indicators }) => indicators.map(({ code }) => planFor(edit, code)),
  run: {
    relations: (stage, rule, edit) => {
      const table = tableOf(stage);
      for (const [code, column] of stage.grid.current) {
        const other = stage.otherColumnOf(code);
        if (!other && !edit.shared.includes(code)) continue;
        runPlan(
          stage,
          rule,
          planFor(edit, code),
          (_, row) => {
            if (!other) return;
            const there = valueAt(other, row);
            fail(stage, rule, 'same', column, row, {
              facts: { kind: 'same', there },
              expected: [there, there],
              related: relatedCell(other, row),
            });
          },
          table,
        );
      }
    },
  },
};
