import { same, twelveDigits } from '../../catalogue/numbers';
import { balanceEdit } from '../methods/balance';
import { orderEdit } from '../methods/order';
import { slipsOf } from '../methods/slips';
import { rounded } from '../../catalogue/interval';
import { baseAt, growthOf, likelihoodAt, likelihoodInRow } from './columnModel';
import { rememberOf } from '../plan/remember';
import { cellState } from './grid';
import type { Cause } from '../finding';
import type { SlipKind } from '../methods/slips';
import type { Column, Grid } from './grid';
import type { Rounded } from '../../catalogue/interval';
import type { Edit, RuleSet } from '../rule';
import type { Stage } from './stage';

/** A figure that may have been meant at a cell; the weights of all candidates of a cell add up to one. */
export interface Candidate {
  readonly value: number;
  readonly kind: SlipKind | 'closure' | 'asTyped';
  readonly weight: number;
  /** An exact sum that does not close would close with it. */
  readonly closes: boolean;
}

/** Offered alone only when it carries so much of the weight. */
export const enough = 0.8;
/** Of the figures of a sum that does not close one is wrong for certain, and a right one must not be changed. */
export const enoughInSum = 0.95;
/**
 * That the figure is right and the area really moved, against one slip: of two hundred figures one or two are mistyped
 * and some four show a real break, of which the column's density keeps one in fifty. The further off a figure is, the
 * commoner is a slip; within what a merger or a new system explains, a mere change of one digit is not offered.
 */
const asTyped = 2;
/** That one figure alone really changed by some tens of per cent, beside what the area's others tell. */
const ofRealChange = 0.04;
const scaleOfChange = 0.25;
/**
 * What is left of a figure that a relation with known figures refuses where nothing but a mistake breaks it. One that a
 * reviewer may let pass does not speak against what is typed: the other figure may be wrong, or the scope of one. But
 * what it held of before, a correction is not to break.
 */
const refused = 1e-4;
const newlyBroken = 0.1;

/**
 * What may have been meant at a cell, likeliest first: each slip weighed by how readily it is made, by how well its
 * figure fits the column's growth, and by the relations of the row. A sum that closes speaks before all others.
 */
export function candidatesAt(stage: Stage, column: Column, row: number): readonly Candidate[] {
  const weighed = weighedAt(stage, column, row);
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (!(whole > 0)) return [];
  return joined(weighed.map((one) => ({ ...one, weight: one.weight / whole }))).sort(
    (a, b) => b.weight - a.weight,
  );
}

/**
 * How much better than its column's growth alone a figure is explained by a slip at its own cell or by its having
 * really changed, as ln of odds; never below 0.
 */
export function otherwiseAt(stage: Stage, column: Column, row: number): number {
  const typed = column.entries[row]?.value ?? Number.NaN;
  const alone = likelihoodAt(stage, column, row, typed);
  const whole = weighedAt(stage, column, row).reduce((sum, { weight }) => sum + weight, 0);
  return Math.max(0, Math.log(whole / asTyped / alone));
}

function weighedAt(stage: Stage, column: Column, row: number): readonly Candidate[] {
  const typed = column.entries[row]?.value ?? Number.NaN;
  if (Number.isNaN(typed)) return [];
  const { decimals } = column.indicator;
  const closures = closuresAt(stage, column, row);
  const raw = slipsOf(typed, decimals).map((slip): Candidate => ({ ...slip, closes: false }));
  const closing = closures.map((value): Candidate => {
    const slip = raw.find((one) => same(one.value, value));
    return { ...(slip ?? { kind: 'closure', value, weight: 0.01 }), closes: true };
  });
  const all: readonly Candidate[] = [
    ...(closing.length > 0 ? closing : raw),
    { kind: 'asTyped', value: typed, weight: asTyped, closes: false },
  ];
  const relations = relationsAt(stage, column, row);
  const hard = relations.filter(({ isHard }) => isHard);
  const soft = relations.filter(({ isHard, holds }) => !isHard && holds(typed));
  const left = (value: number): number =>
    (hard.every(({ holds }) => holds(value)) ? 1 : refused) *
    (soft.every(({ holds }) => holds(value)) ? 1 : newlyBroken);
  return all.map((one) => {
    const likely = likelihoodInRow(stage, column, row, one.value);
    const real = one.kind === 'asTyped' ? realChangeAt(stage, column, row, typed) : 0;
    return { ...one, weight: one.weight * (likely + real) * left(one.value) };
  });
}

