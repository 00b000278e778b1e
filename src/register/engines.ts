export { duckdbEngine } from './engines/duckdb';
export { openClickHouse } from './engines/clickhouse';
