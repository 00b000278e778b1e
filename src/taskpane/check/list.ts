import { byPriority } from '../../validation';
import type { AppState } from '../../app/appState';
import type { Finding } from '../../validation/finding';

/** What a finding asks for: 准强制性 is an error that a named reviewer may let pass. */
export const groups = ['error', 'overridable', 'query', 'hint'] as const;

export type Group = (typeof groups)[number];

export function groupOf({ severity, overridable }: Pick<Finding, 'severity' | 'overridable'>): Group {
  return severity === 'error' && overridable ? 'overridable' : severity;
}

/** Findings with an explanation that still fits the figure. */
export function isExplained({ id }: Finding, explained: AppState['explained']): boolean {
  return explained.some(({ finding, stale }) => finding === id && !stale);
}

/** How many findings a person still has to correct or to explain; the same number wherever it stands. */
export function leftToDo(findings: readonly Finding[], explained: AppState['explained']): number {
  return findings.filter((finding) => finding.severity !== 'hint' && !isExplained(finding, explained)).length;
}

export interface Filter {
  /** Rule id, or '' for all. */
  readonly rule: string;
  /** Line code, or '' for all. */
  readonly area: string;
  readonly text: string;
}

export const noFilter: Filter = { rule: '', area: '', text: '' };

/**
 * The findings that fit the filter, by priority, then as they were found. `wordsOf`
 * gives the text that a search looks in; it is asked only when a text is given.
 */
export function arrange(
  findings: readonly Finding[],
  filter: Filter,
  wordsOf: (finding: Finding) => string,
): readonly Finding[] {
  const text = filter.text.trim().toLowerCase();
  const fits = (finding: Finding): boolean =>
    (filter.rule === '' || finding.rule === filter.rule) &&
    (filter.area === '' || finding.area === filter.area) &&
    (text === '' || wordsOf(finding).toLowerCase().includes(text));
  return findings.filter(fits).sort(byPriority);
}

/** Each value once with how often it occurs, the most frequent first. */
export function tally(values: readonly string[]): readonly (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
