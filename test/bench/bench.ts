/**
 * Time to read a report's text; time and memory of the ten standard edits, of MAD and HB at 14 … 1,000,000 units, and of a whole form. Prints JSON:
 * milliseconds are the best of several runs; the bare pass reads and adds up the same typed arrays once. `exponent` is
 * k of time ∝ n^k against the size before: 1 is linear, a little more where the figures no longer fit the caches.
 */
import { areas } from '../../src/catalogue/areas';
import { indicatorOf, indicators } from '../../src/catalogue/indicators';
import { noPriors } from '../../src/dataset/prior';
import { forms as standard } from '../../src/forms/catalogue';
import { ruleSet, validate } from '../../src/validation';
import { readRelations, relationLines, vocabularyOf } from '../../src/validation/relations';
import { plansOf, runPlans } from '../../src/validation/plan';
import { hidiroglouBerthelot } from '../../src/validation/methods/hidiroglouBerthelot';
import { madEdit } from '../../src/validation/methods/mad';
import { readingOf } from '../validation/support/reading';
import { createRandom } from './random';
import { benchText } from './text';
import type { Edit } from '../../src/validation';
import type { Plan, PlansResult, PlanTable } from '../../src/validation/plan';
import type { FormReading } from '../../src/forms/reading';

interface Table {
  readonly columns: readonly Float64Array[];
  readonly current: Float64Array;
  readonly prior: Float64Array;
  readonly plan: PlanTable;
}

// Ten edits of the kinds that registers are checked by; indicators stand for the columns of the table.
const edits: readonly Edit[] = [
  { kind: 'sign' },
  { kind: 'required' },
  { kind: 'growth' },
  { kind: 'band', numerator: 'M09', denominator: 'M05', factor: 1, low: 0.5, high: 2 },
  { kind: 'band', numerator: 'M05', denominator: 'M09', factor: 1, low: 0.5, high: 2 },
  { kind: 'balance', total: 'A15', parts: ['A16', 'A17', 'A18'], tolerance: 0, atMost: false },
  { kind: 'order', left: ['M09'], right: 'M05', factor: 1 },
  { kind: 'order', left: ['A16'], right: 'A15', factor: 1 },
  { kind: 'existence', indicators: ['M09', 'M05'], oneWay: true },
  { kind: 'order', left: ['M09'], right: 'A15', factor: 2 },
];
const codes = ['M05', 'M09', 'A15', 'A16', 'A17', 'A18'] as const;

/** The ten edits as plans; those over single cells on one column each, so that ten are ten. */
function plansOfBench(): readonly Plan[] {
  const set = ruleSet();
  const [rule] = set.rules;
  const indicators = codes.flatMap((code) => indicatorOf(code) ?? []);
  if (!rule) throw new Error('no rules');
  const { plans } = plansOf(
    { ...set, off: [], rules: [{ ...rule, scope: 'row', edits }] },
    { indicators, required: ['M09'] },
  );
  const perCell = new Set(edits.flatMap(({ kind }, at) => (['sign', 'growth'].includes(kind) ? [at] : [])));
  return plans.filter(
    ({ edit, at }) => !perCell.has(edit) || (at.indicator === 'M09' && at.period === 'current'),
  );
}

function tableOf(size: number): Table {
  const random = createRandom(size);
  const column = (): Float64Array => new Float64Array(size);
  const [prior, current, a, b, c, total, staff] = Array.from({ length: 7 }, column);
  if (!prior || !current || !a || !b || !c || !total || !staff) throw new Error('columns');
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
    // One in a hundred is wrong or missing in some way.
    const slip = random.below(500);
    if (slip === 0) current[row] = value * 10;
    else if (slip === 1) current[row] = Number.NaN;
    else if (slip === 2) total[row] = value + 9;
    else if (slip === 3) prior[row] = 0;
    else if (slip === 4) staff[row] = Math.round(value / 10);
  }
  const columns: Readonly<Record<string, Float64Array>> = {
    M05: staff,
    M09: current,
    A15: total,
    A16: a,
    A17: b,
    A18: c,
  };
  const none = new Float64Array(size).fill(Number.NaN);
  const values: PlanTable['values'] = ({ period, indicator }) =>
    (period === 'current' ? columns[indicator] : indicator === 'M09' ? prior : undefined) ?? none;
  return {
    columns: [prior, ...Object.values(columns)],
    current,
    prior,
    plan: {
      size,
      values,
      state: (figure, row) => (Number.isNaN(values(figure)[row]) ? 'blank' : 'known'),
      halfStep: () => 0,
      age: () => 1,
      isFormula: () => false,
    },
  };
}

