import { parseAddress } from '../../forms/address';
import type { Finding, Severity } from '../../validation/finding';
import type { AppState } from '../appState';
import type { Flag } from '../port';

const rank: Readonly<Record<Severity, number>> = { error: 2, query: 1, hint: 0 };

/** The colours that stand on sheets: those of the form that is shown, and red where a relation is not well written. */
export function flagsShown({ checked, relations }: Pick<AppState, 'checked' | 'relations'>): readonly {
  readonly sheet: string;
  readonly flags: readonly Flag[];
}[] {
  const form = checked ? [{ sheet: checked.reading.sheet, flags: flagsOf(checked.result.findings) }] : [];
  const list = relations.sheet === null ? [] : [{ sheet: relations.sheet, flags: relationFlags(relations) }];
  return [...form, ...list];
}

function relationFlags({ broken, own, contradictions }: AppState['relations']): readonly Flag[] {
  const contradicted = new Set(contradictions.map(({ rule }) => rule));
  return [
    ...broken.map(({ line, problem }): Flag => ({
      row: line.row,
      column: Math.max(0, line.columns[problem.column]),
      severity: 'error',
    })),
    ...own.flatMap(({ rule, line }): readonly Flag[] =>
      contradicted.has(rule.id) ? [{ row: line.row, column: line.columns.formula, severity: 'query' }] : [],
    ),
  ].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** One flag per cell, of the gravest finding there. */
function flagsOf(findings: readonly Finding[]): readonly Flag[] {
  const byCell = new Map<string, Flag & { readonly severity: Severity }>();
  for (const { cell, severity } of findings) {
    const place = parseAddress(cell);
    const known = byCell.get(cell);
    if (!place || (known && rank[known.severity] >= rank[severity])) continue;
    byCell.set(cell, { row: place.top, column: place.left, severity });
  }
  return [...byCell.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
