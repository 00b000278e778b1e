import { stat } from 'node:fs/promises';
import { indicatorOf } from '../../catalogue/indicators';
import { reviewForms } from '../../app/review';
import { openBook } from '../../app/book';
import { forms } from '../../forms/catalogue';
import { itemsOf } from '../../forms/definition';
import { findingMessage } from '../../i18n/findings';
import { duckdbEngine, openClickHouse } from '../../register/engines';
import { EngineFailure } from '../../register/engine';
import { Cancelled, ControlFailure } from '../../register/judge';
import { smallUnitChanges } from '../../register/smallUnits';
import { tableColumns } from '../../register/unitTable';
import { ruleSet } from '../../validation';
import { plansOf } from '../../validation/plan';
import { seedDataset } from '../environment';
import { folderContents } from '../folder';
import { readFolderPriors } from '../folderPriors';
import { done, unusable } from '../outcome';
import { readWorkbookFile } from '../workbookFile';
import { findingsOfUnit } from './enrich';
import {
  createFindings,
  findingOrder,
  findingsOfAddresses,
  keepAddresses,
  largestFindings,
  provincesOf,
  severitiesOf,
  uncheckedPlaces,
} from './findings';
import { judgeDesk, readUnits } from './judged';
import { writeReport } from './report';
import { disagreement, groupsOf, loadReturns, memoryCounts } from './returnsCheck';
import { provinceOf, readReturns, strataOfLines } from './returnsSource';
import { joined, ruleSummaries } from './summary';
import { describeUnits, indicatorsOf, loadUnits } from './unitsSource';
import { parquetParts, withWorkspace, writeParquet } from './workspace';
import type { FormDefinition } from '../../forms/definition';
import type { RegisterEngine } from '../../register/engine';
import type { Register } from '../../register/figures';
import type { Plan } from '../../validation/plan';
import type { RuleChange } from '../../validation';
import type { Arguments, CommandContext } from '../command';
import type { Outcome, Step } from '../outcome';
import type { Rejudged, RegisterResult } from './judged';
import type { RegisterReport } from './report';
import type { LineStratum } from './returnsSource';
import type { RuleSummary } from './summary';
import type { UnitsFile, UnitsProblem } from './unitsSource';
import type { Workspace } from './workspace';

/** What a run is asked for. */
interface Asked {
  readonly source: string;
  readonly prior: string | undefined;
  readonly changes: readonly RuleChange[] | null;
  readonly strata: readonly string[];
  readonly out: string;
  readonly withUnchecked: boolean;
  readonly memory: string;
  readonly seed: number;
  readonly year: number | null;
  /** Addresses of ClickHouse servers; none for DuckDB. */
  readonly urls: readonly string[];
  readonly database: string;
}

/** A sentence that ends a run without a report. */
class Refusal extends Error {}

/** Checks returns of a folder or the units of a register by the same rules on an SQL engine. */
export async function checkRegister(given: Arguments, context: CommandContext): Promise<Outcome> {
  const asked = await askedOf(given, context);
  if (!asked.ok) return unusable(asked.sentence);
  const stopped = { isCancelled: false };
  const onInterrupt = (): void => void (stopped.isCancelled = true);
  process.once('SIGINT', onInterrupt);
  try {
    const outcome = await withWorkspace(asked.value.memory, (workspace) =>
      checkIn(workspace, asked.value, stopped, context),
    );
    return outcome ?? unusable(context.texts.registerNotInstalled);
  } catch (error) {
    const sentence = sentenceOf(error, context);
    if (sentence === undefined) throw error;
    return unusable(sentence);
  } finally {
    process.off('SIGINT', onInterrupt);
  }
}

function sentenceOf(error: unknown, { texts }: CommandContext): string | undefined {
  if (error instanceof Refusal) return error.message;
  if (error instanceof Cancelled) return texts.registerCancelled;
  if (error instanceof ControlFailure) return texts.registerControl(error.rule, error.counted, error.units);
  if (error instanceof EngineFailure)
    return texts.registerEngineFailed(error.engine, error.server, error.detail);
  return undefined;
}

