import { guarded, interpolated, nulls } from './dialect';
import type { Dialect } from './dialect';

export const duckdb: Dialect = {
  ...nulls,
  name: 'duckdb',
  double: 'DOUBLE',
  number: (value) => `(${value.toExponential()})`,
  power: (base, exponent) => `pow(${base}, ${exponent})`,
  ln: guarded('ln'),
  log10: guarded('log10'),
  quantile: (value, _, p, type) =>
    type === 7
      ? `quantile_cont(${value}, ${p})`
      : interpolated(
          `count(${value})`,
          p,
          type,
          (position) =>
            `list_sort(list(${value}) FILTER (WHERE ${value} IS NOT NULL))[CAST(${position} AS BIGINT)]`,
        ),
};
