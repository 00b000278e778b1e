import { interpolated } from './dialect';
import type { Dialect } from './dialect';

/**
 * ClickHouse from 18.16 on, without what came later: a missing figure is NaN, which compares false with everything as
 * it does in memory, and quantiles are read off the sorted array.
 */
export const clickhouse: Dialect = {
  name: 'clickhouse',
  double: 'Float64',
  missing: 'nan',
  keepsDrawn: true,
  isMissing: (value) => `isNaN(${value})`,
  number: (value) => `(${value.toExponential()})`,
  divide: (left, right) => `(${left} / ${right})`,
  power: (base, exponent) => `pow(${base}, ${exponent})`,
  ln: (value) => `log(${value})`,
  log10: (value) => `log10(${value})`,
  not: (condition) => `NOT (${condition})`,
  hasBit: (mask, bit) => `bitAnd(${mask}, ${2 ** bit}) != 0`,
  count: (among) => `toFloat64(countIf(${among}))`,
  sum: (value, among) => `sumIf(${value}, ${among})`,
  quantile: (value, among, p, type) => {
    const size = `toFloat64(countIf(${among}))`;
    const sorted = `arraySort(groupArrayIf(${value}, ${among}))`;
    const read = interpolated(size, p, type, (position) => `${sorted}[toInt64(${position})]`);
    return `CASE WHEN ${size} = 0 THEN nan ELSE ${read} END`;
  },
  beside: (rows, table, key) => `(${rows}) ANY INNER JOIN ${table} USING ${key}`,
};
