import { parseAddress } from '../../forms/address';
import type { Finding, Severity } from '../../validation/finding';
import type { Flag } from '../port';

const rank: Readonly<Record<Severity, number>> = { error: 2, query: 1, hint: 0 };

/** One flag per cell, of the gravest finding there. */
export function flagsOf(findings: readonly Finding[]): readonly Flag[] {
  const byCell = new Map<string, Flag>();
  for (const { cell, severity } of findings) {
    const place = parseAddress(cell);
    const known = byCell.get(cell);
    if (!place || (known && rank[known.severity] >= rank[severity])) continue;
    byCell.set(cell, { row: place.top, column: place.left, severity });
  }
  return [...byCell.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
