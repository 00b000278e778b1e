import { minimalChanges } from '../methods/minimalChange';
import { cellState } from './grid';
import { findingAt } from './run';
import type { Finding, Repair } from '../finding';
import type { LinearEdit } from '../methods/minimalChange';
import type { Edit } from '../rule';
import type { Draft, Run } from './run';

type Linear = Extract<Edit, { kind: 'order' | 'balance' }>;

/**
 * For every line with two failed relations or more: the smallest sets of cells whose change could satisfy all. Where
 * one cell alone does it, and no other would, its findings are one; they are replaced in `run.drafts`.
 */
export function findRepairs(run: Run): readonly Repair[] {
  const carried = carriedRelations(run);
  const byLine = new Map<string, Draft[]>();
  for (const draft of run.drafts) {
    if (draft.check !== 'order' && draft.check !== 'balance') continue;
    if (draft.finding.related.some(({ sheet }) => sheet !== undefined)) continue;
    const group = byLine.get(draft.finding.area);
    if (group) group.push(draft);
    else byLine.set(draft.finding.area, [draft]);
  }
  const rowOf = new Map(run.grid.areas.map(({ code }, row) => [code, row]));
  return [...byLine].flatMap(([area, drafts]) => {
    const row = rowOf.get(area);
    if (drafts.length < 2 || row === undefined) return [];
    const figures = figuresOf(run, row);
    const edits = carried.flatMap((check) => linearEdits(check, figures));
    const sets = minimalChanges(figures, edits, 2);
    if (sets.length === 0) return [];
    const [only] = sets;
    if (sets.length === 1 && only?.length === 1) mergeAt(run, drafts, only[0] ?? '', row, edits, figures);
    const rules = [...new Set(drafts.map(({ rule }) => rule.id))].sort();
    return [{ area, rules, sets }];
  });
}

function carriedRelations(run: Run): readonly Linear[] {
  return run.rules.rules
    .filter(
      (rule) => !run.rules.off.includes(rule.id) && rule.severity === 'error' && rule.scope !== 'between',
    )
    .flatMap((rule) => rule.edits)
    .filter((check): check is Linear => check.kind === 'order' || check.kind === 'balance');
}

function figuresOf(run: Run, row: number): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const [code, column] of run.grid.current) {
    if (column.states[row] === cellState.ok) figures.set(code, column.values[row] ?? 0);
  }
  return figures;
}

/** The check as linear edits, where the line has all its figures. */
function linearEdits(check: Linear, figures: ReadonlyMap<string, number>): readonly LinearEdit[] {
  if (check.kind === 'order') {
    const coefficients = new Map(check.left.map((code) => [code, 1]));
    coefficients.set(check.right, -check.factor);
    return [...coefficients.keys()].every((code) => figures.has(code)) ? [{ coefficients, bound: 0 }] : [];
  }
  const parts = check.parts.map((code) => [code, 1] as const);
  if (![check.total, ...check.parts].every((code) => figures.has(code))) return [];
  const bound = check.tolerance + 0.005 * (check.parts.length + 1);
  const above = { coefficients: new Map<string, number>([...parts, [check.total, -1]]), bound };
  if (check.atMost) return [above];
  const negated = parts.map(([code]) => [code, -1] as const);
  return [above, { coefficients: new Map<string, number>([...negated, [check.total, 1]]), bound }];
}

function mergeAt(
  run: Run,
  drafts: readonly Draft[],
  code: string,
  row: number,
  edits: readonly LinearEdit[],
  figures: ReadonlyMap<string, number>,
): void {
  const column = run.grid.current.get(code);
  const [lead] = [...drafts].sort((a, b) => rank(a) - rank(b));
  const entry = column?.entries[row];
  if (!column || !lead || !entry) return;
  const parts: readonly Finding[] = drafts.map(({ finding }) => finding);
  const merged = findingAt(run, lead.rule, column, row, {
    facts: lead.finding.facts,
    expected: feasible(code, edits, figures),
    causes: [{ kind: 'oneCell' }, ...parts.flatMap(({ causes }) => causes)],
    related: cellsOf(parts).filter((cell) => cell.indicator !== code),
    folded: [...new Set(parts.map(({ rule }) => rule))].filter((id) => id !== lead.rule.id),
    severity: lead.finding.severity,
    overridable: parts.every(({ severity, overridable }) => severity !== 'error' || overridable),
  });
  if (!merged) return;
  for (const draft of drafts) run.drafts.delete(draft);
  run.drafts.add({ ...lead, finding: merged });
}

const rank = ({ finding }: Draft): number => (finding.severity === 'error' ? 0 : 1);

/** Every cell that the findings are about, once. */
function cellsOf(findings: readonly Finding[]): Finding['related'] {
  const own = findings.map(({ cell, area, indicator, period, current }) => {
    return { cell, area, indicator, period, value: current };
  });
  const all = [...own, ...findings.flatMap(({ related }) => related)];
  return [...new Map(all.map((cell) => [cell.cell, cell])).values()];
}

/** Between which values the figure satisfies every edit beside the others; null where one end is open. */
function feasible(
  code: string,
  edits: readonly LinearEdit[],
  figures: ReadonlyMap<string, number>,
): readonly [number, number] | null {
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  for (const { coefficients, bound } of edits) {
    const own = coefficients.get(code);
    if (own === undefined) continue;
    let rest = bound;
    for (const [other, coefficient] of coefficients) {
      if (other !== code) rest -= coefficient * (figures.get(other) ?? 0);
    }
    if (own > 0) high = Math.min(high, rest / own);
    else low = Math.max(low, rest / own);
  }
  return Number.isFinite(high) ? [low, high] : null;
}
