import { current, isIn, when } from '../plan/build';
import { definitionOf } from '../../forms/formSet';
import { itemsOf } from '../../forms/definition';
import { cellState } from '../engine/grid';
import { countFailed, fail, pass, relatedCell } from '../engine/stage';
import type { Rule } from '../rule';
import type { Column } from '../engine/grid';
import type { Stage } from '../engine/stage';
import type { EditDefinition, EditOf } from './definition';

/** Required cells without a figure. */
export const required: EditDefinition<EditOf<'required'>> = {
  parameters: [],
  indicators: () => [],
  explains: null,
  plans: (_, scope) =>
    scope.required.map((code) => ({
      at: current(code),
      rows: 'areas',
      stages: [],
      cases: [
        when(isIn(current(code), 'absent', 'computed'), 'skipped'),
        when(isIn(current(code), 'blank'), 'failed'),
      ],
      otherwise: 'passed',
      proof: {
        kind: 'between',
        x: current(code),
        y: null,
        least: -Number.MAX_VALUE,
        most: Number.MAX_VALUE,
      },
    })),
  run: { content: runRequired },
};

interface Gap {
  readonly column: Column;
  readonly row: number;
}

/**
 * Required cells without a figure (R49), in as few findings as can be: one for all lines and columns in which nothing
 * stands yet, so that a form just filled shows one, and one for each line (or column, where those are fewer) that is
 * begun and has gaps.
 */
function runRequired(stage: Stage, rule: Rule): void {
  const form = definitionOf(stage.grid.reading);
  const required = new Set(
    (form ? itemsOf(form) : []).flatMap((item) => (item.required ? item.indicator : [])),
  );
  const columns = [...stage.grid.current.values()].filter(({ indicator }) => required.has(indicator.code));
  const rows = stage.grid.areas.flatMap(({ role }, row) => (role === 'area' ? [row] : []));
  const isGap = (column: Column, row: number): boolean => column.states[row] === cellState.blank;
  const isDue = (column: Column, row: number): boolean =>
    isGap(column, row) || (column.entries[row] !== undefined && column.states[row] !== cellState.computed);
  const begunColumns = new Set(
    columns.filter((column) => rows.some((row) => isDue(column, row) && !isGap(column, row))),
  );
  const begunRows = new Set(
    rows.filter((row) => columns.some((column) => isDue(column, row) && !isGap(column, row))),
  );
  const gaps: Gap[] = [];
  for (const row of rows) {
    for (const column of columns) {
      if (isGap(column, row)) gaps.push({ column, row });
      else if (isDue(column, row)) pass(stage, rule);
    }
  }
  const isBegun = ({ column, row }: Gap): boolean => begunColumns.has(column) && begunRows.has(row);
  report(
    stage,
    rule,
    'notBegun',
    gaps.filter((gap) => !isBegun(gap)),
  );
  const rest = gaps.filter(isBegun);
  const byLine = groups(rest, ({ row }) => row);
  const byColumn = groups(rest, ({ column }) => column.indicator.code);
  const isByLine = byLine.length <= byColumn.length;
  for (const group of isByLine ? byLine : byColumn) report(stage, rule, isByLine ? 'line' : 'column', group);
}

function groups<Key>(gaps: readonly Gap[], keyOf: (gap: Gap) => Key): readonly (readonly Gap[])[] {
  const found = new Map<Key, Gap[]>();
  for (const gap of gaps) {
    const key = keyOf(gap);
    const group = found.get(key);
    if (group) group.push(gap);
    else found.set(key, [gap]);
  }
  return [...found.values()];
}

function report(stage: Stage, rule: Rule, group: 'line' | 'column' | 'notBegun', gaps: readonly Gap[]): void {
  const [first, ...others] = gaps;
  if (!first) return;
  // Every blank cell has failed; they are told together.
  others.forEach(() => countFailed(stage, rule));
  fail(stage, rule, 'required', first.column, first.row, {
    facts: {
      kind: 'blank',
      group,
      cells: gaps.length,
      areas: new Set(gaps.map(({ row }) => row)).size,
      indicators: new Set(gaps.map(({ column }) => column)).size,
    },
    related: others.flatMap(({ column, row }) => relatedCell(column, row)),
  });
}
