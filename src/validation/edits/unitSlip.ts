import { hasDecimals, same } from '../../catalogue/numbers';
import { unitOf } from '../../catalogue/unit';
import {
  compare,
  current,
  figure,
  of,
  over,
  minus,
  not,
  readable,
  reference,
  some,
  usable,
  when,
} from '../plan/build';
import { certainPower, commonFactor, isCertain, slipPowers, unitSlip as slipOf } from '../methods/unitSlip';
import { growthEdit, growthRange } from '../methods/growth';
import { ascending, median } from '../methods/quantile';
import { cellState, isDerived } from '../engine/grid';
import { candidatesAt, closuresAt, soleCandidate } from '../engine/corrections';
import { growthOf } from '../engine/columnModel';
import { bandOf, countFailed, exclude, fail, pass, relatedCell, uncheck } from '../engine/stage';
import type { Indicator } from '../../catalogue/indicator';
import type { Rule } from '../rule';
import type { UnitSlip } from '../methods/unitSlip';
import type { Column } from '../engine/grid';
import type { PendingFinding, Stage } from '../engine/stage';
import type { EditDefinition, EditOf } from './definition';

/** A figure off by a power of ten that people slip by, against last year's. */
export const unitSlip: EditDefinition<EditOf<'unitSlip'>> = {
  parameters: [
    {
      name: 'delta',
      label: { zh: '偏离10的幂的程度（0–0.5）', en: 'Distance from a power of ten (0–0.5)' },
      least: 0.001,
      // From half a power of ten on, every figure would be a slip of one power or the next.
      most: 0.499,
      below: 'neverApplicable',
    },
  ],
  indicators: () => [],
  explains: 2,
  // A single cell's; that most of a column or row is off alike changes what is said of it, not that it is said.
  plans: ({ delta }, { indicators }) =>
    indicators.map(({ code }) => {
      const [at, base] = [current(code), reference(code)];
      const distance = of('absolute', of('log10', over(figure(at), figure(base))));
      const near = (powers: readonly number[]) =>
        powers.map((power) =>
          compare(
            of('absolute', minus(distance, power)),
            '<=',
            power >= certainPower ? Math.max(delta, 0.3) : delta,
          ),
        );
      return {
        at,
        rows: 'all',
        stages: [],
        cases: [
          ...readable([at], ['absent', 'computed', 'derived']),
          when(not(usable(base)), 'no_prior'),
          when(compare(figure(base), '<=', 0), 'zero_prior'),
          when(compare(figure(at), '<=', 0), 'passed'),
          when(some(...near(slipPowers.filter((power) => power >= certainPower))), 'failed'),
          {
            ...when(some(...near(slipPowers.filter((power) => power < certainPower))), 'failed'),
            severity: 'query',
          },
        ],
        otherwise: 'passed',
        proof: { kind: 'between', x: at, y: base, least: 0.2, most: 5 },
      };
    }),
  run: { unit: runUnitSlips },
};

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
function runUnitSlips(stage: Stage, rule: Rule, { delta }: EditOf<'unitSlip'>): void {
  const compared = [...stage.grid.current.values()].flatMap((column) =>
    comparedIn(stage, rule, column, delta),
  );
  const slips = compared.filter(({ slip }) => slip !== undefined);
  const done = new Set<Compared>();
  for (const group of wholeGroups(compared, ({ column }) => column.indicator.code)) {
    report(stage, rule, group, 'column');
    group.forEach((member) => done.add(member));
  }
  const rest = compared.filter((member) => !done.has(member));
  for (const group of wholeGroups(rest, ({ row, column }) => `${row}|${baseOf(column.indicator)}`)) {
    report(stage, rule, group, 'row');
    group.forEach((member) => done.add(member));
  }
  for (const single of slips) if (!done.has(single)) report(stage, rule, [single], 'cell');
  // Taken out only now, because whole groups are judged together.
  for (const { column, row } of slips) exclude(stage, column, row);
}

const baseOf = (indicator: Indicator): string => unitOf(indicator.unit)?.base ?? indicator.unit;

