import { exclusionsOf, figuresOf } from './exclusions';
import { stages as stageOrder, verdictCode, verdicts } from './figures';
import { layerOf, rowsOf } from './sql/layers';
import { printCondition, printExpression, printVerdict } from './sql/print';
import type { Plan, StageName, Verdict } from '../validation/plan';
import type { Dialect } from './dialects/dialect';
import type { Exclusion } from './exclusions';
import type { Register } from './figures';
import type { Layer } from './sql/layers';
import type { Names } from './sql/print';

/** Statistics of each stratum: what is drawn from the units, and what is worked out of it. */
export interface StatisticStep {
  readonly kind: 'statistics';
  readonly table: string;
  /** One row for each unit: its stratum and the quantities that the aggregates are of. */
  readonly source: string;
  /** Its columns beside the stratum: whether a unit takes part, and figures. */
  readonly drawn: readonly { readonly name: string; readonly type: 'flag' | 'figure' }[];
  readonly aggregates: readonly { readonly name: string; readonly sql: string }[];
}

/** The verdicts of some plans of one stage, a column for each beside `unit_row` and `province`. */
export interface VerdictStep {
  readonly kind: 'verdicts';
  readonly stage: StageName;
  readonly table: string;
  readonly select: string;
  readonly plans: readonly JudgedPlan[];
}

export interface JudgedPlan {
  /** Position among the plans of the register. */
  readonly index: number;
  readonly column: string;
  /** What it may come to. */
  readonly verdicts: readonly Verdict[];
}

export type Step = StatisticStep | VerdictStep;

export type Script =
  | { readonly ok: true; readonly steps: readonly Step[] }
  /** The engine cannot work out an exact quantile that this rule needs. */
  | { readonly ok: false; readonly rule: string };

// So much that a query reads few columns often enough to stay in memory, and little enough to stay readable.
const mostRowPlans = 40;
const mostIndicators = 6;

/** The plans as the steps of a script, in the order of their stages. */
export function scriptOf(register: Register, plans: readonly Plan[], dialect: Dialect): Script {
  const exclusions = register.kind === 'units' ? exclusionsOf(plans) : [];
  const steps: Step[] = [];
  for (const stage of stageOrder) {
    const own = plans.flatMap((plan, index) => (plan.stage === stage ? [{ plan, index }] : []));
    for (const chunk of chunksOf(own)) {
      const made = stepsOf({ register, exclusions, dialect, stage }, chunk, steps.length);
      if (typeof made === 'string') return { ok: false, rule: made };
      steps.push(...made);
    }
  }
  return { ok: true, steps };
}

interface Numbered {
  readonly plan: Plan;
  readonly index: number;
}

function chunksOf(plans: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const alone = plans.filter(({ plan }) => plan.stages.length === 0);
  const byIndicator = new Map<string, Numbered[]>();
  for (const one of plans) {
    if (one.plan.stages.length === 0) continue;
    const code = one.plan.at.indicator;
    byIndicator.set(code, [...(byIndicator.get(code) ?? []), one]);
  }
  return [
    ...pieces(alone, mostRowPlans),
    ...pieces([...byIndicator.values()], mostIndicators).map((groups) => groups.flat()),
  ];
}

function pieces<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

interface Place {
  readonly register: Register;
  readonly exclusions: readonly Exclusion[];
  readonly dialect: Dialect;
  readonly stage: StageName;
}

/** A stage of a plan's statistics, shared by all plans that begin alike. */
interface Wave {
  readonly id: number;
  readonly depth: number;
  readonly stage: Plan['stages'][number];
  readonly names: Names;
}

function stepsOf(place: Place, chunk: readonly Numbered[], from: number): readonly Step[] | string {
  const { register, exclusions, dialect, stage } = place;
  const layer = layerOf(
    register,
    exclusions,
    dialect,
    stage,
    chunk.flatMap(({ plan }) => figuresOf(plan)),
  );
  const { waves, namesOf } = wavesOf(chunk, layer);
  const steps: Step[] = [];
  let columns = layer.columns;
  let source = `(${layer.sql}) u`;
  const deepest = Math.max(-1, ...waves.map(({ depth }) => depth));
  for (let depth = 0; depth <= deepest; depth++) {
    const own = waves.filter((wave) => wave.depth === depth);
    const drawn = own.flatMap((wave) => drawnBy(wave, register, dialect));
    const select = `SELECT ${[...columns, ...drawn.map(({ name, sql }) => `${sql} AS ${name}`)].join(', ')} FROM ${source}`;
    const aggregates: { name: string; sql: string }[] = [];
    for (const wave of own) {
      for (const one of aggregatesOf(wave, dialect)) {
        if (one.sql === null) return ruleOf(chunk, wave);
        aggregates.push({ name: one.name, sql: one.sql });
      }
    }
    const table = `statistics_${from + steps.length}`;
    const inner = ['stratum', ...drawn.map(({ name }) => name)].join(', ');
    steps.push({
      kind: 'statistics',
      table,
      source: `SELECT ${inner} FROM (${select}) w`,
      drawn,
      aggregates,
    });
    columns = [...columns, ...drawn.map(({ name }) => name), ...aggregates.map(({ name }) => name)];
    source = dialect.besideStatistics(select, table);
  }
  const judged = chunk.map(({ plan, index }) => {
    const column = `v${index}`;
    const verdict = printVerdict(plan, namesOf(plan), (one) => String(verdictCode(one)));
    const sql = 'only' in verdict ? String(verdictCode(verdict.only)) : verdict.sql;
    const among = rowsOf(register, plan.rows);
    const skipped = verdictCode('skipped');
    return {
      index,
      column,
      verdicts: verdictsOf(plan),
      sql: `${among === true ? sql : `CASE WHEN ${among} THEN ${sql} ELSE ${skipped} END`} AS ${column}`,
    };
  });
  const table = `verdicts_${from + steps.length}`;
  const select = `SELECT unit_row, province, ${judged.map(({ sql }) => sql).join(', ')} FROM ${source}`;
  return [...steps, { kind: 'verdicts', stage, table, select, plans: judged }];
}

