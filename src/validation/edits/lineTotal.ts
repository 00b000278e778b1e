import { halfStepAt } from '../priorFact';
import { balanceEdit } from '../methods/balance';
import { rounded } from '../../catalogue/interval';
import { slipsOf } from '../methods/slips';
import { likelihoodInRow } from '../engine/columnModel';
import { enough } from '../engine/corrections';
import { hasDecimals, same, twelveDigits } from '../../catalogue/numbers';
import type { Cause } from '../finding';
import { cellState } from '../engine/grid';
import { isSummed } from '../engine/summed';
import { fail, pass, relatedCell, uncheck } from '../engine/stage';
import type { Rounded } from '../../catalogue/interval';
import type { Rule } from '../rule';
import type { Column } from '../engine/grid';
import type { Stage } from '../engine/stage';
import type { EditDefinition, EditOf } from './definition';

/** 合计 = Σ areas + direct row, for a total typed over as for one by formula. */
export const lineTotal: EditDefinition<EditOf<'lineTotal'>> = {
  parameters: [
    { name: 'perPart', label: { zh: '每项允许误差', en: 'Tolerance per part' }, least: 0, most: 1e12 },
  ],
  indicators: () => [],
  explains: null,
  plans: () => 'pattern',
  run: { totals: runLineTotal },
};

const roundedAt = (column: Column, row: number): Rounded => {
  const entry = column.entries[row];
  // Counts entered as such are exact; money's half steps are the rule's own tolerance.
  const half = entry && entry.scale !== 1 ? halfStepAt(entry, column.indicator.decimals) : 0;
  return rounded(entry?.value ?? 0, half);
};

/**
 * How far figures that were each rounded by at most half a step add up beside their rounded total: three standard
 * deviations of the sum of so many even errors. That all are rounded the same way happens to nobody.
 */
const roundingReach = (figures: number, half: number): number => half * Math.sqrt(3 * figures);

function runLineTotal(stage: Stage, rule: Rule, { perPart }: EditOf<'lineTotal'>): void {
  const { totalRow, unitRows } = stage.grid;
  if (totalRow < 0) return;
  for (const column of stage.grid.current.values()) {
    const entry = column.entries[totalRow];
    if (!entry || !isSummed(stage, column)) continue;
    if (entry.value === null) {
      uncheck(stage, rule, column, totalRow, column.states[totalRow] === cellState.text ? 'text' : 'blank');
      continue;
    }
    const present = unitRows.filter((row) => !Number.isNaN(column.given[row]));
    const missing = unitRows.filter((row) => column.states[row] === cellState.blank);
    if (unitRows.some((row) => column.states[row] === cellState.text)) {
      uncheck(stage, rule, column, totalRow, 'text');
      continue;
    }
    const tolerance = column.indicator.decimals > 0 ? roundingReach(present.length + 1, perPart) : 0;
    const result = balanceEdit(
      roundedAt(column, totalRow),
      present.map((row) => roundedAt(column, row)),
      tolerance,
    );
    if (present.length === 0) uncheck(stage, rule, column, totalRow, 'blank');
    else if (result.passed) pass(stage, rule);
    else if (missing.length > 0 && !entry.isFormula && result.difference > 0) {
      uncheck(stage, rule, column, totalRow, 'blank');
    } else {
      const culprit = entry.isFormula ? undefined : culpritOf(stage, column, present, result.difference);
      const at = culprit?.row ?? totalRow;
      fail(stage, rule, 'lineTotal', column, at, {
        facts: {
          kind: 'balance',
          total: entry.value,
          sum: result.sum,
          tolerance: result.tolerance,
          missing: missing.map((row) => stage.grid.areas[row]?.code ?? ''),
        },
        expected: at === totalRow ? [result.sum - result.tolerance, result.sum + result.tolerance] : null,
        correction: culprit?.correction ?? null,
        causes: culprit?.causes ?? [],
        related: at === totalRow ? [] : relatedCell(column, totalRow),
      });
    }
  }
}

interface Culprit {
  readonly row: number;
  readonly correction: number | null;
  readonly causes: readonly Cause[];
}

/** A total is typed once where its areas are typed as often as there are areas, and more hands come between. */
const readiness = 100;

/** Which figure of a column that does not add up is wrong: the total, or an area of which it would be as likely. */
function culpritOf(
  stage: Stage,
  column: Column,
  present: readonly number[],
  difference: number,
): Culprit | undefined {
  const { totalRow } = stage.grid;
  const { decimals } = column.indicator;
  const weighed = [totalRow, ...present].flatMap((row) => {
    const typed = column.entries[row]?.value ?? Number.NaN;
    const due = twelveDigits(row === totalRow ? typed - difference : typed + difference);
    if (due < 0 || !hasDecimals(due, decimals)) return [];
    const slip = slipsOf(typed, decimals)
      .filter(({ value }) => same(value, due))
      .sort((a, b) => b.weight - a.weight)[0];
    const better = likelihoodInRow(stage, column, row, due) / likelihoodInRow(stage, column, row, typed);
    const weight = (slip?.weight ?? 1e-4) * (row === totalRow ? readiness : better);
    return [{ row, due, slip, weight }];
  });
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const sorted = [...weighed].sort((a, b) => b.weight - a.weight);
  const [first] = sorted;
  if (!first || !(all > 0)) return undefined;
  const listed = sorted.filter(({ weight, slip }) => slip && weight >= 0.02 * all).slice(0, 3);
  return {
    row: first.row,
    correction: first.weight >= enough * all ? first.due : null,
    causes: listed.flatMap(({ row, due, slip }): readonly Cause[] =>
      relatedCell(column, row).flatMap(({ cell }): readonly Cause[] =>
        slip ? [{ kind: 'slip', slip: slip.kind, candidate: due, cell }] : [],
      ),
    ),
  };
}
