import { checkAppearance, checkGrowth, checkSeries, checkTotalGrowth } from './engine/changes';
import { checkNumber, checkPrecision, checkSign } from './engine/figures';
import { fold, foldBrokenColumns, ranked } from './engine/fold';
import { createGrid } from './engine/grid';
import { checkCodes, checkPriorAgreement } from './engine/keys';
import { checkRelation, columnFinder, isRelation } from './engine/relations';
import { findRepairs } from './engine/repairs';
import { checkRequired } from './engine/required';
import { countsOf, createRun } from './engine/run';
import { checkCopied, checkHb, checkMad, checkRepeated, checkShare } from './engine/statistics';
import { checkLineTotal, checkPublished } from './engine/totals';
import { checkUnitSlips } from './engine/unitSlips';
import type { Priors } from '../dataset/prior';
import type { FormReading } from '../forms/reading';
import type { Run } from './engine/run';
import type { ValidationResult } from './finding';
import type { Rule, Edit, RuleSet } from './rule';

export interface ValidationInput {
  readonly reading: FormReading;
  readonly priors: Priors;
  readonly rules: RuleSet;
  /** The other forms of the same year, for relations between sheets. */
  readonly related?: readonly FormReading[];
}

/**
 * The order of checks: keys, type and sign, unit slips, totals, change, relations, then what is said of all areas
 * together. A figure found wrong takes no part in what follows; relations come before the statistics so that figures
 * they find wrong stay out of the medians too.
 */
const steps: readonly (readonly Edit['kind'][])[] = [
  ['codes', 'priorAgreement'],
  ['number', 'required', 'sign', 'precision'],
  ['unitSlip'],
  ['lineTotal', 'published'],
  ['growth', 'appearance'],
  ['balance', 'order', 'ratio', 'existence', 'band', 'net'],
  ['mad', 'hb', 'series', 'share', 'copied', 'repeated'],
];

/** Checks a filled form. Every rule ends passed, failed or not checked at every cell that it applies to. */
export function validate({ reading, priors, rules, related = [] }: ValidationInput): ValidationResult {
  const run = createRun(createGrid(reading, priors), rules);
  const find = columnFinder(run, related);
  const active = rules.rules.filter(({ id }) => !rules.off.includes(id));
  for (const step of steps) {
    for (const kind of step) {
      for (const rule of active) {
        for (const check of rule.edits) {
          if (check.kind !== kind) continue;
          if (isRelation(check)) checkRelation(run, rule, check, find);
          else perform(run, rule, check, priors);
        }
      }
    }
  }
  foldBrokenColumns(run);
  const repairs = findRepairs(run);
  for (const rule of active) {
    if (rule.edits.some(({ kind }) => kind === 'growth')) checkTotalGrowth(run, rule);
  }
  return { findings: ranked(fold(run.drafts)), repairs, unchecked: run.unchecked, counts: countsOf(run) };
}

function perform(run: Run, rule: Rule, check: Edit, priors: Priors): void {
  switch (check.kind) {
    case 'codes':
      return checkCodes(run, rule);
    case 'priorAgreement':
      return checkPriorAgreement(run, rule, priors);
    case 'number':
      return checkNumber(run, rule);
    case 'required':
      return checkRequired(run, rule);
    case 'sign':
      return checkSign(run, rule);
    case 'precision':
      return checkPrecision(run, rule);
    case 'unitSlip':
      return checkUnitSlips(run, rule, check.delta);
    case 'lineTotal':
      return checkLineTotal(run, rule, check.perPart);
    case 'published':
      return checkPublished(run, rule, check.tolerance);
    case 'growth':
      return checkGrowth(run, rule);
    case 'appearance':
      return checkAppearance(run, rule);
    case 'mad':
      return checkMad(run, rule, check);
    case 'hb':
      return checkHb(run, rule, check);
    case 'series':
      return checkSeries(run, rule, priors, check.madMultiple, check.minimum);
    case 'share':
      return checkShare(run, rule, check.points);
    case 'copied':
      return checkCopied(run, rule, check.share, check.minimum);
    case 'repeated':
      return checkRepeated(run, rule, check.minRepeats, check.minValue);
    default:
      // Relations have their own way: they are run over columns.
      return;
  }
}
