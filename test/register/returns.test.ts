import { indicatorOf } from '../../src/catalogue/indicators';
import { forms } from '../../src/forms/catalogue';
import { itemsOf } from '../../src/forms/definition';
import { appendUnits, createFigures, openDesk } from '../../src/register/desk';
import { dialects } from '../../src/register/dialect';
import { duckdbEngine } from '../../src/register/engines';
import { verdicts } from '../../src/register/figures';
import { ControlFailure, judgeRegister } from '../../src/register/judge';
import { judgeInMemory } from '../../src/register/memory';
import { registerOfReturns, tableOfReturn } from '../../src/register/returns';
import { scriptOf } from '../../src/register/script';
import { tableColumns } from '../../src/register/unitTable';
import { ruleSet } from '../../src/validation';
import { plansOf } from '../../src/validation/plan';
import { trailOf } from '../../src/validation/trail';
import { createRandom } from '../bench/random';
import { randomReturn } from './support/returns';
import { randomUnits } from './support/units';
import type { FormDefinition } from '../../src/forms/definition';
import type { Desk } from '../../src/register/desk';
import type { Register } from '../../src/register/figures';
import type { UnitTable } from '../../src/register/unitTable';
import type { Plan } from '../../src/validation/plan';

jest.setTimeout(120_000);

const rules = ruleSet([{ kind: 'on', rule: 'R52' }]);

function plansFor(form: FormDefinition): readonly Plan[] {
  const codes = itemsOf(form).map(({ indicator }) => indicator);
  return plansOf(rules, {
    indicators: codes.flatMap((code) => indicatorOf(code) ?? []),
    required: itemsOf(form).flatMap(({ indicator, required }) => (required ? [indicator] : [])),
  }).plans;
}

async function withUnits<T>(
  register: Register,
  tables: readonly UnitTable[],
  work: (desk: Desk, units: number) => Promise<T>,
): Promise<T> {
  const desk = await openDesk({ file: '', memory: '1GB', threads: 1, spill: '' });
  if (desk === 'not_installed') throw new Error(desk);
  const columns = tableColumns(register);
  await createFigures(desk, columns);
  let units = 0;
  for (const table of tables) {
    await appendUnits(desk, columns, table, units);
    units += table.size;
  }
  const done = await work(desk, units);
  desk.close();
  return done;
}

/** What DuckDB says of every unit, by plan. */
const judgedByDuckdb = (
  register: Register,
  plans: readonly Plan[],
  tables: readonly UnitTable[],
): Promise<readonly Uint8Array[]> =>
  withUnits(register, tables, async (desk, units) => {
    const engine = duckdbEngine(desk);
    const script = scriptOf(register, plans, engine.dialect);
    if (!script.ok) throw new Error(script.rule);
    const { sampled } = await judgeRegister(engine, script, plans, {
      units,
      sample: Array.from({ length: units }, (_, row) => row),
      withUnchecked: false,
      keep: async () => undefined,
      onStep: () => undefined,
      isCancelled: () => false,
    });
    return sampled;
  });

/** Where two judges differ: rule, indicator and both verdicts. */
function differences(
  plans: readonly Plan[],
  ours: readonly Uint8Array[],
  theirs: readonly Uint8Array[],
): readonly string[] {
  return ours.flatMap((codes, plan) =>
    [...codes].flatMap((code, row) => {
      const other = theirs[plan]?.[row] ?? -1;
      if (other === code) return [];
      return [`${plans[plan]?.rule} ${plans[plan]?.at.indicator}: ${verdicts[code]}, ${verdicts[other]}`];
    }),
  );
}

