import { relativeNoise } from '../../catalogue/numbers';
import {
  ageOf,
  apply,
  choose,
  compare,
  current,
  every,
  figure,
  minus,
  not,
  plus,
  readable,
  reference,
  times,
  usable,
  when,
} from '../plan/build';
import { correctionAt } from '../engine/corrections';
import { isHeadcount } from '../engine/columnModel';
import { stocksOfGross } from '../engine/gross';
import { remember } from '../plan/remember';
import { runPlan, tableOf } from '../engine/rowEdit';
import { cellState } from '../engine/grid';
import { bandOf, fail, pass, reasonOf, standing, uncheck } from '../engine/stage';
import { growthEdit, widened } from '../methods/growth';
import type { Indicator } from '../../catalogue/indicator';
import type { GrowthBand } from '../methods/growth';
import type { Expression, PlanCase } from '../plan/model';
import type { Column } from '../engine/grid';
import type { Stage } from '../engine/stage';
import type { Rule } from '../rule';
import type { PriorFact } from '../finding';
import { growthStages, usualCase } from './usual';
import type { EditDefinition, EditOf, PlanBody } from './definition';

/** The share that a base some years old may have moved by: rates compound. */
const compounded = (share: number, sign: 1 | -1, age: Expression): Expression =>
  choose(compare(age, '<=', 1), share, times(sign, minus(apply('power', 1 + sign * share, age), 1)));

const planFor = remember(
  ({ code }: Indicator, { rise, fall, floor }: GrowthBand, stock: string) =>
    [code, rise, fall, floor, stock].join('|'),
  (indicator: Indicator, { rise, fall, floor }: GrowthBand, stock: string): PlanBody => {
    const { code } = indicator;
    const at = current(code);
    const base = reference(code);
    const [c, p, age] = [figure(at), figure(base), ageOf(base)];
    const reach = (share: Expression): Expression =>
      plus(apply('max', floor, times(share, p)), times(relativeNoise, p));
    return {
      at,
      rows: 'all',
      stages: isHeadcount(indicator) ? [] : growthStages(code),
      cases: [
        ...readable([at], ['absent', 'computed', 'derived']),
        when(not(usable(base)), 'no_prior'),
        when(compare(p, '<=', 0), 'zero_prior'),
        when(
          every(
            compare(minus(c, p), '<=', reach(compounded(rise, 1, age))),
            compare(minus(p, c), '<=', reach(compounded(fall, -1, age))),
          ),
          'passed',
        ),
        ...(isHeadcount(indicator) ? [] : [usualCase(indicator)]),
        ...(stock === '' ? [] : [followsStock(code, stock)]),
      ],
      otherwise: 'failed',
      proof: { kind: 'between', x: at, y: base, least: 1 - fall, most: 1 + rise },
    };
  },
);

/** More came in than last year, and the stock that it came into grew by as much. */
function followsStock(code: string, stock: string): PlanCase {
  const [c, p] = [figure(current(code)), figure(reference(code))];
  const [s, was] = [figure(current(stock)), figure(reference(stock))];
  return when(
    every(
      usable(current(stock)),
      usable(reference(stock)),
      compare(ageOf(reference(stock)), '<=', 1),
      compare(minus(s, was), '<=', c),
      compare(minus(c, p), '<=', minus(s, was)),
      compare(c, '>', p),
    ),
    'passed',
  );
}

/** Change against last year's figure beyond the limit of its class and the floor, and unlike the other areas'. */
export const growth: EditDefinition<EditOf<'growth'>> = {
  parameters: [],
  indicators: () => [],
  explains: 11,
  plans: (_, { indicators, rules }) =>
    indicators.map((indicator) =>
      planFor(
        indicator,
        { ...rules.limits[indicator.growthClass], floor: rules.floors[indicator.unit] ?? 0 },
        stocksOfGross(rules.rules).get(indicator.code) ?? '',
      ),
    ),
  run: { change: growthOfAreas, totalChange: growthOfTotals },
};

function growthOfAreas(stage: Stage, rule: Rule): void {
  const table = tableOf(stage);
  const gross = stocksOfGross(stage.rules.rules);
  for (const column of stage.grid.current.values()) {
    const band = bandOf(stage.rules, column.indicator);
    const describe = (at: Column, row: number): void => {
      const fact = factAt(stage, at, row);
      if (fact) failGrowth(stage, rule, at, row, at.values[row] ?? Number.NaN, fact, band);
    };
    runPlan(
      stage,
      rule,
      planFor(column.indicator, band, gross.get(column.indicator.code) ?? ''),
      describe,
      table,
    );
  }
}

function factAt({ grid }: Stage, column: Column, row: number): PriorFact | null {
  return grid.priorFacts.get(column.indicator.code)?.[row] ?? null;
}

function failGrowth(
  stage: Stage,
  rule: Rule,
  column: Column,
  row: number,
  value: number,
  fact: PriorFact,
  band: GrowthBand,
): void {
  const limits = widened(band, stage.grid.reading.year - fact.year);
  const result = growthEdit(value, fact.value, limits);
  if (!result) return;
  const { rate, expected } = result;
  const isArea = row !== stage.grid.totalRow;
  fail(stage, rule, 'growth', column, row, {
    ...(isArea ? correctionAt(stage, column, row) : {}),
    facts: { kind: 'growth', rate, limit: rate > 0 ? limits.rise : limits.fall, floor: limits.floor },
    expected,
  });
}

/** A direct line that has reported nothing, this year or last. */
const isLeftBlank = (stage: Stage, column: Column, row: number): boolean =>
  stage.grid.areas[row]?.role === 'direct' &&
  column.states[row] === cellState.blank &&
  factAt(stage, column, row) === null;

/** The total by formula against last year's total of the same areas, once no figure under it is missing or in question. */
function growthOfTotals(stage: Stage, rule: Rule): void {
  const { grid } = stage;
  const { totalRow } = grid;
  if (totalRow < 0) return;
  const doubtful = new Set(standing(stage.before).map(({ finding }) => finding.indicator));
  for (const column of grid.current.values()) {
    const entry = column.entries[totalRow];
    if (column.states[totalRow] !== cellState.computed || !entry || column.indicator.kind === 'ratio')
      continue;
    const gap = grid.unitRows.find(
      (row) => column.states[row] !== cellState.ok && !isLeftBlank(stage, column, row),
    );
    const fact = factAt(stage, column, totalRow);
    if (gap !== undefined) uncheck(stage, rule, column, totalRow, reasonOf(column.states[gap]));
    else if (!fact) uncheck(stage, rule, column, totalRow, 'no_prior');
    else if (fact.value === 0) uncheck(stage, rule, column, totalRow, 'zero_prior');
    else if (entry.value === null) uncheck(stage, rule, column, totalRow, 'blank');
    else if (doubtful.has(column.indicator.code)) uncheck(stage, rule, column, totalRow, 'failed_before');
    else {
      const band = bandOf(stage.rules, column.indicator);
      const limits = widened(band, grid.reading.year - fact.year);
      if (growthEdit(entry.value, fact.value, limits)?.passed !== false) pass(stage, rule);
      else failGrowth(stage, rule, column, totalRow, entry.value, fact, band);
    }
  }
}
