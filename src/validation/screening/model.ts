import type { Exclusion } from '../methods/hidiroglouBerthelot';
import type { QuantileType } from '../methods/quantile';

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
