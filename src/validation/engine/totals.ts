import { entryOf } from '../../forms/reading';
import { balanceEdit } from '../methods/balance';
import { rounded } from '../methods/interval';
import { typingCandidates } from '../methods/typingSlip';
import { cellState } from './grid';
import { stepOf } from './priorFact';
import { fail, pass, relatedCell, relatedEntry, uncheck } from './run';
import type { Rounded } from '../methods/interval';
import type { Rule } from '../rule';
import type { Column } from './grid';
import type { Run } from './run';

const roundedAt = (column: Column, row: number): Rounded => {
  const entry = column.entries[row];
  // Counts entered as such are exact; money's half steps are the rule's own tolerance.
  const half = entry && entry.scale !== 1 ? stepOf(entry, column.indicator.code) : 0;
  return rounded(entry?.value ?? 0, half);
};

const isSummed = (column: Column): boolean => column.indicator.kind !== 'ratio';

/** 合计 = Σ areas + direct line (R38), for a total typed over as for one by formula. */
export function checkLineTotal(run: Run, rule: Rule, perPart: number): void {
  const { totalRow, unitRows } = run.grid;
  if (totalRow < 0) return;
  for (const column of run.grid.current.values()) {
    const entry = column.entries[totalRow];
    if (!entry || !isSummed(column)) continue;
    if (entry.value === null) {
      uncheck(run, rule, column, totalRow, column.states[totalRow] === cellState.text ? 'text' : 'blank');
      continue;
    }
    const present = unitRows.filter((row) => typeof column.entries[row]?.value === 'number');
    const missing = unitRows.filter((row) => column.states[row] === cellState.blank);
    if (unitRows.some((row) => column.states[row] === cellState.text)) {
      uncheck(run, rule, column, totalRow, 'text');
      continue;
    }
    const tolerance = column.indicator.decimals > 0 ? perPart * (present.length + 1) : 0;
    const result = balanceEdit(
      roundedAt(column, totalRow),
      present.map((row) => roundedAt(column, row)),
      tolerance,
    );
    if (result.passed) pass(run, rule);
    else if (missing.length > 0 && !entry.isFormula && result.difference > 0) {
      uncheck(run, rule, column, totalRow, 'blank');
    } else {
      const candidates = entry.isFormula ? [] : typingHints(column, totalRow, present);
      const [only] = candidates;
      const sole = candidates.length === 1 ? only : undefined;
      const at = sole?.key ?? totalRow;
      fail(run, rule, 'lineTotal', column, at, {
        facts: {
          kind: 'balance',
          total: entry.value,
          sum: result.sum,
          tolerance: result.tolerance,
          missing: missing.map((row) => run.grid.areas[row]?.code ?? ''),
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

/**
 * The published figure of the region beside the sum (R50). It includes the unions under the province, so without a
 * direct line only a sum above it is odd; with one, any difference beyond the printed precision.
 */
export function checkPublished(run: Run, rule: Rule, tolerance: number): void {
  const { reading, unitRows, totalRow, areas } = run.grid;
  const published = reading.areas.find(({ role }) => role === 'published');
  if (!published || totalRow < 0) return;
  for (const column of run.grid.current.values()) {
    const stated = entryOf(reading, published.code, column.indicator.code, 'current');
    if (!isSummed(column) || typeof stated?.value !== 'number' || !column.entries[totalRow]) continue;
    const areaRows = unitRows.filter((row) => areas[row]?.role === 'area');
    const directRow = unitRows.find((row) => areas[row]?.role === 'direct');
    const state = areaRows.map((row) => column.states[row]).find((found) => found !== cellState.ok);
    if (state !== undefined) {
      uncheck(
        run,
        rule,
        column,
        totalRow,
        state === cellState.text ? 'text' : state === cellState.failed ? 'failed_before' : 'blank',
      );
      continue;
    }
    const withDirect = directRow !== undefined && column.states[directRow] === cellState.ok;
    const rows = withDirect ? [...areaRows, directRow] : areaRows;
    const sum = rows.reduce((running, row) => running + (column.values[row] ?? 0), 0);
    const reach = Math.max(tolerance * stated.value, roundStep(stated.value));
    const excess = sum - stated.value;
    const isOdd = excess > reach || (withDirect && excess < -reach);
    if (!isOdd) {
      pass(run, rule);
      continue;
    }
    fail(run, rule, 'published', column, totalRow, {
      facts: { kind: 'published', published: stated.value, sum, withDirect },
      expected: [withDirect ? stated.value - reach : 0, stated.value + reach],
      related: [relatedEntry(stated)],
    });
  }
}

/** What the round end of a published figure leaves open (670.62万 → 100), at most a hundredth of it. */
function roundStep(value: number): number {
  let step = 1;
  while (value % (step * 10) === 0 && step * 1000 <= value) step *= 10;
  return step === 1 ? 0 : step;
}
