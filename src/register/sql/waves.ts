import { printCondition, printExpression } from './print';
import { rowsOf } from './rows';
import type { Plan } from '../../validation/plan';
import type { Dialect } from '../dialects/dialect';
import type { Register } from '../figures';
import type { Layer } from './layers';
import type { Names } from './print';

/** A stage of a plan's statistics, shared by all plans that begin alike and see the same. */
export interface Wave {
  readonly id: number;
  readonly depth: number;
  readonly stage: Plan['stages'][number];
  readonly names: Names;
}

/** The statistics that are there already, by what they are of: the number of the wave, and its table. */
export interface KnownWaves {
  readonly ids: Map<string, number>;
  readonly tables: Map<number, string>;
}

/** The waves of plans that see a layer, and how the quantities of a plan are called. */
export function wavesOf(
  plans: readonly Plan[],
  layer: Layer,
  level: number,
  known: KnownWaves,
): { readonly waves: readonly Wave[]; readonly namesOf: (plan: Plan) => Names } {
  const byKey = new Map<string, Wave>();
  const namesOf = (plan: Plan, depth = plan.stages.length - 1): Names => ({
    ...layer.names,
    named: (name) => {
      for (let at = depth; at >= 0; at--) {
        const wave = byKey.get(keyOf(plan, at, level));
        if (wave?.stage.each.some((one) => one.name === name)) return `x${wave.id}_${name}`;
        if (wave?.stage.all.some((one) => one.name === name)) return `t${wave.id}_${name}`;
      }
      return layer.names.dialect.missing;
    },
  });
  for (const plan of plans) {
    plan.stages.forEach((stage, depth) => {
      const key = keyOf(plan, depth, level);
      if (byKey.has(key)) return;
      const id = known.ids.get(key) ?? known.ids.size;
      known.ids.set(key, id);
      byKey.set(key, { id, depth, stage, names: namesOf(plan, depth - 1) });
    });
  }
  return { waves: [...byKey.values()], namesOf };
}

const keyOf = ({ stages }: Plan, depth: number, level: number): string =>
  `${level}${JSON.stringify(stages.slice(0, depth + 1))}`;

export interface Column {
  readonly name: string;
  readonly sql: string;
}

/** Whether a unit takes part. */
export function flagOf({ id, stage, names }: Wave, register: Register): Column {
  const where = printCondition(stage.where, names);
  const units = rowsOf(register, 'units');
  const among =
    where === false
      ? '1 = 0'
      : [units, where]
          .filter((one) => one !== true)
          .map((one) => `(${one})`)
          .join(' AND ') || '1 = 1';
  return { name: `i${id}`, sql: `CASE WHEN ${among} THEN 1 ELSE 0 END` };
}

/** Its quantities, where it does. */
export function quantitiesOf({ id, stage, names }: Wave, dialect: Dialect): readonly Column[] {
  return stage.each.map(({ name, is }) => ({
    name: `x${id}_${name}`,
    sql: `CASE WHEN i${id} = 1 THEN ${printExpression(is, names)} ELSE ${dialect.missing} END`,
  }));
}

/** What is said of all of them; null where the engine cannot. */
export function aggregatesOf(
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
