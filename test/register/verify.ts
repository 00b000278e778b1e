/**
 * Holds three engines together: memory, DuckDB and two ClickHouse servers with Distributed tables, which it starts on
 * loopback (Debian's clickhouse-server). Every verdict and reason of every plan must be the same: over 100,000 single
 * unions with two years, and over returns of every form as the whole check in memory has judged them. Then one of the
 * two servers is stopped in the middle of a run. Exits with 1 where anything differs. Arguments: how many unions, how
 * many returns of each form, and how many seconds those on ClickHouse may take; what is not reached is named.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { indicatorOf, indicators } from '../../src/catalogue/indicators';
import { run } from '../../src/cli/run';
import { forms } from '../../src/forms/catalogue';
import { itemsOf } from '../../src/forms/definition';
import { appendUnits, createFigures, openDesk } from '../../src/register/desk';
import { duckdbEngine, openClickHouse } from '../../src/register/engines';
import { Cancelled, judgeRegister } from '../../src/register/judge';
import { judgeInMemory } from '../../src/register/memory';
import { registerOfReturns, tableOfReturn } from '../../src/register/returns';
import { scriptOf } from '../../src/register/script';
import { tableColumns } from '../../src/register/unitTable';
import { ruleSet } from '../../src/validation';
import { plansOf } from '../../src/validation/plan';
import { trailOf } from '../../src/validation/trail';
import { createRandom } from '../bench/random';
import { startServers } from './support/clickhouse';
import { randomReturn } from './support/returns';
import { randomUnits } from './support/units';
import type { Desk } from '../../src/register/desk';
import type { RegisterEngine } from '../../src/register/engine';
import type { Register } from '../../src/register/figures';
import type { UnitTable } from '../../src/register/unitTable';
import type { Plan } from '../../src/validation/plan';
import type { Servers } from './support/clickhouse';

const [units = 100_000, returns = 12, seconds = 110] = process.argv.slice(2).map(Number);
let since = performance.now();
let reached = 0;
const isOver = (share = 1): boolean => performance.now() - since > share * seconds * 1000;
// A comparison that has begun may take half as long again before it is given up.
const isLate = (): boolean => isOver(1.5);
const rules = ruleSet([{ kind: 'on', rule: 'R52' }]);
let wrong = 0;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fault(line: string): void {
  wrong++;
  say(`DIFFERENT: ${line}`);
}

const codesOf = (form: (typeof forms)[number]): readonly string[] =>
  itemsOf(form).flatMap(({ indicator }) => (indicatorOf(indicator) ? [indicator] : []));

function plansFor(form: (typeof forms)[number]) {
  return plansOf(rules, {
    indicators: codesOf(form).flatMap((code) => indicatorOf(code) ?? []),
    required: itemsOf(form).flatMap(({ indicator, required }) => (required ? [indicator] : [])),
  });
}

async function withDesk<T>(work: (desk: Desk) => Promise<T>): Promise<T> {
  const desk = await openDesk({ file: '', memory: '2GB', threads: 2, spill: tmpdir() });
  if (desk === 'not_installed') throw new Error('DuckDB is not installed');
  try {
    return await work(desk);
  } finally {
    desk.close();
  }
}

/** Compares an engine's verdicts with those of memory, unit by unit and plan by plan. */
async function compare(
  name: string,
  engine: RegisterEngine,
  register: Register,
  plans: readonly Plan[],
  due: readonly Uint8Array[],
  size: number,
): Promise<void> {
  const started = performance.now();
  const script = scriptOf(register, plans, engine.dialect);
  if (!script.ok) return fault(`${name}: no quantile for ${script.rule}`);
  const judged = await judgeRegister(engine, script, plans, {
    units: size,
    sample: Array.from({ length: size }, (_, row) => row),
    withUnchecked: false,
    keep: async () => undefined,
    onStep: () => undefined,
    isCancelled: () => engine.dialect.name === 'clickhouse' && isLate(),
  }).catch((error: unknown) => {
    if (error instanceof Cancelled) return undefined;
    throw error;
  });
  if (!judged) {
    await engine.close();
    return say(`  ${name}: time is over, not compared on ${engine.version} in this run`);
  }
  const { sampled } = judged;
  let differences = 0;
  let first = '';
  due.forEach((codes, plan) => {
    codes.forEach((code, row) => {
      if (sampled[plan]?.[row] === code) return;
      if (differences++ === 0) first = `${plans[plan]?.rule} ${plans[plan]?.at.indicator} unit ${row}`;
    });
  });
  await engine.close();
  if (engine.dialect.name === 'clickhouse') reached++;
  const spent = ((performance.now() - started) / 1000).toFixed(1);
  say(`  ${name} ${engine.version}: ${size * plans.length} verdicts, ${differences} different, ${spent} s`);
  if (differences > 0) fault(`${name} ${engine.version}: ${differences}, first ${first}`);
}

