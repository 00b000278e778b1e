import { parseAddress } from '../../forms/address';
import { entryOf } from '../../forms/reading';
import type { FormReading } from '../../forms/reading';
import type { Finding, Severity } from '../../validation/finding';
import type { AppState } from '../appState';
import type { Live } from '../../validation/live';
import type { Flag } from '../port';

const rank: Readonly<Record<Severity, number>> = { error: 2, query: 1, hint: 0 };

/**
 * The flags that a check puts on sheets: of the form that is shown where it does not colour itself, and red where a
 * relation is not well written.
 */
export function flagsShown(
  { checked, relations }: Pick<AppState, 'checked' | 'relations'>,
  says: Live['says'],
): readonly {
  readonly sheet: string;
  readonly flags: readonly Flag[];
}[] {
  const form = checked
    ? [{ sheet: checked.reading.sheet, flags: flagsOf(checked.result.findings, checked.reading, says) }]
    : [];
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

/** The findings that a sheet does not colour by itself, one flag per cell, of the gravest there. */
export function flagsOf(
  findings: readonly Finding[],
  reading: FormReading,
  says: Live['says'],
): readonly Flag[] {
  const byCell = new Map<string, Flag & { readonly severity: Severity }>();
  for (const finding of findings) {
    const { cell, severity } = finding;
    const place = parseAddress(cell);
    const known = byCell.get(cell);
    if (!place || (known && rank[known.severity] >= rank[severity])) continue;
    if (says(finding.rule, finding.indicator) && isSeen(finding, reading)) continue;
    byCell.set(cell, { row: place.top, column: place.left, severity });
  }
  return [...byCell.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Whether what a finding rests on stands on the sheet: a typed figure, and last year's where it is not known elsewhere. */
function isSeen({ area, indicator, period, prior }: Finding, reading: FormReading): boolean {
  if (entryOf(reading, area, indicator, period)?.isFormula) return false;
  return (
    period === 'prior' || prior === null || entryOf(reading, area, indicator, 'prior')?.value === prior.value
  );
}
