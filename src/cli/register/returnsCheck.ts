import { indicatorOf } from '../../catalogue/indicators';
import { formOf } from '../../forms/catalogue';
import { itemsOf } from '../../forms/definition';
import { appendUnits, createFigures } from '../../register/desk';
import { linesOf, registerOfReturns, tableOfReturn } from '../../register/returns';
import { rowsOfTable, tableColumns } from '../../register/unitTable';
import { ruleOf } from '../../validation';
import { plansOf } from '../../validation/plan';
import { provinceOf, stratumOf } from './returnsSource';
import type { Plan, Verdict } from '../../validation/plan';
import type { Desk } from '../../register/desk';
import type { Judged } from '../../register/judge';
import type { Register } from '../../register/figures';
import type { CheckedReturn, LineStratum } from './returnsSource';
import type { MemoryCount } from './summary';

/** Returns of one form that were checked by one set of rules. */
export interface ReturnGroup {
  readonly form: CheckedReturn['reading']['form'];
  readonly returns: readonly CheckedReturn[];
  readonly plans: readonly Plan[];
  readonly register: Register;
}

/** The returns form by form. A slip of the unit is weighed against its rivals, which only memory does. */
export function groupsOf(returns: readonly CheckedReturn[]): readonly ReturnGroup[] {
  const groups = new Map<string, CheckedReturn[]>();
  for (const one of returns) {
    const own = one.rules.rules.filter(({ id }) => !ruleOf(id));
    const key = JSON.stringify([one.reading.form, one.reading.indicators, one.rules.changes, own]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((own): readonly ReturnGroup[] => {
    const [first] = own;
    if (!first) return [];
    const { form, indicators } = first.reading;
    const required = itemsOf(formOf(form)).flatMap((item) => (item.required ? item.indicator : []));
    const { plans } = plansOf(first.rules, {
      indicators: indicators.flatMap((code) => indicatorOf(code) ?? []),
      required: required.filter((code) => indicators.includes(code)),
    });
    const said = plans.filter(({ kind }) => kind !== 'unitSlip');
    return [{ form, returns: own, plans: said, register: registerOfReturns(said) }];
  });
}

/** Puts the lines of a group's returns into the desk's table `figures`. */
export async function loadReturns(
  desk: Desk,
  { register, returns }: ReturnGroup,
  by: readonly LineStratum[],
): Promise<void> {
  const columns = tableColumns(register);
  await createFigures(desk, columns);
  let from = 0;
  for (const one of returns) {
    const table = tableOfReturn(register, one, {
      province: provinceOf(one.reading.region),
      stratum: one.name,
    });
    const placed = {
      ...table,
      stratum: table.unit.map((area) => stratumOf(area, one.name, by)),
      province: table.unit.map((area) => provinceOf(area)),
    };
    await appendUnits(desk, columns, placed, from);
    from += table.size;
  }
}

/** The returns' lines as units that answer for themselves, without what was worked out from them. */
export function unitsOfReturns({
  register,
  returns,
}: ReturnGroup): readonly ReturnType<typeof rowsOfTable>[] {
  return returns.map((one) => {
    const table = tableOfReturn(register, one, { province: provinceOf(one.reading.region), stratum: '' });
    const lines = linesOf(one.reading).flatMap(({ role }, row) => (role === 'total' ? [] : [row]));
    return rowsOfTable(table, lines);
  });
}

/** What only memory judges: edits without a plan, slips of the unit, totals by formula. */
export function memoryCounts({ returns, plans }: ReturnGroup): readonly MemoryCount[] {
  const planned = new Set(plans.map(({ rule, stage }) => `${rule}|${stage}`));
  const found: MemoryCount[] = [];
  for (const { trail } of returns) {
    for (const { name, counts, unchecked } of trail.stages) {
      for (const { rule, passed, failed } of counts) {
        if (planned.has(`${rule}|${name}`)) continue;
        const own = new Map<Verdict, number>([
          ['passed', passed],
          ['failed', failed],
        ]);
        for (const one of unchecked) {
          if (one.rule === rule) own.set(one.reason, (own.get(one.reason) ?? 0) + 1);
        }
        found.push({ rule, counts: own });
      }
    }
  }
  return found;
}

/** A rule that the SQL engine and the engine in memory have counted differently, or null where there is none. */
export function disagreement(
  { returns, plans }: ReturnGroup,
  { tallies }: Judged,
  isMeant: (plan: Plan) => boolean,
): string | null {
  const due = new Map<string, number>();
  const note = (rule: string, stage: string, verdict: Verdict, count: number): void => {
    const key = `${rule}|${stage}|${verdict}`;
    due.set(key, (due.get(key) ?? 0) + count);
  };
  const meant = new Set(plans.filter(isMeant).map(({ rule, stage }) => `${rule}|${stage}`));
  for (const { trail } of returns) {
    for (const { name, counts, unchecked } of trail.stages) {
      for (const { rule, passed, failed } of counts) {
        if (!meant.has(`${rule}|${name}`)) continue;
        note(rule, name, 'passed', passed);
        note(rule, name, 'failed', failed);
      }
      for (const { rule, reason } of unchecked) {
        if (meant.has(`${rule}|${name}`)) note(rule, name, reason, 1);
      }
    }
  }
  plans.forEach(({ rule, stage }, index) => {
    if (!meant.has(`${rule}|${stage}`)) return;
    for (const counts of tallies[index]?.values() ?? []) {
      for (const [verdict, count] of counts) if (verdict !== 'skipped') note(rule, stage, verdict, -count);
    }
  });
  for (const [key, difference] of due) if (difference !== 0) return key.split('|')[0] ?? key;
  return null;
}
