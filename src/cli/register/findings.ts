import { columnName, verdicts } from '../../register/figures';
import { tableColumns } from '../../register/unitTable';
import { reasons } from './summary';
import type { Severity, UncheckedReason } from '../../validation/finding';
import type { Plan } from '../../validation/plan';
import type { Desk } from '../../register/desk';
import type { Address } from '../../register/engine';
import type { Register } from '../../register/figures';
import type { ReportedFinding } from './report';

/** Makes the tables that failed and unchecked verdicts, and what is said of them, are kept in. */
export async function createFindings(desk: Desk): Promise<void> {
  await desk.run(
    'CREATE TABLE finding (rule VARCHAR, severity VARCHAR, edit INTEGER, period VARCHAR, indicator VARCHAR, province VARCHAR, stratum VARCHAR, form VARCHAR, unit VARCHAR, unit_row INTEGER, verdict VARCHAR, value DOUBLE, prior DOUBLE, influence DOUBLE, correction DOUBLE, message VARCHAR)',
  );
  await startAddresses(desk);
}

async function startAddresses(desk: Desk): Promise<void> {
  await desk.run('CREATE OR REPLACE TABLE address (unit_row INTEGER, plan INTEGER, verdict SMALLINT)');
}

export async function keepAddresses(desk: Desk, addresses: readonly Address[]): Promise<void> {
  if (addresses.length === 0) return;
  await desk.append('address', (to) => {
    for (const { unitRow, plan, verdict } of addresses) {
      to.whole(unitRow);
      to.whole(plan);
      to.code(verdict);
      to.endRow();
    }
  });
}

/**
 * Turns the addresses into findings: the figure, last year's, and the influence, how much of the province's total lies
 * between them. The addresses are then begun anew.
 */
export async function findingsOfAddresses(
  desk: Desk,
  register: Register,
  plans: readonly Plan[],
): Promise<void> {
  const has = new Set(tableColumns(register).map(({ name }) => name));
  await desk.run(
    'CREATE OR REPLACE TABLE plan_list (plan INTEGER, rule VARCHAR, edit INTEGER, severity VARCHAR, period VARCHAR, indicator VARCHAR)',
  );
  await desk.append('plan_list', (to) => {
    plans.forEach(({ rule, edit, severity, at }, index) => {
      to.whole(index);
      to.text(rule);
      to.whole(edit);
      to.text(severity);
      to.text(at.period);
      to.text(at.indicator);
      to.endRow();
    });
  });
  const names = verdicts.map((verdict, code) => `WHEN ${code} THEN '${verdict}'`).join(' ');
  const places = new Map(plans.map(({ at }) => [columnName(at), at]));
  for (const [value, at] of places) {
    const reference = columnName({ period: 'reference', indicator: at.indicator });
    const own = has.has(value) ? `f.${value}` : 'NULL';
    const last = has.has(reference) ? `f.${reference}` : 'NULL';
    const base = !has.has(value) ? 'NULL' : has.has(reference) ? `coalesce(${reference}, ${value})` : value;
    await desk.run(
      `INSERT INTO finding
       SELECT p.rule, p.severity, p.edit, p.period, p.indicator, f.province, f.stratum, f.form, f.unit, f.unit_row,
              CASE a.verdict ${names} END, ${own}, ${last},
              abs(coalesce(${own}, 0) - coalesce(${last}, 0)) / nullif(t.total, 0), NULL, ''
       FROM address a JOIN plan_list p USING (plan) JOIN figures f USING (unit_row)
       LEFT JOIN (SELECT province, sum(greatest(coalesce(${base}, 0), 0)) AS total FROM figures GROUP BY province) t
         ON t.province = f.province
       WHERE p.period = '${at.period}' AND p.indicator = '${at.indicator}'`,
    );
  }
  await startAddresses(desk);
}

/** How many findings of each severity there are. */
export async function severitiesOf(desk: Desk): Promise<Readonly<Record<Severity, number>>> {
  const rows = await desk.rows(
    "SELECT severity, count(*) FROM finding WHERE verdict = 'failed' GROUP BY severity",
  );
  const counts = new Map(rows.map(([severity, count]) => [String(severity), Number(count)]));
  const of = (severity: Severity): number => counts.get(severity) ?? 0;
  return { error: of('error'), query: of('query'), hint: of('hint') };
}

/** Units and what failed among them, province by province. */
export async function provincesOf(
  desk: Desk,
): Promise<readonly { readonly province: string; readonly units: number; readonly failed: number }[]> {
  const rows = await desk.rows(
    `SELECT coalesce(u.province, f.province) AS place, coalesce(u.units, 0), coalesce(f.failed, 0)
     FROM (SELECT province, sum(units) AS units FROM unit_count GROUP BY province) u
     FULL JOIN (SELECT province, count(*) AS failed FROM finding WHERE verdict = 'failed' GROUP BY province) f
       ON u.province = f.province ORDER BY place`,
  );
  return rows.map(([province, units, failed]) => ({
    province: String(province),
    units: Number(units),
    failed: Number(failed),
  }));
}

/** The order of findings in a file, so that the same units give the same bytes. */
export const findingOrder = 'length(rule), rule, edit, indicator, period, form, unit, unit_row, verdict';

/** The findings by their share of the province's total, the largest first. */
export async function largestFindings(
  desk: Desk,
  most: number,
): Promise<readonly (ReportedFinding & { readonly unitRow: number })[]> {
  const rows = await desk.rows(
    `SELECT rule, severity, unit, form, indicator, value, prior, influence, correction, message, unit_row
     FROM finding WHERE verdict = 'failed' ORDER BY influence DESC NULLS LAST, ${findingOrder} LIMIT ${most}`,
  );
  const number = (value: unknown): number | null => (value === null ? null : Number(value));
  return rows.map(
    ([rule, severity, unit, form, indicator, value, prior, influence, correction, message, row]) => ({
      rule: String(rule),
      severity: severity as Severity,
      unit: String(unit),
      form: String(form),
      indicator: String(indicator),
      value: number(value),
      prior: number(prior),
      influence: number(influence),
      correction: number(correction),
      message: String(message),
      unitRow: Number(row),
    }),
  );
}

/** Places that could not be checked, as many as a sheet can show. */
export async function uncheckedPlaces(
  desk: Desk,
  most: number,
): Promise<
  readonly {
    readonly rule: string;
    readonly unit: string;
    readonly indicator: string;
    readonly reason: UncheckedReason;
  }[]
> {
  const rows = await desk.rows(
    `SELECT rule, unit, indicator, verdict FROM finding WHERE verdict <> 'failed' ORDER BY ${findingOrder} LIMIT ${most}`,
  );
  return rows.map(([rule, unit, indicator, reason]) => ({
    rule: String(rule),
    unit: String(unit),
    indicator: String(indicator),
    reason: reasons.find((one) => one === reason) ?? 'not_applicable',
  }));
}
