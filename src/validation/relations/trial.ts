import { noPriors } from '../../dataset/prior';
import { fieldKey } from '../../forms/reading';
import { ruleSet } from '../ruleSet';
import { validate } from '../validate';
import type { Priors } from '../../dataset/prior';
import type { Entry, FormReading } from '../../forms/reading';
import type { Rule } from '../rule';
import type { ValidationResult } from '../finding';

/** How many figures of a form a relation would question, and how many it could not look at. */
export interface Trial {
  readonly current: Tried;
  /** Of last year's figures as they stand in the form; null where none do. */
  readonly prior: Tried | null;
}

export interface Tried {
  readonly questioned: number;
  readonly passed: number;
  readonly unchecked: number;
}

export interface TrialInput {
  readonly reading: FormReading;
  readonly priors: Priors;
  readonly related?: readonly FormReading[];
}

/** What a relation would say of a form of this year and of the year before, before it is switched on. */
export function tryRelation(rule: Rule, { reading, priors, related = [] }: TrialInput): Trial {
  const before = lastYears(reading);
  const rules = { ...ruleSet(), rules: [rule], off: [] };
  return {
    current: tried(rule, validate({ reading, priors, rules, related })),
    prior:
      before &&
      tried(
        rule,
        validate({
          reading: before,
          priors: noPriors,
          rules,
          related: related.flatMap((one) => lastYears(one) ?? []),
        }),
      ),
  };
}

function tried({ id }: Rule, { counts }: ValidationResult): Tried {
  const { passed = 0, failed = 0, unchecked = 0 } = counts.find(({ rule }) => rule === id) ?? {};
  return { questioned: failed, passed, unchecked };
}

/** The figures of 上年 as a form of their own; null where there are none. */
function lastYears(reading: FormReading): FormReading | null {
  const entries = [...reading.entries.values()].filter(({ period }) => period === 'prior');
  if (!entries.some(({ value }) => value !== null)) return null;
  return {
    ...reading,
    year: reading.year - 1,
    entries: new Map(
      entries.map((entry): [string, Entry] => [
        fieldKey(entry.area, entry.indicator, 'current'),
        { ...entry, period: 'current' },
      ]),
    ),
  };
}
