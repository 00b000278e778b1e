import { unitOf } from '../../catalogue/unit';
import { commonFactor, isCertain, unitSlip } from '../methods/unitSlip';
import { growthEdit, growthRange } from '../methods/growth';
import { ascending, median } from '../methods/quantile';
import { decimalsOf } from './figures';
import { cellState, isDerived, spoil } from './grid';
import { bandOf, countFailed, fail, pass, relatedCell, uncheck } from './run';
import type { Indicator } from '../../catalogue/indicator';
import type { Rule } from '../rule';
import type { UnitSlip } from '../methods/unitSlip';
import type { Column } from './grid';
import type { Draft, Run } from './run';

/** A cell that could be compared; `slip` is undefined where it is of the right size. */
interface Compared {
  readonly column: Column;
  readonly row: number;
  readonly value: number;
  readonly reference: number;
  readonly by: 'prior' | 'peers';
  readonly slip: UnitSlip | undefined;
}

/**
 * Unit slips (R44) against last year's figure, or for a broken number of people against the other areas. Most of a
 * column, or of a line's figures of one unit, off by one factor is one finding: the unit is wrong, not a value.
 */
export function checkUnitSlips(run: Run, rule: Rule, delta: number): void {
  const compared = [...run.grid.current.values()].flatMap((column) => comparedIn(run, rule, column, delta));
  const slips = compared.filter(({ slip }) => slip !== undefined);
  const done = new Set<Compared>();
  for (const group of wholeGroups(compared, ({ column }) => column.indicator.code)) {
    report(run, rule, group, 'column');
    group.forEach((member) => done.add(member));
  }
  const rest = compared.filter((member) => !done.has(member));
  for (const group of wholeGroups(rest, ({ row, column }) => `${row}|${baseOf(column.indicator)}`)) {
    report(run, rule, group, 'row');
    group.forEach((member) => done.add(member));
  }
  for (const single of slips) if (!done.has(single)) report(run, rule, [single], 'cell');
  // Taken out only now, because whole groups are judged together.
  for (const { column, row } of slips) spoil(column, row);
}

const baseOf = (indicator: Indicator): string => unitOf(indicator.unit)?.base ?? indicator.unit;

function comparedIn(run: Run, rule: Rule, column: Column, delta: number): readonly Compared[] {
  const priors = run.grid.priorValues.get(column.indicator.code);
  const compared: Compared[] = [];
  // Looked at only where a figure has nothing else to be measured by; once for the column.
  let peers: Peers | undefined;
  let passed = 0;
  column.states.forEach((state, row) => {
    if (state === cellState.computed || state === cellState.absent || isDerived(column, row)) return;
    if (state === cellState.text || state === cellState.blank) {
      return uncheck(run, rule, column, row, state === cellState.text ? 'text' : 'blank');
    }
    const isBroken = state === cellState.failed;
    const value = isBroken ? (column.entries[row]?.value ?? Number.NaN) : (column.values[row] ?? Number.NaN);
    if (value < 0) return uncheck(run, rule, column, row, 'failed_before');
    const prior = priors?.[row] ?? Number.NaN;
    if (prior > 0) {
      const slip = unitSlip(value, prior, delta);
      if (!slip) passed++;
      compared.push({ column, row, value, reference: prior, by: 'prior', slip });
      return;
    }
    if (isBroken) peers ??= peersOf(run, column);
    const found = isBroken && peers ? peerSlip(peers, value) : undefined;
    if (found) compared.push({ column, row, value, by: 'peers', ...found });
    else uncheck(run, rule, column, row, prior === 0 ? 'zero_prior' : 'no_prior');
  });
  pass(run, rule, passed);
  return compared;
}

/** The usable figures of a column above zero; a broken one is not among them. */
interface Peers {
  readonly count: number;
  readonly low: number;
  readonly high: number;
  readonly median: number;
}

