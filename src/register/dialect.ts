import { clickhouse } from './dialects/clickhouse';
import { duckdb } from './dialects/duckdb';
import { postgres } from './dialects/postgres';
import { spark } from './dialects/spark';
import type { Dialect } from './dialects/dialect';

export type { Dialect } from './dialects/dialect';

/** The engines that scripts can be printed for. */
export const dialects: ReadonlyMap<string, Dialect> = new Map(
  [duckdb, clickhouse, postgres, spark].map((dialect) => [dialect.name, dialect]),
);
