import { cellKey, cellState, without } from './grid';
import { reasonOf, standing, uncheck } from './stage';
import type { UncheckedReason } from '../finding';
import type { Rule } from '../rule';
import type { Column } from './grid';
import type { Stage } from './stage';

/** The areas' figures of one indicator with both years, those in question left out. */
export interface Sample {
  readonly rows: readonly number[];
  readonly current: readonly number[];
  readonly prior: readonly number[];
}

/** Cells with a finding that is an error: they take no part in what is said of the other areas. */
export function erroneous(stage: Stage): ReadonlySet<string> {
  const errors = standing(stage.before).filter(
    ({ finding }) => finding.severity === 'error' && finding.period === 'current',
  );
  return new Set(errors.map(({ finding }) => `${finding.area}|${finding.indicator}`));
}

/** Cells with any finding at all. */
export function questioned({ before }: Stage): ReadonlySet<string> {
  return new Set(standing(before).map(({ finding }) => `${finding.area}|${finding.indicator}`));
}

/** The stage as it looks without this year's figures of these cells; what is blank or text stays so. */
export function withoutCells(stage: Stage, cells: ReadonlySet<string>): Stage {
  if (cells.size === 0) return stage;
  const { grid } = stage;
  const keys = [...grid.current.values()].flatMap((column) =>
    grid.areas.flatMap(({ code }, row) =>
      column.states[row] === cellState.ok && cells.has(`${code}|${column.indicator.code}`)
        ? [cellKey(column, row)]
        : [],
    ),
  );
  const reduced = without(grid, keys);
  return {
    ...stage,
    grid: reduced,
    columnOf: (code) => reduced.current.get(code) ?? stage.columnOf(code),
    models: new WeakMap(),
  };
}

export function summed(stage: Stage): readonly Column[] {
  return [...stage.grid.current.values()].filter(({ indicator }) => indicator.kind !== 'ratio');
}

/** Files every cell that cannot be compared, and returns the rest. */
export function sampleOf(stage: Stage, rule: Rule, column: Column, errors: ReadonlySet<string>): Sample {
  const rows: number[] = [];
  const current: number[] = [];
  const prior: number[] = [];
  const facts = stage.grid.priorFacts.get(column.indicator.code);
  for (const row of stage.grid.unitRows) {
    const state = column.states[row];
    const fact = facts?.[row];
    if (state === cellState.absent || state === cellState.computed) continue;
    const value = column.values[row] ?? Number.NaN;
    const reason: UncheckedReason | undefined =
      state !== cellState.ok
        ? reasonOf(state)
        : errors.has(`${stage.grid.areas[row]?.code}|${column.indicator.code}`)
          ? 'failed_before'
          : !fact || fact.year !== stage.grid.reading.year - 1
            ? 'no_prior'
            : fact.value <= 0
              ? 'zero_prior'
              : value <= 0
                ? 'not_applicable'
                : undefined;
    if (reason !== undefined || !fact) {
      uncheck(stage, rule, column, row, reason ?? 'no_prior');
      continue;
    }
    rows.push(row);
    current.push(value);
    prior.push(fact.value);
  }
  return { rows, current, prior };
}