function peersOf(run: Run, column: Column): Peers {
  const figures = ascending(
    run.grid.unitRows.map((row) => column.values[row] ?? Number.NaN).filter((value) => value > 0),
  );
  const [low = Number.NaN] = figures;
  return { count: figures.length, low, high: figures.at(-1) ?? Number.NaN, median: median(figures) };
}

/** 51.5 people among areas of 300,000: the one power of ten that makes it whole and of their size. */
function peerSlip(
  { count, low, high, median: reference }: Peers,
  value: number,
): Pick<Compared, 'reference' | 'slip'> | undefined {
  if (count < 2 || !(value <= low / 30)) return undefined;
  const fitting = [1000, 10_000, 100_000_000].filter((factor) => {
    const corrected = value * factor;
    return decimalsOf(corrected, 0) && corrected >= low / 3 && corrected <= high * 3;
  });
  const [factor] = fitting;
  if (factor === undefined || fitting.length > 1) return undefined;
  return { reference, slip: { factor, corrected: Math.round(value * factor) } };
}

function wholeGroups(
  compared: readonly Compared[],
  keyOf: (member: Compared) => string,
): readonly (readonly Compared[])[] {
  const groups = new Map<string, Compared[]>();
  for (const member of compared) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return [...groups.values()].flatMap((group) => {
    const factor = commonFactor(group.map(({ slip }) => slip));
    return factor === undefined ? [] : [group.filter(({ slip }) => slip?.factor === factor)];
  });
}

function report(run: Run, rule: Rule, group: readonly Compared[], extent: 'cell' | 'row' | 'column'): void {
  const [first, ...others] = group;
  if (!first?.slip) return;
  const isError = isCertain(first.slip) || extent !== 'cell';
  // One finding; every cell of the group has failed the rule.
  others.forEach(() => countFailed(run, rule));
  const broken = takeDrafts(run, group);
  const folded = new Set([...broken.map((draft) => draft.rule.id), ...growthToo(run, first)]);
  const band = bandOf(run.rules, first.column.indicator);
  fail(run, rule, 'unitSlip', first.column, first.row, {
    facts: { kind: 'unitSlip', factor: first.slip.factor, reference: first.reference, by: first.by },
    expected: first.by === 'prior' ? growthRange(first.reference, band) : null,
    correction: offered(first),
    causes: [
      {
        kind: 'unit',
        factor: first.slip.factor,
        wholeRow: extent === 'row',
        wholeColumn: extent === 'column',
      },
    ],
    related: others.flatMap((member) => relatedCell(member.column, member.row, offered(member) ?? undefined)),
    folded: [...folded],
    severity: broken.length > 0 ? 'error' : isError ? rule.severity : 'query',
    overridable: broken.length === 0 && isError && rule.overridable,
  });
}

/** The converted figure, in the decimals of the unit; none where converting leaves a broken number of people. */
function offered({ column, slip }: Compared): number | null {
  if (!slip) return null;
  const { decimals } = column.indicator;
  if (decimals > 0) return Number(slip.corrected.toFixed(decimals));
  return decimalsOf(slip.corrected, 0) ? Math.round(slip.corrected) : null;
}

/** Removes what was already said of the forms of these cells' figures: the slip explains it. */
function takeDrafts(run: Run, group: readonly Compared[]): readonly Draft[] {
  const taken = group.flatMap(({ column, row }) => {
    const entry = column.entries[row];
    return run.misshapen.get(`${entry?.area}|${entry?.indicator}`) ?? [];
  });
  for (const draft of taken) run.drafts.delete(draft);
  return taken;
}

function growthToo(run: Run, { column, value, reference, by }: Compared): readonly string[] {
  const rule = run.rules.rules.find((candidate) => candidate.edits.some((check) => check.kind === 'growth'));
  if (by !== 'prior' || !rule || run.rules.off.includes(rule.id)) return [];
  return growthEdit(value, reference, bandOf(run.rules, column.indicator))?.passed ? [] : [rule.id];
}
