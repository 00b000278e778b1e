/**
 * Time and memory of a register of single unions on DuckDB, all rules, as JSON. Arguments: units, indicators (1,000,000
 * and 20 unless said; 2,800,000 and 60 is the national size), memory limit (1500MB). `exponent` is k of time ∝ n^k
 * against a quarter of the units: 1 is linear. `falseAlarms` are verdicts per million on units in which nothing is
 * wrong, under the catalogue's own parameters and under those for small units. Run it on a machine that does nothing
 * else; the load is printed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { indicators } from '../../src/catalogue/indicators';
import { openDesk } from '../../src/register/desk';
import { duckdbEngine } from '../../src/register/engines';
import { judgeRegister } from '../../src/register/judge';
import { scriptOf } from '../../src/register/script';
import { smallUnitChanges } from '../../src/register/smallUnits';
import { ruleSet } from '../../src/validation';
import { plansOf } from '../../src/validation/plan';
import { randomUnits } from '../register/support/units';
import { fillUnits } from '../register/support/unitsInDesk';
import { createRandom } from './random';
import type { RuleChange } from '../../src/validation';

const [units = 1_000_000, wide = 20] = process.argv.slice(2, 4).map(Number);
const memory = process.argv[4] ?? '1500MB';

const codes = indicators
  .filter(({ kind }) => kind !== 'ratio')
  .map(({ code }) => code)
  .slice(0, wide);

const megabytes = (bytes: number): number => Math.round(bytes / 1_048_576);

async function measure(size: number, changes: readonly RuleChange[], faults: number) {
  const folder = mkdtempSync(join(tmpdir(), 'register-bench-'));
  const desk = await openDesk({
    file: join(folder, 'register.duckdb'),
    memory,
    threads: cpus().length,
    spill: join(folder, 'spill'),
  });
  if (desk === 'not_installed') throw new Error('DuckDB is not installed');
  const { register } = randomUnits(createRandom(1), codes, 1);
  await fillUnits(desk, register, codes, size, faults);
  await desk.run('CHECKPOINT');
  const { plans } = plansOf(ruleSet(changes), {
    indicators: codes.flatMap((code) => indicators.filter((one) => one.code === code)),
    required: codes,
  });
  const engine = duckdbEngine(desk);
  const script = scriptOf(register, plans, engine.dialect);
  if (!script.ok) throw new Error(script.rule);
  let findings = 0;
  const started = performance.now();
  const cpu = process.cpuUsage();
  const { tallies } = await judgeRegister(engine, script, plans, {
    units: size,
    sample: [],
    withUnchecked: false,
    keep: async (addresses) => void (findings += addresses.length),
    onStep: (at, of, rule) => process.stderr.write(`${at}/${of} ${rule}\n`),
    isCancelled: () => false,
  });
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  desk.close();
  rmSync(folder, { recursive: true, force: true });
  const failed = new Map<string, number>();
  plans.forEach(({ rule }, index) => {
    for (const counts of tallies[index]?.values() ?? []) {
      failed.set(rule, (failed.get(rule) ?? 0) + (counts.get('failed') ?? 0));
    }
  });
  return {
    units: size,
    indicators: codes.length,
    plans: plans.length,
    findings,
    seconds: Number(seconds.toFixed(1)),
    cpuSeconds: Number(((user + system) / 1e6).toFixed(1)),
    peakMemoryMB: megabytes(process.resourceUsage().maxRSS * 1024),
    failed,
  };
}

function perMillion(run: Awaited<ReturnType<typeof measure>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...run.failed].flatMap(([rule, count]) =>
      count === 0 ? [] : [[rule, Math.round((count / run.units / codes.length) * 1e6)]],
    ),
  );
}

async function main(): Promise<void> {
  const before = loadavg()[0] ?? 0;
  const quarter = await measure(Math.round(units / 4), smallUnitChanges, 150);
  const whole = await measure(units, smallUnitChanges, 150);
  const exponent = Math.log(whole.cpuSeconds / quarter.cpuSeconds) / Math.log(4);
  const clean = Math.min(units, 50_000);
  const falseAlarms = {
    catalogue: perMillion(await measure(clean, [], 0)),
    smallUnits: perMillion(await measure(clean, smallUnitChanges, 0)),
  };
  const runs = [quarter, whole].map(({ failed: _, ...run }) => run);
  const load = { before, after: loadavg()[0] ?? 0, cores: cpus().length };
  process.stdout.write(
    `${JSON.stringify({ memoryLimit: memory, load, runs, exponent: Number(exponent.toFixed(2)), falseAlarms }, null, 2)}\n`,
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
