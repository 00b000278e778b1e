/**
 * Time and memory of the ten standard edits, of MAD and HB at 14 … 1,000,000 units, and of a whole form. Prints JSON:
 * milliseconds are the best of several runs; the bare pass reads and adds up the same typed arrays once. `exponent` is
 * k of time ∝ n^k against the size before: 1 is linear, a little more where the figures no longer fit the caches.
 */
import { areas } from '../../src/catalogue/areas';
import { noPriors } from '../../src/dataset/prior';
import { ruleSet, validate } from '../../src/validation';
import { runColumnEdits } from '../../src/validation/columnar';
import { hidiroglouBerthelot } from '../../src/validation/methods/hidiroglouBerthelot';
import { madEdit } from '../../src/validation/methods/mad';
import { readingOf } from '../validation/support/reading';
import { createRandom } from './random';
import type { ColumnEdit, ColumnResult } from '../../src/validation/columnar';
import type { FormReading } from '../../src/forms/reading';

interface Table {
  readonly columns: readonly Float64Array[];
  readonly current: Float64Array;
  readonly prior: Float64Array;
}

// Columns: 0 prior, 1 current, 2–4 parts, 5 total, 6 staff, 7 staff last year, 8 rate.
const edits: readonly ColumnEdit[] = [
  { kind: 'range', column: 1, low: 0, high: Number.POSITIVE_INFINITY },
  { kind: 'band', numerator: 1, denominator: 0, factor: 1, low: 0.5, high: 2 },
  { kind: 'band', numerator: 6, denominator: 7, factor: 1, low: 0.5, high: 2 },
  { kind: 'growth', current: 1, prior: 0, rise: 0.2, fall: 0.2, floor: 50 },
  { kind: 'balance', total: 5, parts: [2, 3, 4], tolerance: 0, atMost: false },
  { kind: 'order', left: [1], right: 6, factor: 1 },
  { kind: 'implies', when: 1, then: 6 },
  { kind: 'range', column: 8, low: 0, high: 100 },
  { kind: 'present', column: 1 },
  { kind: 'change', current: 1, prior: 0, limit: 10_000 },
];

function tableOf(size: number): Table {
  const random = createRandom(size);
  const column = (): Float64Array => new Float64Array(size);
  const [prior, current, a, b, c, total, staff, staffPrior, rate] = Array.from(
    { length: 9 },
    column,
  ) as Float64Array[];
  if (!prior || !current || !a || !b || !c || !total || !staff || !staffPrior || !rate)
    throw new Error('columns');
  for (let row = 0; row < size; row++) {
    const base = Math.round(Math.exp(random.normal(8, 1)));
    const value = Math.round(base * Math.exp(random.normal(0.03, 0.04)));
    prior[row] = base;
    current[row] = value;
    a[row] = Math.floor(value / 2);
    b[row] = Math.floor(value / 3);
    c[row] = value - Math.floor(value / 2) - Math.floor(value / 3);
    total[row] = value;
    staff[row] = Math.round(value * 1.05);
    staffPrior[row] = Math.round(base * 1.05);
    rate[row] = 95;
    // One in a hundred is wrong or missing in some way.
    const slip = random.below(500);
    if (slip === 0) current[row] = value * 10;
    else if (slip === 1) current[row] = Number.NaN;
    else if (slip === 2) total[row] = value + 9;
    else if (slip === 3) prior[row] = 0;
    else if (slip === 4) rate[row] = 950;
  }
  return { columns: [prior, current, a, b, c, total, staff, staffPrior, rate], current, prior };
}

/** One pass in which every figure of the table is read and added up, missing ones counted. */
function barePass({ columns }: Table): number {
  const [a, b, c, d, e, f, g, h, i] = columns;
  if (!a || !b || !c || !d || !e || !f || !g || !h || !i) throw new Error('columns');
  let sum = 0;
  let missing = 0;
  const size = a.length;
  for (let row = 0; row < size; row++) {
    const figures =
      (a[row] as number) + (b[row] as number) + (c[row] as number) + (d[row] as number) + (e[row] as number);
    const rest = (f[row] as number) + (g[row] as number) + (h[row] as number) + (i[row] as number);
    const all = figures + rest;
    if (all === all) sum += all;
    else missing++;
  }
  return sum + missing;
}

function best(work: () => unknown, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return Number(least.toFixed(4));
}

let peak = 0;
function megabytes(): number {
  peak = Math.max(peak, process.memoryUsage().rss / 1024 / 1024);
  return Math.round(peak);
}