/** The density of a figure's having changed by itself. */
function realChangeAt(stage: Stage, column: Column, row: number, value: number): number {
  const base = baseAt(stage, column, row);
  if (!(base > 0) || !(value > 0)) return 0;
  const beside = Math.abs(Math.log(value / base) - growthOf(stage, column).centre);
  return (ofRealChange * Math.exp(-beside / scaleOfChange)) / (2 * scaleOfChange);
}

/** Different slips that lead to one figure are one candidate. */
function joined(candidates: readonly Candidate[]): Candidate[] {
  const byValue = new Map<number, Candidate>();
  for (const one of candidates) {
    const known = byValue.get(one.value);
    const larger = known && known.weight > one.weight ? known : one;
    byValue.set(one.value, { ...larger, weight: one.weight + (known?.weight ?? 0) });
  }
  return [...byValue.values()];
}

/** The candidate that is to be offered alone, if there is one. */
export function soleCandidate(candidates: readonly Candidate[]): Candidate | undefined {
  const [first] = candidates;
  if (!first || first.kind === 'asTyped') return undefined;
  return first.weight >= (first.closes ? enoughInSum : enough) ? first : undefined;
}

/** The figure to offer at a cell and, where there is none, at most three that may have been meant. */
export function correctionAt(
  stage: Stage,
  column: Column,
  row: number,
): { readonly correction: number | null; readonly causes: readonly Cause[] } {
  const candidates = candidatesAt(stage, column, row);
  const sole = soleCandidate(candidates);
  const listed = sole ? [sole] : candidates.filter(({ weight }) => weight >= 0.05).slice(0, 3);
  return {
    correction: sole?.value ?? null,
    causes: listed.flatMap(({ kind, value }): readonly Cause[] =>
      kind === 'asTyped' ? [] : [{ kind: 'slip', slip: kind, candidate: value }],
    ),
  };
}

const known = (column: Column | undefined, row: number): boolean => column?.states[row] === cellState.ok;

/** The figures that would close the exact sums that the cell is part of and that do not close. */
export function closuresAt(stage: Stage, column: Column, row: number): readonly number[] {
  const typed = column.entries[row]?.value ?? 0;
  return sumsWith(stage, column).flatMap(({ dues, tolerance }) => {
    const due = dues[row] ?? Number.NaN;
    return due >= 0 && Math.abs(due - typed) > tolerance + 0.005 ? [due] : [];
  });
}

// A sum of many digits closes by chance hardly ever.
const closing = 6;

/** How much the exact sums of its row speak for one figure at a cell and against another, as ln of odds. */
export function sumsSpeakFor(
  stage: Stage,
  column: Column,
  row: number,
  value: number,
  other: number,
): number {
  let spoken = 0;
  for (const { dues, tolerance } of sumsWith(stage, column)) {
    const due = dues[row] ?? Number.NaN;
    const reach = tolerance + 0.005;
    if (Math.abs(value - due) <= reach) spoken += closing;
    if (Math.abs(other - due) <= reach) spoken -= closing;
  }
  return spoken;
}

/** Whether the form prints an exact sum that the indicator is part of. */
export const inExactSum = (stage: Stage, column: Column): boolean => sumsWith(stage, column).length > 0;

interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
  readonly tolerance: number;
}

/** The exact sums of a rule set by each indicator that they are of; asked for at every cell, so worked out once. */
const exactSums = rememberOf(({ rules, off }: RuleSet): ReadonlyMap<string, readonly Sum[]> => {
  const byCode = new Map<string, Sum[]>();
  for (const rule of rules) {
    if (off.includes(rule.id)) continue;
    for (const edit of rule.edits) {
      if (edit.kind !== 'balance' || edit.atMost) continue;
      for (const code of [edit.total, ...edit.parts]) byCode.set(code, [...(byCode.get(code) ?? []), edit]);
    }
  }
  return byCode;
});

/** An exact sum as one of its columns sees it: what would close it at each row, NaN where another figure is not known. */
interface OpenSum {
  readonly dues: Float64Array;
  readonly tolerance: number;
}

