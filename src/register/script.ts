import { exclusionsOf, figuresOf } from './exclusions';
import { stages as stageOrder, verdictCode, verdicts } from './figures';
import { layerOf } from './sql/layers';
import { printVerdict } from './sql/print';
import { rowsOf } from './sql/rows';
import { seenAfter } from './sql/seen';
import { aggregatesOf, flagOf, quantitiesOf, wavesOf } from './sql/waves';
import type { Plan, StageName, Verdict } from '../validation/plan';
import type { Dialect } from './dialects/dialect';
import type { Register } from './figures';
import type { Seen } from './sql/layers';
import type { VerdictColumn } from './sql/seen';
import type { KnownWaves, Wave } from './sql/waves';

/** Something worked out for every unit: the states that later stages see, or the quantities that statistics are of. */
export interface UnitStep {
  readonly kind: 'units';
  readonly table: string;
  readonly select: string;
}

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

export type Step = UnitStep | StatisticStep | VerdictStep;

export type Script =
  | { readonly ok: true; readonly steps: readonly Step[] }
  /** The engine cannot work out an exact quantile that this rule needs. */
  | { readonly ok: false; readonly rule: string };

// So much that few queries read the units, and little enough that the quantities of a query fit memory.
const mostRowPlans = 120;
const mostIndicators = 15;

/** Stages of one level see the same; after each level some figures are out. */
const levels: readonly (readonly StageName[])[] = [
  ['content', 'sign'],
  ['precision'],
  ['unit'],
  ['change', 'relations'],
  ['statistics', 'structure'],
];

