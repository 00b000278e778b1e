import { guarded, interpolated, nulls } from './dialect';
import type { Dialect } from './dialect';

export const postgres: Dialect = {
  ...nulls,
  name: 'postgres',
  double: 'DOUBLE PRECISION',
  // A bare literal would be an exact decimal, and so would everything that is worked out from it.
  number: (value) => `'${value.toExponential()}'::float8`,
  missing: 'NULL::float8',
  power: (base, exponent) => `power(${base}, ${exponent})`,
  ln: guarded('ln'),
  log10: (value) => guarded('log')(value),
  quantile: (value, _, p, type) =>
    type === 7
      ? `percentile_cont(${p}) WITHIN GROUP (ORDER BY ${value})`
      : interpolated(
          `count(${value})`,
          p,
          type,
          (position) =>
            `(array_agg(${value} ORDER BY ${value}) FILTER (WHERE ${value} IS NOT NULL))[CAST(${position} AS integer)]`,
        ),
};
