import { definitionOf, kinds } from './edits/registry';
import { rememberOf } from './plan/remember';
import { stageOrder } from './plan/stageOrder';
import { brokenColumns, fold, ranked } from './engine/fold';
import { textColumns } from './engine/textColumns';
import { columnFinder, createGrid, without } from './engine/grid';
import { findRepairs } from './engine/repairs';
import { countsOf, fileNothing, nothingYet, standing, totalsOf, withFiled } from './engine/stage';
import type { Priors } from '../dataset/prior';
import type { FormReading } from '../forms/reading';
import type { StageName } from './plan/stageOrder';
import type { Grid } from './engine/grid';
import type { Judgement, Stage } from './engine/stage';
import type { UncheckedReason, ValidationResult } from './finding';
import type { Rule, RuleSet } from './rule';

export interface ValidationInput {
  readonly reading: FormReading;
  readonly priors: Priors;
  readonly rules: RuleSet;
  /** The other forms of the same year, for relations between sheets. */
  readonly related?: readonly FormReading[];
}

/** Reasons that nobody need do anything about: the comparison is made once the cell is filled, or never. */
const waits: ReadonlySet<UncheckedReason> = new Set(['blank', 'no_spread', 'not_applicable']);

type Run = (stage: Stage) => void;

/**
 * Checks a filled form. Every rule ends passed, failed or not checked at every cell that it applies to. `seen` is told
 * of each stage once its edits have run.
 */
export function validate(
  { reading, priors, rules, related = [] }: ValidationInput,
  seen: (name: StageName, stage: Stage) => void = () => undefined,
): ValidationResult {
  const whole = createGrid(reading, priors);
  const totals = totalsOf(whole);
  const models: Stage['models'] = new WeakMap();
  const columnOfOther = columnFinder(
    whole,
    related,
    rememberOf((other: FormReading) => wrongFigures(other, priors, rules)),
  );
  const active = activeEdits(rules);
  // Most stages exclude nothing: they see the same grid, and what was worked out from it.
  let seenLast = { excluded: nothingYet.excluded, grid: whole };
  const gridWithout = (excluded: Judgement['excluded']): Grid => {
    if (excluded !== seenLast.excluded) {
      const more = [...excluded].filter((key) => !seenLast.excluded.has(key));
      seenLast = { excluded, grid: without(seenLast.grid, more) };
    }
    return seenLast.grid;
  };
  const seenBy = (before: Judgement): Omit<Stage, 'filed'> => {
    const grid = gridWithout(before.excluded);
    return {
      grid,
      rules,
      priors,
      totals,
      models,
      before,
      columnOf: (code) => grid.current.get(code) ?? columnOfOther(code),
      otherColumnOf: columnOfOther,
    };
  };
  const through = (before: Judgement, name: StageName): Judgement => {
    const stage: Stage = { ...seenBy(before), filed: fileNothing() };
    for (const run of active[name]) run(stage);
    seen(name, stage);
    return withFiled(before, stage.filed);
  };
  const adding = (before: Judgement, more: Judgement['pending']): Judgement => ({
    ...before,
    pending: [...before.pending, ...more],
  });

  const upToTotals = stageOrder.slice(0, -1).reduce(through, nothingYet);
  const { pending } = upToTotals;
  const joined = adding(upToTotals, [...brokenColumns(pending, whole), ...textColumns(pending, whole)]);
  const { repairs, merged } = findRepairs(seenBy(joined));
  const judged = through(adding(joined, merged), 'totalChange');
  return {
    findings: ranked(fold(standing(judged))),
    repairs,
    unchecked: judged.unchecked.filter(({ reason }) => !waits.has(reason)),
    waiting: judged.unchecked.filter(({ reason }) => waits.has(reason)),
    counts: countsOf(judged),
  };
}

/** What is looked at before a figure is compared with anything but its own prior. */
const alone: readonly StageName[] = ['content', 'sign', 'precision', 'unit'];

/** The rules that say of a figure by itself that it is wrong. */
const rulesAlone = rememberOf((rules: RuleSet): RuleSet => {
  const isAlone = ({ edits }: Rule): boolean =>
    edits.some(({ kind }) => alone.some((name) => definitionOf(kind).run[name] !== undefined));
  return { ...rules, rules: rules.rules.filter(isAlone) };
});

/** This year's figures of another form that are wrong by themselves, by area and indicator. */
function wrongFigures(reading: FormReading, priors: Priors, rules: RuleSet): ReadonlySet<string> {
  const wrong = new Set<string>();
  validate({ reading, priors, rules: rulesAlone(rules) }, (name, { grid, before }) => {
    if (name !== 'totals') return;
    for (const { indicator } of grid.current.values())
      grid.areas.forEach(({ code }, row) => {
        if (before.excluded.has(`current|${indicator.code}|${row}`)) wrong.add(`${code}|${indicator.code}`);
      });
  });
  return wrong;
}

/** What runs in each stage, kind by kind; worked out once for a set of rules. */
const activeEdits = rememberOf(({ rules, off }: RuleSet): Readonly<Record<StageName, readonly Run[]>> => {
  const active = rules.filter(({ id }) => !off.includes(id));
  const edits = active
    .flatMap((rule) => rule.edits.map((edit) => ({ rule, edit })))
    .sort((a, b) => kinds.indexOf(a.edit.kind) - kinds.indexOf(b.edit.kind));
  const runsIn = (name: StageName): readonly Run[] =>
    edits.flatMap(({ rule, edit }) => {
      const run = definitionOf(edit.kind).run[name];
      return run ? [(stage: Stage) => run(stage, rule, edit)] : [];
    });
  return Object.fromEntries(stageOrder.map((name) => [name, runsIn(name)])) as Record<
    StageName,
    readonly Run[]
  >;
});
