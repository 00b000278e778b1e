import { guarded, interpolated, nulls } from './dialect';
import type { Dialect } from './dialect';

export const spark: Dialect = {
  ...nulls,
  name: 'spark',
  double: 'DOUBLE',
  number: (value) => `(${value.toExponential()}D)`,
  power: (base, exponent) => `power(${base}, ${exponent})`,
  ln: guarded('ln'),
  log10: guarded('log10'),
  quantile: (value, _, p, type) =>
    type === 7
      ? `percentile(${value}, ${p}D)`
      : interpolated(
          `count(${value})`,
          p,
          type,
          (position) => `element_at(array_sort(collect_list(${value})), CAST(${position} AS INT))`,
        ),
};