async function askedOf(given: Arguments, context: CommandContext): Promise<Step<Asked>> {
  const { texts, path } = context;
  const refuse = (sentence: string): Step<never> => ({ ok: false, sentence });
  const [, source] = given.positionals;
  const [out, engine, memory, year] = ['out', 'engine', 'memory', 'year'].map((name) => given.text(name));
  if (source === undefined) return refuse(texts.missing('<folder | register.parquet>'));
  if (out === undefined) return refuse(texts.missing('--out'));
  if (!/\.(parquet|xlsx)$/i.test(out)) return refuse(texts.registerWrongOut(out));
  if (engine !== undefined && engine !== 'duckdb' && engine !== 'clickhouse') {
    return refuse(texts.registerWrongEngine(engine));
  }
  if (memory !== undefined && !/^\d+(\.\d+)?(MB|GB)$/i.test(memory))
    return refuse(texts.registerWrongMemory(memory));
  if (year !== undefined && !/^(19|20)\d\d$/.test(year)) return refuse(texts.wrongYear(year));
  const listed = (name: string): readonly string[] => (given.text(name) ?? '').split(',').filter(Boolean);
  const urls = engine === 'clickhouse' ? listed('url') : [];
  if (engine === 'clickhouse' && urls.length === 0) return refuse(texts.registerNoUrl);
  const rules = given.text('rules');
  let changes: readonly RuleChange[] | null = null;
  if (rules !== undefined) {
    const opened = await readWorkbookFile(rules, context);
    if (!opened.ok) return opened;
    changes = openBook(await opened.value.read('visible'), { asks: 'nobody' }).state.rules;
  }
  const prior = given.text('prior');
  return {
    ok: true,
    value: {
      source: path(source),
      prior: prior === undefined ? undefined : path(prior),
      changes,
      strata: listed('stratum'),
      out: path(out),
      withUnchecked: given.has('unchecked'),
      memory: memory ?? '4GB',
      seed: Number(given.text('seed') ?? 1) || 1,
      year: year === undefined ? null : Number(year),
      urls,
      database: given.text('database') ?? 'default',
    },
  };
}

interface Stop {
  readonly isCancelled: boolean;
}

async function checkIn(
  workspace: Workspace,
  asked: Asked,
  stop: Stop,
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
  return finish(workspace, asked, found, (performance.now() - started) / 1000, context);
}

/** What both ways of checking come to. */
interface Checked extends Omit<
  RegisterReport,
  'source' | 'seconds' | 'found' | 'provinces' | 'largest' | 'unchecked'
> {
  readonly lines: readonly string[];
}

async function checkUnits(
  { desk }: Workspace,
  parts: readonly string[],
  asked: Asked,
  stop: Stop,
  context: CommandContext,
): Promise<Checked> {
  const { texts, lang } = context;
  const described = await describeUnits(desk, parts, []);
  if (!described.ok) throw new Refusal(problemText(described.problem, context));
  const now = described.value;
  const form = forms.find(({ id }) => id === now.form) ?? closestForm(now);
  const before = asked.prior === undefined ? null : await priorUnits({ desk }, now, asked, context);
  const strata =
    asked.strata.length > 0 ? asked.strata : ['province', 'level'].filter((one) => now.columns.has(one));
  const loaded = await loadUnits(desk, now, before, strata);
  if (!loaded.ok) throw new Refusal(problemText(loaded.problem, context));
  const register = loaded.value;
  const changes = asked.changes ?? smallUnitChanges;
  const rules = ruleSet(changes);
  const codes = indicatorsOf(now);
  const { plans, unplanned } = plansOf(rules, {
    indicators: codes.flatMap((code) => indicatorOf(code) ?? []),
    required: requiredOf(forms).filter((code) => codes.includes(code)),
  });
  const engine = await engineFor({ desk }, register, asked);
  const result = await judged({ desk }, engine, register, plans, asked, stop, context);
  await findingsOfAddresses(desk, register, plans);
  await desk.run('INSERT INTO unit_count SELECT province, count(*) FROM figures GROUP BY province');
  await enrich(
    { desk },
    register,
    codes,
    { form: form.id, year: asked.year ?? now.year ?? 2000, rules },
    lang,
  );
  return {
    units: result.units,
    engine: result.engine,
    rejudged: result.rejudged,
    changes,
    unplanned: [...new Set(unplanned.map(({ rule }) => rule))],
    rules: ruleSummaries(plans, result),
    lines: asked.changes === null ? [texts.registerChanged(changes.length)] : [],
  };
}

async function priorUnits(
  { desk }: Pick<Workspace, 'desk'>,
  now: UnitsFile,
  asked: Asked,
  context: CommandContext,
): Promise<UnitsFile> {
  const prior = asked.prior ?? '';
  const parts = await parquetParts(prior);
  if (parts.length === 0) throw new Refusal(context.texts.registerNoSource(prior));
  const described = await describeUnits(desk, parts, indicatorsOf(now));
  if (!described.ok) throw new Refusal(problemText(described.problem, context));
  const year = asked.year ?? now.year;
  const found = described.value.year;
  if (year !== null && found !== null && found !== year - 1) {
    throw new Refusal(context.texts.registerWrongYear(prior, found, year - 1));
  }
  return described.value;
}

