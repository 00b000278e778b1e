import { relatedEntry } from './run';
import type { Cause, Finding, Severity } from '../finding';
import type { Edit } from '../rule';
import type { Draft, Run } from './run';

const order: Readonly<Record<Severity, number>> = { error: 0, query: 1, hint: 2 };

/** Checks that speak of one figure; several at one cell are one cause. Earlier ones explain later ones. */
const explaining: readonly Edit['kind'][] = [
  'number',
  'sign',
  'unitSlip',
  'precision',
  'balance',
  'ratio',
  'existence',
  'order',
  'band',
  'appearance',
  'net',
  'growth',
  'mad',
  'hb',
  'series',
  'share',
];

/** One finding for each cell and cause, those of higher severity first, then those that explain most. */
export function fold(drafts: Iterable<Draft>): readonly Finding[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const { area, indicator, period } = draft.finding;
    const own = explaining.includes(draft.check) ? '' : draft.rule.id;
    const key = `${area}|${indicator}|${period}|${own}`;
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return [...groups.values()].flatMap(foldGroup);
}

function foldGroup(group: readonly Draft[]): readonly Finding[] {
  const sorted = [...group].sort(
    (a, b) =>
      order[a.finding.severity] - order[b.finding.severity] ||
      explaining.indexOf(a.check) - explaining.indexOf(b.check) ||
      (a.rule.id < b.rule.id ? -1 : 1),
  );
  const [first, ...others] = sorted.map(({ finding }) => finding);
  if (!first) return [];
  if (others.length === 0) return [first];
  const folded = [
    ...new Set([...first.folded, ...others.flatMap(({ rule, folded: more }) => [rule, ...more])]),
  ];
  const related = [...first.related, ...others.flatMap((other) => other.related)];
  return [
    {
      ...first,
      overridable: [first, ...others].every(
        ({ severity, overridable }) => severity !== 'error' || overridable,
      ),
      folded: folded.filter((rule) => rule !== first.rule).sort(),
      causes: distinct([...first.causes, ...others.flatMap(({ causes }) => causes)]),
      related: [...new Map(related.map((cell) => [`${cell.sheet ?? ''}${cell.cell}`, cell])).values()],
      correction:
        first.correction ?? others.find(({ correction }) => correction !== null)?.correction ?? null,
    },
  ];
}

function distinct(causes: readonly Cause[]): readonly Cause[] {
  return [...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values()];
}

/**
 * A column in which every figure is a broken number of people, without last year's to measure by, was filled in 万:
 * one finding instead of one for each area.
 */
export function foldBrokenColumns(run: Run): void {
  const byColumn = new Map<string, Draft[]>();
  for (const draft of run.drafts) {
    const { facts, indicator, period } = draft.finding;
    if (draft.check !== 'precision' || facts.kind !== 'notWhole' || period !== 'current') continue;
    const group = byColumn.get(indicator);
    if (group) group.push(draft);
    else byColumn.set(indicator, [draft]);
  }
  for (const [code, broken] of byColumn) {
    const column = run.grid.current.get(code);
    if (!column) continue;
    const filled = column.entries.filter((entry) => entry?.value !== null && entry?.value !== undefined);
    const typed = filled.filter((entry) => !entry?.isFormula);
    const corrected = (value: number | null): number => Number(((value ?? 0) * 10_000).toPrecision(12));
    const isWhole = broken.every(({ finding }) => Number.isInteger(corrected(finding.current)));
    if (broken.length < 2 || broken.length < typed.length || !isWhole) continue;
    const [first, ...others] = broken;
    if (!first) continue;
    const entryAt = new Map(column.entries.map((entry) => [entry?.area, entry]));
    for (const draft of broken) run.drafts.delete(draft);
    run.drafts.add({
      ...first,
      finding: {
        ...first.finding,
        correction: corrected(first.finding.current),
        causes: [{ kind: 'unit', factor: 10_000, wholeRow: false, wholeColumn: true }],
        related: others.flatMap(({ finding }) => {
          const entry = entryAt.get(finding.area);
          return entry ? [relatedEntry(entry, undefined, corrected(finding.current))] : [];
        }),
      },
    });
  }
}

/** By severity, then by the share of the questionable amount, then by code: never by where the row stands. */
export function ranked(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      order[a.severity] - order[b.severity] ||
      (b.impact ?? -1) - (a.impact ?? -1) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
