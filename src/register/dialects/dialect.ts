/**
 * What engines write differently. Everything else of a script is SQL that all of them read. A missing figure is
 * whatever `missing` is; no arithmetic is done with one unless its result is thrown away.
 */
export interface Dialect {
  readonly name: 'duckdb' | 'clickhouse' | 'postgres' | 'spark';
  readonly double: string;
  readonly missing: string;
  isMissing(value: string): string;
  /** Exactly this binary number. */
  number(value: number): string;
  divide(left: string, right: string): string;
  power(base: string, exponent: string): string;
  /** Of a value that may not be above zero; the result is then missing. */
  ln(value: string): string;
  log10(value: string): string;
  /** The condition turned round; where it compares a missing figure it did not hold. */
  not(condition: string): string;
  hasBit(mask: string, bit: number): string;
  /** Over the rows for which the flag `among` holds. */
  count(among: string): string;
  sum(value: string, among: string): string;
  /** Hyndman and Fan's types 6 and 7, exact; null where the engine has none. */
  quantile(value: string, among: string, p: number, type: 6 | 7): string | null;
  /** Whether a query within a query within a query is better kept as a table; its cost is otherwise doubled each time. */
  readonly keepsDrawn: boolean;
  /** The rows of a subquery beside those of a table, one of which has the same key. */
  beside(rows: string, table: string, key: 'stratum' | 'unit_row'): string;
}

/** Figures are missing where they are NULL. */
export const nulls = {
  keepsDrawn: false,
  missing: 'NULL',
  isMissing: (value: string) => `${value} IS NULL`,
  not: (condition: string) => `NOT coalesce(${condition}, FALSE)`,
  divide: (left: string, right: string) => `(${left} / nullif(${right}, 0))`,
  count: (among: string) => `sum(CASE WHEN ${among} THEN 1e0 ELSE 0e0 END)`,
  sum: (value: string) => `coalesce(sum(${value}), 0)`,
  hasBit: (mask: string, bit: number) => `(${mask} & ${2 ** bit}) <> 0`,
  beside: (rows: string, table: string, key: string) => `(${rows}) u JOIN ${table} USING (${key})`,
} as const;

/** A logarithm that is never asked for anything but a number above zero. */
export const guarded = (name: string) => (value: string) =>
  `${name}(CASE WHEN ${value} > 0 THEN ${value} END)`;

/**
 * The quantile of an ascending array, by position: type 7 (n − 1)p, type 6 (n + 1)p − 1, within the array. `at` reads
 * an element counted from 1.
 */
export function interpolated(size: string, p: number, type: 6 | 7, at: (position: string) => string): string {
  const wanted = type === 7 ? `(${size} - 1) * ${p}` : `(${size} + 1) * ${p} - 1`;
  const position = `greatest(least(${wanted}, ${size} - 1), 0)`;
  const low = at(`floor(${position}) + 1`);
  const high = at(`least(floor(${position}) + 2, ${size})`);
  return `(${low} + (${position} - floor(${position})) * (${high} - ${low}))`;
}
