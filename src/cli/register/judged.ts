import { judgeInMemory } from '../../register/memory';
import { scriptOf } from '../../register/script';
import { judgeRegister } from '../../register/judge';
import { tableColumns } from '../../register/unitTable';
import type { Plan } from '../../validation/plan';
import type { Desk } from '../../register/desk';
import type { RegisterEngine } from '../../register/engine';
import type { Judged, Run } from '../../register/judge';
import type { Register } from '../../register/figures';
import type { UnitTable } from '../../register/unitTable';

/** Units of which every verdict was compared with the engine in memory, and how many were not the same. */
export interface Rejudged {
  readonly units: number;
  readonly verdicts: number;
  readonly differences: number;
  /** Where the first one differs. */
  readonly first: { readonly rule: string; readonly unit: string } | null;
}

export interface RegisterResult extends Judged {
  readonly rejudged: Rejudged;
  readonly engine: string;
}

export type Refused = { readonly kind: 'no_quantile'; readonly rule: string };

/** Units that the sample asks for, at least; whole strata, so that their statistics are judged again as well. */
const sampleSize = 10_000;
const largestStratum = 60_000;

/** Has the units of the desk judged by an engine and a part of them once more in memory. */
export async function judgeDesk(
  desk: Desk,
  engine: RegisterEngine,
  register: Register,
  plans: readonly Plan[],
  seed: number,
  run: Omit<Run, 'sample' | 'units'>,
): Promise<RegisterResult | Refused> {
  const script = scriptOf(register, plans, engine.dialect);
  if (!script.ok) return { kind: 'no_quantile', rule: script.rule };
  const units = Number((await desk.rows('SELECT count(*) FROM figures'))[0]?.[0] ?? 0);
  const table = await sampleOf(desk, register, seed);
  const rows = table.unitRows;
  const judged = await judgeRegister(engine, script, plans, { ...run, units, sample: rows });
  const again = judgeInMemory(register, plans, table);
  let differences = 0;
  let first: Rejudged['first'] = null;
  again.forEach((codes, index) => {
    // Statistics of a part of a stratum say nothing of the whole.
    if (!table.isWhole && (plans[index]?.stages.length ?? 0) > 0) return;
    codes.forEach((code, at) => {
      if (code === judged.sampled[index]?.[at]) return;
      differences++;
      first ??= { rule: plans[index]?.rule ?? '', unit: table.unit[at] ?? '' };
    });
  });
  const compared = again.filter(
    (_, index) => table.isWhole || (plans[index]?.stages.length ?? 0) === 0,
  ).length;
  return {
    ...judged,
    engine: engine.version,
    rejudged: { units: rows.length, verdicts: rows.length * compared, differences, first },
  };
}

interface Sample extends UnitTable {
  readonly unitRows: readonly number[];
  /** Whether its strata are complete. */
  readonly isWhole: boolean;
}

async function sampleOf(desk: Desk, register: Register, seed: number): Promise<Sample> {
  const strata = (await desk.rows('SELECT stratum, count(*) FROM figures GROUP BY stratum ORDER BY stratum'))
    .map(([stratum, units]) => ({ stratum: String(stratum), units: Number(units) }))
    .filter(({ units }) => units <= largestStratum)
    .sort((a, b) => hash(a.stratum, seed) - hash(b.stratum, seed));
  const chosen: string[] = [];
  let units = 0;
  for (const one of strata) {
    if (units >= sampleSize) break;
    chosen.push(one.stratum);
    units += one.units;
  }
  const where =
    chosen.length > 0
      ? `stratum IN (${chosen.map((_, at) => `$${at + 1}`).join(', ')})`
      : `unit_row IN (SELECT unit_row FROM figures ORDER BY hash(unit_row + ${seed}) LIMIT ${sampleSize})`;
  const table = await readUnits(desk, register, where, chosen);
  return { ...table, isWhole: chosen.length > 0 };
}

/** A number that a text and a seed always come to (FNV-1a). */
function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

/** Units of the desk, read into memory. */
export async function readUnits(
  desk: Desk,
  register: Register,
  where: string,
  values: readonly (string | number)[] = [],
): Promise<UnitTable & { readonly unitRows: readonly number[] }> {
  const columns = tableColumns(register);
  const names = columns.map(({ name }) => name);
  const rows = await desk.rows(
    `SELECT unit_row, unit, form, stratum, province, role${names.map((name) => `, ${name}`).join('')} FROM figures WHERE ${where} ORDER BY unit_row`,
    values,
  );
  const text = (column: number): readonly string[] => rows.map((row) => String(row[column]));
  const numbers = (column: number): Float64Array =>
    Float64Array.from(rows, (row) => (row[column] === null ? Number.NaN : Number(row[column])));
  return {
    size: rows.length,
    unitRows: rows.map(([unitRow]) => Number(unitRow)),
    unit: text(1),
    form: text(2),
    stratum: text(3),
    province: text(4),
    role: numbers(5),
    columns: new Map(names.map((name, at) => [name, numbers(6 + at)])),
  };
}
