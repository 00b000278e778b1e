import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { TableColumn, UnitTable } from './unitTable';

type Value = string | number | bigint | boolean | null;

/** A table that is written row by row. */
export interface Appending {
  text(value: string): void;
  whole(value: number): void;
  /** NaN is written as nothing. */
  figure(value: number): void;
  code(value: number): void;
  endRow(): void;
}

/** DuckDB inside this process: where registers are read, and by default judged. */
export interface Desk {
  readonly version: string;
  run(sql: string, values?: readonly (string | number)[]): Promise<void>;
  rows(sql: string, values?: readonly (string | number)[]): Promise<readonly (readonly Value[])[]>;
  /** The rows of a query in portions. */
  stream(sql: string): AsyncIterable<readonly (readonly Value[])[]>;
  append(table: string, write: (to: Appending) => void): Promise<void>;
  interrupt(): void;
  close(): void;
}

export interface DeskOptions {
  /** A database file that may grow beyond memory, or '' for memory alone. */
  readonly file: string;
  /** As DuckDB writes sizes: `4GB`. */
  readonly memory: string;
  readonly threads: number;
  /** Where it may put what does not fit memory. */
  readonly spill: string;
}

/** Opens DuckDB, or says that it is not installed. */
export async function openDesk({
  file,
  memory,
  threads,
  spill,
}: DeskOptions): Promise<Desk | 'not_installed'> {
  const api = await import('@duckdb/node-api').catch(() => undefined);
  if (!api) return 'not_installed';
  const instance = await api.DuckDBInstance.create(file === '' ? ':memory:' : file, {
    memory_limit: memory,
    threads: String(threads),
    temp_directory: spill,
    // What the register is must not leave the machine, and nothing is fetched for it.
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  return deskOver(instance, connection, api.version());
}

function deskOver(instance: DuckDBInstance, connection: DuckDBConnection, version: string): Desk {
  return {
    version,
    run: async (sql, values) => {
      await connection.run(sql, values ? [...values] : undefined);
    },
    rows: async (sql, values) => {
      const reader = await connection.runAndReadAll(sql, values ? [...values] : undefined);
      return reader.getRows() as readonly (readonly Value[])[];
    },
    stream: async function* (sql) {
      // Of its own, because whoever reads it may write meanwhile.
      const own = await instance.connect();
      try {
        const result = await own.stream(sql);
        for await (const rows of result.yieldRows()) yield rows as readonly (readonly Value[])[];
      } finally {
        own.closeSync();
      }
    },
    append: async (table, write) => {
      const appender = await connection.createAppender(table);
      write({
        text: (value) => appender.appendVarchar(value),
        whole: (value) => appender.appendInteger(value),
        figure: (value) => (Number.isNaN(value) ? appender.appendNull() : appender.appendDouble(value)),
        code: (value) => appender.appendSmallInt(value),
        endRow: () => appender.endRow(),
      });
      appender.closeSync();
    },
    interrupt: () => connection.interrupt(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** The table of units, empty. */
export async function createFigures(desk: Desk, columns: readonly TableColumn[]): Promise<void> {
  const figures = columns.map(({ name, type }) => `${name} ${type === 'figure' ? 'DOUBLE' : 'SMALLINT'}`);
  const keys =
    'unit_row INTEGER, unit VARCHAR, form VARCHAR, stratum VARCHAR, province VARCHAR, role SMALLINT';
  await desk.run(`CREATE TABLE figures (${[keys, ...figures].join(', ')})`);
}

/** Writes units behind those that are there; `from` is the number of the first. */
export async function appendUnits(
  desk: Desk,
  columns: readonly TableColumn[],
  table: UnitTable,
  from: number,
): Promise<void> {
  const values = columns.map(({ name }) => table.columns.get(name));
  await desk.append('figures', (to) => {
    for (let row = 0; row < table.size; row++) {
      to.whole(from + row);
      to.text(table.unit[row] ?? '');
      to.text(table.form[row] ?? '');
      to.text(table.stratum[row] ?? '');
      to.text(table.province[row] ?? '');
      to.code(table.role[row] ?? 0);
      columns.forEach(({ type }, at) => {
        const value = values[at]?.[row] ?? Number.NaN;
        if (type === 'figure') to.figure(value);
        else to.code(Number.isNaN(value) ? 0 : value);
      });
      to.endRow();
    }
  });
}