function comparedIn(stage: Stage, rule: Rule, column: Column, delta: number): readonly Compared[] {
  const priors = stage.grid.priorValues.get(column.indicator.code);
  const compared: Compared[] = [];
  // Looked at only where a figure has nothing else to be measured by; once for the column.
  let peers: Peers | undefined;
  let common: number | undefined;
  let passed = 0;
  const { states, given } = column;
  for (let row = 0; row < states.length; row++) {
    const state = states[row];
    if (state === cellState.computed || state === cellState.absent || isDerived(column, row)) continue;
    if (state === cellState.text || state === cellState.blank) {
      uncheck(stage, rule, column, row, state === cellState.text ? 'text' : 'blank');
      continue;
    }
    const isBroken = state === cellState.failed;
    const value = given[row] ?? Number.NaN;
    // Of what is known to be wrong only a broken number of people may be one of the right size in another unit.
    const isExplained = isBroken && (value < 0 || hasDecimals(value, column.indicator.decimals));
    if (isExplained) {
      uncheck(stage, rule, column, row, 'failed_before');
      continue;
    }
    const prior = priors?.[row] ?? Number.NaN;
    if (prior > 0) {
      common ??= Math.exp(growthOf(stage, column).centre);
      const likely = slipOf(value, prior * common, delta);
      const slip = likely && isUnit(stage, column, row, likely) ? likely : undefined;
      if (!slip) passed++;
      compared.push({ column, row, value, reference: prior, by: 'prior', slip });
      continue;
    }
    if (isBroken) peers ??= peersOf(stage, column);
    const found = isBroken && peers ? peerSlip(peers, value) : undefined;
    if (found) compared.push({ column, row, value, by: 'peers', ...found });
    else uncheck(stage, rule, column, row, prior === 0 ? 'zero_prior' : 'no_prior');
  }
  pass(stage, rule, passed);
  return compared;
}

/**
 * A slip by ten or a hundred has rivals: a digit left out, one too many, a sum that says otherwise. It is called a
 * slip of the unit only where that is the likeliest of them.
 */
function isUnit(stage: Stage, column: Column, row: number, slip: UnitSlip): boolean {
  if (isCertain(slip))
    return closuresAt(stage, column, row).length === 0 || isClosing(stage, column, row, slip);
  const best = soleCandidate(candidatesAt(stage, column, row));
  return best !== undefined && best.kind === 'power' && same(best.value, slip.corrected);
}

const isClosing = (stage: Stage, column: Column, row: number, { corrected }: UnitSlip): boolean =>
  closuresAt(stage, column, row).some((due) => same(due, corrected));

/** The usable figures of a column above zero; a broken one is not among them. */
interface Peers {
  readonly count: number;
  readonly low: number;
  readonly high: number;
  readonly median: number;
}

function peersOf(stage: Stage, column: Column): Peers {
  const figures = ascending(
    stage.grid.unitRows.map((row) => column.values[row] ?? Number.NaN).filter((value) => value > 0),
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
    return hasDecimals(corrected, 0) && corrected >= low / 3 && corrected <= high * 3;
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

function report(
  stage: Stage,
  rule: Rule,
  group: readonly Compared[],
  extent: 'cell' | 'row' | 'column',
): void {
  const [first, ...others] = group;
  if (!first?.slip) return;
  const isError = isCertain(first.slip) || extent !== 'cell';
  // One finding; every cell of the group has failed the rule.
  others.forEach(() => countFailed(stage, rule));
  const broken = brokenAmong(stage, group);
  const folded = new Set([...broken.map((one) => one.rule.id), ...growthToo(stage, first)]);
  const band = bandOf(stage.rules, first.column.indicator);
  fail(stage, rule, 'unitSlip', first.column, first.row, {
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
    replaces: broken,
  });
}

/** The converted figure, in the decimals of the unit; none where converting leaves a broken number of people. */
function offered({ column, slip }: Compared): number | null {
  if (!slip) return null;
  const { decimals } = column.indicator;
  if (decimals > 0) return Number(slip.corrected.toFixed(decimals));
  return hasDecimals(slip.corrected, 0) ? Math.round(slip.corrected) : null;
}

/** What was already said of the form of these cells' figures: the slip explains it. */
function brokenAmong({ before }: Stage, group: readonly Compared[]): readonly PendingFinding[] {
  const cells = new Set(
    group.map(({ column, row }) => `${column.entries[row]?.area}|${column.indicator.code}`),
  );
  return before.pending.filter(
    ({ kind, finding }) =>
      kind === 'precision' &&
      finding.period === 'current' &&
      cells.has(`${finding.area}|${finding.indicator}`),
  );
}

function growthToo(stage: Stage, { column, value, reference, by }: Compared): readonly string[] {
  const rule = stage.rules.rules.find((candidate) => candidate.edits.some((edit) => edit.kind === 'growth'));
  if (by !== 'prior' || !rule || stage.rules.off.includes(rule.id)) return [];
  return growthEdit(value, reference, bandOf(stage.rules, column.indicator))?.passed ? [] : [rule.id];
}
