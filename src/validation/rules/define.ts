import type { Edit, Rule, RuleScope } from '../rule';

/** Edit kinds by their names in NBS practice: 强制性, 准强制性, 核实性, 提示性. */
export type EditKind = 'QZ' | 'ZQ' | 'HS' | 'TS';

interface Wording {
  readonly name: readonly [zh: string, en: string];
  readonly why: readonly [zh: string, en: string];
  readonly fix: readonly [zh: string, en: string];
}

interface Place {
  readonly scope: RuleScope;
  /** As forms print them, one for each edit, or one for all of them together. */
  readonly relations?: readonly string[];
}

/** A rule of the catalogue; 准强制性 is an error that a named reviewer may let pass. */
export function define(
  id: string,
  kind: EditKind,
  { scope, relations = [] }: Place,
  edits: readonly Edit[],
  { name, why, fix }: Wording,
): Rule {
  return {
    id,
    name: { zh: name[0], en: name[1] },
    severity: kind === 'HS' ? 'query' : kind === 'TS' ? 'hint' : 'error',
    overridable: kind === 'ZQ',
    scope,
    relation: relations.join('，'),
    why: { zh: why[0], en: why[1] },
    fix: { zh: fix[0], en: fix[1] },
    edits: edits.map((edit, at) => {
      const printed = relations.length === edits.length ? relations[at] : undefined;
      return printed === undefined ? edit : { ...edit, printed };
    }),
  };
}

/** Relations between the indicators of one row. */
export function inRow(...relations: readonly string[]): Place {
  return { scope: 'row', relations };
}

/** Relations with an indicator of another form. */
export function betweenForms(...relations: readonly string[]): Place {
  return { scope: 'between', relations };
}

/** left ≤ factor × right. */
export function atMost(left: string | readonly string[], right: string, factor = 1): Edit {
  return { kind: 'order', left: typeof left === 'string' ? [left] : left, right, factor };
}

/** Each of the parts ≤ the whole; parts may overlap, so they are never added. */
export function partsOf(whole: string, ...parts: readonly string[]): readonly Edit[] {
  return parts.map((part) => atMost(part, whole));
}

/** total = Σ parts. */
export function sumOf(total: string, parts: readonly string[], tolerance: number): Edit {
  return { kind: 'balance', total, parts, tolerance, atMost: false };
}

/** All above zero or none. */
export function together(...indicators: readonly string[]): Edit {
  return { kind: 'existence', indicators, oneWay: false };
}

/** The first above zero makes the second so. */
export function ifThen(first: string, second: string): Edit {
  return { kind: 'existence', indicators: [first, second], oneWay: true };
}

/** rate = numerator ÷ denominator × 100, within half a unit of its first decimal. */
export function rateOf(
  rate: string,
  numerator: string,
  denominator: string,
  most: number | null = null,
): Edit {
  return { kind: 'ratio', rate, numerator, denominator, tolerance: 0.05, atMost: most };
}

/** low ≤ factor × numerator / denominator ≤ high. */
export function within(low: number, high: number, numerator: string, denominator: string, factor = 1): Edit {
  return { kind: 'band', numerator, denominator, factor, low, high };
}
