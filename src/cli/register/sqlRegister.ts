import { indicatorOf } from '../../catalogue/indicators';
import { findForm, forms } from '../../forms/catalogue';
import { itemsOf } from '../../forms/definition';
import { dialects } from '../../register/dialect';
import { addressSelect, scriptOf, tallySelect } from '../../register/script';
import { smallUnitChanges } from '../../register/smallUnits';
import { ruleSet } from '../../validation';
import { plansOf } from '../../validation/plan';
import { done, unusable } from '../outcome';
import type { Register } from '../../register/figures';
import type { Arguments, CommandContext } from '../command';
import type { Outcome } from '../outcome';

/** Prints the script that checks a register of a form's indicators on an office's own engine. */
export function sqlRegister(given: Arguments, { texts, lang }: CommandContext): Outcome {
  const [, wanted = 'membership'] = given.positionals;
  const name = given.text('dialect') ?? '';
  const dialect = dialects.get(name);
  if (!dialect) return unusable(texts.registerWrongDialect(name));
  const form = findForm(wanted);
  if (!form)
    return unusable(
      texts.unknownForm(
        wanted,
        forms.map(({ id }) => id),
      ),
    );
  const codes = itemsOf(form).flatMap(({ indicator }) => (indicatorOf(indicator) ? [indicator] : []));
  const { plans, unplanned } = plansOf(ruleSet(smallUnitChanges), {
    indicators: codes.flatMap((code) => indicatorOf(code) ?? []),
    required: itemsOf(form).flatMap(({ indicator, required }) => (required ? [indicator] : [])),
  });
  const register: Register = {
    kind: 'units',
    figures: codes.flatMap((indicator) =>
      (['current', 'reference'] as const).map((period) => ({
        figure: { period, indicator },
        hasValue: true,
        state: 'byValue' as const,
        halfStep: period === 'current' ? halfStepOf(indicator) : 0,
        age: 1,
        hasMask: false,
      })),
    ),
  };
  const script = scriptOf(register, plans, dialect);
  if (!script.ok) return unusable(texts.registerNoQuantile(name, script.rule));
  const rules = [...new Set(unplanned.map(({ rule }) => rule))];
  const lines = [
    `-- ${texts.registerSqlHead(name)}`,
    `-- ${form.title[lang]}`,
    `-- ${texts.registerUnplanned(rules)}`,
    ...script.steps.flatMap((step) => {
      if (step.kind === 'units') return [createAs(name, step.table, step.select)];
      if (step.kind === 'statistics') {
        const all = step.aggregates.map(({ name: column, sql }) => `${sql} AS ${column}`).join(', ');
        return [
          createAs(name, step.table, `SELECT stratum, ${all} FROM (${step.source}) s GROUP BY stratum`),
        ];
      }
      const listed = step.plans.map(
        ({ index, column }) => `${column}: ${plans[index]?.rule} ${plans[index]?.at.indicator}`,
      );
      return [
        `-- ${listed.join('; ')}`,
        createAs(name, step.table, step.select),
        `${tallySelect(step)};`,
        `${addressSelect(step, 'failed')};`,
      ];
    }),
  ];
  return done(lines.join('\n'));
}

function createAs(dialect: string, table: string, select: string): string {
  const kind = dialect === 'clickhouse' ? ' ENGINE = Memory' : '';
  return `CREATE TABLE ${table}${kind} AS ${select};`;
}

const halfStepOf = (indicator: string): number => {
  const decimals = indicatorOf(indicator)?.decimals ?? 0;
  return decimals === 0 ? 0 : 0.5 / 10 ** decimals;
};