const requiredOf = (all: readonly FormDefinition[]): readonly string[] => [
  ...new Set(all.flatMap((form) => itemsOf(form).flatMap((item) => (item.required ? item.indicator : [])))),
];

/** The form that has most of a register's indicators. */
function closestForm(units: UnitsFile): FormDefinition {
  const codes = new Set(indicatorsOf(units));
  const counted = forms.map((form) => ({
    form,
    count: itemsOf(form).filter(({ indicator }) => codes.has(indicator)).length,
  }));
  const [first, ...others] = counted;
  if (!first) throw new Error('no forms');
  return others.reduce((best, one) => (one.count > best.count ? one : best), first).form;
}

function problemText(problem: UnitsProblem, { texts }: CommandContext): string {
  switch (problem.kind) {
    case 'unreadable':
      return texts.registerUnreadable(problem.part);
    case 'no_unit':
      return texts.registerNoUnit(problem.part);
    case 'no_figures':
      return texts.registerNoFigures('');
    case 'column_missing':
      return texts.registerColumnMissing(problem.part, problem.column);
    case 'repeated_unit':
      return texts.registerRepeatedUnit(problem.unit);
    case 'no_stratum':
      return texts.registerNoStratum(problem.column);
  }
}

/** The engine with the units of the desk in it. */
async function engineFor(
  { desk }: Pick<Workspace, 'desk'>,
  register: Register,
  { urls, database }: Asked,
): Promise<RegisterEngine> {
  if (urls.length === 0) return duckdbEngine(desk);
  const engine = await openClickHouse({ urls, database });
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

async function judged(
  { desk }: Pick<Workspace, 'desk'>,
  engine: RegisterEngine,
  register: Register,
  plans: readonly Plan[],
  asked: Asked,
  stop: Stop,
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
      isCancelled: () => stop.isCancelled,
    });
    if ('kind' in result) throw new Refusal(texts.registerNoQuantile(engine.version, result.rule));
    const { first } = result.rejudged;
    if (first) throw new Refusal(texts.registerRejudgedDiffers(first.rule, first.unit));
    return result;
  } finally {
    await engine.close();
  }
}

/** How many findings are told in words: as many as a person reads. */
const mostTold = 1000;

/** Has the engine in memory say what is wrong with the units whose findings weigh most. */
async function enrich(
  { desk }: Pick<Workspace, 'desk'>,
  register: Register,
  indicators: readonly string[],
  place: Parameters<typeof findingsOfUnit>[3],
  lang: CommandContext['lang'],
): Promise<void> {
  const largest = await largestFindings(desk, mostTold);
  const rows = [...new Set(largest.map(({ unitRow }) => unitRow))];
  if (rows.length === 0) return;
  const table = await readUnits(desk, register, `unit_row IN (${rows.join(', ')})`);
  await desk.run('CREATE TABLE told (unit_row INTEGER, rule VARCHAR, correction DOUBLE, message VARCHAR)');
  await desk.append('told', (to) => {
    table.unitRows.forEach((unitRow, row) => {
      const area = table.unit[row] ?? '';
      const said = new Set<string>();
      for (const finding of findingsOfUnit(table, row, indicators, place)) {
        for (const rule of [finding.rule, ...finding.folded]) {
          if (said.has(rule)) continue;
          said.add(rule);
          to.whole(unitRow);
          to.text(rule);
          to.figure(finding.correction ?? Number.NaN);
          to.text(findingMessage(finding, { region: area, layout: 'indicator' }, lang));
          to.endRow();
        }
      }
    });
  });
  await desk.run(
    `UPDATE finding SET message = told.message, correction = told.correction FROM told
     WHERE told.unit_row = finding.unit_row AND told.rule = finding.rule AND finding.verdict = 'failed'`,
  );
}

