import { twelveDigits } from '../../catalogue/numbers';
import { cellAddress } from '../../forms/address';
import { impactOf } from '../methods/impact';
import { cellKey, cellState } from './grid';
import type { Indicator } from '../../catalogue/indicator';
import type { Priors } from '../../dataset/prior';
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
import type { ColumnGrowth } from '../methods/columnGrowth';
import type { GrowthBand } from '../methods/growth';
import type { Edit, Rule, RuleSet } from '../rule';
import type { Column, Grid } from './grid';

/** A finding before findings of one cause are folded into one. */
export interface PendingFinding {
  readonly finding: Finding;
  readonly rule: Rule;
  readonly kind: Edit['kind'];
  /** Findings that this one explains and takes the place of. */
  readonly replaces: readonly PendingFinding[];
}

/** What a finding says beyond where it is. */
export interface FindingDetails {
  readonly facts: Facts;
  readonly expected?: readonly [number, number] | null;
  readonly correction?: number | null;
  readonly causes?: readonly Cause[];
  readonly related?: readonly RelatedCell[];
  readonly folded?: readonly string[];
  readonly severity?: Severity;
  readonly overridable?: boolean;
  readonly replaces?: readonly PendingFinding[];
  /** Where many figures are in question: the share of the total that they are. */
  readonly impact?: number | null;
}

/** What the stages have found so far; a stage adds to it and never changes it. */
export interface Judgement {
  readonly pending: readonly PendingFinding[];
  /** Cells whose figure was found wrong and takes no part in later stages, by `cellKey`. */
  readonly excluded: ReadonlySet<string>;
  readonly unchecked: readonly Unchecked[];
  readonly counts: ReadonlyMap<string, Count>;
}

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly unchecked: number;
}

export const nothingYet: Judgement = {
  pending: [],
  excluded: new Set(),
  unchecked: [],
  counts: new Map(),
};

/** What an edit sees and where it files what it says. Its own entries are seen by later stages only. */
export interface Stage {
  /** Without the figures that earlier stages have excluded. */
  readonly grid: Grid;
  readonly rules: RuleSet;
  readonly priors: Priors;
  /** The column of an indicator, of this form or of another of the same year. */
  readonly columnOf: (indicator: string) => Column | undefined;
  /** The column of an indicator of another form of the same year, whether this one has it or not. */
  readonly otherColumnOf: (indicator: string) => Column | undefined;
  /** Σ of each indicator over areas, last year's where known. */
  readonly totals: ReadonlyMap<string, number>;
  /** The growth of columns, worked out when first asked for. */
  readonly models: WeakMap<Column, ColumnGrowth>;
  readonly before: Judgement;
  readonly filed: Filed;
}

/** What one stage files. */
export interface Filed {
  readonly pending: PendingFinding[];
  readonly excluded: string[];
  readonly unchecked: Unchecked[];
  readonly counts: Map<string, { passed: number; failed: number; unchecked: number }>;
}

export const fileNothing = (): Filed => ({ pending: [], excluded: [], unchecked: [], counts: new Map() });

/** The judgement with what a stage has filed. */
export function withFiled(before: Judgement, filed: Filed): Judgement {
  const counts = new Map<string, Count>(before.counts);
  for (const [rule, { passed, failed, unchecked }] of filed.counts) {
    const known = counts.get(rule) ?? { passed: 0, failed: 0, unchecked: 0 };
    counts.set(rule, {
      passed: known.passed + passed,
      failed: known.failed + failed,
      unchecked: known.unchecked + unchecked,
    });
  }
  return {
    pending: [...before.pending, ...filed.pending],
    excluded:
      filed.excluded.length === 0 ? before.excluded : new Set([...before.excluded, ...filed.excluded]),
    unchecked: filed.unchecked.length === 0 ? before.unchecked : [...before.unchecked, ...filed.unchecked],
    counts,
  };
}

/** The findings that no other one explains. */
export function standing({ pending }: Pick<Judgement, 'pending'>): readonly PendingFinding[] {
  const replaced = new Set(pending.flatMap(({ replaces }) => replaces));
  return replaced.size === 0 ? pending : pending.filter((one) => !replaced.has(one));
}

function countOf({ filed }: Stage, rule: string): { passed: number; failed: number; unchecked: number } {
  const known = filed.counts.get(rule);
  if (known) return known;
  const fresh = { passed: 0, failed: 0, unchecked: 0 };
  filed.counts.set(rule, fresh);
  return fresh;
}

export function pass(stage: Stage, rule: Rule, times = 1): void {
  if (times > 0) countOf(stage, rule.id).passed += times;
}

/** A cell that failed but is reported with another one of the same cause. */
export function countFailed(stage: Stage, rule: Rule): void {
  countOf(stage, rule.id).failed++;
}

