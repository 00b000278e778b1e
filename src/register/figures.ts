import type { FigureName, FigureState, StageName, Verdict } from '../validation/plan';

/** A unit's line of a register: the units themselves, the direct line of a return, its total. */
export type UnitRole = 'area' | 'direct' | 'total';

/** How one figure of the units is at hand: in a column of the table, or the same for all of them. */
export interface FigureColumns {
  readonly figure: FigureName;
  readonly hasValue: boolean;
  /** `byValue`: known where there is a figure, otherwise blank (this year's) or absent (last year's). */
  readonly state: FigureState | 'byValue' | 'column';
  /** What rounding leaves open either way. */
  readonly halfStep: number | 'column';
  /** Statistical years before the register's own. */
  readonly age: number | 'column';
  /** Stages that do not see the figure stand in a column, a bit for each. */
  readonly hasMask: boolean;
}

/**
 * What a register holds. `units`: every unit answers for itself, and which figures are wrong follows from the plans.
 * `returns`: sheets of many lines, in which the engine in memory has said which figures each stage does not see.
 */
export interface Register {
  readonly kind: 'units' | 'returns';
  readonly figures: readonly FigureColumns[];
}

export type Attribute = 'value' | 'state' | 'half' | 'age' | 'mask';

const letters = { current: 'c', prior: 'p', reference: 'r', other: 'o' } as const;
const suffixes = { value: '', state: 's', half: 'h', age: 'a', mask: 'x' } as const;

/** The name of a column: `c_M09` this year's members, `rs_M09` the state of last year's. Only codes become names. */
export function columnName({ period, indicator }: FigureName, attribute: Attribute = 'value'): string {
  if (!/^[A-Z]{1,3}\d{1,4}$/.test(indicator)) throw new Error(`not an indicator's code: ${indicator}`);
  return `${letters[period]}${suffixes[attribute]}_${indicator}`;
}

export const figureKey = ({ period, indicator }: FigureName): string => `${period}|${indicator}`;

/** States as they stand in a table; a figure by formula is told from a typed one. */
export const stateCodes: Readonly<Record<FigureState | 'formula', number>> = {
  known: 0,
  derived: 1,
  absent: 2,
  computed: 3,
  blank: 4,
  text: 5,
  excluded: 6,
  elsewhere: 7,
  formula: 8,
};

/** Roles as they stand in a table. */
export const roleCodes: Readonly<Record<UnitRole, number>> = { area: 0, direct: 1, total: 2 };

/** Verdicts as they stand in a table. */
const verdictCodes: Readonly<Record<Verdict, number>> = {
  passed: 0,
  failed: 1,
  skipped: 2,
  blank: 3,
  text: 4,
  no_prior: 5,
  zero_prior: 6,
  failed_before: 7,
  too_few: 8,
  no_spread: 9,
  other_form_absent: 10,
  not_applicable: 11,
  other_areas: 12,
  broken_relation: 13,
};

/** Verdicts by their codes. */
export const verdicts = Object.keys(verdictCodes) as readonly Verdict[];

export const verdictCode = (verdict: Verdict): number => verdictCodes[verdict];

/** The stages in which something is judged by plans, in their order; a bit of a mask is the position here. */
export const stages: readonly StageName[] = [
  'content',
  'sign',
  'precision',
  'unit',
  'change',
  'relations',
  'statistics',
  'structure',
];

/** The columns of a figure that a register lacks altogether. */
export function lacking(figure: FigureName): FigureColumns {
  const state = figure.period === 'current' || figure.period === 'other' ? 'elsewhere' : 'absent';
  return { figure, hasValue: false, state, halfStep: 0, age: 1, hasMask: false };
}
