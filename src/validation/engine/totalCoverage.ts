import { same } from '../../catalogue/numbers';
import type { PriorFact } from '../finding';
import type { Entry, FormArea } from '../../forms/reading';

interface Column {
  readonly indicator: { readonly code: string };
  readonly entries: readonly (Entry | undefined)[];
}

/** What a grid knows before its priors are settled. */
interface Parts {
  readonly areas: readonly FormArea[];
  readonly unitRows: readonly number[];
  readonly totalRow: number;
  readonly current: ReadonlyMap<string, Column>;
  readonly prior: ReadonlyMap<string, Column>;
  readonly priorFacts: ReadonlyMap<string, readonly (PriorFact | null)[]>;
}

/** The indicators whose total this year is not of the areas that last year's total is of. */
export function totalsOfOtherAreas(grid: Parts): ReadonlySet<string> {
  if (grid.totalRow < 0) return new Set();
  return new Set([...grid.current.values()].filter((column) => differs(grid, column)).map(codeOf));
}

const codeOf = ({ indicator }: Column): string => indicator.code;

function differs(grid: Parts, column: Column): boolean {
  const { totalRow } = grid;
  const facts = grid.priorFacts.get(codeOf(column)) ?? [];
  const total = facts[totalRow];
  if (!total) return false;
  const then = ofTotal(grid, total, facts, grid.prior.get(codeOf(column)));
  if (then === undefined) return false;
  const now = new Set(rowsWith(grid, column));
  const entry = column.entries[totalRow];
  const isOfThese = entry?.isFormula === true || isSum(column, now, entry?.value);
  const ofNow = isOfThese ? now : new Set(grid.unitRows.filter((row) => grid.areas[row]?.role === 'area'));
  return ofNow.size !== then.length || then.some((row) => !ofNow.has(row));
}

/** The rows that last year's total is the sum of; undefined where it stands for itself. */
function ofTotal(
  grid: Parts,
  { value, origin }: PriorFact,
  facts: readonly (PriorFact | null)[],
  shown: Column | undefined,
): readonly number[] | undefined {
  if (origin.kind === 'total') return shown && rowsWith(grid, shown);
  const rows = grid.unitRows.filter((row) => isOfOrigin(facts[row], origin));
  const sum = rows.reduce((all, row) => all + (facts[row]?.value ?? 0), 0);
  return rows.length > 0 && same(sum, value) ? rows : undefined;
}

function isOfOrigin(fact: PriorFact | null | undefined, origin: PriorFact['origin']): boolean {
  if (!fact || fact.origin.kind !== origin.kind) return false;
  if (fact.origin.kind === 'file' && origin.kind === 'file') return fact.origin.file === origin.file;
  if (fact.origin.kind === 'sheet' && origin.kind === 'sheet') return fact.origin.sheet === origin.sheet;
  return fact.origin.kind === 'typed';
}

const rowsWith = ({ unitRows }: Parts, { entries }: Column): readonly number[] =>
  unitRows.filter((row) => typeof entries[row]?.value === 'number');

function isSum({ entries }: Column, rows: ReadonlySet<number>, total: number | null | undefined): boolean {
  if (typeof total !== 'number' || rows.size === 0) return false;
  return same(
    [...rows].reduce((sum, row) => sum + (entries[row]?.value ?? 0), 0),
    total,
  );
}
