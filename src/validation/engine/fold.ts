import { twelveDigits } from '../../catalogue/numbers';
import { byPriority } from '../priority';
import { definitionOf } from '../edits/registry';
import { relatedEntry, standing } from './stage';
import type { Cause, Finding, Severity } from '../finding';
import type { Grid } from './grid';
import type { PendingFinding } from './stage';

const order: Readonly<Record<Severity, number>> = { error: 0, query: 1, hint: 2 };

/** Findings that are about more than one figure come after those that are about one. */
const lastly = 100;

/** One finding for each cell and cause, those of higher severity first, then those that explain most. */
export function fold(pending: readonly PendingFinding[]): readonly Finding[] {
  const groups = new Map<string, PendingFinding[]>();
  for (const one of withoutConsequences(pending)) {
    const { area, indicator, period } = one.finding;
    const own = definitionOf(one.kind).explains === null ? one.rule.id : '';
    const key = `${area}|${indicator}|${period}|${own}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap(foldGroup);
}

/** What follows for a single figure from its area's having moved as a whole. */
const consequences: ReadonlySet<PendingFinding['kind']> = new Set([
  'growth',
  'mad',
  'hb',
  'share',
  'series',
  'net',
  'carry',
]);

/** The findings with those that a moved area explains folded into the one that says so. */
function withoutConsequences(pending: readonly PendingFinding[]): readonly PendingFinding[] {
  const moved = pending.filter(
    ({ finding: { facts } }) => facts.kind === 'pattern' && facts.what === 'areaMoved',
  );
  if (moved.length === 0) return pending;
  const explained = new Map<PendingFinding, Set<string>>();
  const rest = pending.filter((one) => {
    if (!consequences.has(one.kind)) return true;
    const { area, indicator, period, rule } = one.finding;
    const by = moved.find(({ finding }) =>
      [finding, ...finding.related].some(
        (cell) => cell.area === area && cell.indicator === indicator && cell.period === period,
      ),
    );
    if (!by) return true;
    const rules = explained.get(by) ?? new Set();
    explained.set(by, rules.add(rule));
    return false;
  });
  return rest.map((one) => {
    const rules = explained.get(one);
    return rules ? { ...one, finding: { ...one.finding, folded: [...rules].sort() } } : one;
  });
}

function foldGroup(group: readonly PendingFinding[]): readonly Finding[] {
  const sorted = [...group].sort(
    (a, b) =>
      order[a.finding.severity] - order[b.finding.severity] ||
      nearness(a) - nearness(b) ||
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

const nearness = ({ kind }: PendingFinding): number => definitionOf(kind).explains ?? lastly;

/**
 * A column in which every figure is a broken number of people, without last year's to measure by, was filled in 万:
 * one finding in place of one for each area.
 */
export function brokenColumns(pending: readonly PendingFinding[], grid: Grid): readonly PendingFinding[] {
  const byColumn = new Map<string, PendingFinding[]>();
  for (const one of standing({ pending })) {
    const { facts, indicator, period } = one.finding;
    if (one.kind !== 'precision' || facts.kind !== 'notWhole' || period !== 'current') continue;
    const group = byColumn.get(indicator);
    if (group) group.push(one);
    else byColumn.set(indicator, [one]);
  }
  return [...byColumn].flatMap(([code, broken]) => brokenColumn(grid, code, broken));
}

function brokenColumn(
  grid: Grid,
  code: string,
  broken: readonly PendingFinding[],
): readonly PendingFinding[] {
  const column = grid.current.get(code);
  const [first, ...others] = broken;
  if (!column || !first) return [];
  const filled = column.entries.filter((entry) => entry?.value !== null && entry?.value !== undefined);
  const typed = filled.filter((entry) => !entry?.isFormula);
  const corrected = (value: number | null): number => twelveDigits((value ?? 0) * 10_000);
  const isWhole = broken.every(({ finding }) => Number.isInteger(corrected(finding.current)));
  if (broken.length < 2 || broken.length < typed.length || !isWhole) return [];
  const entryAt = new Map(column.entries.map((entry) => [entry?.area, entry]));
  return [
    {
      ...first,
      replaces: broken,
      finding: {
        ...first.finding,
        correction: corrected(first.finding.current),
        causes: [{ kind: 'unit', factor: 10_000, wholeRow: false, wholeColumn: true }],
        related: others.flatMap(({ finding }) => {
          const entry = entryAt.get(finding.area);
          return entry ? [relatedEntry(entry, undefined, corrected(finding.current))] : [];
        }),
      },
    },
  ];
}

/** By priority, then by code: never by where the row stands. */
export function ranked(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => byPriority(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
