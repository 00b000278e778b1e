import { growthEdit } from './methods/growth';
import { exclusionOf, hbLimits, hidiroglouBerthelot } from './methods/hidiroglouBerthelot';
import { madEdit } from './methods/mad';
import type { Exclusion } from './methods/hidiroglouBerthelot';
import type { QuantileType } from './methods/quantile';

/** A unit with two figures of one thing; null where one is missing. */
export interface ScreenRow {
  readonly id: string;
  readonly prev: number | null;
  readonly curr: number | null;
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
}

export interface ScreenResult {
  readonly method: ScreenRequest['method'];
  readonly parameters: Readonly<Record<string, number>>;
  /** Units compared. */
  readonly n: number;
  /** Why a method said nothing: fewer than eight units, or no spread between them; `ok` otherwise. */
  readonly outcome: 'ok' | 'too_few' | 'no_spread';
  readonly excluded: Readonly<Partial<Record<Exclusion, readonly string[]>>>;
  /** Furthest out first. */
  readonly findings: readonly ScreenFinding[];
}

// Quartiles and medians of fewer units say little; a caller who sets every parameter has decided for himself.
const fewest = 8;

/**
 * Two-period screening of any list. With every parameter given the published formula is applied as it stands, guards
 * against zero spread and floating noise aside; otherwise fewer than eight units are not judged.
 */
export function screen(rows: readonly ScreenRow[], request: ScreenRequest): ScreenResult {
  const current = Float64Array.from(rows, ({ curr }) => curr ?? Number.NaN);
  const prior = Float64Array.from(rows, ({ prev }) => prev ?? Number.NaN);
  // A fall to zero is a change like any other for the growth edit.
  const excluded = excludedIn(rows, current, prior, request.method === 'growth');
  switch (request.method) {
    case 'hb':
      return { ...screenHb(rows, current, prior, request), excluded };
    case 'mad':
      return { ...screenMad(rows, current, prior, request), excluded };
    case 'growth':
      return { ...screenGrowth(rows, current, prior, request), excluded };
  }
}

type Screened = Omit<ScreenResult, 'excluded'>;
type Request<Method extends ScreenRequest['method']> = Extract<ScreenRequest, { method: Method }>;

function excludedIn(
  rows: readonly ScreenRow[],
  current: Float64Array,
  prior: Float64Array,
  allowsZero: boolean,
): ScreenResult['excluded'] {
  const excluded: Partial<Record<Exclusion, string[]>> = {};
  rows.forEach(({ id }, unit) => {
    const cause = exclusionOf(prior[unit] ?? Number.NaN, current[unit] ?? Number.NaN);
    if (cause === undefined || (allowsZero && cause === 'current_zero')) return;
    (excluded[cause] ??= []).push(id);
  });
  return excluded;
}

function findingOf(
  row: ScreenRow | undefined,
  score: number,
  expected: readonly [number, number],
): ScreenFinding | undefined {
  if (!row || row.prev === null || row.curr === null) return undefined;
  const { id, prev, curr } = row;
  return { id, prev, curr, ratio: curr / prev, score, expected };
}

function ranked(findings: readonly (ScreenFinding | undefined)[], centre = 0): readonly ScreenFinding[] {
  return findings
    .filter((finding) => finding !== undefined)
    .sort((a, b) => Math.abs(b.score - centre) - Math.abs(a.score - centre) || (a.id < b.id ? -1 : 1));
}

function screenHb(
  rows: readonly ScreenRow[],
  current: Float64Array,
  prior: Float64Array,
  request: Request<'hb'>,
): Screened {
  const { U = 0.3, A = 0.05, C = 7, quantile = 7 } = request;
  const isGiven = [request.U, request.A, request.C, request.quantile].every((value) => value !== undefined);
  const minimum = isGiven ? 1 : fewest;
  const result = hidiroglouBerthelot(current, prior, { U, A, C, quantile, minimum, apart: 0 });
  const findings = result.flagged.map((unit) =>
    findingOf(rows[unit], result.effects[unit] ?? Number.NaN, hbLimits(prior[unit] ?? Number.NaN, result, U)),
  );
  return {
    method: 'hb',
    parameters: { U, A, C, quantile },
    n: result.n,
    outcome: result.outcome,
    findings: ranked(findings, result.quartiles[1]),
  };
}

function screenMad(
  rows: readonly ScreenRow[],
  current: Float64Array,
  prior: Float64Array,
  request: Request<'mad'>,
): Screened {
  const { z = 3.5 } = request;
  const minimum = request.z === undefined ? fewest : 1;
  const result = madEdit(current, prior, { z, minimum, apart: 0 });
  const findings = result.flagged.map((unit) => {
    const base = prior[unit] ?? Number.NaN;
    const expected = [result.limits[0] * base, result.limits[1] * base] as const;
    return findingOf(rows[unit], result.scores[unit] ?? Number.NaN, expected);
  });
  return {
    method: 'mad',
    parameters: { z },
    n: result.n,
    outcome: result.outcome,
    findings: ranked(findings),
  };
}

function screenGrowth(
  rows: readonly ScreenRow[],
  current: Float64Array,
  prior: Float64Array,
  request: Request<'growth'>,
): Screened {
  const { rise = 0.2, fall = 0.2, floor = 0 } = request;
  let n = 0;
  const findings = rows.map((row, unit) => {
    const value = current[unit] ?? Number.NaN;
    const result =
      value >= 0 ? growthEdit(value, prior[unit] ?? Number.NaN, { rise, fall, floor }) : undefined;
    if (result) n++;
    return result && !result.passed ? findingOf(row, result.rate, result.expected) : undefined;
  });
  return {
    method: 'growth',
    parameters: { rise, fall, floor },
    n,
    outcome: 'ok',
    findings: ranked(findings),
  };
}
