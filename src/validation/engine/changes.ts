import { appearance, growthEdit, growthRange, widened } from '../methods/growth';
import { seriesEdit } from '../methods/series';
import { runColumnEdits } from '../columnar';
import { cellState, isDerived } from './grid';
import { bandOf, fail, pass, reasonOf, uncheck } from './run';
import type { Priors } from '../../dataset/prior';
import type { PriorFact } from '../finding';
import type { GrowthBand } from '../methods/growth';
import type { Rule } from '../rule';
import type { Column } from './grid';
import type { Run } from './run';

/** Change against last year's figure beyond the limit of its class and the floor (R42). */
export function checkGrowth(run: Run, rule: Rule): void {
  const { grid } = run;
  for (const column of grid.current.values()) {
    const priors = grid.priorValues.get(column.indicator.code);
    if (!priors) continue;
    const band = bandOf(run.rules, column.indicator);
    const { failed, unchecked } = runColumnEdits(
      [{ kind: 'growth', current: 0, prior: 1, ...band }],
      [column.values, priors],
      column.values.length,
    );
    const settled = new Set<number>();
    for (let at = 0; at < unchecked.length; at++) {
      const row = unchecked.rows[at] ?? 0;
      settled.add(row);
      uncheckChange(run, rule, column, row);
    }
    for (let at = 0; at < failed.length; at++) {
      const row = failed.rows[at] ?? 0;
      settled.add(row);
      judgeGrowth(run, rule, column, row, band);
    }
    let passed = 0;
    column.states.forEach((state, row) => {
      if (state === cellState.ok && !settled.has(row) && !isDerived(column, row)) passed++;
    });
    pass(run, rule, passed);
  }
}

function judgeGrowth(run: Run, rule: Rule, column: Column, row: number, band: GrowthBand): void {
  const fact = factAt(run, column, row);
  const current = column.values[row] ?? Number.NaN;
  if (!fact) return;
  if (isDerived(column, row)) return;
  const limits = widened(band, run.grid.reading.year - fact.year);
  const result = growthEdit(current, fact.value, limits);
  if (!result || result.passed) return pass(run, rule);
  fail(run, rule, 'growth', column, row, {
    facts: {
      kind: 'growth',
      rate: result.rate,
      limit: result.rate > 0 ? limits.rise : limits.fall,
      floor: limits.floor,
    },
    expected: result.expected,
  });
}

function factAt(run: Run, column: Column, row: number): PriorFact | null {
  return run.grid.priorFacts.get(column.indicator.code)?.[row] ?? null;
}

function uncheckChange(run: Run, rule: Rule, column: Column, row: number): void {
  const state = column.states[row];
  if (state === cellState.absent || state === cellState.computed || isDerived(column, row)) return;
  if (state !== cellState.ok) return uncheck(run, rule, column, row, reasonOf(state));
  uncheck(run, rule, column, row, factAt(run, column, row) ? 'zero_prior' : 'no_prior');
}

/** The total by formula against last year's total, once no figure under it is missing or in question. */
export function checkTotalGrowth(run: Run, rule: Rule): void {
  const { grid } = run;
  if (grid.totalRow < 0) return;
  const questioned = new Set([...run.drafts].map(({ finding }) => finding.indicator));
  for (const column of grid.current.values()) {
    const { totalRow } = grid;
    const entry = column.entries[totalRow];
    if (column.states[totalRow] !== cellState.computed || !entry || column.indicator.kind === 'ratio')
      continue;
    const gap = grid.unitRows.find((row) => column.states[row] !== cellState.ok);
    const fact = factAt(run, column, totalRow);
    if (gap !== undefined) uncheck(run, rule, column, totalRow, reasonOf(column.states[gap]));
    else if (!fact) uncheck(run, rule, column, totalRow, 'no_prior');
    else if (fact.value === 0) uncheck(run, rule, column, totalRow, 'zero_prior');
    else if (entry.value === null) uncheck(run, rule, column, totalRow, 'blank');
    else if (questioned.has(column.indicator.code)) uncheck(run, rule, column, totalRow, 'failed_before');
    else {
      const limits = widened(bandOf(run.rules, column.indicator), grid.reading.year - fact.year);
      const result = growthEdit(entry.value, fact.value, limits);
      if (!result || result.passed) pass(run, rule);
      else {
        const { rate, expected } = result;
        const limit = rate > 0 ? limits.rise : limits.fall;
        fail(run, rule, 'growth', column, totalRow, {
          facts: { kind: 'growth', rate, limit, floor: limits.floor },
          expected,
        });
      }
    }
  }
}

/** A figure that came out of nothing or went to zero (R43). */
export function checkAppearance(run: Run, rule: Rule): void {
  for (const column of run.grid.current.values()) {
    const priors = run.grid.priorValues.get(column.indicator.code);
    const band = bandOf(run.rules, column.indicator);
    let passed = 0;
    column.states.forEach((state, row) => {
      if (state === cellState.absent || state === cellState.computed || isDerived(column, row)) return;
      if (state !== cellState.ok) return uncheck(run, rule, column, row, reasonOf(state));
      const prior = priors?.[row] ?? Number.NaN;
      if (Number.isNaN(prior)) return uncheck(run, rule, column, row, 'no_prior');
      const outcome = appearance(column.values[row] ?? Number.NaN, prior, band.floor);
      if (outcome === undefined) passed++;
      else {
        const expected = outcome === 'vanished' ? growthRange(prior, band) : null;
        fail(run, rule, 'appearance', column, row, { facts: { kind: outcome }, expected });
      }
    });
    pass(run, rule, passed);
  }
}

/** A figure unlike its own earlier years (R53), three at least. */
export function checkSeries(run: Run, rule: Rule, priors: Priors, k: number, minimum: number): void {
  for (const column of run.grid.current.values()) {
    const band = bandOf(run.rules, column.indicator);
    column.entries.forEach((entry, row) => {
      const state = column.states[row];
      if (!entry || state === cellState.computed || isDerived(column, row)) return;
      if (state !== cellState.ok) return uncheck(run, rule, column, row, reasonOf(state));
      const history = priors.history(entry.area, column.indicator.code).map(({ value }) => value);
      // Without any earlier figure the rule has nothing to apply to; growth says that there is no prior.
      if (history.length === 0) return;
      const current = column.values[row] ?? Number.NaN;
      const result = seriesEdit(current, history, k, minimum);
      if (result.outcome !== 'ok') return uncheck(run, rule, column, row, result.outcome);
      // The median of past years is some years old, so ordinary growth since then is let pass.
      const age = Math.ceil((history.length + 1) / 2);
      const usual = growthRange(result.median, widened(band, age));
      const expected = [
        Math.min(result.expected[0], usual[0]),
        Math.max(result.expected[1], usual[1]),
      ] as const;
      if (current >= expected[0] && current <= expected[1]) return pass(run, rule);
      const ratio = current / result.median;
      fail(run, rule, 'series', column, row, {
        facts: { kind: 'outlier', method: 'series', ratio, score: result.score, n: history.length },
        expected,
      });
    });
  }
}
