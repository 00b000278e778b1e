import { minimalChanges } from '../methods/minimalChange';
import { cellState } from './grid';
import { findingAt, standing } from './stage';
import type { Finding, Repair } from '../finding';
import type { LinearEdit } from '../methods/minimalChange';
import type { Edit } from '../rule';
import type { PendingFinding, Stage } from './stage';

type Linear = Extract<Edit, { kind: 'order' | 'balance' }>;

export interface Repaired {
  readonly repairs: readonly Repair[];
  /** Findings that take the place of those of relations that one cell alone explains. */
  readonly merged: readonly PendingFinding[];
}

type Judged = Pick<Stage, 'grid' | 'rules' | 'totals' | 'before'>;

/**
 * For every row with two failed relations or more: the smallest sets of cells whose change could satisfy all. Where
 * one cell alone does it, and no other would, its findings are one.
 */
export function findRepairs(stage: Judged): Repaired {
  const carried = carriedRelations(stage);
  const byArea = new Map<string, PendingFinding[]>();
  for (const one of standing(stage.before)) {
    if (one.kind !== 'order' && one.kind !== 'balance') continue;
    if (one.finding.related.some(({ sheet }) => sheet !== undefined)) continue;
    const group = byArea.get(one.finding.area);
    if (group) group.push(one);
    else byArea.set(one.finding.area, [one]);
  }
  const rowOf = new Map(stage.grid.areas.map(({ code }, row) => [code, row]));
  const repaired = [...byArea].flatMap(([area, pending]) => {
    const row = rowOf.get(area);
    if (pending.length < 2 || row === undefined) return [];
    const figures = figuresOf(stage, row);
    const edits = carried.flatMap((edit) => linearEdits(edit, figures));
    const sets = minimalChanges(figures, edits, 2);
    if (sets.length === 0) return [];
    const [only] = sets;
    const isOne = sets.length === 1 && only?.length === 1;
    const merged = isOne ? mergeAt(stage, pending, only[0] ?? '', row, edits, figures) : [];
    const rules = [...new Set(pending.map(({ rule }) => rule.id))].sort();
    return [{ repair: { area, rules, sets }, merged }];
  });
  return {
    repairs: repaired.map(({ repair }) => repair),
    merged: repaired.flatMap(({ merged }) => merged),
  };
}

function carriedRelations(stage: Judged): readonly Linear[] {
  return stage.rules.rules
    .filter(
      (rule) => !stage.rules.off.includes(rule.id) && rule.severity === 'error' && rule.scope !== 'between',
    )
    .flatMap((rule) => rule.edits)
    .filter((edit): edit is Linear => edit.kind === 'order' || edit.kind === 'balance');
}

function figuresOf(stage: Judged, row: number): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const [code, column] of stage.grid.current) {
    if (column.states[row] === cellState.ok) figures.set(code, column.values[row] ?? 0);
  }
  return figures;
}

/** The edit as linear edits, where the line has all its figures. */
function linearEdits(edit: Linear, figures: ReadonlyMap<string, number>): readonly LinearEdit[] {
  if (edit.kind === 'order') {
    const coefficients = new Map(edit.left.map((code) => [code, 1]));
    coefficients.set(edit.right, -edit.factor);
    return [...coefficients.keys()].every((code) => figures.has(code)) ? [{ coefficients, bound: 0 }] : [];
  }
  const parts = edit.parts.map((code) => [code, 1] as const);
  if (![edit.total, ...edit.parts].every((code) => figures.has(code))) return [];
  const bound = edit.tolerance + 0.005 * (edit.parts.length + 1);
  const above = { coefficients: new Map<string, number>([...parts, [edit.total, -1]]), bound };
  if (edit.atMost) return [above];
  const negated = parts.map(([code]) => [code, -1] as const);
  return [above, { coefficients: new Map<string, number>([...negated, [edit.total, 1]]), bound }];
}

function mergeAt(
  stage: Judged,
  pending: readonly PendingFinding[],
  code: string,
  row: number,
  edits: readonly LinearEdit[],
  figures: ReadonlyMap<string, number>,
): readonly PendingFinding[] {
  const column = stage.grid.current.get(code);
  const [lead] = [...pending].sort((a, b) => rank(a) - rank(b));
  const entry = column?.entries[row];
  if (!column || !lead || !entry) return [];
  const parts: readonly Finding[] = pending.map(({ finding }) => finding);
  const merged = findingAt(stage, lead.rule, column, row, {
    facts: lead.finding.facts,
    expected: feasible(code, edits, figures),
    causes: [{ kind: 'oneCell' }, ...parts.flatMap(({ causes }) => causes)],
    related: cellsOf(parts).filter((cell) => cell.indicator !== code),
    folded: [...new Set(parts.map(({ rule }) => rule))].filter((id) => id !== lead.rule.id),
    severity: lead.finding.severity,
    overridable: parts.every(({ severity, overridable }) => severity !== 'error' || overridable),
  });
  return merged ? [{ ...lead, finding: merged, replaces: pending }] : [];
}

const rank = ({ finding }: PendingFinding): number => (finding.severity === 'error' ? 0 : 1);

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
