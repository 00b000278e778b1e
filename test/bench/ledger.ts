/**
 * Time and memory of a ledger: in memory, and through a file by the commands that meet one, each in a process of its
 * own beside one that only lists the forms: `npm run bench:ledger -- 100000`. Prints JSON; CPU seconds and peak
 * memory are those of a whole process, Node and tsx included.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { childrenOf } from '../../src/catalogue/areas';
import { formOf, forms } from '../../src/forms/catalogue';
import { layoutForm } from '../../src/forms/layout';
import { addUpLedger, recogniseSheet } from '../../src/forms/recognise';
import { paymentLedger } from '../forms/recognise/ledgers';
import { listPlan } from '../support/listPlan';
import type { SheetSnapshot } from '../../src/forms/sheet';
import type { SheetPlan } from '../../src/forms/sheetPlan';

const mega = 1_048_576;

function timed<T>(work: () => T): readonly [result: T, ms: number] {
  const start = performance.now();
  const result = work();
  return [result, Math.round(performance.now() - start)];
}

/** Milliseconds and megabytes to recognise a ledger of so many rows and to add it up; whether the sums are right. */
async function benchLedger(rows: number) {
  const { sheet, sums } = paymentLedger(rows);
  const heldMB = Math.round(process.memoryUsage().rss / mega);
  const [found, recogniseMs] = timed(() => recogniseSheet(sheet, forms));
  const recognisedMB = Math.round(process.memoryUsage().rss / mega);
  const [added, addUpMs] = timed(() => addUpLedger(sheet, forms));
  const isEqual =
    typeof added !== 'string' &&
    added.reading.entries.size === sums.size &&
    [...added.reading.entries.values()].every(
      ({ area, indicator, value }) => value === sums.get(`${area}|${indicator}`),
    );
  return {
    rows,
    reason: found.kind === 'refused' ? found.reason : found.kind,
    recogniseMs,
    addUpMs,
    isEqual,
    heldMB,
    recognisedMB,
    byFile: await throughFiles(sheet),
  };
}

/** What `check`, `review` and last year's file make of the ledger, and what a process costs that reads none. */
async function throughFiles(sheet: SheetSnapshot) {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  const at = (...parts: readonly string[]): string => join(folder, ...parts);
  try {
    mkdirSync(at('handed-in'));
    const rows = sheet.values.map((row) =>
      row.map((each) => (typeof each === 'boolean' ? String(each) : each)),
    );
    writeFileSync(at('handed-in', 'ledger.xlsx'), await fileOf([listPlan('明细', rows)]));
    const code = '450000';
    const areas = childrenOf(code).map((area) => area.code);
    const form = layoutForm({ form: formOf('aid'), year: 2014, region: code, areas, relations: '' }, 'area');
    writeFileSync(at('form.xlsx'), await fileOf([form]));
    const ledger = at('handed-in', 'ledger.xlsx');
    return {
      nothing: costOf(['forms']),
      check: costOf(['check', ledger]),
      prior: costOf(['check', at('form.xlsx'), '--prior', ledger]),
      review: costOf(['review', at('handed-in'), '--out', at('report.xlsx')]),
      addup: costOf(['addup', ledger, '--out', at('sum.xlsx')]),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function fileOf(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const port = FileWorkbook.empty();
  await port.write({ plans });
  return port.toBytes();
}

interface Cost {
  readonly status: number;
  readonly said: string;
  readonly cpuSeconds: number;
  readonly peakMB: number;
}

function costOf(argv: readonly string[]): Cost {
  const child = spawnSync(process.execPath, ['--import', 'tsx', __filename, 'run', ...argv], {
    encoding: 'utf8',
  });
  return JSON.parse(child.stdout) as Cost;
}

/** Runs a command in this process and prints what it cost. */
async function printCost(argv: readonly string[]): Promise<void> {
  const { status, out, err } = await run(argv, (path) => path);
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cost: Cost = {
    status,
    said: (err || out).split('\n')[0]?.slice(0, 200) ?? '',
    cpuSeconds: Number(((userCPUTime + systemCPUTime) / 1e6).toFixed(2)),
    peakMB: Math.round(maxRSS / 1024),
  };
  console.log(JSON.stringify(cost));
}

const [first = '100000', ...rest] = process.argv.slice(2);
if (first === 'run') void printCost(rest);
else void benchLedger(Number(first)).then((result) => console.log(JSON.stringify(result, null, 2)));
