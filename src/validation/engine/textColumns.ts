import { relatedEntry, standing } from './stage';
import type { Column, Grid } from './grid';
import type { PendingFinding } from './stage';

/** Texts in a column from which they are how it was filled in, not a slip. */
const leastTexts = 3;

/**
 * Columns whose figures mostly stand as text (pasted from a page, written in full width) have one cause: one finding
 * in place of one for each cell, which offers every number at once. Texts that mean no certain number stay by
 * themselves.
 */
export function textColumns(pending: readonly PendingFinding[], grid: Grid): readonly PendingFinding[] {
  const byColumn = new Map<Column, PendingFinding[]>();
  for (const one of standing({ pending })) {
    const { facts, correction, indicator, period } = one.finding;
    const column = grid[period].get(indicator);
    if (one.kind !== 'number' || facts.kind !== 'text' || correction === null || !column) continue;
    byColumn.set(column, [...(byColumn.get(column) ?? []), one]);
  }
  const texts = [...byColumn]
    .filter(([column, found]) => isWhole(column, found))
    .flatMap(([, found]) => found);
  const [first] = texts;
  if (first?.finding.facts.kind !== 'text') return [];
  const { text } = first.finding.facts;
  return [
    {
      ...first,
      replaces: texts,
      finding: {
        ...first.finding,
        facts: { kind: 'textColumns', text, cells: texts.length },
        related: texts.slice(1).flatMap(({ finding: { area, indicator, period, correction } }) => {
          const entry = grid[period].get(indicator)?.entries.find((each) => each?.area === area);
          return entry && correction !== null ? [relatedEntry(entry, undefined, correction)] : [];
        }),
      },
    },
  ];
}

function isWhole({ entries }: Column, found: readonly PendingFinding[]): boolean {
  const filled = entries.filter((entry) => entry !== undefined && entry.content !== null && !entry.isFormula);
  return found.length >= leastTexts && found.length * 2 > filled.length;
}
