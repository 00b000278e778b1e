import { indicatorOn } from '../../forms/formSet';
import { isNothing } from '../../forms/nothing';
import { priorFactFor } from '../priorFact';
import { totalsOfOtherAreas } from './totalCoverage';
import type { Indicator } from '../../catalogue/indicator';
import type { Priors } from '../../dataset/prior';
import type { Entry, FormReading, FormArea, ReportedPeriod } from '../../forms/reading';
import type { PriorFact } from '../finding';

/** Whether a cell's figure can be used, and if not, why. */
export const cellState = { ok: 0, absent: 1, blank: 2, text: 3, failed: 4, computed: 5 } as const;

/** The figures of one indicator over the lines of a grid. */
export interface Column {
  readonly indicator: Indicator;
  readonly period: ReportedPeriod;
  readonly entries: readonly (Entry | undefined)[];
  /** NaN wherever the state is not ok: such a figure takes no part in anything later. */
  readonly values: Float64Array;
  /** The figures as they were entered, those later found wrong among them. */
  readonly given: Float64Array;
  readonly states: Uint8Array;
  /** 1 where the cell holds a formula: asked of every cell, and an entry is far to fetch. */
  readonly formulas: Uint8Array;
  /** The sheet, when it is another form's. */
  readonly sheet: string | undefined;
}

/** A reading as columns, with last year's figures beside them. Its arrays belong to one run of the rules. */
export interface Grid {
  readonly reading: FormReading;
  /** All but the published line. */
  readonly areas: readonly FormArea[];
  /** Rows of areas and of the direct line: those that report figures of their own. */
  readonly unitRows: readonly number[];
  /** Row of 合计, or −1. */
  readonly totalRow: number;
  readonly indicators: readonly Indicator[];
  readonly current: ReadonlyMap<string, Column>;
  readonly prior: ReadonlyMap<string, Column>;
  readonly priorFacts: ReadonlyMap<string, readonly (PriorFact | null)[]>;
  readonly priorValues: ReadonlyMap<string, Float64Array>;
  /** Indicators whose total of last year is not of this year's areas and so is no prior. */
  readonly otherAreas: ReadonlySet<string>;
  /** Figures of exactly last year, above zero: what growth is measured by. NaN for none. */
  readonly bases: ReadonlyMap<string, Float64Array>;
}

export function createGrid(reading: FormReading, priors: Priors): Grid {
  const areas = reading.areas.filter(({ role }) => role !== 'published');
  const indicators = reading.indicators.flatMap((code) => indicatorOn(reading, code) ?? []);
  const { current, prior } = columnsIn(reading, areas, indicators);
  const unitRows = areas.flatMap(({ role }, row) => (role === 'area' || role === 'direct' ? [row] : []));
  const totalRow = areas.findIndex(({ role }) => role === 'total');
  const known = new Map(
    indicators.map(({ code }) => [
      code,
      areas.map((area, row) => priorFactFor(reading, priors, area.code, code, prior.get(code)?.entries[row])),
    ]),
  );
  const otherAreas = totalsOfOtherAreas({ areas, unitRows, totalRow, current, prior, priorFacts: known });
  const priorFacts = new Map(
    [...known].map(([code, facts]) => [
      code,
      otherAreas.has(code) ? facts.map((fact, row) => (row === totalRow ? null : fact)) : facts,
    ]),
  );
  const last = reading.year - 1;
  return {
    reading,
    areas,
    unitRows,
    totalRow,
    indicators,
    current,
    prior,
    priorFacts,
    otherAreas,
    priorValues: new Map(
      [...priorFacts].map(([code, facts]) => [
        code,
        Float64Array.from(facts, (fact) => fact?.value ?? Number.NaN),
      ]),
    ),
    bases: new Map(
      [...priorFacts].map(([code, facts]) => [
        code,
        Float64Array.from(facts, (fact) =>
          fact && fact.year === last && fact.value > 0 ? fact.value : Number.NaN,
        ),
      ]),
    ),
  };
}

/**
 * The columns of a reading by slot and indicator. One pass over its entries in their own order, which is how they lie
 * in memory: in a large grid most of the time goes into fetching them.
 */