interface Timed {
  readonly ms: number;
  readonly nsPerUnit: number;
}

function timed(ms: number, units: number): Timed {
  return { ms, nsPerUnit: Number(((ms * 1e6) / units).toFixed(2)) };
}

function benchColumns(size: number) {
  const table = tableOf(size);
  const runs = Math.max(7, Math.min(2000, Math.floor(4_000_000 / size)));
  let result: ColumnResult | undefined;
  // In turns, so that what else the machine does hits both alike.
  let bare = Number.POSITIVE_INFINITY;
  let ten = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 5; turn++) {
    bare = Math.min(
      bare,
      best(() => barePass(table), runs),
    );
    ten = Math.min(
      ten,
      best(() => {
        result = runColumnEdits(edits, table.columns, size);
      }, runs),
    );
  }
  const few = Math.max(3, Math.min(500, Math.floor(1_000_000 / size)));
  const mad = best(() => madEdit(table.current, table.prior, { z: 3.5, minimum: 8, minDeviation: 0.2 }), few);
  const hb = best(
    () =>
      hidiroglouBerthelot(table.current, table.prior, {
        U: 0.3,
        A: 0.05,
        C: 7,
        quantile: 7,
        minimum: 8,
        minDeviation: 0,
      }),
    few,
  );
  return {
    units: size,
    tenRules: timed(ten, size),
    barePass: timed(bare, size),
    ratioToBarePass: Number((ten / bare).toFixed(2)),
    failed: result?.failed.length,
    unchecked: result?.unchecked.length,
    mad: timed(mad, size),
    hb: timed(hb, size),
    peakMemoryMB: megabytes(),
  };
}

const counties = areas.filter(({ level }) => level === 'county');

/** A membership form in which one area in fifty has something wrong. */
function formOf(size: number): FormReading {
  const random = createRandom(size);
  const lines = Object.fromEntries(
    Array.from({ length: size }, (_, at) => {
      const staff = Math.round(Math.exp(random.normal(11, 1)));
      const grown = Math.exp(random.normal(0.03, 0.04));
      const members = Math.round(staff * 0.96);
      const now = (value: number): number => Math.round(value * grown);
      const slip = at % 50 === 7 ? 10_000 : 1;
      return [
        counties[at]?.code ?? '',
        {
          M01: [now(staff / 80), Math.round(staff / 80)],
          M03: [now(staff / 60), Math.round(staff / 60)],
          M05: [now(staff), staff],
          M06: [now(staff * 0.4), Math.round(staff * 0.4)],
          M07: [now(staff * 0.3), Math.round(staff * 0.3)],
          M09: [now(members) / slip, members],
          M10: [now(members * 0.4), Math.round(members * 0.4)],
          M11: [now(members * 0.3), Math.round(members * 0.3)],
          M14: [Math.round(staff / 900), Math.round(staff / 900) + 1],
          M15: [Math.round(members * 0.2), Math.round(members * 0.19)],
          M16: [Math.round(staff / 500), Math.round(staff / 500) + 1],
          M20: [{ content: 96, isFormula: true }, 96],
        } as const,
      ];
    }),
  );
  return readingOf({ region: '000000', areas: lines });
}

function benchForm(size: number) {
  const reading = formOf(size);
  const rules = ruleSet();
  let findings = 0;
  const ms = best(
    () => {
      findings = validate({ reading, priors: noPriors, rules }).findings.length;
    },
    size > 500 ? 40 : 100,
  );
  const usPerArea = Number(((ms * 1000) / size).toFixed(1));
  return { areas: size, ms, usPerArea, findings, peakMemoryMB: megabytes() };
}

/** k of time ∝ n^k between neighbouring sizes, null for the first. */
function exponents(points: readonly (readonly [n: number, ms: number])[]): readonly (number | null)[] {
  return points.map(([n, ms], at) => {
    const before = points[at - 1];
    return before ? Number((Math.log(ms / before[1]) / Math.log(n / before[0])).toFixed(2)) : null;
  });
}

const columns = [14, 500, 100_000, 1_000_000].map(benchColumns);
const forms = [14, 111, 500, 2000].map(benchForm);
const report = {
  node: process.version,
  columns,
  forms,
  exponent: {
    tenRules: exponents(columns.map(({ units, tenRules }) => [units, tenRules.ms])),
    mad: exponents(columns.map(({ units, mad }) => [units, mad.ms])),
    hb: exponents(columns.map(({ units, hb }) => [units, hb.ms])),
    forms: exponents(forms.map(({ areas: n, ms }) => [n, ms])),
  },
};
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
