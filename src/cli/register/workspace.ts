import { mkdtemp, rename, rm, copyFile, readdir, stat } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk } from '../../register/desk';
import type { Desk } from '../../register/desk';

/** A folder of its own for what a run works with, and the desk in it; taken away however the run ends. */
export interface Workspace {
  readonly folder: string;
  readonly desk: Desk;
}

/**
 * Works with a desk that may spill to disk beyond `memory`, and whose query a stop breaks off; undefined where DuckDB is
 * not installed.
 */
export async function withWorkspace<T>(
  memory: string,
  work: (workspace: Workspace) => Promise<T>,
  stop?: AbortSignal,
): Promise<T | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'union-register-'));
  try {
    const desk = await openDesk({
      file: join(folder, 'register.duckdb'),
      memory,
      threads: Math.max(1, cpus().length),
      spill: join(folder, 'spill'),
    });
    if (desk === 'not_installed') return undefined;
    const onStop = (): void => desk.interrupt();
    stop?.addEventListener('abort', onStop);
    try {
      return await work({ folder, desk });
    } finally {
      stop?.removeEventListener('abort', onStop);
      desk.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes a table as Parquet in the order given; the file is there whole or not at all. */
export async function writeParquet(
  { desk, folder }: Workspace,
  select: string,
  out: string,
  said: Readonly<Record<string, string>>,
): Promise<boolean> {
  const written = join(folder, 'out.parquet').replaceAll("'", "''");
  const known = Object.entries(said)
    .filter(([key, value]) => /^\w+$/.test(key) && /^\w+$/.test(value))
    .map(([key, value]) => `${key}: '${value}'`);
  const metadata = known.length === 0 ? '' : `, KV_METADATA {${known.join(', ')}}`;
  await desk.run(`COPY (${select}) TO '${written}' (FORMAT parquet, COMPRESSION zstd${metadata})`);
  return moveWhole(join(folder, 'out.parquet'), out);
}

/** Puts a finished file in its place in one step; false where it cannot be written there. */
export async function moveWhole(from: string, out: string): Promise<boolean> {
  const beside = `${out}.part`;
  try {
    await copyFile(from, beside);
    await rename(beside, out);
    return true;
  } catch {
    await rm(beside, { force: true });
    return false;
  }
}

/** The Parquet parts at a path, a file or a folder of them in the order of their names; none where there is none. */
export async function parquetParts(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return /\.parquet$/i.test(path) ? [path] : [];
  if (!found?.isDirectory()) return [];
  const names = await readdir(path);
  return names
    .filter((name) => /\.parquet$/i.test(name))
    .sort()
    .map((name) => join(path, name));
}
