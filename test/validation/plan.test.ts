import { indicatorOf } from '../../src/catalogue/indicators';
import { noPriors } from '../../src/dataset/prior';
import { forms } from '../../src/forms/catalogue';
import { itemsOf } from '../../src/forms/definition';
import { fieldKey } from '../../src/forms/reading';
import { ruleSet, validate } from '../../src/validation';
import { compilePlan, plansOf, runPlans } from '../../src/validation/plan';
import { createRandom } from '../bench/random';
import { allCities, readingOf } from './support/reading';
import type { FormReading } from '../../src/forms/reading';
import type { FormDefinition } from '../../src/forms/definition';
import type { Plan, PlanTable } from '../../src/validation/plan';
import type { Random } from '../bench/random';
import type { Cell } from './support/reading';

const codesOf = (form: FormDefinition): readonly string[] =>
  itemsOf(form).flatMap(({ indicator }) => (indicatorOf(indicator) ? [indicator] : []));

/** Figures of all sizes, some missing, some on a limit, some copied: what a form never has all at once. */
function randomReading(random: Random, form: FormDefinition): FormReading {
  const figure = (): number | null => {
    const dice = random.below(20);
    if (dice === 0) return null;
    if (dice === 1) return 0;
    return Math.round(Math.exp(random.normal(8, 2)));
  };
  const areas = Object.fromEntries(
    allCities.map((area) => [
      area,
      Object.fromEntries(
        codesOf(form).map((code): [string, readonly [Cell, Cell]] => {
          const prior = figure();
          const grown = prior === null ? figure() : Math.round(prior * Math.exp(random.normal(0.03, 0.2)));
          return [code, [random.below(15) === 0 ? null : grown, prior]];
        }),
      ),
    ]),
  );
  return readingOf({ form: form.id, areas });
}

/** A reading as a table for plans, in which nothing has been found wrong before. */
function tableOf(reading: FormReading): PlanTable {
  const rows = reading.areas.map(({ code }) => code);
  const entryAt = (row: number, { period, indicator }: Plan['at']) =>
    reading.entries.get(fieldKey(rows[row] ?? '', indicator, period === 'current' ? 'current' : 'prior'));
  return {
    size: rows.length,
    values: (figure) => rows.map((_, row) => entryAt(row, figure)?.value ?? Number.NaN),
    state: (figure, row) => {
      const value = entryAt(row, figure)?.value;
      if (value !== undefined && value !== null) return 'known';
      return figure.period === 'reference' ? 'absent' : 'blank';
    },
    halfStep: ({ indicator }) => (indicatorOf(indicator)?.decimals === 2 ? 0.005 : 0),
    age: () => 1,
    isFormula: () => false,
  };
}

const scopeOf = (form: FormDefinition) => ({
  indicators: codesOf(form).flatMap((code) => indicatorOf(code) ?? []),
  required: itemsOf(form).flatMap(({ indicator, required }) => (required ? [indicator] : [])),
});

/** How often each verdict of a rule falls. */
type Tally = Readonly<Record<'passed' | 'failed' | 'unchecked', number>>;

function tallyOf(plans: readonly Plan[], table: PlanTable): Tally {
  const tally = { passed: 0, failed: 0, unchecked: 0 };
  const sample = Array.from({ length: table.size }, (_, row) => row);
  for (const plan of plans) {
    const judge = compilePlan(plan).over(table, sample);
    for (const row of sample) {
      const verdict = judge(row);
      if (verdict === 'skipped') continue;
      tally[verdict === 'passed' || verdict === 'failed' ? verdict : 'unchecked']++;
    }
  }
  return tally;
}

describe('a plan', () => {
  const all = ruleSet([{ kind: 'on', rule: 'R52' }]);

  test('is plain data that survives being written down', () => {
    for (const form of forms) {
      const { plans } = plansOf(all, scopeOf(form));
      expect(plans.length).toBeGreaterThan(50);
      expect(JSON.parse(JSON.stringify(plans))).toEqual(plans);
    }
  });

  test('says of every rule alone what the engine says, over random forms', () => {
    const random = createRandom(7);
    for (const form of forms) {
      const { plans, unplanned } = plansOf(all, scopeOf(form));
      const known = new Set(unplanned.map(({ rule }) => rule));
      for (let round = 0; round < 2; round++) {
        const reading = randomReading(random, form);
        const table = tableOf(reading);
        for (const rule of all.rules) {
          // One rule at a time, so that no other one excludes figures before it.
          const own = plans.filter((plan) => plan.rule === rule.id);
          if (known.has(rule.id) || own.length === 0 || rule.scope === 'between') continue;
          const alone = { ...all, rules: [rule], off: [] };
          const { counts } = validate({ reading, priors: noPriors, rules: alone });
          const { passed = 0, failed = 0, unchecked = 0 } = counts[0] ?? {};
          expect([form.id, rule.id, tallyOf(own, table)]).toEqual([
            form.id,
            rule.id,
            { passed, failed, unchecked },
          ]);
        }
      }
    }
  });

  test('run over many rows gives what each row alone gives', () => {
    const random = createRandom(11);
    const [form] = forms;
    if (!form) throw new Error('no form');
    const { plans } = plansOf(all, scopeOf(form));
    const table = tableOf(randomReading(random, form));
    const sample = Array.from({ length: table.size }, (_, row) => row);
    const { failed } = runPlans(plans, table);
    const found = new Set(
      Array.from({ length: failed.length }, (_, at) => `${failed.plans[at]}|${failed.rows[at]}`),
    );
    const due = plans.flatMap((plan, at) => {
      const judge = compilePlan(plan).over(table, sample);
      return sample.flatMap((row) => (judge(row) === 'failed' ? [`${at}|${row}`] : []));
    });
    expect([...found].sort()).toEqual([...due].sort());
  });

  test('names the edits that only this engine can check', () => {
    const [form] = forms;
    if (!form) throw new Error('no form');
    const { unplanned } = plansOf(ruleSet(), scopeOf(form));
    expect(new Set(unplanned.map(({ kind }) => kind))).toEqual(
      new Set([
        'codes',
        'priorAgreement',
        'lineTotal',
        'published',
        'series',
        'copied',
        'repeated',
        'pattern',
      ]),
    );
  });
});
