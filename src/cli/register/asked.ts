import { openBook } from '../../app/book';
import { readWorkbookFile } from '../workbookFile';
import type { RuleChange } from '../../validation';
import type { Arguments, CommandContext } from '../command';
import type { Step } from '../outcome';

/** What a run is asked for. */
export interface Asked {
  readonly source: string;
  readonly prior: string | undefined;
  readonly changes: readonly RuleChange[] | null;
  readonly strata: readonly string[];
  readonly out: string;
  readonly withUnchecked: boolean;
  readonly memory: string;
  readonly seed: number;
  readonly year: number | null;
  /** Addresses of ClickHouse servers; none for DuckDB. */
  readonly urls: readonly string[];
  readonly database: string;
}

/** The arguments of `register check`, or what is wrong with them. */
export async function askedOf(given: Arguments, context: CommandContext): Promise<Step<Asked>> {
  const { texts, path } = context;
  const refuse = (sentence: string): Step<never> => ({ ok: false, sentence });
  const [, source] = given.positionals;
  const [out, engine, memory, year] = ['out', 'engine', 'memory', 'year'].map((name) => given.text(name));
  if (source === undefined) return refuse(texts.missing('<folder | register.parquet>'));
  if (out === undefined) return refuse(texts.missing('--out'));
  if (!/\.(parquet|xlsx)$/i.test(out)) return refuse(texts.registerWrongOut(out));
  if (engine !== undefined && engine !== 'duckdb' && engine !== 'clickhouse') {
    return refuse(texts.registerWrongEngine(engine));
  }
  if (memory !== undefined && !/^\d+(\.\d+)?(MB|GB)$/i.test(memory))
    return refuse(texts.registerWrongMemory(memory));
  if (year !== undefined && !/^(19|20)\d\d$/.test(year)) return refuse(texts.wrongYear(year));
  const listed = (name: string): readonly string[] => (given.text(name) ?? '').split(',').filter(Boolean);
  const urls = engine === 'clickhouse' ? listed('url') : [];
  if (engine === 'clickhouse' && urls.length === 0) return refuse(texts.registerNoUrl);
  const rules = given.text('rules');
  let changes: readonly RuleChange[] | null = null;
  if (rules !== undefined) {
    const opened = await readWorkbookFile(rules, context);
    if (!opened.ok) return opened;
    changes = openBook(await opened.value.read('visible'), { asks: 'nobody' }).state.rules;
  }
  const prior = given.text('prior');
  return {
    ok: true,
    value: {
      source: path(source),
      prior: prior === undefined ? undefined : path(prior),
      changes,
      strata: listed('stratum'),
      out: path(out),
      withUnchecked: given.has('unchecked'),
      memory: memory ?? '4GB',
      seed: Number(given.text('seed') ?? 1) || 1,
      year: year === undefined ? null : Number(year),
      urls,
      database: given.text('database') ?? 'default',
    },
  };
}
