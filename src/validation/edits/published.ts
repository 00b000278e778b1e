import { entryOf } from '../../forms/reading';
import { cellState } from '../engine/grid';
import { isSummed } from '../engine/summed';
import { fail, pass, relatedEntry, uncheck } from '../engine/stage';
import type { Stage } from '../engine/stage';
import type { Rule } from '../rule';
import type { EditDefinition, EditOf } from './definition';

/**
 * The published figure of the region beside the sum. It includes the unions under the province, so without a direct
 * row only a sum above it is odd; with one, any difference beyond the printed precision.
 */
export const published: EditDefinition<EditOf<'published'>> = {
  parameters: [{ name: 'tolerance', label: { zh: '允许误差', en: 'Tolerance' }, least: 0, most: 1 }],
  indicators: () => [],
  explains: null,
  plans: () => 'pattern',
  run: { totals: runPublished },
};

function runPublished(stage: Stage, rule: Rule, { tolerance }: EditOf<'published'>): void {
  const { reading, unitRows, totalRow, areas } = stage.grid;
  const published = reading.areas.find(({ role }) => role === 'published');
  if (!published || totalRow < 0) return;
  for (const column of stage.grid.current.values()) {
    const stated = entryOf(reading, published.code, column.indicator.code, 'current');
    if (!isSummed(stage, column) || typeof stated?.value !== 'number' || !column.entries[totalRow]) continue;
    const areaRows = unitRows.filter((row) => areas[row]?.role === 'area');
    const directRows = unitRows.filter((row) => areas[row]?.role === 'direct');
    const state = areaRows.map((row) => column.states[row]).find((found) => found !== cellState.ok);
    if (state !== undefined) {
      uncheck(
        stage,
        rule,
        column,
        totalRow,
        state === cellState.text ? 'text' : state === cellState.failed ? 'failed_before' : 'blank',
      );
      continue;
    }
    const withDirect =
      directRows.length > 0 && directRows.every((row) => column.states[row] === cellState.ok);
    const rows = withDirect ? [...areaRows, ...directRows] : areaRows;
    const sum = rows.reduce((running, row) => running + (column.values[row] ?? 0), 0);
    const reach = Math.max(tolerance * stated.value, roundStep(stated.value));
    const excess = sum - stated.value;
    const isOdd = excess > reach || (withDirect && excess < -reach);
    if (!isOdd) {
      pass(stage, rule);
      continue;
    }
    fail(stage, rule, 'published', column, totalRow, {
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
