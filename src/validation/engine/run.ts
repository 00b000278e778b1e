import { cellAddress } from '../../forms/address';
import { impactOf } from '../methods/impact';
import { cellState } from './grid';
import type { Indicator } from '../../catalogue/indicator';
import type { Entry } from '../../forms/reading';
import type {
  Cause,
  Facts,
  Finding,
  RelatedCell,
  RuleCount,
  Severity,
  Unchecked,
  UncheckedReason,
} from '../finding';
import type { GrowthBand } from '../methods/growth';
import type { Rule, Edit, RuleSet } from '../rule';
import type { Column, Grid } from './grid';

/** A finding before findings of one cause are folded into one. */
export interface Draft {
  readonly finding: Finding;
  readonly rule: Rule;
  readonly check: Edit['kind'];
}

/** What a finding says beyond where it is. */
export interface Said {
  readonly facts: Facts;
  readonly expected?: readonly [number, number] | null;
  readonly correction?: number | null;
  readonly causes?: readonly Cause[];
  readonly related?: readonly RelatedCell[];
  readonly folded?: readonly string[];
  readonly severity?: Severity;
  readonly overridable?: boolean;
}

/** One run of a rule set over a grid: collects drafts, what could not be checked, and how often each rule ran. */
export interface Run {
  readonly grid: Grid;
  readonly rules: RuleSet;
  readonly drafts: Set<Draft>;
  /** `line|indicator` of the figures that moved oddly since last year. */
  readonly questioned: Set<string>;
  /** What was said of the form of this year's figures, by `line|indicator`. */
  readonly misshapen: Map<string, Draft>;
  readonly unchecked: Unchecked[];
  readonly counts: Map<string, { passed: number; failed: number; unchecked: number }>;
  /** Σ of each indicator over areas, last year's where known. */
  readonly totals: ReadonlyMap<string, number>;
}

export function createRun(grid: Grid, rules: RuleSet): Run {
  const totals = new Map(grid.indicators.map(({ code }) => [code, totalOf(grid, code)]));
  return {
    grid,
    rules,
    drafts: new Set(),
    questioned: new Set(),
    misshapen: new Map(),
    unchecked: [],
    counts: new Map(),
    totals,
  };
}

function totalOf(grid: Grid, code: string): number {
  const priors = grid.priorValues.get(code);
  const values = grid.current.get(code)?.values;
  let total = 0;
  for (const row of grid.unitRows) {
    const prior = priors?.[row] ?? Number.NaN;
    const value = prior > 0 ? prior : (values?.[row] ?? Number.NaN);
    if (value > 0) total += value;
  }
  return total;
}

function countOf(run: Run, rule: string): { passed: number; failed: number; unchecked: number } {
  const known = run.counts.get(rule);
  if (known) return known;
  const fresh = { passed: 0, failed: 0, unchecked: 0 };
  run.counts.set(rule, fresh);
  return fresh;
}

export function pass(run: Run, rule: Rule, times = 1): void {
  if (times > 0) countOf(run, rule.id).passed += times;
}

/** A cell that failed but is reported with another one of the same cause. */
export function countFailed(run: Run, rule: Rule): void {
  countOf(run, rule.id).failed++;
}

export function countsOf(run: Run): readonly RuleCount[] {
  return [...run.counts]
    .map(([rule, count]) => ({ rule, ...count }))
    .sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** Files what could not be checked at a cell. */
export function uncheck(run: Run, rule: Rule, column: Column, row: number, reason: UncheckedReason): void {
  countOf(run, rule.id).unchecked++;
  const entry = column.entries[row];
  run.unchecked.push({
    rule: rule.id,
    sheet: column.sheet ?? run.grid.reading.sheet,
    cell: entry ? cellAddress(entry.row, entry.column) : '',
    area: run.grid.areas[row]?.code ?? '',
    indicator: column.indicator.code,
    reason,
  });
}

/** Why a figure in this state cannot be used. */
export function reasonOf(state: number | undefined): UncheckedReason {
  if (state === cellState.text) return 'text';
  if (state === cellState.failed) return 'failed_before';
  if (state === cellState.blank) return 'blank';
  return 'not_applicable';
}

/** Files a finding at a cell. */
export function fail(
  run: Run,
  rule: Rule,
  check: Edit['kind'],
  column: Column,
  row: number,
  said: Said,
): void {
  countOf(run, rule.id).failed++;
  const finding = findingAt(run, rule, column, row, said);
  if (!finding) return;
  const draft = { finding, rule, check };
  run.drafts.add(draft);
  const key = `${finding.area}|${finding.indicator}`;
  if (check === 'growth' || check === 'appearance') run.questioned.add(key);
  if (check === 'precision' && finding.period === 'current') run.misshapen.set(key, draft);
}

export function findingAt(
  run: Run,
  rule: Rule,
  column: Column,
  row: number,
  said: Said,
): Finding | undefined {
  const { grid } = run;
  const entry = column.entries[row];
  if (!entry) return undefined;
  const indicator = column.indicator.code;
  const prior = entry.period === 'current' ? (grid.priorFacts.get(indicator)?.[row] ?? null) : null;
  const expected = clean(said.expected ?? null);
  const correction = said.correction ?? null;
  const due = correction ?? nearest(entry.value, expected) ?? prior?.value ?? null;
  return {
    id: [rule.id, entry.area, indicator, ...(entry.period === 'prior' ? ['prior'] : [])].join('|'),
    rule: rule.id,
    severity: said.severity ?? rule.severity,
    overridable: said.overridable ?? rule.overridable,
    sheet: grid.reading.sheet,
    cell: cellAddress(entry.row, entry.column),
    area: entry.area,
    indicator,
    period: entry.period,
    current: entry.value,
    prior,
    expected,
    correction,
    facts: said.facts,
    causes: said.causes ?? [],
    related: said.related ?? [],
    folded: said.folded ?? [],
    impact: impactOf(entry.value, due, run.totals.get(indicator) ?? null),
  };
}

/** Without the last binary digits that only the comparison needs. */
function clean(range: readonly [number, number] | null): readonly [number, number] | null {
  return range && [Number(range[0].toPrecision(12)), Number(range[1].toPrecision(12))];
}

function nearest(value: number | null, range: readonly [number, number] | null): number | null {
  if (value === null || range === null) return null;
  return value < range[0] ? range[0] : Math.min(value, range[1]);
}

/** The cell of a column as a related one. */
export function relatedCell(column: Column, row: number, correction?: number): readonly RelatedCell[] {
  const entry = column.entries[row];
  if (!entry) return [];
  return [relatedEntry(entry, column.sheet, correction)];
}

export function relatedEntry(entry: Entry, sheet?: string, correction?: number): RelatedCell {
  return {
    cell: cellAddress(entry.row, entry.column),
    area: entry.area,
    indicator: entry.indicator,
    period: entry.period,
    value: entry.value,
    ...(sheet === undefined ? {} : { sheet }),
    ...(correction === undefined ? {} : { correction }),
  };
}

/** The growth band of an indicator under the rules in force. */
export function bandOf(rules: RuleSet, indicator: Indicator): GrowthBand {
  return { ...rules.limits[indicator.growthClass], floor: rules.floors[indicator.unit] ?? 0 };
}
