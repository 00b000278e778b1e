import { hasDecimals } from '../../catalogue/numbers';
import { numberText } from '../numberText';
import { isIn, when } from '../plan/build';
import { fail } from '../engine/stage';
import { bothPeriods, cellPlan, runOnCells } from './cell';
import type { Column } from '../engine/grid';
import type { FindingDetails } from '../engine/stage';
import type { EditDefinition, EditOf } from './definition';

// A blank cell holds no text and no figure either: it is still to be filled, which is no pass.
const planFor = cellPlan((at) => ({
  at,
  rows: 'all',
  stages: [],
  cases: [when(isIn(at, 'text'), 'failed'), when(isIn(at, 'known', 'derived'), 'passed')],
  otherwise: 'skipped',
  proof: { kind: 'between', x: at, y: null, least: -Number.MAX_VALUE, most: Number.MAX_VALUE },
}));

/** Text and error values where figures are due, in this year's cells and last year's. */
export const number: EditDefinition<EditOf<'number'>> = {
  parameters: [],
  indicators: () => [],
  explains: 0,
  plans: (_, scope) => bothPeriods(planFor, scope),
  run: {
    content: (stage, rule) =>
      runOnCells(stage, rule, planFor, (column, row) =>
        fail(stage, rule, 'number', column, row, detailsOf(column, row)),
      ),
  },
};

function detailsOf(column: Column, row: number): FindingDetails {
  const text = String(column.entries[row]?.content);
  if (text.startsWith('#')) return { facts: { kind: 'errorValue', text } };
  const read = numberText(text, column.indicator);
  const fits = read && read.value >= 0 && hasDecimals(read.value, column.indicator.decimals);
  return { facts: { kind: 'text', text }, correction: fits && !read.approximate ? read.value : null };
}
