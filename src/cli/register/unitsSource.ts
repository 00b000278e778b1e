import { indicatorOf, indicators } from '../../catalogue/indicators';
import { columnName, stateCodes } from '../../register/figures';
import { createFigures } from '../../register/desk';
import { tableColumns } from '../../register/unitTable';
import type { FigureName } from '../../validation/plan';
import type { Desk } from '../../register/desk';
import type { FigureColumns, Register } from '../../register/figures';

/** A table of units in one file, or in parts that are alike. */
export interface UnitsFile {
  readonly parts: readonly string[];
  readonly columns: ReadonlySet<string>;
  readonly year: number | null;
  readonly form: string | null;
}

export type UnitsProblem =
  | { readonly kind: 'unreadable'; readonly part: string }
  | { readonly kind: 'no_unit'; readonly part: string }
  | { readonly kind: 'no_figures' }
  | { readonly kind: 'column_missing'; readonly part: string; readonly column: string }
  | { readonly kind: 'repeated_unit'; readonly unit: string }
  | { readonly kind: 'no_stratum'; readonly column: string };

type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: UnitsProblem };

const refuse = (problem: UnitsProblem) => ({ ok: false, problem }) as const;

/** Looks at the parts of a register: each must have the same columns, and those that are asked for. */
export async function describeUnits(
  desk: Desk,
  parts: readonly string[],
  required: readonly string[],
): Promise<Result<UnitsFile>> {
  let columns: ReadonlySet<string> | undefined;
  let [year, form]: [number | null, string | null] = [null, null];
  for (const part of parts) {
    const described = await desk
      .rows('DESCRIBE SELECT * FROM read_parquet($1)', [part])
      .catch(() => undefined);
    if (!described) return refuse({ kind: 'unreadable', part });
    const own = new Set(described.map(([name]) => String(name)));
    if (!own.has('unit')) return refuse({ kind: 'no_unit', part });
    for (const column of columns ?? []) {
      if (!own.has(column)) return refuse({ kind: 'column_missing', part, column });
    }
    for (const code of required) {
      if (!own.has(code) && !own.has(columnName({ period: 'current', indicator: code }))) {
        return refuse({ kind: 'column_missing', part, column: code });
      }
    }
    columns ??= own;
    const kept = await desk.rows('SELECT decode(key), decode(value) FROM parquet_kv_metadata($1)', [part]);
    const said = new Map(kept.map(([key, value]) => [String(key), String(value)]));
    year = said.has('year') ? Number(said.get('year')) : year;
    form = said.get('form') ?? form;
  }
  return { ok: true, value: { parts, columns: columns ?? new Set(), year, form } };
}

/** The indicators that a table of units has figures of. */
export function indicatorsOf({ columns }: UnitsFile): readonly string[] {
  const has = (code: string): boolean =>
    columns.has(code) || columns.has(columnName({ period: 'current', indicator: code }));
  return indicators.map(({ code }) => code).filter(has);
}

const plain = /^[a-z][a-z0-9_]*$/;

/** Puts the units of a register, last year's figures beside them, into the desk's table `figures`. */
export async function loadUnits(
  desk: Desk,
  now: UnitsFile,
  before: UnitsFile | null,
  strata: readonly string[],
): Promise<Result<Register>> {
  const codes = indicatorsOf(now);
  if (codes.length === 0) return refuse({ kind: 'no_figures' });
  const strange = strata.find((column) => !plain.test(column) || !now.columns.has(column));
  if (strange !== undefined) return refuse({ kind: 'no_stratum', column: strange });
  for (const file of before ? [now, before] : [now]) {
    const [twice] = await desk.rows(
      `SELECT CAST(unit AS VARCHAR) FROM read_parquet([${file.parts.map((_, at) => `$${at + 1}`).join(', ')}]) GROUP BY unit HAVING count(*) > 1 ORDER BY 1 LIMIT 1`,
      file.parts,
    );
    if (twice) return refuse({ kind: 'repeated_unit', unit: String(twice[0]) });
  }
  const register: Register = {
    kind: 'units',
    figures: codes.flatMap((code) => figuresOf(code, now, before)),
  };
  await createFigures(desk, tableColumns(register));
  const listed = (file: UnitsFile, from: number): string =>
    `read_parquet([${file.parts.map((_, at) => `$${from + at}`).join(', ')}])`;
  const text = (column: string): string => `coalesce(CAST(n.${column} AS VARCHAR), '')`;
  const province = now.columns.has('province') ? text('province') : 'left(CAST(n.unit AS VARCHAR), 2)';
  const form = now.columns.has('form') ? text('form') : "''";
  const stratum = strata.length === 0 ? "''" : strata.map(text).join(" || '|' || ");
  const selected = register.figures.flatMap((figure) => selectedOf(figure, now, before));
  await desk.run(
    `INSERT INTO figures SELECT row_number() OVER () - 1, CAST(n.unit AS VARCHAR), ${form}, ${stratum}, ${province}, 0, ${selected.join(', ')}
     FROM ${listed(now, 1)} n ${before ? `LEFT JOIN ${listed(before, now.parts.length + 1)} b ON CAST(b.unit AS VARCHAR) = CAST(n.unit AS VARCHAR)` : ''}`,
    [...now.parts, ...(before?.parts ?? [])],
  );
  return { ok: true, value: register };
}

function figuresOf(indicator: string, now: UnitsFile, before: UnitsFile | null): readonly FigureColumns[] {
  const step =
    (indicatorOf(indicator)?.decimals ?? 0) === 0 ? 0 : 0.5 / 10 ** (indicatorOf(indicator)?.decimals ?? 0);
  const of = (period: FigureName['period']): FigureColumns | undefined => {
    const figure = { period, indicator };
    const isCurrent = period === 'current';
    const has = (attribute: 'value' | 'state' | 'half' | 'age'): boolean =>
      now.columns.has(columnName(figure, attribute));
    const isJoined = period === 'reference' && before !== null && nameIn(before, indicator) !== undefined;
    if (!isCurrent && !isJoined && !has('value')) return undefined;
    return {
      figure,
      hasValue: true,
      state: !isJoined && has('state') ? 'column' : 'byValue',
      halfStep: !isJoined && has('half') ? 'column' : period === 'reference' ? 0 : step,
      age: !isJoined && has('age') ? 'column' : 1,
      hasMask: false,
    };
  };
  return [of('current'), of('prior'), of('reference')].flatMap((one) => one ?? []);
}

/** How this year's figures of an indicator are called in a file. */
function nameIn({ columns }: UnitsFile, indicator: string): string | undefined {
  const own = columnName({ period: 'current', indicator });
  return columns.has(own) ? own : columns.has(indicator) ? indicator : undefined;
}

function selectedOf(
  { figure, state, halfStep, age }: FigureColumns,
  now: UnitsFile,
  before: UnitsFile | null,
): readonly string[] {
  const { period, indicator } = figure;
  const last = period === 'reference' && before ? nameIn(before, indicator) : undefined;
  const value =
    last !== undefined
      ? `b.${last}`
      : period === 'current'
        ? `n.${nameIn(now, indicator) ?? ''}`
        : `n.${columnName(figure)}`;
  return [
    `CAST(${value} AS DOUBLE)`,
    ...(state === 'column' ? [`coalesce(n.${columnName(figure, 'state')}, ${stateCodes.blank})`] : []),
    ...(halfStep === 'column' ? [`n.${columnName(figure, 'half')}`] : []),
    ...(age === 'column' ? [`n.${columnName(figure, 'age')}`] : []),
  ];
}
