import { indicatorOf } from '../../catalogue/indicators';
import { entryOf } from '../../forms/reading';
import { priorFactFor } from './priorFact';
import type { Indicator } from '../../catalogue/indicator';
import type { Priors } from '../../dataset/prior';
import type { Entry, FormReading, Line, Slot } from '../../forms/reading';
import type { PriorFact } from '../finding';

/** Whether a cell's figure can be used, and if not, why. */
export const cellState = { ok: 0, absent: 1, blank: 2, text: 3, failed: 4, computed: 5 } as const;

/** The figures of one indicator over the lines of a grid. */
export interface Column {
  readonly indicator: Indicator;
  readonly slot: Slot;
  readonly entries: readonly (Entry | undefined)[];
  /** NaN wherever the state is not ok: such a figure takes no part in anything later. */
  readonly values: Float64Array;
  readonly states: Uint8Array;
  /** The sheet, when it is another form's. */
  readonly sheet: string | undefined;
}

/** A reading as columns, with last year's figures beside them. Its arrays belong to one run of the rules. */
export interface Grid {
  readonly reading: FormReading;
  /** All but the published line. */
  readonly lines: readonly Line[];
  /** Rows of areas and of the direct line: those that report figures of their own. */
  readonly unitRows: readonly number[];
  /** Row of 合计, or −1. */
  readonly totalRow: number;
  readonly indicators: readonly Indicator[];
  readonly current: ReadonlyMap<string, Column>;
  readonly prior: ReadonlyMap<string, Column>;
  readonly priorFacts: ReadonlyMap<string, readonly (PriorFact | null)[]>;
  readonly priorValues: ReadonlyMap<string, Float64Array>;
}

export function createGrid(reading: FormReading, priors: Priors): Grid {
  const lines = reading.lines.filter(({ role }) => role !== 'published');
  const indicators = reading.indicators.flatMap((code) => indicatorOf(code) ?? []);
  const columnsOf = (slot: Slot): ReadonlyMap<string, Column> =>
    new Map(indicators.map((indicator) => [indicator.code, columnOf(reading, lines, indicator, slot)]));
  const prior = columnsOf('prior');
  const priorFacts = new Map(
    indicators.map(({ code }) => [
      code,
      lines.map((line, row) => priorFactFor(reading, priors, line.code, code, prior.get(code)?.entries[row])),
    ]),
  );
  return {
    reading,
    lines,
    unitRows: lines.flatMap(({ role }, row) => (role === 'area' || role === 'direct' ? [row] : [])),
    totalRow: lines.findIndex(({ role }) => role === 'total'),
    indicators,
    current: columnsOf('current'),
    prior,
    priorFacts,
    priorValues: new Map(
      [...priorFacts].map(([code, facts]) => [
        code,
        Float64Array.from(facts, (fact) => fact?.value ?? Number.NaN),
      ]),
    ),
  };
}

/** One indicator of a reading over the lines asked for. */
export function columnOf(
  reading: FormReading,
  lines: readonly Line[],
  indicator: Indicator,
  slot: Slot,
  sheet?: string,
): Column {
  const entries = lines.map((line) => entryOf(reading, line.code, indicator.code, slot));
  const states = Uint8Array.from(entries, (entry, row) => stateOf(entry, lines[row]));
  const values = Float64Array.from(entries, (entry, row) =>
    states[row] === cellState.ok ? (entry?.value ?? Number.NaN) : Number.NaN,
  );
  return { indicator, slot, entries, values, states, sheet };
}

function stateOf(entry: Entry | undefined, line: Line | undefined): number {
  if (!entry) return cellState.absent;
  // A total by formula follows from the figures above it, which are checked themselves.
  if (line?.role === 'total' && entry.isFormula) return cellState.computed;
  if (entry.value !== null) return cellState.ok;
  return isBlank(entry) ? cellState.blank : cellState.text;
}

/** Nothing, or only spaces, stands in the cell. */
export function isBlank(entry: Entry): boolean {
  return entry.content === null || (typeof entry.content === 'string' && entry.content.trim() === '');
}

/** Takes a figure out of everything that follows. */
export function spoil(column: Column, row: number): void {
  column.states[row] = cellState.failed;
  column.values[row] = Number.NaN;
}

/** A rate by formula follows from its two figures, which are compared themselves. */
export function isDerived(column: Column, row: number): boolean {
  return column.indicator.kind === 'ratio' && column.entries[row]?.isFormula === true;
}
