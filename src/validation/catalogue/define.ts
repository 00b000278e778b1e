import type { Rule, Edit, RuleScope, Stage } from '../rule';

/** Edit kinds by their names in NBS practice: 强制性, 准强制性, 核实性, 提示性. */
export type EditKind = 'QZ' | 'ZQ' | 'HS' | 'TS';

interface Wording {
  readonly name: readonly [zh: string, en: string];
  readonly why: readonly [zh: string, en: string];
  readonly fix: readonly [zh: string, en: string];
}

interface Place {
  readonly scope: RuleScope;
  readonly stage: Stage;
  readonly relation?: string;
}

/** A rule of the catalogue; 准强制性 is an error that a named reviewer may let pass. */
export function define(
  id: string,
  kind: EditKind,
  { scope, stage, relation = '' }: Place,
  checks: readonly Edit[],
  { name, why, fix }: Wording,
): Rule {
  return {
    id,
    name: { zh: name[0], en: name[1] },
    severity: kind === 'HS' ? 'query' : kind === 'TS' ? 'hint' : 'error',
    overridable: kind === 'ZQ',
    scope,
    stage,
    relation,
    why: { zh: why[0], en: why[1] },
    fix: { zh: fix[0], en: fix[1] },
    edits: checks,
  };
}

/** A relation between the indicators of one line. */
export function inRow(relation: string): Place {
  return { scope: 'row', stage: 'relation', relation };
}

/** A relation with an indicator of another form. */
export function betweenForms(relation: string): Place {
  return { scope: 'between', stage: 'between', relation };
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

/** low ≤ factor × numerator / denominator ≤ high. */
export function within(low: number, high: number, numerator: string, denominator: string, factor = 1): Edit {
  return { kind: 'band', numerator, denominator, factor, low, high };
}