/** Takes a figure out of everything that later stages do. */
export function exclude(stage: Stage, column: Column, row: number): void {
  stage.filed.excluded.push(cellKey(column, row));
}

export function countsOf({ counts }: Judgement): readonly RuleCount[] {
  return [...counts].map(([rule, count]) => ({ rule, ...count })).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** Files what could not be checked at a cell. */
export function uncheck(
  stage: Stage,
  rule: Rule,
  column: Column,
  row: number,
  reason: UncheckedReason,
): void {
  countOf(stage, rule.id).unchecked++;
  const entry = column.entries[row];
  stage.filed.unchecked.push({
    rule: rule.id,
    sheet: column.sheet ?? stage.grid.reading.sheet,
    cell: entry ? cellAddress(entry.row, entry.column) : '',
    area: stage.grid.areas[row]?.code ?? '',
    indicator: column.indicator.code,
    reason: reason === 'no_prior' && isOfOtherAreas(stage, column, row) ? 'other_areas' : reason,
  });
}

const isOfOtherAreas = ({ grid }: Stage, { indicator }: Column, row: number): boolean =>
  row === grid.totalRow && grid.otherAreas.has(indicator.code);

/** Why a figure in this state cannot be used. */
export function reasonOf(state: number | undefined): UncheckedReason {
  if (state === cellState.text) return 'text';
  if (state === cellState.failed) return 'failed_before';
  if (state === cellState.blank) return 'blank';
  return 'not_applicable';
}

/** A figure in question, and what is due instead; null where that cannot be told and all of it is. */
export interface Questioned {
  readonly column: Column;
  readonly row: number;
  readonly due: number | null;
}

/** The share of a column's total that many figures put in question, of the column where it is largest. */
export function impactOfAll({ totals }: Stage, cells: readonly Questioned[]): number | null {
  const byColumn = new Map<string, number>();
  for (const { column, row, due } of cells) {
    const { code } = column.indicator;
    const share = impactOf(column.entries[row]?.value ?? null, due ?? 0, totals.get(code) ?? null);
    if (share !== null) byColumn.set(code, (byColumn.get(code) ?? 0) + share);
  }
  return byColumn.size === 0 ? null : Math.max(...byColumn.values());
}

/** Files a finding at a cell. */
export function fail(
  stage: Stage,
  rule: Rule,
  kind: Edit['kind'],
  column: Column,
  row: number,
  details: FindingDetails,
): void {
  countFailed(stage, rule);
  const finding = findingAt(stage, rule, column, row, details);
  if (finding) stage.filed.pending.push({ finding, rule, kind, replaces: details.replaces ?? [] });
}

export function findingAt(
  { grid, totals }: Pick<Stage, 'grid' | 'totals'>,
  rule: Rule,
  column: Column,
  row: number,
  details: FindingDetails,
): Finding | undefined {
  const entry = column.entries[row];
  if (!entry) return undefined;
  const indicator = column.indicator.code;
  const prior = entry.period === 'current' ? (grid.priorFacts.get(indicator)?.[row] ?? null) : null;
  const expected = cleanRange(details.expected ?? null);
  const correction = details.correction ?? null;
  const due = correction ?? nearest(entry.value, expected) ?? prior?.value ?? null;
  return {
    id: [rule.id, entry.area, indicator, ...(entry.period === 'prior' ? ['prior'] : [])].join('|'),
    rule: rule.id,
    severity: details.severity ?? rule.severity,
    overridable: details.overridable ?? rule.overridable,
    sheet: grid.reading.sheet,
    cell: cellAddress(entry.row, entry.column),
    area: entry.area,
    indicator,
    period: entry.period,
    current: entry.value,
    prior,
    expected,
    correction,
    facts: details.facts,
    causes: details.causes ?? [],
    related: details.related ?? [],
    folded: details.folded ?? [],
    impact:
      details.impact === undefined
        ? impactOf(entry.value, due, totals.get(indicator) ?? null)
        : details.impact,
    ...(rule.isOwn ? { own: rule } : {}),
  };
}

/** Without the last binary digits that only the comparison needs. */
function cleanRange(range: readonly [number, number] | null): readonly [number, number] | null {
  return range && [twelveDigits(range[0]), twelveDigits(range[1])];
}

function nearest(value: number | null, range: readonly [number, number] | null): number | null {
  if (value === null || range === null) return null;
  return value < range[0] ? range[0] : Math.min(value, range[1]);
}

/** The cell of a column as a related one. */
export function relatedCell(column: Column, row: number, correction?: number): readonly RelatedCell[] {
  const entry = column.entries[row];
  return entry ? [relatedEntry(entry, column.sheet, correction)] : [];
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

/** Σ of each indicator over the areas, last year's where it is known. */
export function totalsOf(grid: Grid): ReadonlyMap<string, number> {
  return new Map(grid.indicators.map(({ code }) => [code, totalOf(grid, code)]));
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
