import { columnName, figureKey, lacking, roleCodes, stages, stateCodes } from '../figures';
import { figuresOf } from '../exclusions';
import { printVerdict } from './print';
import type { FigureName, Plan, StageName, Verdict } from '../../validation/plan';
import type { Exclusion } from '../exclusions';
import type { FigureColumns, Register } from '../figures';
import type { Dialect } from '../dialects/dialect';
import type { Names } from './print';

/** The columns that every query carries. */
const keys: readonly string[] = ['unit_row', 'stratum', 'province', 'role'];

/** The units as a stage sees them: a SELECT, its columns, and how figures are called in it. */
export interface Layer {
  readonly sql: string;
  readonly columns: readonly string[];
  readonly names: Omit<Names, 'named'>;
}

/** What stages have excluded before another one looks; stages of one level see the same. */
const levels: readonly (readonly StageName[])[] = [
  ['sign'],
  ['precision'],
  ['unit'],
  ['change', 'relations'],
];

function levelOf(stage: StageName): number {
  const at = stages.indexOf(stage);
  return levels.filter((level) => level.every((before) => stages.indexOf(before) < at)).length;
}

/** What a stage sees of these figures. */
export function layerOf(
  register: Register,
  exclusions: readonly Exclusion[],
  dialect: Dialect,
  stage: StageName,
  figures: readonly FigureName[],
): Layer {
  const columnsOf = new Map(register.figures.map((columns) => [figureKey(columns.figure), columns]));
  const at = (figure: FigureName): FigureColumns => columnsOf.get(figureKey(figure)) ?? lacking(figure);
  const build = (level: number, needed: readonly FigureName[]): Layer => {
    const before = levels[level - 1];
    if (before === undefined) return base(needed.map(at), dialect, stage);
    const wanted = new Set(needed.map(figureKey));
    const own = exclusions.filter(
      ({ plan, figure }) => before.includes(plan.stage) && wanted.has(figureKey(figure)),
    );
    if (own.length === 0) return build(level - 1, needed);
    const plans = [...new Set(own.map(({ plan }) => plan))];
    const lower = build(level - 1, distinct([...needed, ...plans.flatMap(figuresOf)]));
    return excluding(lower, plans, own, level, needed, dialect);
  };
  return build(levelOf(stage), distinct(figures));
}

function distinct(figures: readonly FigureName[]): readonly FigureName[] {
  return [...new Map(figures.map((figure) => [figureKey(figure), figure])).values()];
}

/** The table itself. */
function base(figures: readonly FigureColumns[], dialect: Dialect, stage: StageName): Layer {
  const stateOf = new Map(
    figures.map((columns) => [figureKey(columns.figure), baseState(columns, dialect, stage)]),
  );
  const selected = new Set(keys);
  const columns = [...keys];
  const select = (column: string, sql = column): void => {
    if (selected.has(column)) return;
    selected.add(column);
    columns.push(column);
    written.push(sql === column ? column : `${sql} AS ${column}`);
  };
  const written = [...keys];
  for (const { figure, hasValue, halfStep, age } of figures) {
    if (hasValue) select(columnName(figure));
    if (halfStep === 'column') select(columnName(figure, 'half'));
    if (age === 'column') select(columnName(figure, 'age'));
    const state = stateOf.get(figureKey(figure));
    if (state && 'sql' in state) select(`s0_${columnName(figure)}`, state.sql);
  }
  const byKey = new Map(figures.map((one) => [figureKey(one.figure), one]));
  const at = (figure: FigureName): FigureColumns => byKey.get(figureKey(figure)) ?? lacking(figure);
  return {
    sql: `SELECT ${written.join(', ')} FROM figures`,
    columns,
    names: {
      dialect,
      value: (figure) => (at(figure).hasValue ? columnName(figure) : dialect.missing),
      state: (figure) => {
        const state = stateOf.get(figureKey(figure)) ?? { only: lacking(figure).state };
        if ('sql' in state) return { column: `s0_${columnName(figure)}` };
        return { only: state.only === 'byValue' || state.only === 'column' ? 'absent' : state.only };
      },
      halfStep: (figure) => {
        const { halfStep } = at(figure);
        return halfStep === 'column' ? columnName(figure, 'half') : dialect.number(halfStep);
      },
      age: (figure) => {
        const { age } = at(figure);
        return age === 'column' ? columnName(figure, 'age') : dialect.number(age);
      },
    },
  };
}

