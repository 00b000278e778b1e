import { balanceEdit } from '../methods/balance';
import { meets, quotient, rounded, scaled } from '../methods/interval';
import { orderEdit } from '../methods/order';
import { statedShare } from '../methods/statedShare';
import { typingCandidates } from '../methods/typingSlip';
import { stepOf } from './priorFact';
import { fail, pass, relatedCell, uncheck } from './run';
import type { Cause, RelatedCell } from '../finding';
import type { Rounded } from '../methods/interval';
import type { Rule } from '../rule';
import type { Column } from './grid';
import type { Relation } from './relations';
import type { Run } from './run';

type Check<Kind extends Relation['kind']> = Extract<Relation, { kind: Kind }>;

const valueAt = (column: Column | undefined, row: number): number => column?.values[row] ?? Number.NaN;

/** A figure with the half step that its cell leaves open: none for counts entered as such. */
function roundedAt(column: Column, row: number): Rounded {
  return rounded(valueAt(column, row), stepOf(column.entries[row], column.indicator.code));
}

/** Looks closely at a line that did not pass: rounding may excuse it, otherwise it becomes a finding. */
export function judgeRelation(
  run: Run,
  rule: Rule,
  check: Relation,
  columns: readonly Column[],
  row: number,
  missing: readonly string[] = [],
): void {
  switch (check.kind) {
    case 'order':
      return judgeOrder(run, rule, check, columns, row);
    case 'balance':
      return judgeBalance(run, rule, check, columns, row, missing);
    case 'existence':
      return judgeExistence(run, rule, columns, row);
    case 'band':
      return judgeBand(run, rule, check, columns, row);
    case 'net':
      return judgeNet(run, rule, columns, row);
    case 'ratio':
      return judgeRatio(run, rule, check, columns, row);
  }
}

/** Whether this year's figure is already in question against last year's. */
function isQuestioned(run: Run, column: Column, row: number): boolean {
  return run.questioned.has(`${run.grid.areas[row]?.code}|${column.indicator.code}`);
}

function others(columns: readonly Column[], at: Column, row: number): readonly RelatedCell[] {
  return columns.filter((column) => column !== at).flatMap((column) => relatedCell(column, row));
}

function judgeOrder(
  run: Run,
  rule: Rule,
  check: Check<'order'>,
  columns: readonly Column[],
  row: number,
): void {
  const parts = columns.slice(0, -1);
  const [first] = parts;
  const whole = columns.at(-1);
  if (!first || !whole) return;
  const { passed, left, right } = orderEdit(
    parts.map((column) => roundedAt(column, row)),
    roundedAt(whole, row),
    check.factor,
  );
  if (passed) return pass(run, rule);
  // Where only the larger side moved oddly since last year, that is where to look.
  const isWhole =
    !whole.sheet && isQuestioned(run, whole, row) && !parts.some((part) => isQuestioned(run, part, row));
  const at = isWhole ? whole : first;
  const beside = left - valueAt(first, row);
  fail(run, rule, 'order', at, row, {
    facts: { kind: 'order', left, right, factor: check.factor },
    expected: isWhole ? null : [0, Math.max(0, check.factor * right - beside)],
    related: others(columns, at, row),
  });
}

function judgeBalance(
  run: Run,
  rule: Rule,
  check: Check<'balance'>,
  columns: readonly Column[],
  row: number,
  missing: readonly string[],
): void {
  const [total, ...parts] = columns;
  if (!total) return;
  const result = balanceEdit(
    roundedAt(total, row),
    parts.map((part) => roundedAt(part, row)),
    check.tolerance,
    check.atMost || missing.length > 0,
  );
  if (result.passed) return missing.length > 0 ? undefined : pass(run, rule);
  const keyed = (column: Column): { readonly key: Column; readonly value: number } => ({
    key: column,
    value: valueAt(column, row),
  });
  const isExact = !check.atMost && missing.length === 0;
  const candidates = isExact ? typingCandidates(keyed(total), parts.map(keyed)) : [];
  const [only] = candidates;
  const sole = candidates.length === 1 ? only : undefined;
  const at = sole?.key ?? total;
  const causes = candidates.flatMap(({ key, edit, candidate }) =>
    relatedCell(key, row).map(({ cell }): Cause => ({ kind: 'typing', edit, candidate, cell })),
  );
  const high = check.atMost ? null : result.sum + result.tolerance;
  fail(run, rule, 'balance', at, row, {
    facts: {
      kind: 'balance',
      total: valueAt(total, row),
      sum: result.sum,
      tolerance: result.tolerance,
      missing,
    },
    expected: at === total && high !== null ? [Math.max(0, result.sum - result.tolerance), high] : null,
    correction: sole?.candidate ?? null,
    causes,
    related: others(columns, at, row),
  });
}

