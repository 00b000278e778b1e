import { indicatorOf } from '../../catalogue/indicators';
import { forms } from '../../forms/catalogue';
import { itemsOf } from '../../forms/definition';
import { smallUnitChanges } from '../../register/smallUnits';
import { ruleSet } from '../../validation';
import { plansOf } from '../../validation/plan';
import { Refusal } from './checked';
import { findingsOfAddresses } from './findings';
import { engineFor, judged } from './judging';
import { ruleSummaries } from './summary';
import { tellFindings } from './tellFindings';
import { describeUnits, indicatorsOf, loadUnits } from './unitsSource';
import { parquetParts } from './workspace';
import type { FormDefinition } from '../../forms/definition';
import type { CommandContext } from '../command';
import type { Asked } from './asked';
import type { Checked } from './checked';
import type { UnitsFile, UnitsProblem } from './unitsSource';
import type { Workspace } from './workspace';

/** Checks units that each answer for themselves. */
export async function checkUnits(
  { desk }: Workspace,
  parts: readonly string[],
  asked: Asked,
  stop: AbortSignal,
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
  const engine = await engineFor({ desk }, register, asked, stop);
  const result = await judged({ desk }, engine, register, plans, asked, stop, context);
  await findingsOfAddresses(desk, register, plans);
  await desk.run('INSERT INTO unit_count SELECT province, count(*) FROM figures GROUP BY province');
  await tellFindings(
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