function columnsIn(
  reading: FormReading,
  areas: readonly FormArea[],
  indicators: readonly Indicator[],
  sheet?: string,
): Readonly<Record<ReportedPeriod, ReadonlyMap<string, Column>>> {
  const rowsOf = new Map<string, number[]>();
  areas.forEach(({ code }, row) => {
    const rows = rowsOf.get(code);
    if (rows) rows.push(row);
    else rowsOf.set(code, [row]);
  });
  const fresh = (period: ReportedPeriod): ReadonlyMap<string, Filling> =>
    new Map(
      indicators.map((indicator) => [indicator.code, blankColumn(indicator, period, areas.length, sheet)]),
    );
  const columns = { current: fresh('current'), prior: fresh('prior') };
  let area = '';
  let rows: readonly number[] = [];
  for (const entry of reading.entries.values()) {
    const column = columns[entry.period].get(entry.indicator);
    if (!column) continue;
    // A code that stands at several rows has one entry for all of them.
    if (entry.area !== area) rows = rowsOf.get((area = entry.area)) ?? [];
    for (const row of rows) {
      column.entries[row] = entry;
      const state = stateOf(entry, areas[row]);
      column.states[row] = state;
      if (entry.isFormula) column.formulas[row] = 1;
      if (state === cellState.ok) column.values[row] = entry.value ?? Number.NaN;
    }
  }
  return columns;
}

interface Filling extends Column {
  readonly entries: (Entry | undefined)[];
}

function blankColumn(
  indicator: Indicator,
  period: ReportedPeriod,
  size: number,
  sheet: string | undefined,
): Filling {
  const values = new Float64Array(size).fill(Number.NaN);
  return {
    indicator,
    period,
    entries: new Array<Entry | undefined>(size).fill(undefined),
    values,
    given: values,
    states: new Uint8Array(size).fill(cellState.absent),
    formulas: new Uint8Array(size),
    sheet,
  };
}

function stateOf(entry: Entry, area: FormArea | undefined): number {
  // A total by formula follows from the figures above it, which are checked themselves.
  if (area?.role === 'total' && entry.isFormula) return cellState.computed;
  if (entry.value !== null) return cellState.ok;
  return isNothing(entry.content) ? cellState.blank : cellState.text;
}

/** The address of a figure in a grid. */
export function cellKey({ indicator, period }: Column, row: number): string {
  return `${period}|${indicator.code}|${row}`;
}

/** The grid without these figures, named by `cellKey`; columns that have none of them are shared. */
export function without(grid: Grid, excluded: readonly string[]): Grid {
  if (excluded.length === 0) return grid;
  const rowsOf = new Map<string, number[]>();
  for (const key of excluded) {
    const end = key.lastIndexOf('|');
    const column = key.slice(0, end);
    const rows = rowsOf.get(column) ?? [];
    rows.push(Number(key.slice(end + 1)));
    rowsOf.set(column, rows);
  }
  const reduced = (columns: ReadonlyMap<string, Column>): ReadonlyMap<string, Column> =>
    new Map(
      [...columns].map(([code, column]) => [
        code,
        columnWithout(column, rowsOf.get(`${column.period}|${code}`) ?? []),
      ]),
    );
  return { ...grid, current: reduced(grid.current), prior: reduced(grid.prior) };
}

function columnWithout(column: Column, rows: readonly number[]): Column {
  if (rows.length === 0) return column;
  const values = column.values.slice();
  const states = column.states.slice();
  for (const row of rows) {
    states[row] = cellState.failed;
    values[row] = Number.NaN;
  }
  return { ...column, values, states };
}

function withoutFigures(column: Column, areas: readonly FormArea[], wrong: ReadonlySet<string>): Column {
  const rows = areas.flatMap(({ code }, row) => (wrong.has(`${code}|${column.indicator.code}`) ? [row] : []));
  return columnWithout(column, rows);
}

/** A rate by formula follows from its two figures, which are compared themselves. */
export function isDerived(column: Column, row: number): boolean {
  return column.indicator.kind === 'ratio' && column.formulas[row] === 1;
}

/**
 * Columns of the other forms of the same year, by indicator, read when they are first asked for; without the figures
 * that are `wrong` on their own form, by area and indicator.
 */
export function columnFinder(
  { areas }: Grid,
  related: readonly FormReading[],
  wrong: (other: FormReading) => ReadonlySet<string>,
): (code: string) => Column | undefined {
  const others = new Map<string, Column | undefined>();
  return (code) => {
    if (!others.has(code)) {
      const reading = related.find(({ indicators }) => indicators.includes(code));
      const indicator = reading && indicatorOn(reading, code);
      const found =
        reading && indicator && columnsIn(reading, areas, [indicator], reading.sheet).current.get(code);
      others.set(code, found && reading && withoutFigures(found, areas, wrong(reading)));
    }
    return others.get(code);
  };
}
