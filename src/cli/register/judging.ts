import { Refusal } from './checked';
import { duckdbEngine, openClickHouse } from '../../register/engines';
import { tableColumns } from '../../register/unitTable';
import { keepAddresses } from './findings';
import { judgeDesk, readUnits } from './judged';
import type { RegisterEngine } from '../../register/engine';
import type { Register } from '../../register/figures';
import type { Plan } from '../../validation/plan';
import type { CommandContext } from '../command';
import type { Asked } from './asked';
import type { RegisterResult } from './judged';
import type { Workspace } from './workspace';

/** The engine with the units of the desk in it. */
export async function engineFor(
  { desk }: Pick<Workspace, 'desk'>,
  register: Register,
  { urls, database }: Asked,
  stop: AbortSignal,
): Promise<RegisterEngine> {
  if (urls.length === 0) return duckdbEngine(desk);
  const engine = await openClickHouse({ urls, database, stop });
  const columns = tableColumns(register);
  await engine.create(columns);
  const units = Number((await desk.rows('SELECT count(*) FROM figures'))[0]?.[0] ?? 0);
  for (let from = 0; from < units; from += portion) {
    const where = `unit_row >= ${from} AND unit_row < ${from + portion}`;
    await engine.insert(columns, await readUnits(desk, register, where), from);
  }
  return engine;
}

const portion = 20_000;

/** The verdicts of the engine, a part of them judged again; rejects with a `Refusal` where that comes out otherwise. */
export async function judged(
  { desk }: Pick<Workspace, 'desk'>,
  engine: RegisterEngine,
  register: Register,
  plans: readonly Plan[],
  asked: Asked,
  stop: AbortSignal,
  { texts, progress }: CommandContext,
): Promise<RegisterResult> {
  const started = performance.now();
  let found = 0;
  const units = await engine.units();
  try {
    const result = await judgeDesk(desk, engine, register, plans, asked.seed, {
      withUnchecked: asked.withUnchecked,
      keep: async (addresses) => {
        found += addresses.filter(({ verdict }) => verdict === 1).length;
        await keepAddresses(desk, addresses);
      },
      onStep: (at, all, rule) => {
        const gone = (performance.now() - started) / 1000;
        progress(
          texts.registerProgress(at, all, rule, units, found, at === 0 ? 0 : (gone / at) * (all - at)),
        );
      },
      isCancelled: () => stop.aborted,
    });
    if ('kind' in result) throw new Refusal(texts.registerNoQuantile(engine.version, result.rule));
    const { first } = result.rejudged;
    if (first) throw new Refusal(texts.registerRejudgedDiffers(first.rule, first.unit));
    return result;
  } finally {
    await engine.close();
  }
}
