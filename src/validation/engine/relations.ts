import { indicatorOf } from '../../catalogue/indicators';
import { indicatorsIn } from '../indicatorsOfEdit';
import { runColumnEdits } from '../columnar';
import { cellState, columnsIn } from './grid';
import { judgeRelation } from './judge';
import { pass, reasonOf, uncheck } from './run';
import type { FormReading } from '../../forms/reading';
import type { UncheckedReason } from '../finding';
import type { ColumnEdit } from '../columnar';
import type { Rule, Edit } from '../rule';
import type { Column } from './grid';
import type { Run } from './run';

/** Checks that relate the figures of one line. */
export type Relation = Extract<Edit, { kind: 'order' | 'balance' | 'existence' | 'band' | 'net' | 'ratio' }>;

const kinds: ReadonlySet<string> = new Set(['order', 'balance', 'existence', 'band', 'net', 'ratio']);

export function isRelation(check: Edit): check is Relation {
  return kinds.has(check.kind);
}

/** Columns by indicator: the form's own first, then those of the other forms of the same year. */
export function columnFinder(
  run: Run,
  related: readonly FormReading[],
): (code: string) => Column | undefined {
  const others = new Map<string, Column | undefined>();
  return (code) => {
    const own = run.grid.current.get(code);
    if (own) return own;
    if (!others.has(code)) {
      const reading = related.find(({ indicators }) => indicators.includes(code));
      const indicator = indicatorOf(code);
      const found =
        reading &&
        indicator &&
        columnsIn(reading, run.grid.areas, [indicator], reading.sheet).current.get(code);
      others.set(code, found);
    }
    return others.get(code);
  };
}

/** Runs one relation over all lines that have its indicators. */
export function checkRelation(
  run: Run,
  rule: Rule,
  check: Relation,
  find: (code: string) => Column | undefined,
): void {
  const codes = indicatorsIn(check);
  const own = run.grid.current.get(codes[0] ?? '');
  const columns = codes.map(find);
  if (!own) return;
  if (rule.scope !== 'between' && codes.some((code) => !run.grid.current.has(code))) return;
  if (columns.some((column) => column === undefined)) {
    own.states.forEach((state, row) => {
      if (!isThere(state)) return;
      uncheck(run, rule, own, row, state === cellState.ok ? 'other_form_absent' : reasonOf(state));
    });
    return;
  }
  const present = columns.filter((column) => column !== undefined);
  const arrays = present.map(({ values }) => values);
  if (check.kind === 'net')
    arrays.push(run.grid.priorValues.get(check.stock) ?? new Float64Array(own.values.length));
  const size = own.values.length;
  const { failed, unchecked } = runColumnEdits(compiled(check), arrays, size);
  // 0 passed, 1 could not be checked, 2 failed.
  const outcome = new Uint8Array(size);
  for (let at = 0; at < unchecked.length; at++) outcome[unchecked.rows[at] ?? 0] = 1;
  for (let at = 0; at < failed.length; at++) outcome[failed.rows[at] ?? 0] = 2;
  for (let row = 0; row < size; row++) {
    if (!present.every(({ states }) => isThere(states[row]))) continue;
    if (outcome[row] === 0) pass(run, rule);
    else if (outcome[row] === 2) judgeRelation(run, rule, check, present, row);
    else if (!judgePartly(run, rule, check, present, row)) {
      uncheck(run, rule, own, row, reasonFor(run, check, present, row));
    }
  }
}

function isThere(state: number | undefined): boolean {
  return state !== undefined && state !== cellState.absent && state !== cellState.computed;
}

/** A balance whose known parts alone exceed the total has failed, whatever the missing parts are. */
function judgePartly(
  run: Run,
  rule: Rule,
  check: Relation,
  columns: readonly Column[],
  row: number,
): boolean {
  const [total, ...parts] = columns;
  if (check.kind !== 'balance' || !total || total.states[row] !== cellState.ok) return false;
  const known = parts.filter(({ states }) => states[row] === cellState.ok);
  const blank = parts.filter(({ states }) => states[row] === cellState.blank);
  if (known.length === 0 || known.length + blank.length < parts.length) return false;
  const sum = known.reduce((running, { values }) => running + (values[row] ?? 0), 0);
  if (sum <= (total.values[row] ?? 0) + check.tolerance + 1e-7) return false;
  judgeRelation(
    run,
    rule,
    check,
    [total, ...known],
    row,
    blank.map(({ indicator }) => indicator.code),
  );
  return true;
}

function reasonFor(run: Run, check: Relation, columns: readonly Column[], row: number): UncheckedReason {
  const states = columns.map((column) => column.states[row]);
  for (const state of [cellState.text, cellState.failed, cellState.blank]) {
    if (states.includes(state)) return reasonOf(state);
  }
  if (check.kind === 'net')
    return run.grid.priorFacts.get(check.stock)?.[row] ? 'not_applicable' : 'no_prior';
  return 'not_applicable';
}

/** The check over columns in the order of `indicatorsIn`. */
function compiled(check: Relation): readonly ColumnEdit[] {
  switch (check.kind) {
    case 'order': {
      const left = check.left.map((_, index) => index);
      return [{ kind: 'order', left, right: left.length, factor: check.factor }];
    }
    case 'balance': {
      const { tolerance, atMost } = check;
      return [
        { kind: 'balance', total: 0, parts: check.parts.map((_, index) => index + 1), tolerance, atMost },
      ];
    }
    case 'existence':
      return implications(check.indicators.length, check.oneWay);
    case 'band': {
      const { factor, low, high } = check;
      return [{ kind: 'band', numerator: 0, denominator: 1, factor, low, high }];
    }
    case 'net':
      return [{ kind: 'net', current: 0, gross: 1, prior: 2 }];
    case 'ratio': {
      const { tolerance, atMost } = check;
      const most = atMost ?? Number.POSITIVE_INFINITY;
      return [{ kind: 'rate', rate: 0, numerator: 1, denominator: 2, tolerance, most }];
    }
  }
}

/** a ⇒ b, b ⇒ c, c ⇒ a: together they say all or none. */
function implications(size: number, isOneWay: boolean): readonly ColumnEdit[] {
  const all = Array.from({ length: size }, (_, index): ColumnEdit => {
    return { kind: 'implies', when: index, then: (index + 1) % size };
  });
  return isOneWay ? all.slice(0, -1) : all;
}