const sizeOf = (tables: readonly UnitTable[]): number => tables.reduce((sum, { size }) => sum + size, 0);

async function fill(
  tables: readonly UnitTable[],
  insert: (table: UnitTable, from: number) => Promise<void>,
): Promise<void> {
  let from = 0;
  for (const table of tables) {
    await insert(table, from);
    from += table.size;
  }
}

async function onDuckdb(name: string, { register, plans, tables, due }: Followed): Promise<void> {
  const columns = tableColumns(register);
  await withDesk(async (desk) => {
    await createFigures(desk, columns);
    await fill(tables, (table, from) => appendUnits(desk, columns, table, from));
    await compare(name, duckdbEngine(desk), register, plans, due, sizeOf(tables));
  });
}

async function onClickHouse(
  name: string,
  servers: Servers,
  { register, plans, tables, due }: Followed,
): Promise<void> {
  const columns = tableColumns(register);
  const clickhouse = await openClickHouse({ urls: servers.urls, database: 'register' });
  await clickhouse.create(columns);
  await fill(tables, (table, from) => clickhouse.insert(columns, table, from));
  await compare(name, clickhouse, register, plans, due, sizeOf(tables));
}

function singleUnions(): Followed {
  const carried = indicators.filter(({ kind }) => kind !== 'ratio').slice(0, 20);
  const codes = carried.map(({ code }) => code);
  const { register, table } = randomUnits(createRandom(42), codes, units);
  const { plans } = plansOf(rules, { indicators: carried, required: codes });
  const started = performance.now();
  const due = judgeInMemory(register, plans, table);
  say(
    `${units} unions × ${codes.length} indicators × 2 years, ${plans.length} plans; memory ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  return { register, plans, tables: [table], due };
}

interface Followed {
  readonly register: Register;
  readonly plans: readonly Plan[];
  readonly tables: readonly UnitTable[];
  readonly due: readonly Uint8Array[];
}

/** Returns of a form: what memory counts in its whole check must be what its plans say. */
function followed(form: (typeof forms)[number]): Followed {
  const random = createRandom(7);
  const { plans: all } = plansFor(form);
  const plans = all.filter(({ kind }) => kind !== 'unitSlip');
  const register = registerOfReturns(plans);
  const tables: UnitTable[] = [];
  const due = plans.map((): number[] => []);
  for (let at = 0; at < returns; at++) {
    const { reading, priors } = randomReturn(random, form, 4 + random.below(24));
    const trail = trailOf({ reading, priors, rules });
    const name = `${form.id}${at}`;
    const table = tableOfReturn(
      register,
      { name, reading, trail },
      { province: reading.region, stratum: name },
    );
    tables.push(table);
    const counted = new Map<string, number[]>();
    judgeInMemory(register, plans, table).forEach((codes, plan) => {
      const { rule = '', stage = '' } = plans[plan] ?? {};
      const counts = counted.get(`${rule}|${stage}`) ?? [0, 0, 0];
      for (const code of codes) {
        due[plan]?.push(code);
        // Passed, failed; skipped is none of the three.
        if (code !== 2) counts[Math.min(code, 2)] = (counts[Math.min(code, 2)] ?? 0) + 1;
      }
      counted.set(`${rule}|${stage}`, counts);
    });
    for (const { name: stage, counts } of trail.stages) {
      for (const { rule, passed, failed, unchecked } of counts) {
        const own = counted.get(`${rule}|${stage}`);
        if (own && own.join() !== [passed, failed, unchecked].join()) {
          fault(
            `${form.id} return ${at} ${rule}: validate ${[passed, failed, unchecked].join()}, plans ${own.join()}`,
          );
        }
      }
    }
  }
  say(`${form.id}: ${returns} returns, ${sizeOf(tables)} lines, ${plans.length} plans`);
  return { register, plans, tables, due: due.map((codes) => Uint8Array.from(codes)) };
}

/** A run loses one of its servers: a sentence and no report; and afterwards the same bytes as if nothing had been. */
async function interrupted(servers: Servers): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  const at = (name: string): string => join(folder, name);
  const [form] = forms;
  const codes = form ? codesOf(form).slice(0, 3) : [];
  await withDesk(async (desk) => {
    const { register, table } = randomUnits(createRandom(3), codes, 4000);
    await createFigures(desk, tableColumns(register));
    await appendUnits(desk, tableColumns(register), table, 0);
    const names = tableColumns(register).map(({ name }) => name);
    await desk.run(
      `COPY (SELECT unit, province, split_part(stratum, '|', 2) AS level, ${names.join(', ')} FROM figures) TO '${at('units.parquet')}' (FORMAT parquet)`,
    );
  });
  const check = (out: string, progress: (line: string) => void = () => undefined) =>
    run(
      `register check units.parquet --engine clickhouse --url ${servers.urls.join(',')} --database register --out ${out}`.split(
        ' ',
      ),
      (written) => resolve(folder, written),
      progress,
    );
  const first = await check('first.parquet');
  let stopped: Promise<void> | undefined;
  const broken = await check('broken.parquet', () => {
    stopped ??= servers.stop(1);
  });
  await stopped;
  say(`one server stopped: status ${broken.status}, ${broken.err}`);
  if (broken.status === 0 || broken.err === '' || existsSync(at('broken.parquet')))
    fault('a report without a server');
  await servers.start(1);
  const again = await check('again.parquet');
  const same =
    existsSync(at('first.parquet')) &&
    existsSync(at('again.parquet')) &&
    readFileSync(at('first.parquet')).equals(readFileSync(at('again.parquet')));
  say(`again: status ${again.status}, ${same ? 'the same bytes' : 'other bytes'}`);
  if (!same || again.status !== first.status) fault(`the run after the restart: ${again.err || first.err}`);
  rmSync(folder, { recursive: true, force: true });
}

function isInstalled(): Promise<boolean> {
  return new Promise((settle) => execFile('which', ['clickhouse-server'], (error) => settle(error === null)));
}

async function main(): Promise<void> {
  if (!(await isInstalled()))
    throw new Error('clickhouse-server is not installed: apt-get install clickhouse-server');
  const servers = await startServers();
  try {
    await interrupted(servers);
    const [first, ...others] = forms.map((form) => ({ name: form.id, made: followed(form) }));
    const all = [...(first ? [first] : []), { name: 'unions', made: singleUnions() }, ...others];
    for (const { name, made } of all) await onDuckdb(name, made);
    since = performance.now();
    for (const { name, made } of all) {
      if (isOver()) say(`  ${name}: time is over, not compared on ClickHouse in this run`);
      else await onClickHouse(name, servers, made);
    }
    say(`compared on ClickHouse: ${reached} of ${all.length}`);
    if (reached === 0) fault('nothing was compared on ClickHouse');
  } finally {
    await servers.close();
  }
  say(wrong === 0 ? 'no differences' : `${wrong} differences`);
  process.exitCode = wrong === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