function baseState(
  { figure, hasValue, state, hasMask }: FigureColumns,
  dialect: Dialect,
  stage: StageName,
): { readonly sql: string } | { readonly only: FigureColumns['state'] } {
  const without = figure.period === 'current' ? 'blank' : 'absent';
  const plain =
    state === 'column'
      ? columnName(figure, 'state')
      : state === 'byValue'
        ? hasValue
          ? `CASE WHEN ${dialect.isMissing(columnName(figure))} THEN ${stateCodes[without]} ELSE ${stateCodes.known} END`
          : undefined
        : undefined;
  const only = state === 'byValue' ? without : state;
  if (!hasMask) return plain === undefined ? { only } : { sql: plain };
  const seen = plain ?? String(only === 'column' ? stateCodes.absent : stateCodes[only]);
  const isOut = dialect.hasBit(columnName(figure, 'mask'), stages.indexOf(stage));
  return { sql: `CASE WHEN ${isOut} THEN ${stateCodes.excluded} ELSE ${seen} END` };
}

/** A layer without the figures that these plans find wrong in it. */
function excluding(
  lower: Layer,
  plans: readonly Plan[],
  own: readonly Exclusion[],
  level: number,
  needed: readonly FigureName[],
  dialect: Dialect,
): Layer {
  const names: Names = { ...lower.names, named: () => dialect.missing };
  const write = (verdict: Verdict): string => (verdict === 'failed' ? '1' : '0');
  const flags = plans.flatMap((plan, at) => {
    const verdict = printVerdict(plan, names, write);
    if ('only' in verdict) return verdict.only === 'failed' ? [{ plan, name: '1', sql: '' }] : [];
    return [{ plan, name: `f${level}_${at}`, sql: verdict.sql }];
  });
  const judged = flags.filter(({ sql }) => sql !== '');
  const inner = `SELECT ${[...lower.columns, ...judged.map(({ name, sql }) => `${sql} AS ${name}`)].join(', ')} FROM (${lower.sql}) l`;
  const changed = new Map(
    needed.flatMap((figure) => {
      const by = own.filter((one) => figureKey(one.figure) === figureKey(figure)).map(({ plan }) => plan);
      const reasons = flags.filter(({ plan }) => by.includes(plan)).map(({ name }) => `${name} = 1`);
      if (reasons.length === 0) return [];
      const state = lower.names.state(figure);
      const otherwise = 'column' in state ? state.column : String(stateCodes[state.only]);
      const column = `s${level}_${columnName(figure)}`;
      return [
        [
          figureKey(figure),
          {
            column,
            sql: `CASE WHEN ${reasons.join(' OR ')} THEN ${stateCodes.excluded} ELSE ${otherwise} END AS ${column}`,
          },
        ] as const,
      ];
    }),
  );
  const replaced = new Set(
    needed.flatMap((figure) => {
      const state = lower.names.state(figure);
      return changed.has(figureKey(figure)) && 'column' in state ? state.column : [];
    }),
  );
  const kept = lower.columns.filter((column) => !replaced.has(column));
  const added = [...changed.values()];
  return {
    sql: `SELECT ${[...kept, ...added.map(({ sql }) => sql)].join(', ')} FROM (${inner}) m`,
    columns: [...kept, ...added.map(({ column }) => column)],
    names: {
      ...lower.names,
      state: (figure) => {
        const own0 = changed.get(figureKey(figure));
        return own0 ? { column: own0.column } : lower.names.state(figure);
      },
    },
  };
}

/** Whether a line is one of those that a plan is put to. */
export function rowsOf(register: Register, rows: Plan['rows']): string | true {
  if (register.kind === 'units') return rows === 'total' ? '1 = 0' : true;
  switch (rows) {
    case 'all':
      return true;
    case 'total':
      return `role = ${roleCodes.total}`;
    case 'areas':
      return `role = ${roleCodes.area}`;
    case 'units':
      return `role <> ${roleCodes.total}`;
  }
}