/** One pass in which every figure of the table is read and added up, missing ones counted. */
function barePass({ columns }: Table): number {
  const [a, b, c, d, e, f, g] = columns;
  if (!a || !b || !c || !d || !e || !f || !g) throw new Error('columns');
  let sum = 0;
  let missing = 0;
  const size = a.length;
  for (let row = 0; row < size; row++) {
    const figures = (a[row] as number) + (b[row] as number) + (c[row] as number) + (d[row] as number);
    const all = figures + (e[row] as number) + (f[row] as number) + (g[row] as number);
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
  const plans = plansOfBench();
  const runs = Math.max(7, Math.min(2000, Math.floor(4_000_000 / size)));
  let result: PlansResult | undefined;
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
        result = runPlans(plans, table.plan);
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

const written = [
  'M10≤0.61×M09',
  'M09≤M05×1.02',
  '2≤M09÷M01≤4000',
  'M05－M09≥0',
  'M06＋M07≤M05×0.9',
  '本年≤上年×1.6',
  'M09本年－M09上年≤M15×2',
  '若M01＞0且M05＞0则M09＞0',
  'M10、M09、M05同有同无',
  '|M05本年÷M05上年－1|≤40%',
];

/** A hundred relations as an office writes them, put to a form of 111 areas; and what it takes to read them. */
function benchRelations() {
  const reading = formOf(111);
  const lines = Array.from({ length: 100 }, (_, at) => [
    String(at + 1),
    written[at % written.length] ?? '',
    '核实性',
    '',
    '是',
  ]);
  const table = [['编号', '关系式', '性质', '说明', '启用'], ...lines];
  const membership = standard.filter(({ id }) => id === 'membership');
  const vocabulary = vocabularyOf({ forms: standard, indicators, present: membership });
  const read = () =>
    readRelations(relationLines(table) ?? [], { vocabulary, forms: standard, rules: [], offAtFirst: [] });
  const own = read().own.map(({ rule }) => rule);
  const rules = { ...ruleSet(), rules: own, off: [] };
  const none = { ...rules, rules: [] };
  const all = best(() => validate({ reading, priors: noPriors, rules }), 100);
  const bare = best(() => validate({ reading, priors: noPriors, rules: none }), 100);
  return {
    relations: own.length,
    areas: 111,
    ms: all,
    msOfRelations: Number((all - bare).toFixed(3)),
    msToRead: best(read, 50),
  };
}

/** k of time ∝ n^k between neighbouring sizes, null for the first. */
function exponents(points: readonly (readonly [n: number, ms: number])[]): readonly (number | null)[] {
  return points.map(([n, ms], at) => {
    const before = points[at - 1];
    return before ? Number((Math.log(ms / before[1]) / Math.log(n / before[0])).toFixed(2)) : null;
  });
}

// First, so that the reader's patterns are as cold as in a pane that was just opened.
const text = benchText(20_000);
const columns = [14, 500, 100_000, 1_000_000].map(benchColumns);
const forms = [14, 111, 500, 2000].map(benchForm);
const report = {
  node: process.version,
  text,
  columns,
  forms,
  ownRelations: benchRelations(),
  exponent: {
    tenRules: exponents(columns.map(({ units, tenRules }) => [units, tenRules.ms])),
    mad: exponents(columns.map(({ units, mad }) => [units, mad.ms])),
    hb: exponents(columns.map(({ units, hb }) => [units, hb.ms])),
    forms: exponents(forms.map(({ areas: n, ms }) => [n, ms])),
  },
};
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
