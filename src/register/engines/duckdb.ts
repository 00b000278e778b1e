import { duckdb } from '../dialects/duckdb';
import { addressSelect, sampleSelect, tallySelect } from '../script';
import type { RegisterEngine } from '../engine';
import type { Desk } from '../desk';

/** DuckDB as the engine that judges: the units already stand in the desk's table `figures`. */
export function duckdbEngine(desk: Desk): RegisterEngine {
  const made: string[] = [];
  return {
    version: `DuckDB ${desk.version}`,
    dialect: duckdb,
    units: async () => Number((await desk.rows('SELECT count(*) FROM figures'))[0]?.[0] ?? 0),
    keep: async ({ table, select }) => {
      await desk.run(`CREATE TABLE ${table} AS ${select}`);
      made.push(table);
    },
    statistics: async ({ table, source, aggregates }) => {
      const all = aggregates.map(({ name, sql }) => `${sql} AS ${name}`).join(', ');
      await desk.run(`CREATE TABLE ${table} AS SELECT stratum, ${all} FROM (${source}) s GROUP BY stratum`);
      made.push(table);
    },
    verdicts: async ({ table, select, plans }) => {
      const columns = plans.map(({ column }) => `CAST(${column} AS TINYINT) AS ${column}`).join(', ');
      await desk.run(`CREATE TABLE ${table} AS SELECT unit_row, province, ${columns} FROM (${select}) s`);
      made.push(table);
    },
    tally: async (step) => {
      const rows = await desk.rows(tallySelect(step));
      return rows.map(([province, units, ...counts]) => ({
        province: String(province),
        units: Number(units),
        counts: counts.map(Number),
      }));
    },
    addresses: async function* (step, what) {
      for await (const rows of desk.stream(addressSelect(step, what))) {
        yield rows.map(([unitRow, plan, verdict]) => ({
          unitRow: Number(unitRow),
          plan: Number(plan),
          verdict: Number(verdict),
        }));
      }
    },
    verdictsAt: async (step, unitRows) =>
      (await desk.rows(sampleSelect(step, unitRows))).map((row) => row.map(Number)),
    close: async () => {
      for (const table of made) await desk.run(`DROP TABLE IF EXISTS ${table}`);
    },
  };
}