/** Passed and failed first, then the reasons. */
function verdictsOf({ cases, otherwise }: Plan): readonly Verdict[] {
  const found = new Set<Verdict>([
    'passed',
    'failed',
    'skipped',
    ...cases.map(({ then }) => then),
    otherwise,
  ]);
  return verdicts.filter((verdict) => found.has(verdict));
}

function ruleOf(chunk: readonly Numbered[], { stage }: Wave): string {
  const text = JSON.stringify(stage);
  const found = chunk.find(({ plan }) => plan.stages.some((one) => JSON.stringify(one) === text));
  return found?.plan.rule ?? '';
}

function wavesOf(
  chunk: readonly Numbered[],
  layer: Layer,
): { readonly waves: readonly Wave[]; readonly namesOf: (plan: Plan) => Names } {
  const byKey = new Map<string, Wave>();
  const namesOf = (plan: Plan, depth = plan.stages.length - 1): Names => ({
    ...layer.names,
    named: (name) => {
      for (let at = depth; at >= 0; at--) {
        const wave = byKey.get(keyOf(plan, at));
        if (wave?.stage.each.some((one) => one.name === name)) return `x${wave.id}_${name}`;
        if (wave?.stage.all.some((one) => one.name === name)) return `t${wave.id}_${name}`;
      }
      return layer.names.dialect.missing;
    },
  });
  for (const { plan } of chunk) {
    plan.stages.forEach((stage, depth) => {
      const key = keyOf(plan, depth);
      if (byKey.has(key)) return;
      byKey.set(key, { id: byKey.size, depth, stage, names: namesOf(plan, depth - 1) });
    });
  }
  return { waves: [...byKey.values()], namesOf };
}

const keyOf = ({ stages }: Plan, depth: number): string => JSON.stringify(stages.slice(0, depth + 1));

interface Column {
  readonly name: string;
  readonly type: 'flag' | 'figure';
  readonly sql: string;
}

/** Which units take part, and their quantities. */
function drawnBy({ id, stage, names }: Wave, register: Register, dialect: Dialect): readonly Column[] {
  const where = printCondition(stage.where, names);
  const units = rowsOf(register, 'units');
  const among =
    where === false
      ? '1 = 0'
      : [units, where]
          .filter((one) => one !== true)
          .map((one) => `(${one})`)
          .join(' AND ') || '1 = 1';
  return [
    { name: `i${id}`, type: 'flag' as const, sql: `CASE WHEN ${among} THEN 1 ELSE 0 END` },
    ...stage.each.map(({ name, is }) => ({
      name: `x${id}_${name}`,
      type: 'figure' as const,
      sql: `CASE WHEN ${among} THEN ${printExpression(is, names)} ELSE ${dialect.missing} END`,
    })),
  ];
}

function aggregatesOf(
  { id, stage }: Wave,
  dialect: Dialect,
): readonly { readonly name: string; readonly sql: string | null }[] {
  const among = `i${id} = 1`;
  return stage.all.map(({ name, of, aggregate }) => {
    const value = `x${id}_${of}`;
    const sql =
      aggregate.kind === 'count'
        ? dialect.count(among)
        : aggregate.kind === 'sum'
          ? dialect.sum(value, among)
          : dialect.quantile(value, among, aggregate.p, aggregate.type);
    return { name: `t${id}_${name}`, sql };
  });
}

/** How often each verdict of each plan falls in each province, as one row for each: the province, then the counts. */
export function tallySelect({ table, plans }: VerdictStep): string {
  const counts = plans.flatMap(({ column, verdicts: possible }) =>
    possible.map((verdict) => `sum(CASE WHEN ${column} = ${verdictCode(verdict)} THEN 1 ELSE 0 END)`),
  );
  const named = counts.map((sql, at) => `${sql} AS n${at}`);
  return `SELECT province, count(*) AS units, ${named.join(', ')} FROM ${table} GROUP BY province ORDER BY province`;
}

/** The verdicts at these units, row by row. */
export function sampleSelect({ table, plans }: VerdictStep, unitRows: readonly number[]): string {
  const columns = plans.map(({ column }) => column).join(', ');
  return `SELECT unit_row, ${columns} FROM ${table} WHERE unit_row IN (${unitRows.join(', ')})`;
}

/** Where plans failed, or with `unchecked` where they could not say: unit, plan and verdict. */
export function addressSelect({ table, plans }: VerdictStep, what: 'failed' | 'unchecked'): string {
  const passed = ['passed', 'failed', 'skipped'] as const;
  const isMeant = (column: string): string =>
    what === 'failed'
      ? `${column} = ${verdictCode('failed')}`
      : `${column} NOT IN (${passed.map(verdictCode).join(', ')})`;
  return plans
    .map(
      ({ column, index }) =>
        `SELECT unit_row, ${index} AS plan, ${column} AS verdict FROM ${table} WHERE ${isMeant(column)}`,
    )
    .join(' UNION ALL ');
}
