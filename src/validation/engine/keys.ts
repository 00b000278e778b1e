import { areaOf, liesIn } from '../../catalogue/areas';
import { agrees } from './priorFact';
import { cellState } from './grid';
import { fail, pass, uncheck } from './run';
import type { Prior, Priors } from '../../dataset/prior';
import type { Rule } from '../rule';
import type { Run } from './run';

/** Every area line has a known code of the form's region, once (R40). */
export function checkCodes(run: Run, rule: Rule): void {
  const { areas, reading, current } = run.grid;
  const seen = new Set<string>();
  areas.forEach(({ code, role }, row) => {
    if (role !== 'area') return;
    const area = areaOf(code);
    const isGood =
      area !== undefined && (areaOf(reading.region) === undefined || liesIn(area, reading.region));
    const isRepeated = seen.has(code);
    seen.add(code);
    if (isGood && !isRepeated) return pass(run, rule);
    const column = [...current.values()].find((candidate) => candidate.entries[row] !== undefined);
    if (column) fail(run, rule, 'codes', column, row, { facts: { kind: 'code', text: code } });
  });
}

/**
 * The 上年 column shows what was reported last year (R39): an error against last year's file or sheet, a hint where
 * only a published figure differs.
 */
export function checkPriorAgreement(run: Run, rule: Rule, priors: Priors): void {
  for (const column of run.grid.prior.values()) {
    const code = column.indicator.code;
    column.entries.forEach((entry, row) => {
      if (!entry || column.states[row] === cellState.computed) return;
      const known = priors.all(entry.area, code);
      const reported = known.find(({ origin }) => origin.kind !== 'dataset');
      const reference = reported ?? known[0];
      if (!reference) return;
      if (entry.value === null) {
        return uncheck(run, rule, column, row, column.states[row] === cellState.text ? 'text' : 'blank');
      }
      if (agrees(entry.value, entry, reference)) return pass(run, rule);
      fail(
        run,
        rule,
        'priorAgreement',
        column,
        row,
        mismatch(entry.value, reference, reported !== undefined),
      );
    });
  }
}

function mismatch(shown: number, reference: Prior, isReported: boolean): Parameters<typeof fail>[5] {
  return {
    facts: { kind: 'priorMismatch', shown, reference: reference.value, origin: reference.origin },
    expected: [reference.value, reference.value],
    correction: isReported ? reference.value : null,
    ...(isReported ? {} : { severity: 'hint', overridable: false }),
  };
}
