import { stat } from 'node:fs/promises';
import { EngineFailure } from '../../register/engine';
import { ControlFailure } from '../../register/judge';
import { done, unusable } from '../outcome';
import { askedOf } from './asked';
import { Refusal } from './checked';
import { checkReturns } from './checkReturns';
import { checkUnits } from './checkUnits';
import {
  createFindings,
  findingOrder,
  largestFindings,
  provincesOf,
  severitiesOf,
  uncheckedPlaces,
} from './findings';
import { writeReport } from './report';
import { mostTold } from './tellFindings';
import { parquetParts, withWorkspace, writeParquet } from './workspace';
import type { Arguments, CommandContext } from '../command';
import type { Outcome } from '../outcome';
import type { Asked } from './asked';
import type { Checked } from './checked';
import type { Workspace } from './workspace';

/** Checks returns of a folder or the units of a register by the same rules on an SQL engine. */
export async function checkRegister(given: Arguments, context: CommandContext): Promise<Outcome> {
  const asked = await askedOf(given, context);
  if (!asked.ok) return unusable(asked.sentence);
  const stopping = new AbortController();
  const onInterrupt = (): void => stopping.abort();
  process.once('SIGINT', onInterrupt);
  try {
    const outcome = await withWorkspace(
      asked.value.memory,
      (workspace) => checkIn(workspace, asked.value, stopping.signal, context),
      stopping.signal,
    );
    return outcome ?? unusable(context.texts.registerNotInstalled);
  } catch (error) {
    // Whatever a query said that was broken off.
    const sentence = stopping.signal.aborted ? context.texts.registerCancelled : sentenceOf(error, context);
    if (sentence === undefined) throw error;
    return unusable(sentence);
  } finally {
    process.off('SIGINT', onInterrupt);
  }
}

function sentenceOf(error: unknown, { texts }: CommandContext): string | undefined {
  if (error instanceof Refusal) return error.message;
  if (error instanceof ControlFailure) return texts.registerControl(error.rule, error.counted, error.units);
  if (error instanceof EngineFailure)
    return texts.registerEngineFailed(error.engine, error.server, error.detail);
  return undefined;
}

async function checkIn(
  workspace: Workspace,
  asked: Asked,
  stop: AbortSignal,
  context: CommandContext,
): Promise<Outcome> {
  const started = performance.now();
  const parts = await parquetParts(asked.source);
  await createFindings(workspace.desk);
  await workspace.desk.run('CREATE TABLE unit_count (province VARCHAR, units INTEGER)');
  const isFolder = await stat(asked.source).then(
    (found) => found.isDirectory(),
    () => undefined,
  );
  if (parts.length === 0 && isFolder !== true)
    throw new Refusal(context.texts.registerNoSource(asked.source));
  const found =
    parts.length > 0
      ? await checkUnits(workspace, parts, asked, stop, context)
      : await checkReturns(workspace, asked, stop, context);
  stop.throwIfAborted();
  return finish(workspace, asked, found, (performance.now() - started) / 1000, context);
}

async function finish(
  workspace: Workspace,
  asked: Asked,
  checked: Checked,
  seconds: number,
  context: CommandContext,
): Promise<Outcome> {
  const { texts } = context;
  const { desk } = workspace;
  const found = await severitiesOf(desk);
  const isParquet = /\.parquet$/i.test(asked.out);
  const columns =
    'rule, severity, edit, period, indicator, province, stratum, form, unit, verdict, value, prior, influence, correction, message';
  const isWritten = isParquet
    ? await writeParquet(workspace, `SELECT ${columns} FROM finding ORDER BY ${findingOrder}`, asked.out, {})
    : await writeReport(
        workspace,
        {
          ...checked,
          source: asked.source,
          seconds,
          found,
          provinces: await provincesOf(desk),
          largest: await largestFindings(desk, mostTold),
          unchecked: asked.withUnchecked ? await uncheckedPlaces(desk, 100_000) : [],
        },
        asked.out,
        context,
      );
  if (!isWritten) return unusable(texts.cannotWrite(asked.out));
  const { rejudged } = checked;
  const lines = [
    texts.registerSummary(checked.units, checked.engine, seconds),
    ...checked.lines,
    texts.registerFound(found.error, found.query, found.hint),
    ...(rejudged ? [texts.registerRejudged(rejudged.units, rejudged.verdicts, rejudged.differences)] : []),
    ...(checked.unplanned.length === 0 ? [] : [texts.registerUnplanned(checked.unplanned)]),
    texts.reportWritten(asked.out),
  ];
  return done(lines.join('\n'), found.error > 0 ? 1 : 0);
}
