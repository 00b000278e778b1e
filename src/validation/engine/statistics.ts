import { copiedFromPrior, repeatedValues } from '../methods/copied';
import { hbLimits, hidiroglouBerthelot } from '../methods/hidiroglouBerthelot';
import { madEdit } from '../methods/mad';
import { cellState } from './grid';
import { bandOf, fail, pass, reasonOf, relatedCell, uncheck } from './run';
import type { UncheckedReason } from '../finding';
import type { Rule, Edit } from '../rule';
import type { Column } from './grid';
import type { Run } from './run';

type Check<Kind extends Edit['kind']> = Extract<Edit, { kind: Kind }>;

/** The areas' figures of one indicator with both years, those in question left out. */
interface Sample {
  readonly rows: readonly number[];
  readonly current: readonly number[];
  readonly prior: readonly number[];
}

/** Cells with a finding that is an error: they take no part in what is said of the other areas. */
function erroneous(run: Run): ReadonlySet<string> {
  const errors = [...run.drafts].filter(
    ({ finding }) => finding.severity === 'error' && finding.period === 'current',
  );
  return new Set(errors.map(({ finding }) => `${finding.area}|${finding.indicator}`));
}

function summed(run: Run): readonly Column[] {
  return [...run.grid.current.values()].filter(({ indicator }) => indicator.kind !== 'ratio');
}

/** Files every cell that cannot be compared, and returns the rest. */
function sampleOf(run: Run, rule: Rule, column: Column, errors: ReadonlySet<string>): Sample {
  const rows: number[] = [];
  const current: number[] = [];
  const prior: number[] = [];
  const facts = run.grid.priorFacts.get(column.indicator.code);
  for (const row of run.grid.unitRows) {
    const state = column.states[row];
    const fact = facts?.[row];
    if (state === cellState.absent || state === cellState.computed) continue;
    const value = column.values[row] ?? Number.NaN;
    const reason: UncheckedReason | undefined =
      state !== cellState.ok
        ? reasonOf(state)
        : errors.has(`${run.grid.areas[row]?.code}|${column.indicator.code}`)
          ? 'failed_before'
          : !fact || fact.year !== run.grid.reading.year - 1
            ? 'no_prior'
            : fact.value <= 0
              ? 'zero_prior'
              : value <= 0
                ? 'not_applicable'
                : undefined;
    if (reason !== undefined || !fact) {
      uncheck(run, rule, column, row, reason ?? 'no_prior');
      continue;
    }
    rows.push(row);
    current.push(value);
    prior.push(fact.value);
  }
  return { rows, current, prior };
}

/** Robust z of log growth among the areas (R51). */
export function checkMad(run: Run, rule: Rule, check: Check<'mad'>): void {
  const errors = erroneous(run);
  for (const column of summed(run)) {
    const { rows, current, prior } = sampleOf(run, rule, column, errors);
    const result = madEdit(current, prior, check);
    if (result.outcome !== 'ok') {
      for (const row of rows) uncheck(run, rule, column, row, result.outcome);
      continue;
    }
    const flagged = new Set(result.flagged);
    const { floor } = bandOf(run.rules, column.indicator);
    rows.forEach((row, unit) => {
      const p = prior[unit] ?? Number.NaN;
      const c = current[unit] ?? Number.NaN;
      const expected = [result.limits[0] * p, result.limits[1] * p] as const;
      const isFar = Math.abs(c - p * result.ratio) > floor;
      if (!flagged.has(unit) || !isFar) return pass(run, rule);
      const score = result.scores[unit] ?? Number.NaN;
      fail(run, rule, 'mad', column, row, {
        facts: { kind: 'outlier', method: 'mad', ratio: c / p, score, n: result.n },
        expected,
      });
    });
  }
}

