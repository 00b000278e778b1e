import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:net';
import type { ChildProcess } from 'node:child_process';

/** Two servers of one cluster on loopback, each in its own folder. */
export interface Servers {
  readonly urls: readonly string[];
  stop(server: number): Promise<void>;
  start(server: number): Promise<void>;
  close(): Promise<void>;
}

export async function startServers(): Promise<Servers> {
  const folder = mkdtempSync(join(tmpdir(), 'clickhouse-'));
  const ports = await freePorts(6);
  const [http = [], tcp = [], between = []] = [ports.slice(0, 2), ports.slice(2, 4), ports.slice(4)];
  const running: (ChildProcess | undefined)[] = [undefined, undefined];
  const urls = http.map((port) => `http://127.0.0.1:${port}`);
  const start = async (server: number): Promise<void> => {
    const home = join(folder, String(server));
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'users.xml'), users);
    writeFileSync(join(home, 'config.xml'), configOf(home, http[server], tcp[server], between[server], tcp));
    running[server] = spawn('clickhouse-server', [`--config-file=${join(home, 'config.xml')}`], {
      cwd: home,
      stdio: 'ignore',
    });
    await answering(urls[server] ?? '');
  };
  const stop = async (server: number): Promise<void> => {
    const process = running[server];
    if (process?.exitCode !== null || process.signalCode !== null) return;
    const ended = new Promise((resolve) => process.once('exit', resolve));
    process.kill('SIGKILL');
    await ended;
  };
  for (const server of [0, 1]) await start(server);
  for (const url of urls)
    await fetch(url, { method: 'POST', body: 'CREATE DATABASE IF NOT EXISTS register' });
  return {
    urls,
    stop,
    start,
    close: async () => {
      for (const server of [0, 1]) await stop(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no answer from ${url}`);
}

async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => {
          server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            resolve(typeof address === 'object' && address ? address.port : 0);
          });
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

const users = `<yandex>
  <profiles><default><max_memory_usage>2000000000</max_memory_usage><max_threads>2</max_threads></default></profiles>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
  <quotas><default></default></quotas>
</yandex>`;

function configOf(
  home: string,
  http: number | undefined,
  tcp: number | undefined,
  between: number | undefined,
  all: readonly number[],
): string {
  const shards = all.map(
    (port) => `<shard><replica><host>127.0.0.1</host><port>${port}</port></replica></shard>`,
  );
  return `<yandex>
  <logger><level>error</level><log>${home}/log</log><errorlog>${home}/errors</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${http}</http_port>
  <tcp_port>${tcp}</tcp_port>
  <interserver_http_port>${between}</interserver_http_port>
  <interserver_http_host>127.0.0.1</interserver_http_host>
  <path>${home}/data/</path>
  <tmp_path>${home}/tmp/</tmp_path>
  <format_schema_path>${home}/schemas/</format_schema_path>
  <users_config>${home}/users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <mark_cache_size>100000000</mark_cache_size>
  <remote_servers><register>${shards.join('')}</register></remote_servers>
</yandex>`;
}