const openSums = new WeakMap<Grid, Map<string, readonly OpenSum[]>>();

/** The exact sums that a column is part of on this form, worked out once for all that look at them. */
function sumsWith({ rules, grid }: Pick<Stage, 'rules' | 'grid'>, { indicator }: Column): readonly OpenSum[] {
  const { code } = indicator;
  const ofGrid = openSums.get(grid) ?? new Map<string, readonly OpenSum[]>();
  openSums.set(grid, ofGrid);
  const known = ofGrid.get(code);
  if (known) return known;
  const fresh = (exactSums(rules).get(code) ?? []).flatMap(({ total, parts, tolerance }) => {
    const whole = grid.current.get(total);
    const columns = parts.map((part) => grid.current.get(part));
    if (!whole || !columns.every((column) => column !== undefined)) return [];
    const dues = whole.values.map((_, row) => {
      const sum = columns.reduce(
        (running, column) =>
          running + (column.indicator.code === code ? 0 : (column.values[row] ?? Number.NaN)),
        0,
      );
      return twelveDigits(code === total ? sum : (whole.values[row] ?? Number.NaN) - sum);
    });
    return [{ dues, tolerance }];
  });
  ofGrid.set(code, fresh);
  return fresh;
}

type RowRelation = Extract<Edit, { kind: 'order' | 'balance' | 'net' }>;

const isRowRelation = (edit: Edit): edit is RowRelation =>
  edit.kind === 'order' || edit.kind === 'net' || (edit.kind === 'balance' && edit.atMost);

function codesOf(edit: RowRelation): readonly string[] {
  if (edit.kind === 'order') return [...edit.left, edit.right];
  return edit.kind === 'net' ? [edit.stock, ...edit.gross] : [edit.total, ...edit.parts];
}

/** Whether a relation holds of these figures; of a stock that was `was` last year. */
function holdsOf(edit: RowRelation, of: (code: string) => Rounded, was: number): boolean {
  if (edit.kind === 'order') return orderEdit(edit.left.map(of), of(edit.right), edit.factor).passed;
  if (edit.kind === 'balance')
    return balanceEdit(of(edit.total), edit.parts.map(of), edit.tolerance, true).passed;
  const cameIn = edit.gross.reduce((sum, code) => sum + of(code).value, 0);
  return !(of(edit.stock).value - was > cameIn);
}

interface Relation {
  readonly edit: RowRelation;
  readonly codes: readonly string[];
  /** Broken by nothing but a mistake. */
  readonly isHard: boolean;
}

/** The relations within a row of a rule set by each indicator that they are of, but for exact sums. */
const rowRelations = rememberOf(({ rules, off }: RuleSet): ReadonlyMap<string, readonly Relation[]> => {
  const byCode = new Map<string, Relation[]>();
  for (const rule of rules) {
    if (rule.scope === 'between' || off.includes(rule.id)) continue;
    for (const edit of rule.edits) {
      if (!isRowRelation(edit)) continue;
      const codes = codesOf(edit);
      const relation = { edit, codes, isHard: rule.severity === 'error' && !rule.overridable };
      for (const code of codes) byCode.set(code, [...(byCode.get(code) ?? []), relation]);
    }
  }
  return byCode;
});

interface Held {
  readonly holds: (value: number) => boolean;
  readonly isHard: boolean;
}

/** Whether the relations of the cell's row, of figures that are known, would hold of a figure at it. */
function relationsAt(stage: Stage, column: Column, row: number): readonly Held[] {
  const { code } = column.indicator;
  const columnAt = (one: string): Column | undefined => stage.grid.current.get(one);
  const all = rowRelations(stage.rules).get(code) ?? [];
  return all
    .filter(({ codes }) => codes.every((one) => one === code || known(columnAt(one), row)))
    .map(({ edit, isHard }) => {
      const of = (value: number) => (one: string) =>
        rounded(one === code ? value : (columnAt(one)?.values[row] ?? Number.NaN));
      const stock = edit.kind === 'net' ? columnAt(edit.stock) : undefined;
      const was = stock ? baseAt(stage, stock, row) : Number.NaN;
      return { isHard, holds: (value: number) => holdsOf(edit, of(value), was) };
    });
}
