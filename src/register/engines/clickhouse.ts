import { clickhouse } from '../dialects/clickhouse';
import { EngineFailure } from '../engine';
import { addressSelect, sampleSelect, tallySelect } from '../script';
import { rowBinary } from './rowBinary';
import type { Address, ProvinceCounts, RegisterEngine } from '../engine';
import type { TableColumn, UnitTable } from '../unitTable';

export interface ClickHouseOptions {
  /** One for each server; the first one puts the questions to all of them. User and password stand in it. */
  readonly urls: readonly string[];
  /** Where the working tables are put; it must be there. */
  readonly database: string;
  /** Breaks off the query that is running. */
  readonly stop?: AbortSignal;
}

/** ClickHouse over HTTP: the units lie spread over the servers, a Distributed table reads them together. */
export interface ClickHouse extends RegisterEngine {
  /** Makes the table of units anew on every server. */
  create(columns: readonly TableColumn[]): Promise<void>;
  /** Spreads units over the servers; `from` is the number of the first. */
  insert(columns: readonly TableColumn[], table: UnitTable, from: number): Promise<void>;
}

interface Server {
  readonly name: string;
  run(sql: string, body?: Uint8Array): Promise<ArrayBuffer>;
  /** Takes a table away, also after a stop. */
  drop(table: string): Promise<void>;
}

// A plan's text is long and deeply nested; a server that is missing must not be passed over.
const settings = {
  wait_end_of_query: '1',
  max_query_size: '100000000',
  max_ast_depth: '100000',
  max_ast_elements: '10000000',
  max_expanded_ast_elements: '10000000',
  skip_unavailable_shards: '0',
} as const;

