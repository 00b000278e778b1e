import { stat } from 'node:fs/promises';
import { indicators } from '../../catalogue/indicators';
import { columnName, stateCodes } from '../../register/figures';
import { appendUnits, createFigures } from '../../register/desk';
import { tableColumns } from '../../register/unitTable';
import { seedDataset } from '../environment';
import { folderContents } from '../folder';
import { readFolderPriors } from '../folderPriors';
import { done, unusable } from '../outcome';
import { groupsOf, unitsOfReturns } from './returnsCheck';
import { levelOf, readReturns } from './returnsSource';
import { withWorkspace, writeParquet } from './workspace';
import type { Arguments, CommandContext } from '../command';
import type { Outcome } from '../outcome';
import type { Workspace } from './workspace';

/** Writes what units have reported, as returns or as a list, to Parquet that `register check` reads. */
export async function importRegister(given: Arguments, context: CommandContext): Promise<Outcome> {
  const { texts, path } = context;
  const [, source] = given.positionals;
  const out = given.text('out');
  const year = given.text('year');
  if (source === undefined) return unusable(texts.missing('<folder | register.csv>'));
  if (out === undefined) return unusable(texts.missing('--out'));
  if (!/\.parquet$/i.test(out)) return unusable(texts.registerWrongParquet(out));
  if (year !== undefined && !/^(19|20)\d\d$/.test(year)) return unusable(texts.wrongYear(year));
  const found = await stat(path(source)).catch(() => undefined);
  const isList = found?.isFile() === true && /\.csv$/i.test(source);
  if (!isList && found?.isDirectory() !== true) return unusable(texts.registerNoSource(source));
  const prior = given.text('prior');
  const outcome = await withWorkspace('4GB', (workspace) =>
    isList
      ? importList(workspace, path(source), year, path(out), context)
      : importReturns(workspace, path(source), prior === undefined ? null : path(prior), path(out), context),
  );
  return outcome ?? unusable(texts.registerNotInstalled);
}

/** The lines of all returns of the form that most of them are of. */
async function importReturns(
  workspace: Workspace,
  folder: string,
  prior: string | null,
  out: string,
  context: CommandContext,
): Promise<Outcome> {
  const { texts, progress } = context;
  const { desk } = workspace;
  const { files } = await folderContents(folder, out);
  const priors = prior === null ? null : await readFolderPriors(prior, context);
  const dataset = seedDataset();
  const returns = [];
  for (const [index, file] of files.entries()) {
    const one = await readReturns(file, dataset, priors, null);
    const first = one.handedIn[0];
    const problem = first && 'problem' in first ? first.problem : null;
    progress(texts.progress(index + 1, files.length, first?.file ?? file, problem));
    returns.push(...one.returns);
  }
  const [group] = [...groupsOf(returns)].sort((a, b) => b.returns.length - a.returns.length);
  if (!group) return unusable(texts.registerNoReturns(folder));
  // What stages do not see follows from the rules of the check to come.
  const register = {
    kind: 'units',
    figures: group.register.figures.map((one) => ({ ...one, hasMask: false })),
  } as const;
  const columns = tableColumns(register);
  await createFigures(desk, columns);
  let units = 0;
  for (const table of unitsOfReturns(group)) {
    await appendUnits(desk, columns, { ...table, stratum: table.unit.map(levelOf) }, units);
    units += table.size;
  }
  const names = columns.map(({ name }) => name).join(', ');
  const select = `SELECT unit, form, province, stratum AS level, ${names} FROM figures ORDER BY unit, form`;
  const said = { form: group.form, year: String(group.returns[0]?.reading.year ?? '') };
  if (!(await writeParquet(workspace, select, out, said))) return unusable(texts.cannotWrite(out));
  return done(texts.registerImported(units, out));
}

/** A list of units with a column for each indicator; what is no number stays as a text that is there. */
async function importList(
  workspace: Workspace,
  file: string,
  year: string | undefined,
  out: string,
  { texts }: CommandContext,
): Promise<Outcome> {
  const { desk } = workspace;
  const read = 'read_csv($1, all_varchar = true, header = true)';
  const described = await desk.rows(`DESCRIBE SELECT * FROM ${read}`, [file]).catch(() => undefined);
  if (!described) return unusable(texts.registerUnreadable(file));
  const columns = new Set(described.map(([name]) => String(name)));
  if (!columns.has('unit')) return unusable(texts.registerNoUnit(file));
  const codes = indicators.map(({ code }) => code).filter((code) => columns.has(code));
  if (codes.length === 0) return unusable(texts.registerNoFigures(file));
  const keys = ['province', 'level', 'form'].filter((key) => columns.has(key));
  const cleaned = (code: string): string => `trim(replace(${code}, ',', ''))`;
  const value = (code: string): string => `try_cast(${cleaned(code)} AS DOUBLE)`;
  const isBlank = (code: string): string => `coalesce(${cleaned(code)}, '') = ''`;
  const figures = codes.flatMap((code) => {
    const figure = { period: 'current', indicator: code } as const;
    const { blank, text, known } = stateCodes;
    return [
      `${value(code)} AS ${columnName(figure)}`,
      `CASE WHEN ${isBlank(code)} THEN ${blank} WHEN ${value(code)} IS NULL THEN ${text} ELSE ${known} END AS ${columnName(figure, 'state')}`,
    ];
  });
  await desk.run(`CREATE TABLE listed AS SELECT ${['unit', ...keys, ...figures].join(', ')} FROM ${read}`, [
    file,
  ]);
  const states = codes.map((code) => columnName({ period: 'current', indicator: code }, 'state'));
  const counted = states.map((state) => `sum(CASE WHEN ${state} = ${stateCodes.text} THEN 1 ELSE 0 END)`);
  const [[units = 0, inTexts = 0] = []] = await desk.rows(
    `SELECT count(*), ${counted.join(' + ')} FROM listed`,
  );
  const said = year === undefined ? {} : { year };
  if (!(await writeParquet(workspace, 'SELECT * FROM listed', out, said)))
    return unusable(texts.cannotWrite(out));
  const lines = [
    texts.registerImported(Number(units), out),
    ...(Number(inTexts) > 0 ? [texts.registerTexts(Number(inTexts))] : []),
  ];
  return done(lines.join('\n'));
}