/** The plans as the steps of a script, in the order of their stages. */
export function scriptOf(register: Register, plans: readonly Plan[], dialect: Dialect): Script {
  const exclusions = register.kind === 'units' ? exclusionsOf(plans) : [];
  const waves: KnownWaves = { ids: new Map(), tables: new Map() };
  const judged = new Map<Plan, VerdictColumn>();
  const steps: Step[] = [];
  let seen: Seen | null = null;
  for (const [level, names] of levels.entries()) {
    for (const stage of stageOrder.filter((one) => names.includes(one))) {
      const own = plans.flatMap((plan, index) => (plan.stage === stage ? [{ plan, index }] : []));
      for (const chunk of chunksOf(own)) {
        const made = stepsOf({ register, dialect, stage, level, seen, waves }, chunk, steps.length);
        if (typeof made === 'string') return { ok: false, rule: made };
        steps.push(...made);
        for (const step of made) {
          if (step.kind !== 'verdicts') continue;
          for (const { index, column } of step.plans) {
            const plan = plans[index];
            if (plan) judged.set(plan, { table: step.table, column });
          }
        }
      }
    }
    const out = exclusions.filter(({ plan }) => names.includes(plan.stage));
    const next = levels[level + 1]?.[0];
    if (out.length === 0 || next === undefined) continue;
    const after = seenAfter(register, dialect, next, out, seen, (plan) => judged.get(plan), level + 1);
    seen = after.seen;
    steps.push({ kind: 'units', table: seen.table, select: after.select });
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
  readonly dialect: Dialect;
  readonly stage: StageName;
  readonly level: number;
  readonly seen: Seen | null;
  readonly waves: KnownWaves;
}

function stepsOf(place: Place, chunk: readonly Numbered[], from: number): readonly Step[] | string {
  const { register, dialect, stage, level, seen, waves: known } = place;
  const plans = chunk.map(({ plan }) => plan);
  const layer = layerOf(register, dialect, stage, seen, plans.flatMap(figuresOf));
  const { waves, namesOf } = wavesOf(plans, layer, level, known);
  const steps: Step[] = [];
  let columns = layer.columns;
  let source = `(${layer.sql}) u`;
  const beside = (added: readonly { readonly name: string; readonly sql: string }[]): string => {
    const select = [...columns, ...added.map(({ name, sql }) => `${sql} AS ${name}`)].join(', ');
    columns = [...columns, ...added.map(({ name }) => name)];
    return `SELECT ${select} FROM ${source}`;
  };
  const deepest = Math.max(-1, ...waves.map(({ depth }) => depth));
  for (let depth = 0; depth <= deepest; depth++) {
    const own = waves.filter((wave) => wave.depth === depth);
    source = `(${beside(own.map((wave) => flagOf(wave, register)))}) w`;
    source = `(${beside(own.flatMap((wave) => quantitiesOf(wave, dialect)))}) x`;
    if (dialect.keepsDrawn) {
      const kept = `drawn_${from + steps.length}`;
      steps.push({ kind: 'units', table: kept, select: `SELECT ${columns.join(', ')} FROM ${source}` });
      source = kept;
    }
    const fresh = own.filter(({ id }) => !known.tables.has(id));
    if (fresh.length > 0) {
      const step = statisticsOf(fresh, `statistics_${from + steps.length}`, source, dialect);
      if (!step) return ruleOf(plans, fresh);
      steps.push(step);
      for (const { id } of fresh) known.tables.set(id, step.table);
    }
    for (const table of new Set(own.flatMap(({ id }) => known.tables.get(id) ?? []))) {
      const drawn = own
        .filter(({ id }) => known.tables.get(id) === table)
        .flatMap((wave) => aggregatesOf(wave, dialect).map(({ name }) => name));
      source = `(SELECT ${[...columns, ...drawn].join(', ')} FROM ${dialect.beside(
        `SELECT ${columns.join(', ')} FROM ${source}`,
        `(SELECT ${['stratum', ...drawn].join(', ')} FROM ${table}) t`,
        'stratum',
      )}) y`;
      columns = [...columns, ...drawn];
    }
  }
  const judged = chunk.map(({ plan, index }) => {
    const column = `v${index}`;
    const { sql, possible } = printVerdict(plan, namesOf(plan), (one) => String(verdictCode(one)));
    const among = rowsOf(register, plan.rows);
    const written =
      among === true ? sql : `CASE WHEN ${among} THEN ${sql} ELSE ${verdictCode('skipped')} END`;
    const all = new Set<Verdict>(among === true ? possible : [...possible, 'skipped']);
    return {
      index,
      column,
      verdicts: verdicts.filter((verdict) => all.has(verdict)),
      sql: `${written} AS ${column}`,
    };
  });
  const table = `verdicts_${from + steps.length}`;
  const select = `SELECT unit_row, province, ${judged.map(({ sql }) => sql).join(', ')} FROM ${source}`;
  return [...steps, { kind: 'verdicts', stage, table, select, plans: judged }];
}

/** The statistics of waves that are not there yet; undefined where the engine has no exact quantile. */
function statisticsOf(
  waves: readonly Wave[],
  table: string,
  source: string,
  dialect: Dialect,
): StatisticStep | undefined {
  const drawn = waves.flatMap((wave) => [
    { name: `i${wave.id}`, type: 'flag' as const },
    ...quantitiesOf(wave, dialect).map(({ name }) => ({ name, type: 'figure' as const })),
  ]);
  const aggregates: { name: string; sql: string }[] = [];
  for (const { name, sql } of waves.flatMap((wave) => aggregatesOf(wave, dialect))) {
    if (sql === null) return undefined;
    aggregates.push({ name, sql });
  }
  const columns = ['stratum', ...drawn.map(({ name }) => name)].join(', ');
  return { kind: 'statistics', table, source: `SELECT ${columns} FROM ${source}`, drawn, aggregates };
}

/** A rule whose statistics are among these. */
function ruleOf(plans: readonly Plan[], waves: readonly Wave[]): string {
  const texts = new Set(waves.map(({ stage }) => JSON.stringify(stage)));
  return plans.find(({ stages }) => stages.some((one) => texts.has(JSON.stringify(one))))?.rule ?? '';
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