function serverAt(url: string, database: string, stop: AbortSignal | undefined): Server {
  const parsed = new URL(url);
  const { username, password, origin, host } = parsed;
  const authorization =
    username === ''
      ? undefined
      : `Basic ${btoa(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`)}`;
  const ask = async (sql: string, body: Uint8Array | undefined, signal: AbortSignal | undefined) => {
    const query = new URLSearchParams({ ...settings, database, ...(body ? { query: sql } : {}) });
    const given: RequestInit = {
      method: 'POST',
      body: body ? new Uint8Array(body) : sql,
      ...(authorization === undefined ? {} : { headers: { authorization } }),
      ...(signal ? { signal } : {}),
    };
    const answer = await fetch(`${origin}/?${query.toString()}`, given).catch((error: unknown) => {
      throw new EngineFailure('ClickHouse', host, causeOf(error));
    });
    if (!answer.ok) throw new EngineFailure('ClickHouse', host, (await answer.text()).slice(0, 400).trim());
    return answer.arrayBuffer().catch((error: unknown) => {
      throw new EngineFailure('ClickHouse', host, causeOf(error));
    });
  };
  return {
    name: host,
    run: (sql, body) => ask(sql, body, stop),
    drop: async (table) => {
      await ask(`DROP TABLE IF EXISTS ${table}`, undefined, undefined).catch(() => undefined);
    },
  };
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}

/** Connects to the servers. Rejects with an `EngineFailure` where one does not answer. */
export async function openClickHouse({ urls, database, stop }: ClickHouseOptions): Promise<ClickHouse> {
  const servers = urls.map((url) => serverAt(url, database, stop));
  const [first] = servers;
  if (!first) throw new EngineFailure('ClickHouse', '', 'no server');
  const text = async (sql: string, server = first): Promise<string> =>
    new TextDecoder().decode(await server.run(sql)).trim();
  const everywhere = async (sql: string): Promise<void> => {
    await Promise.all(servers.map((server) => server.run(sql)));
  };
  const version = await text('SELECT version()');
  for (const server of servers) await text('SELECT 1', server);
  const cluster = servers.length === 1 ? undefined : await clusterOf(text, servers.length);
  if (servers.length > 1 && cluster === undefined) {
    throw new EngineFailure('ClickHouse', first.name, `no cluster of ${servers.length} shards`);
  }
  const made: string[] = [];
  /** The table that reads all servers' tables of this name as one. */
  const together = async (table: string, columns: string): Promise<string> => {
    if (cluster === undefined) return table;
    await first.run(`DROP TABLE IF EXISTS all_${table}`);
    await first.run(
      `CREATE TABLE all_${table} (${columns}) ENGINE = Distributed('${cluster}', '${database}', '${table}')`,
    );
    made.push(`all_${table}`);
    return `all_${table}`;
  };

  return {
    version: `ClickHouse ${version}${servers.length > 1 ? ` × ${servers.length}` : ''}`,
    dialect: clickhouse,
    create: async (columns) => {
      const own = columns.map(({ name, type }) => `${name} ${type === 'figure' ? 'Float64' : 'Int16'}`);
      const all = ['unit_row Int32', 'stratum String', 'province String', 'role Int16', ...own].join(', ');
      await everywhere('DROP TABLE IF EXISTS figures');
      await everywhere(`CREATE TABLE figures (${all}) ENGINE = StripeLog`);
      made.push('figures');
      await together('figures', all);
    },
    insert: async (columns, table, from) => {
      const all = Array.from({ length: table.size }, (_, row) => row);
      await Promise.all(
        servers.map(async (server, at) => {
          const rows = all.filter((row) => (from + row) % servers.length === at);
          if (rows.length === 0) return;
          await server.run('INSERT INTO figures FORMAT RowBinary', rowBinary(columns, table, rows, from));
        }),
      );
    },
    units: async () => Number(await text(`SELECT count() FROM ${cluster ? 'all_figures' : 'figures'}`)),
    keep: async ({ table, select }) => {
      await everywhere(`DROP TABLE IF EXISTS ${table}`);
      await everywhere(`CREATE TABLE ${table} ENGINE = StripeLog AS ${select}`);
      made.push(table);
    },
    statistics: async ({ table, source, drawn, aggregates }) => {
      const types = drawn.map(({ name, type }) => `${name} ${type === 'flag' ? 'UInt8' : 'Float64'}`);
      const view = `drawn_${table}`;
      await everywhere(`DROP TABLE IF EXISTS ${view}`);
      await everywhere(`CREATE VIEW ${view} AS ${source}`);
      made.push(view);
      const all = await together(view, ['stratum String', ...types].join(', '));
      const results = aggregates.map(({ name, sql }) => `toFloat64(${sql}) AS ${name}`).join(', ');
      const rows = await first.run(
        `SELECT stratum, ${results} FROM ${all} GROUP BY stratum FORMAT RowBinary`,
      );
      const columns = aggregates.map(({ name }) => `${name} Float64`).join(', ');
      await everywhere(`DROP TABLE IF EXISTS ${table}`);
      await everywhere(`CREATE TABLE ${table} (stratum String, ${columns}) ENGINE = Memory`);
      made.push(table);
      for (const server of servers) {
        await server.run(`INSERT INTO ${table} FORMAT RowBinary`, new Uint8Array(rows));
      }
    },
    verdicts: async ({ table, select, plans }) => {
      const columns = plans.map(({ column }) => `toUInt8(${column}) AS ${column}`).join(', ');
      await everywhere(`DROP TABLE IF EXISTS ${table}`);
      await everywhere(
        `CREATE TABLE ${table} ENGINE = StripeLog AS SELECT unit_row, province, ${columns} FROM (${select})`,
      );
      made.push(table);
      const types = plans.map(({ column }) => `${column} UInt8`).join(', ');
      await together(table, `unit_row Int32, province String, ${types}`);
    },
    tally: async (step) => {
      const table = cluster ? `all_${step.table}` : step.table;
      const answer = await text(`${tallySelect({ ...step, table })} FORMAT TabSeparated`);
      return answer === '' ? [] : answer.split('\n').map(countsIn);
    },
    addresses: async function* (step, what) {
      const table = cluster ? `all_${step.table}` : step.table;
      const answer = await text(
        `SELECT * FROM (${addressSelect({ ...step, table }, what)}) FORMAT TabSeparated`,
      );
      yield answer === '' ? [] : answer.split('\n').map(addressIn);
    },
    verdictsAt: async (step, unitRows) => {
      const table = cluster ? `all_${step.table}` : step.table;
      const answer = await first.run(`${sampleSelect({ ...step, table }, unitRows)} FORMAT RowBinary`);
      return codesIn(new DataView(answer), step.plans.length);
    },
    close: async () => {
      for (const table of [...made].reverse()) {
        for (const server of servers) await server.drop(table);
      }
    },
  };
}

/** A cluster that the first server knows and that has as many shards as there are servers. */
async function clusterOf(
  text: (sql: string) => Promise<string>,
  shards: number,
): Promise<string | undefined> {
  const listed = await text(
    `SELECT cluster FROM system.clusters GROUP BY cluster HAVING max(shard_num) = ${shards} ORDER BY cluster FORMAT TabSeparated`,
  );
  return listed.split('\n').find((name) => /^\w+$/.test(name));
}

function countsIn(line: string): ProvinceCounts {
  const [province = '', units, ...counts] = line.split('\t');
  return { province, units: Number(units), counts: counts.map(Number) };
}

function addressIn(line: string): Address {
  const [unitRow, plan, verdict] = line.split('\t').map(Number);
  return { unitRow: unitRow ?? -1, plan: plan ?? -1, verdict: verdict ?? -1 };
}

/** Rows of a unit's number and a code for each plan. */
function codesIn(answer: DataView, plans: number): readonly (readonly number[])[] {
  const size = 4 + plans;
  return Array.from({ length: answer.byteLength / size }, (_, row) => [
    answer.getInt32(row * size, true),
    ...Array.from({ length: plans }, (__, at) => answer.getUint8(row * size + 4 + at)),
  ]);
}