describe('returns as a register', () => {
  test.each(forms.slice(0, 3))(
    '$id: DuckDB says of every line what the whole check in memory says',
    async (form) => {
      const random = createRandom(7);
      const plans = plansFor(form).filter(({ kind }) => kind !== 'unitSlip');
      const register = registerOfReturns(plans);
      const tables: UnitTable[] = [];
      const due = plans.map((): number[] => []);
      for (let at = 0; at < 6; at++) {
        const { reading, priors } = randomReturn(random, form, 4 + random.below(16));
        const trail = trailOf({ reading, priors, rules });
        const table = tableOfReturn(
          register,
          { name: String(at), reading, trail },
          { province: '450000', stratum: String(at) },
        );
        tables.push(table);
        const counts = new Map<string, Record<'passed' | 'failed' | 'unchecked', number>>();
        judgeInMemory(register, plans, table).forEach((codes, plan) => {
          due[plan]?.push(...codes);
          const key = `${plans[plan]?.rule} ${plans[plan]?.stage}`;
          const own = counts.get(key) ?? { passed: 0, failed: 0, unchecked: 0 };
          for (const code of codes) {
            const verdict = verdicts[code];
            if (verdict === 'skipped') continue;
            own[verdict === 'passed' || verdict === 'failed' ? verdict : 'unchecked']++;
          }
          counts.set(key, own);
        });
        for (const { name, counts: checked } of trail.stages) {
          for (const { rule, passed, failed, unchecked } of checked) {
            const own = counts.get(`${rule} ${name}`);
            if (own) expect([rule, own]).toEqual([rule, { passed, failed, unchecked }]);
          }
        }
      }
      const found = await judgedByDuckdb(register, plans, tables);
      expect(
        differences(
          plans,
          due.map((codes) => Uint8Array.from(codes)),
          found,
        ),
      ).toEqual([]);
      expect(new Set(due.flat()).size).toBeGreaterThan(8);
    },
  );
});

describe('single unions as a register', () => {
  const [form] = forms;
  const codes = (form ? itemsOf(form) : []).map(({ indicator }) => indicator).slice(0, 12);
  const { register, table } = randomUnits(createRandom(1), codes, 3000, 300);
  const plans = plansOf(rules, {
    indicators: codes.flatMap((code) => indicatorOf(code) ?? []),
    required: codes,
  }).plans;

  test('DuckDB says of each what memory says, statistics by stratum and later stages without what is wrong', async () => {
    const due = judgeInMemory(register, plans, table);
    const found = await judgedByDuckdb(register, plans, [table]);
    expect(differences(plans, due, found)).toEqual([]);
    const counted = new Set(due.flatMap((all) => [...all]).map((code) => verdicts[code]));
    expect([...counted]).toEqual(
      expect.arrayContaining(['passed', 'failed', 'blank', 'no_prior', 'zero_prior', 'failed_before']),
    );
  });

  test('an engine that holds fewer units than it was given ends the run', async () => {
    const run = withUnits(register, [table], async (desk, units) => {
      const engine = duckdbEngine(desk);
      const script = scriptOf(register, plans, engine.dialect);
      if (!script.ok) throw new Error(script.rule);
      await desk.run('DELETE FROM figures WHERE unit_row = 7');
      await judgeRegister(engine, script, plans, {
        units,
        sample: [],
        withUnchecked: false,
        keep: async () => undefined,
        onStep: () => undefined,
        isCancelled: () => false,
      });
    });
    await expect(run).rejects.toThrow(ControlFailure);
  });

  test.each([...dialects.values()])('prints as $name without a text of anybody’s', (dialect) => {
    const script = scriptOf(register, plans, dialect);
    expect(script.ok).toBe(true);
    const text = JSON.stringify(script);
    expect(text).not.toMatch(/undefined|NaN[^(]|Infinity/u);
    expect(text).toMatch(/^[\x20-\x7e]*$/u);
    const stages = (script.ok ? script.steps : []).flatMap((step) =>
      step.kind === 'verdicts' ? step.stage : [],
    );
    expect([...new Set(stages)]).toEqual([
      'content',
      'sign',
      'precision',
      'unit',
      'change',
      'relations',
      'statistics',
      'structure',
    ]);
  });

  test('an engine without exact quantiles is refused for the rules that need them', () => {
    const [dialect] = dialects.values();
    if (!dialect) throw new Error('no dialects');
    const script = scriptOf(register, plans, { ...dialect, quantile: () => null });
    expect(script).toEqual({ ok: false, rule: expect.stringMatching(/^R\d+$/u) });
    const alone = plans.filter(({ stages }) => stages.length === 0);
    expect(scriptOf(register, alone, { ...dialect, quantile: () => null }).ok).toBe(true);
  });
});
