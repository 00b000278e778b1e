import { growthEdit } from '../methods/growth';
import { hbLimits, hidiroglouBerthelot } from '../methods/hidiroglouBerthelot';
import { madEdit } from '../methods/mad';
import type { ScreenFinding, ScreenRequest, ScreenResult, ScreenRow } from './model';

/** A unit that stands out, and how far from the middle of its stratum, for the ranking. */
export interface Deviation {
  readonly finding: ScreenFinding;
  readonly minDeviation: number;
}

export type Screened = Pick<ScreenResult, 'method' | 'parameters' | 'n' | 'outcome'> & {
  readonly deviations: readonly Deviation[];
};

type Request<Method extends ScreenRequest['method']> = Extract<ScreenRequest, { method: Method }>;

// Quartiles and medians of fewer units say little; a caller who sets every parameter has decided for himself.
const fewest = 8;

/** Screens units that are compared with each other. */
export function screenStratum(rows: readonly ScreenRow[], request: ScreenRequest): Screened {
  const current = Float64Array.from(rows, ({ curr }) => curr ?? Number.NaN);
  const prior = Float64Array.from(rows, ({ prev }) => prev ?? Number.NaN);
  switch (request.method) {
    case 'hb':
      return screenHb(rows, current, prior, request);
    case 'mad':
      return screenMad(rows, current, prior, request);
    case 'growth':
      return screenGrowth(rows, current, prior, request);
  }
}

function deviationOf(
  row: ScreenRow | undefined,
  score: number,
  expected: readonly [number, number],
  centre = 0,
): readonly Deviation[] {
  if (!row || row.prev === null || row.curr === null) return [];
  const { id, prev, curr } = row;
  return [
    {
      finding: { id, prev, curr, ratio: curr / prev, score, expected },
      minDeviation: Math.abs(score - centre),
    },
  ];
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
  const result = hidiroglouBerthelot(current, prior, { U, A, C, quantile, minimum, minDeviation: 0 });
  const deviations = result.flagged.flatMap((unit) => {
    const expected = hbLimits(prior[unit] ?? Number.NaN, result, U);
    return deviationOf(rows[unit], result.effects[unit] ?? Number.NaN, expected, result.quartiles[1]);
  });
  return {
    method: 'hb',
    parameters: { U, A, C, quantile },
    n: result.n,
    outcome: result.outcome,
    deviations,
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
  const result = madEdit(current, prior, { z, minimum, minDeviation: 0 });
  const deviations = result.flagged.flatMap((unit) => {
    const base = prior[unit] ?? Number.NaN;
    const expected = [result.limits[0] * base, result.limits[1] * base] as const;
    return deviationOf(rows[unit], result.scores[unit] ?? Number.NaN, expected);
  });
  return {
    method: 'mad',
    parameters: { z },
    n: result.n,
    outcome: result.outcome,
    deviations,
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
  const deviations = rows.flatMap((row, unit) => {
    const value = current[unit] ?? Number.NaN;
    const result =
      value >= 0 ? growthEdit(value, prior[unit] ?? Number.NaN, { rise, fall, floor }) : undefined;
    if (result) n++;
    return result && !result.passed ? deviationOf(row, result.rate, result.expected) : [];
  });
  return {
    method: 'growth',
    parameters: { rise, fall, floor },
    n,
    outcome: 'ok',
    deviations,
  };
}