async function checkReturns(
  workspace: Workspace,
  asked: Asked,
  stop: Stop,
  context: CommandContext,
): Promise<Checked> {
  const { texts, progress, lang } = context;
  const { desk } = workspace;
  const by = asked.strata.map((one): LineStratum => {
    const known = strataOfLines.find((name) => name === one);
    if (known === undefined) throw new Refusal(texts.registerNoStratum(one));
    return known;
  });
  const { files } = await folderContents(asked.source, asked.out);
  const priors = asked.prior === undefined ? null : await readFolderPriors(asked.prior, context);
  const dataset = seedDataset();
  const read = [];
  for (const [index, file] of files.entries()) {
    if (stop.isCancelled) throw new Cancelled();
    const one = await readReturns(file, dataset, priors, asked.changes);
    const first = one.handedIn[0];
    progress(
      texts.progress(
        index + 1,
        files.length,
        first?.file ?? file,
        first && 'problem' in first ? first.problem : null,
      ),
    );
    read.push(one);
  }
  const reviews = reviewForms(
    read.flatMap(({ handedIn }) => handedIn),
    dataset,
  );
  const asked0 = new Set(reviews.map(({ form }) => form));
  const returns = read.flatMap((one) => one.returns).filter(({ reading }) => asked0.has(reading.form));
  if (returns.length === 0) throw new Refusal(texts.registerNoReturns(asked.source));
  const summaries: (readonly RuleSummary[])[] = [];
  const unplanned = new Set<string>();
  let units = 0;
  let engineName = '';
  let rejudged: Rejudged = { units: 0, verdicts: 0, differences: 0, first: null };
  // With strata of their own, statistics are over other units than those of one sheet.
  const isSame = (plan: Plan): boolean =>
    by.length === 0 || (plan.stages.length === 0 && plan.kind !== 'growth');
  for (const group of groupsOf(returns)) {
    await desk.run('DROP TABLE IF EXISTS figures');
    await loadReturns(desk, group, by);
    const engine = await engineFor(workspace, group.register, asked);
    const result = await judged(workspace, engine, group.register, group.plans, asked, stop, context);
    const different = disagreement(group, result, isSame);
    if (different !== null) throw new Refusal(texts.registerDisagrees(different));
    const elsewhere = new Set(group.plans.filter((plan) => !isSame(plan)).map(({ rule }) => rule));
    await desk.run(`DELETE FROM address WHERE plan NOT IN (${indexesOf(group.plans, elsewhere)})`);
    await findingsOfAddresses(desk, group.register, group.plans);
    await appendReturnFindings(workspace, group.returns, elsewhere, asked.withUnchecked, lang);
    await desk.run('INSERT INTO unit_count SELECT province, count(*) FROM figures GROUP BY province');
    summaries.push(ruleSummaries(group.plans, result, memoryCounts(group)));
    units += result.units;
    engineName = result.engine;
    rejudged = {
      ...rejudged,
      units: rejudged.units + result.rejudged.units,
      verdicts: rejudged.verdicts + result.rejudged.verdicts,
    };
  }
  return {
    units,
    engine: engineName,
    rejudged,
    changes: asked.changes ?? [],
    unplanned: [...unplanned],
    rules: joined(summaries),
    lines: reviews.flatMap((review) => {
      const used = review.files.filter(({ problem }) => problem === null).length;
      return [
        texts.reviewed(texts.labels.form(review.form), review.year, used, review.combined.missing.length),
      ];
    }),
  };
}

function indexesOf(plans: readonly Plan[], rules: ReadonlySet<string>): string {
  const found = plans.flatMap(({ rule }, index) => (rules.has(rule) ? [index] : []));
  return found.length === 0 ? '-1' : found.join(', ');
}

/** What the engine in memory has said of returns, but for rules that were judged over other strata. */
async function appendReturnFindings(
  { desk }: Workspace,
  returns: Parameters<typeof groupsOf>[0],
  elsewhere: ReadonlySet<string>,
  withUnchecked: boolean,
  lang: CommandContext['lang'],
): Promise<void> {
  await desk.append('finding', (to) => {
    for (const { name, file, reading, trail } of returns) {
      const write = (
        at: { readonly rule: string; readonly area: string; readonly indicator: string },
        severity: string,
        period: string,
        verdict: string,
        figures: readonly (number | null)[],
        message: string,
      ): void => {
        to.text(at.rule);
        to.text(severity);
        to.whole(0);
        to.text(period);
        to.text(at.indicator);
        to.text(provinceOf(at.area));
        to.text(name);
        to.text(file);
        to.text(at.area);
        to.whole(-1);
        to.text(verdict);
        for (const value of figures) to.figure(value ?? Number.NaN);
        to.text(message);
        to.endRow();
      };
      for (const finding of trail.result.findings) {
        if (elsewhere.has(finding.rule)) continue;
        const { severity, period, current, prior, impact, correction } = finding;
        const figures = [current, prior?.value ?? null, impact, correction];
        write(finding, severity, period, 'failed', figures, findingMessage(finding, reading, lang));
      }
      if (!withUnchecked) continue;
      for (const one of trail.result.unchecked) {
        if (!elsewhere.has(one.rule)) write(one, '', 'current', one.reason, [null, null, null, null], '');
      }
    }
  });
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
