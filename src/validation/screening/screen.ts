import { exclusionOf } from '../methods/hidiroglouBerthelot';
import { screenStratum } from './stratum';
import type { Exclusion } from '../methods/hidiroglouBerthelot';
import type { QuantileType } from '../methods/quantile';
import type { Deviation } from './stratum';

/** A unit with two figures of one thing; null where one is missing. */
export interface ScreenRow {
  readonly id: string;
  readonly prev: number | null;
  readonly curr: number | null;
  /** Units are compared within their stratum only; '' or none is a stratum of its own. */
  readonly stratum?: string;
}

/** The method with its parameters; those left out take our defaults. */
export type ScreenRequest =
  | {
      readonly method: 'hb';
      readonly U?: number;
      readonly A?: number;
      readonly C?: number;
      readonly quantile?: QuantileType;
    }
  | { readonly method: 'mad'; readonly z?: number }
  | { readonly method: 'growth'; readonly rise?: number; readonly fall?: number; readonly floor?: number };

export interface ScreenFinding {
  readonly id: string;
  readonly prev: number;
  readonly curr: number;
  readonly ratio: number;
  /** E of the HB edit, robust z, or the relative change. */
  readonly score: number;
  /** Lowest and highest current figure that would have passed. */
  readonly expected: readonly [low: number, high: number];
  /** Only where the list has strata. */
  readonly stratum?: string;
}

/** How one stratum came out. */
export interface ScreenStratum {
  readonly stratum: string;
  readonly n: number;
  readonly outcome: ScreenResult['outcome'];
}

export interface ScreenResult {
  readonly method: ScreenRequest['method'];
  readonly parameters: Readonly<Record<string, number>>;
  /** Units compared. */
  readonly n: number;
  /** Why a method said nothing: fewer than eight units, or no spread between them; `ok` otherwise. */
  readonly outcome: 'ok' | 'too_few' | 'no_spread';
  /** Only where the list has strata, in the order of their first units. */
  readonly strata?: readonly ScreenStratum[];
  readonly excluded: Readonly<Partial<Record<Exclusion, readonly string[]>>>;
  /** Furthest out first. */
  readonly findings: readonly ScreenFinding[];
}

/**
 * Two-period screening of any list. With every parameter given the published formula is applied as it stands, guards
 * against zero spread and floating noise aside; otherwise fewer than eight units are not judged. Where the list has
 * strata each is judged by its own units, and their findings stand in one ranking.
 */
export function screen(rows: readonly ScreenRow[], request: ScreenRequest): ScreenResult {
  const groups = strataOf(rows);
  const results = [...groups].map(([stratum, units]) => ({ stratum, ...screenStratum(units, request) }));
  const hasStrata = rows.some(({ stratum }) => stratum !== undefined);
  const [first] = results;
  const { method, parameters } = first ?? screenStratum([], request);
  const spoke = results.find(({ outcome }) => outcome === 'ok');
  return {
    method,
    parameters,
    n: results.reduce((sum, { n }) => sum + n, 0),
    outcome: (spoke ?? first)?.outcome ?? (method === 'growth' ? 'ok' : 'too_few'),
    ...(hasStrata ? { strata: results.map(({ stratum, n, outcome }) => ({ stratum, n, outcome })) } : {}),
    // A fall to zero is a change like any other for the growth edit.
    excluded: excludedIn(rows, method === 'growth'),
    findings: ranked(
      results.flatMap(({ stratum, deviations }) =>
        hasStrata
          ? deviations.map(({ finding, minDeviation }) => ({
              finding: { ...finding, stratum },
              minDeviation,
            }))
          : deviations,
      ),
    ),
  };
}

function strataOf(rows: readonly ScreenRow[]): ReadonlyMap<string, readonly ScreenRow[]> {
  const groups = new Map<string, ScreenRow[]>();
  for (const row of rows) {
    const group = groups.get(row.stratum ?? '');
    if (group) group.push(row);
    else groups.set(row.stratum ?? '', [row]);
  }
  return groups;
}

function excludedIn(rows: readonly ScreenRow[], allowsZero: boolean): ScreenResult['excluded'] {
  const excluded: Partial<Record<Exclusion, string[]>> = {};
  for (const { id, prev, curr } of rows) {
    const cause = exclusionOf(prev ?? Number.NaN, curr ?? Number.NaN);
    if (cause === undefined || (allowsZero && cause === 'current_zero')) continue;
    (excluded[cause] ??= []).push(id);
  }
  return excluded;
}

function ranked(deviations: readonly Deviation[]): readonly ScreenFinding[] {
  return [...deviations]
    .sort((a, b) => b.minDeviation - a.minDeviation || (a.finding.id < b.finding.id ? -1 : 1))
    .map(({ finding }) => finding);
}
