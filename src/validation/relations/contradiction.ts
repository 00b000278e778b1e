import { linearOf, quotientOf, subtracted } from './linear';
import { satisfiable } from '../methods/satisfiable';
import type { LinearEdit } from '../methods/minimalChange';
import type { Edit, Rule, RuleSet } from '../rule';
import type { Chain, FigureTerm, Term } from './formula';

/** A relation that no figures satisfy together with other rules in force. */
export interface Contradiction {
  readonly rule: string;
  readonly with: readonly string[];
}

/** Figures above this are figures; that all are 0 is no way to satisfy a relation. */
const aFigure = 0.01;

/** What a strict inequality asks for beyond equality: less than the last digit of any figure. */
const strictly = 0.001;

/**
 * Rules of the office, in force or not yet, that contradict rules in force: nothing but zeros would satisfy both. Sums,
 * parts, bands and linear relations are compared; a relation that multiplies figures is not.
 */
export function contradictionsIn({ rules, off }: RuleSet, own: readonly Rule[]): readonly Contradiction[] {
  const active = rules.filter(({ id }) => !off.includes(id)).map(linearRule);
  return own.map(linearRule).flatMap((one): readonly Contradiction[] => {
    const others = active
      .filter(({ rule }) => rule.id !== one.rule.id)
      .filter((other) => sharesFigure(one, other));
    const demandsNone = one.edits.some((edit) => !satisfiable([edit], aFigure));
    // All at 0 is a way to satisfy it, and then no rule is needed to see that it allows no figures.
    if (!possible([one])) {
      return demandsNone && satisfiable(one.edits, 0) ? [] : [{ rule: one.rule.id, with: [] }];
    }
    const alone = others.filter((other) => possible([other]) && !possible([one, other]));
    if (alone.length > 0) return [{ rule: one.rule.id, with: alone.map(({ rule }) => rule.id) }];
    const together = possible(others) && !possible([one, ...others]) ? needed(one, others) : [];
    return together.length > 0 ? [{ rule: one.rule.id, with: together.map(({ rule }) => rule.id) }] : [];
  });
}

interface LinearRule {
  readonly rule: Rule;
  readonly edits: readonly LinearEdit[];
}

function linearRule(rule: Rule): LinearRule {
  return { rule, edits: rule.edits.flatMap(linearEdits) };
}

function sharesFigure(own: LinearRule, other: LinearRule): boolean {
  const figures = new Set(own.edits.flatMap(({ coefficients }) => [...coefficients.keys()]));
  return other.edits.some(({ coefficients }) => [...coefficients.keys()].some((name) => figures.has(name)));
}

function possible(rules: readonly LinearRule[]): boolean {
  return satisfiable(
    rules.flatMap(({ edits }) => edits),
    aFigure,
  );
}

/** Those without which there would be no contradiction. */
function needed(own: LinearRule, others: readonly LinearRule[]): readonly LinearRule[] {
  return others.reduce<readonly LinearRule[]>((kept, one) => {
    const fewer = kept.filter((other) => other !== one);
    return possible([own, ...fewer]) ? kept : fewer;
  }, others);
}

function atMost(coefficients: readonly (readonly [string, number])[], bound = 0): LinearEdit {
  return { coefficients: new Map(coefficients), bound };
}

function linearEdits(edit: Edit): readonly LinearEdit[] {
  switch (edit.kind) {
    case 'order':
      return [atMost([...edit.left.map((code) => [code, 1] as const), [edit.right, -edit.factor]])];
    case 'balance': {
      const open = edit.tolerance + 0.005 * (edit.parts.length + 1);
      const above = atMost([...edit.parts.map((code) => [code, 1] as const), [edit.total, -1]], open);
      const below = atMost([...edit.parts.map((code) => [code, -1] as const), [edit.total, 1]], open);
      return edit.atMost ? [above] : [above, below];
    }
    case 'band': {
      const { numerator, denominator, factor, low, high } = edit;
      return [
        atMost([
          [numerator, factor],
          [denominator, -high],
        ]),
        atMost([
          [numerator, -factor],
          [denominator, low],
        ]),
      ];
    }
    case 'ratio':
      return edit.atMost === null
        ? []
        : [
            atMost([
              [edit.numerator, 100],
              [edit.denominator, -edit.atMost],
            ]),
          ];
    case 'formula':
      return edit.formula.kind === 'holds' && edit.formula.what.op === 'chain'
        ? chainEdits(edit.formula.what)
        : [];
    case 'mark':
      return [atMost([[edit.indicator, -1]], edit.tolerance - edit.mark)];
    case 'appearance':
    case 'carry':
    case 'codes':
    case 'copied':
    case 'existence':
    case 'growth':
    case 'hb':
    case 'lineTotal':
    case 'mad':
    case 'net':
    case 'number':
    case 'pattern':
    case 'precision':
    case 'priorAgreement':
    case 'published':
    case 'repeated':
    case 'required':
    case 'same':
    case 'series':
    case 'share':
    case 'sign':
    case 'unitSlip':
      return [];
  }
}

function chainEdits({ terms, comparisons, tolerance }: Chain): readonly LinearEdit[] {
  if (tolerance?.isShare) return [];
  const open = tolerance?.value ?? 0;
  return comparisons.flatMap((comparison, at): readonly LinearEdit[] => {
    const [left, right] = [terms[at], terms[at + 1]];
    if (!left || !right) return [];
    const below = differenceOf(left, right, open);
    const above = differenceOf(right, left, open);
    switch (comparison) {
      case '<=':
        return below;
      case '<':
        return below.map((edit) => ({ ...edit, bound: edit.bound - strictly }));
      case '>=':
        return above;
      case '>':
        return above.map((edit) => ({ ...edit, bound: edit.bound - strictly }));
      case '=':
        return [...below, ...above];
    }
  });
}

/** low − high ≤ open. */
function differenceOf(low: Term, high: Term, open: number): readonly LinearEdit[] {
  const [left, right] = [linearOf(low), linearOf(high)];
  if (!left || !right) return quotientLimits(low, high);
  const { figures, constant } = subtracted(left, right);
  return [
    atMost(
      figures.map(({ figure, coefficient }) => [nameOf(figure), coefficient] as const),
      open - constant,
    ),
  ];
}

/** factor × x ÷ y ≤ limit or ≥ limit, with y above 0. */
function quotientLimits(low: Term, high: Term): readonly LinearEdit[] {
  const [below, above] = [quotientOf(low), quotientOf(high)];
  const limit = low.op === 'number' ? low.value : high.op === 'number' ? high.value : undefined;
  const of = low.op === 'number' ? above : below;
  const [over, under] = [of?.over[0], of?.under[0]];
  if (!of || !over || !under || limit === undefined || of.over.length + of.under.length > 2) return [];
  const sign = low.op === 'number' ? -1 : 1;
  return [
    atMost([
      [nameOf(over), sign * of.factor],
      [nameOf(under), -sign * limit],
    ]),
  ];
}

const nameOf = ({ indicator, period }: FigureTerm): string =>
  period === 'current' ? indicator : `${indicator}|${period}`;