function judgeExistence(run: Run, rule: Rule, columns: readonly Column[], row: number): void {
  const absent = columns.find((column) => valueAt(column, row) === 0);
  const present = columns.find((column) => valueAt(column, row) > 0);
  if (!absent || !present) return;
  fail(run, rule, 'existence', absent, row, {
    facts: { kind: 'existence', present: valueAt(present, row), absent: 0 },
    related: others(columns, absent, row),
  });
}

function judgeBand(
  run: Run,
  rule: Rule,
  check: Check<'band'>,
  columns: readonly Column[],
  row: number,
): void {
  const [numerator, denominator] = columns;
  if (!numerator || !denominator) return;
  const { factor, low, high } = check;
  const base = valueAt(denominator, row);
  const range = scaled(quotient(roundedAt(numerator, row), roundedAt(denominator, row)), factor);
  if (meets(range, { low, high })) return pass(run, rule);
  const ratio = (factor * valueAt(numerator, row)) / base;
  fail(run, rule, 'band', numerator, row, {
    facts: { kind: 'band', ratio, low, high },
    expected: [(low * base) / factor, (high * base) / factor],
    causes: tenThousand(ratio, low, high),
    related: others(columns, numerator, row),
  });
}

/** 万 against single units would bring the ratio near its band: one cause worth naming. */
function tenThousand(ratio: number, low: number, high: number): readonly Cause[] {
  return [10_000, 0.0001]
    .filter((factor) => ratio * factor >= low / 2 && ratio * factor <= high * 2)
    .map((factor) => ({ kind: 'unit', factor, wholeRow: false, wholeColumn: false }));
}

function judgeNet(run: Run, rule: Rule, columns: readonly Column[], row: number): void {
  const [stock, gross] = columns;
  const fact = stock && run.grid.priorFacts.get(stock.indicator.code)?.[row];
  if (!stock || !gross || !fact) return;
  // One year's recruits say nothing about the growth of several years.
  if (fact.year < run.grid.reading.year - 1) return uncheck(run, rule, stock, row, 'no_prior');
  const change = valueAt(stock, row) - fact.value;
  fail(run, rule, 'net', stock, row, {
    facts: { kind: 'net', change, gross: valueAt(gross, row) },
    expected: [0, fact.value + valueAt(gross, row)],
    related: others(columns, stock, row),
  });
}

function judgeRatio(
  run: Run,
  rule: Rule,
  check: Check<'ratio'>,
  columns: readonly Column[],
  row: number,
): void {
  const [rate, numerator, denominator] = columns;
  if (!rate || !numerator || !denominator) return;
  const stated = valueAt(rate, row);
  const { tolerance, atMost } = check;
  const result = statedShare(rounded(stated, tolerance), exact(numerator, row), exact(denominator, row));
  if (!result) return;
  const { agrees, computed } = result;
  const isTooHigh = atMost !== null && stated > atMost + 1e-9;
  if (agrees && !isTooHigh) return pass(run, rule);
  const facts = { kind: 'ratio', stated, computed, tolerance } as const;
  if (agrees) {
    // The rate is computed rightly; more than all of them is the numerator's or the denominator's doing.
    const most = ((atMost ?? 100) / 100) * valueAt(denominator, row);
    return fail(run, rule, 'ratio', numerator, row, {
      facts,
      expected: [0, most],
      related: others(columns, numerator, row),
    });
  }
  fail(run, rule, 'ratio', rate, row, {
    facts,
    expected: [computed - tolerance, computed + tolerance],
    correction: computed <= (atMost ?? Infinity) ? Number(computed.toFixed(rate.indicator.decimals)) : null,
    related: others(columns, rate, row),
  });
}

/** Counts under a head in 万 are rounded; entered one by one they are exact. */
function exact(column: Column, row: number): Rounded {
  const entry = column.entries[row];
  const isRounded = entry !== undefined && entry.scale !== 1;
  return rounded(valueAt(column, row), isRounded ? stepOf(entry, column.indicator.code) : 0);
}