/** Hidiroglou-Berthelot among the areas (R52). */
export function checkHb(run: Run, rule: Rule, check: Check<'hb'>): void {
  const errors = erroneous(run);
  for (const column of summed(run)) {
    const { rows, current, prior } = sampleOf(run, rule, column, errors);
    const result = hidiroglouBerthelot(current, prior, check);
    if (result.outcome !== 'ok') {
      for (const row of rows) uncheck(run, rule, column, row, result.outcome);
      continue;
    }
    rows.forEach((row, unit) => {
      if (result.flags[unit] === 0) return pass(run, rule);
      const p = prior[unit] ?? Number.NaN;
      const ratio = (current[unit] ?? Number.NaN) / p;
      const score = result.effects[unit] ?? Number.NaN;
      fail(run, rule, 'hb', column, row, {
        facts: { kind: 'outlier', method: 'hb', ratio, score, n: result.n },
        expected: hbLimits(p, result, check.U),
      });
    });
  }
}

/** Lines whose figures are nearly all last year's (R45). */
export function checkCopied(run: Run, rule: Rule, share: number, minimum: number): void {
  const { grid } = run;
  for (const row of grid.unitRows) {
    const pairs = summed(run).flatMap((column) => {
      const prior = grid.priorFacts.get(column.indicator.code)?.[row];
      const value = column.values[row] ?? Number.NaN;
      const isComparable = prior && prior.year === grid.reading.year - 1 && prior.value > 0 && value > 0;
      return isComparable ? [{ column, pair: [value, prior.value] as const }] : [];
    });
    const result = copiedFromPrior(pairs.map(({ pair }) => pair));
    const [first, ...others] = pairs.filter(({ pair }) => pair[0] === pair[1]).map(({ column }) => column);
    const anyColumn = summed(run).find((column) => column.entries[row] !== undefined);
    if (result.of < minimum) {
      if (anyColumn) uncheck(run, rule, anyColumn, row, 'too_few');
    } else if (result.share < share - 1e-12 || !first) pass(run, rule);
    else {
      fail(run, rule, 'copied', first, row, {
        facts: { kind: 'copied', share: result.share, same: result.same, of: result.of },
        causes: [{ kind: 'copied' }],
        related: others.flatMap((column) => relatedCell(column, row)),
      });
    }
  }
}

/** The same large figure at several areas (R46). */
export function checkRepeated(run: Run, rule: Rule, times: number, from: number): void {
  for (const column of summed(run)) {
    // By code, so that the order of the rows decides nothing.
    const rows = run.grid.unitRows
      .filter((row) => column.states[row] === cellState.ok)
      .sort((a, b) => ((run.grid.areas[a]?.code ?? '') < (run.grid.areas[b]?.code ?? '') ? -1 : 1));
    const repeated = repeatedValues(
      rows.map((row) => column.values[row] ?? Number.NaN),
      times,
      from,
    );
    const failing = new Set(repeated.flatMap(({ units }) => units));
    pass(run, rule, rows.length - failing.size);
    for (const { value, units } of repeated) {
      const [first, ...others] = units.map((unit) => rows[unit] ?? -1);
      if (first === undefined) continue;
      fail(run, rule, 'repeated', column, first, {
        facts: { kind: 'repeated', value, times: units.length },
        related: others.flatMap((row) => relatedCell(column, row)),
      });
    }
  }
}

/** Areas whose share of the total moved (R47), among those with both years and nothing in question. */
export function checkShare(run: Run, rule: Rule, points: number): void {
  const questioned = new Set([...run.drafts].map(({ finding }) => `${finding.area}|${finding.indicator}`));
  for (const column of summed(run)) {
    const { rows, current, prior } = sampleOf(run, rule, column, questioned);
    if (rows.length < 3) {
      for (const row of rows) uncheck(run, rule, column, row, 'too_few');
      continue;
    }
    const sum = (values: readonly number[]): number => values.reduce((running, value) => running + value, 0);
    const now = sum(current);
    const then = sum(prior);
    rows.forEach((row, unit) => {
      const before = (prior[unit] ?? 0) / then;
      const after = (current[unit] ?? 0) / now;
      if (Math.abs(after - before) * 100 <= points + 1e-9) return pass(run, rule);
      fail(run, rule, 'share', column, row, { facts: { kind: 'share', before, after } });
    });
  }
}
