import { agrees } from '../priorFact';
import { cellState } from '../engine/grid';
import { fail, pass, uncheck } from '../engine/stage';
import type { Prior } from '../../dataset/prior';
import type { Rule } from '../rule';
import type { FindingDetails, Stage } from '../engine/stage';
import type { EditDefinition, EditOf } from './definition';

/**
 * The 上年 column shows what was reported last year: an error against last year's file or sheet, a hint where only a
 * published figure differs.
 */
export const priorAgreement: EditDefinition<EditOf<'priorAgreement'>> = {
  parameters: [],
  indicators: () => [],
  explains: null,
  plans: () => 'reference_list',
  run: { identity: runPriorAgreement },
};

function runPriorAgreement(stage: Stage, rule: Rule): void {
  for (const column of stage.grid.prior.values()) {
    const code = column.indicator.code;
    stage.grid.areas.forEach((area, row) => {
      const state = column.states[row];
      if (state === cellState.absent || state === cellState.computed) return;
      const known = stage.priors.all(area.code, code);
      const reported = known.find(({ origin }) => origin.kind !== 'dataset');
      const reference = reported ?? known[0];
      if (!reference) return;
      const entry = column.entries[row];
      if (typeof entry?.value !== 'number') {
        return uncheck(stage, rule, column, row, state === cellState.text ? 'text' : 'blank');
      }
      if (agrees(entry.value, entry, reference, column.indicator)) return pass(stage, rule);
      fail(
        stage,
        rule,
        'priorAgreement',
        column,
        row,
        mismatch(entry.value, reference, reported !== undefined),
      );
    });
  }
}

function mismatch(shown: number, reference: Prior, isReported: boolean): FindingDetails {
  return {
    facts: { kind: 'priorMismatch', shown, reference: reference.value, origin: reference.origin },
    expected: [reference.value, reference.value],
    correction: isReported ? reference.value : null,
    ...(isReported ? {} : { severity: 'hint', overridable: false }),
  };
}
