import { halfStepAt } from '../priorFact';
import { balanceEdit } from '../methods/balance';
import { rounded } from '../../catalogue/interval';
import { typingCandidates } from '../methods/typingSlip';
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
  const half = entry && entry.scale !== 1 ? halfStepAt(entry, column.indicator.code) : 0;
  return rounded(entry?.value ?? 0, half);
};

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
    const present = unitRows.filter((row) => typeof column.entries[row]?.value === 'number');
    const missing = unitRows.filter((row) => column.states[row] === cellState.blank);
    if (unitRows.some((row) => column.states[row] === cellState.text)) {
      uncheck(stage, rule, column, totalRow, 'text');
      continue;
    }
    const tolerance = column.indicator.decimals > 0 ? perPart * (present.length + 1) : 0;
    const result = balanceEdit(
      roundedAt(column, totalRow),
      present.map((row) => roundedAt(column, row)),
      tolerance,
    );
    if (result.passed) pass(stage, rule);
    else if (missing.length > 0 && !entry.isFormula && result.difference > 0) {
      uncheck(stage, rule, column, totalRow, 'blank');
    } else {
      const candidates = entry.isFormula ? [] : typingHints(column, totalRow, present);
      const [only] = candidates;
      const sole = candidates.length === 1 ? only : undefined;
      const at = sole?.key ?? totalRow;
      fail(stage, rule, 'lineTotal', column, at, {
        facts: {
          kind: 'balance',
          total: entry.value,
          sum: result.sum,
          tolerance: result.tolerance,
          missing: missing.map((row) => stage.grid.areas[row]?.code ?? ''),
        },
        expected: at === totalRow ? [result.sum - result.tolerance, result.sum + result.tolerance] : null,
        correction: sole?.candidate ?? null,
        causes: candidates.flatMap(({ key, edit, candidate }) =>
          relatedCell(column, key).map(({ cell }) => ({ kind: 'typing', edit, candidate, cell }) as const),
        ),
        related: at === totalRow ? [] : relatedCell(column, totalRow),
      });
    }
  }
}

function typingHints(
  column: Column,
  totalRow: number,
  parts: readonly number[],
): ReturnType<typeof typingCandidates<number>> {
  const valued = (row: number): { readonly key: number; readonly value: number } => ({
    key: row,
    value: column.entries[row]?.value ?? 0,
  });
  return typingCandidates(valued(totalRow), parts.map(valued));
}
