import { same, twelveDigits } from '../../catalogue/numbers';
import { balanceEdit } from '../methods/balance';
import { orderEdit } from '../methods/order';
import { slipsOf } from '../methods/slips';
import { rounded } from '../../catalogue/interval';
import { likelihoodAt } from './columnModel';
import { rememberOf } from '../plan/remember';
import { cellState } from './grid';
import type { Cause } from '../finding';
import type { SlipKind } from '../methods/slips';
import type { Column } from './grid';
import type { RuleSet } from '../rule';
import type { Stage } from './stage';

/** A figure that may have been meant at a cell; the weights of all candidates of a cell add up to one. */
export interface Candidate {
  readonly value: number;
  readonly kind: SlipKind | 'closure' | 'asTyped';
  readonly weight: number;
}

/** Offered alone only when it carries so much of the weight. */
export const enough = 0.8;
/**
 * That the figure is right and the area really moved, against one slip: of two hundred figures one or two are mistyped
 * and some four show a real break, of which the column's density keeps one in fifty. The further off a figure is, the
 * commoner is a slip; within what a merger or a new system explains, a mere change of one digit is not offered.
 */
const asTyped = 2;
/**
 * What is left of a figure that a relation with known figures refuses where nothing but a mistake breaks it. One that a
 * reviewer may let pass speaks neither way: the other figure may be wrong, or the scope of one.
 */
const refused = 1e-4;

/**
 * What may have been meant at a cell, likeliest first: each slip weighed by how readily it is made, by how well its
 * figure fits the column's growth, and by the relations of the row. A sum that closes speaks before all others.
 */
export function candidatesAt(stage: Stage, column: Column, row: number): readonly Candidate[] {
  const typed = column.entries[row]?.value ?? Number.NaN;
  if (Number.isNaN(typed)) return [];
  const { decimals } = column.indicator;
  const closures = closuresAt(stage, column, row);
  const raw = slipsOf(typed, decimals).map(({ kind, value, weight }) => ({ kind, value, weight }));
  const closing = closures.map(
    (value): Candidate =>
      raw.find((one) => same(one.value, value)) ?? { kind: 'closure', value, weight: 0.01 },
  );
  const all = [
    ...(closing.length > 0 ? closing : raw),
    { kind: 'asTyped', value: typed, weight: asTyped } as const,
  ];
  const relations = relationsAt(stage, column, row);
  const weighed = all.map((one) => {
    const left = relations.every((holds) => holds(one.value)) ? 1 : refused;
    return { ...one, weight: one.weight * likelihoodAt(stage, column, row, one.value) * left };
  });
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (!(whole > 0)) return [];
  return joined(weighed.map((one) => ({ ...one, weight: one.weight / whole }))).sort(
    (a, b) => b.weight - a.weight,
  );
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
  return first && first.kind !== 'asTyped' && first.weight >= enough ? first : undefined;
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
  const { code } = column.indicator;
  return balancesWith(stage, code).flatMap(({ total, parts, tolerance }) => {
    const others = [total, ...parts].filter((one) => one !== code);
    const columns = others.map((one) => stage.grid.current.get(one));
    if (!columns.every((one) => known(one, row))) return [];
    const valueOf = (one: string): number => stage.grid.current.get(one)?.values[row] ?? 0;
    const all = parts.filter((one) => one !== code).reduce((sum, one) => sum + valueOf(one), 0);
    const due = twelveDigits(code === total ? all : valueOf(total) - all);
    const typed = column.entries[row]?.value ?? 0;
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
  const { code } = column.indicator;
  let spoken = 0;
  for (const { total, parts, tolerance } of balancesWith(stage, code)) {
    const rest = [total, ...parts].filter((one) => one !== code);
    if (!rest.every((one) => known(stage.grid.current.get(one), row))) continue;
    const differenceOf = (own: number): number => {
      const valueOf = (one: string): number =>
        one === code ? own : (stage.grid.current.get(one)?.values[row] ?? 0);
      return Math.abs(valueOf(total) - parts.reduce((sum, one) => sum + valueOf(one), 0));
    };
    const closes = (own: number): number => (differenceOf(own) <= tolerance + 0.005 ? 1 : 0);
    spoken += closing * (closes(value) - closes(other));
  }
  return spoken;
}

/** Whether the form prints an exact sum that the indicator is part of. */
export const inExactSum = (stage: Stage, code: string): boolean => balancesWith(stage, code).length > 0;

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

function balancesWith({ rules, grid }: Pick<Stage, 'rules' | 'grid'>, code: string): readonly Sum[] {
  const all = exactSums(rules).get(code) ?? [];
  return all.filter(({ total, parts }) => [total, ...parts].every((one) => grid.current.has(one)));
}

type Holds = (value: number) => boolean;

/** The relations of the cell's row, of figures that are known, that nothing but a mistake breaks. */
function relationsAt(stage: Stage, column: Column, row: number): readonly Holds[] {
  const { code } = column.indicator;
  const valueOf = (one: string, value: number): number =>
    one === code ? value : (stage.grid.current.get(one)?.values[row] ?? Number.NaN);
  const isKnown = (one: string): boolean => one === code || known(stage.grid.current.get(one), row);
  return stage.rules.rules.flatMap((rule) => {
    if (rule.severity !== 'error' || rule.overridable || rule.scope === 'between') return [];
    if (stage.rules.off.includes(rule.id)) return [];
    return rule.edits.flatMap((edit): readonly Holds[] => {
      if (edit.kind === 'order') {
        const all = [...edit.left, edit.right];
        if (!all.includes(code) || !all.every(isKnown)) return [];
        const holds = (value: number): boolean =>
          orderEdit(
            edit.left.map((one) => rounded(valueOf(one, value))),
            rounded(valueOf(edit.right, value)),
            edit.factor,
          ).passed;
        return [holds];
      }
      if (edit.kind === 'balance' && edit.atMost) {
        const all = [edit.total, ...edit.parts];
        if (!all.includes(code) || !all.every(isKnown)) return [];
        const holds = (value: number): boolean =>
          balanceEdit(
            rounded(valueOf(edit.total, value)),
            edit.parts.map((one) => rounded(valueOf(one, value))),
            edit.tolerance,
            true,
          ).passed;
        return [holds];
      }
      return [];
    });
  });
}
