import { ratioNoise } from '../../catalogue/numbers';
import { apply, compare, current, figure, minus, named, of, over, plus, times, when } from '../plan/build';
import { correctionAt } from '../engine/corrections';
import { fewestAreas, growthOf, unusualAt } from '../engine/columnModel';
import { erroneous, sampleOf, summed, withoutCells } from '../engine/sample';
import { bandOf, fail, pass, uncheck } from '../engine/stage';
import { madConstant, madEdit } from '../methods/mad';
import { count, median } from '../plan/build';
import { comparable, pairCases } from './pairs';
import { usualCase } from './usual';
import type { Rule } from '../rule';
import type { Stage } from '../engine/stage';
import type { EditDefinition, EditOf } from './definition';

/** A column whose areas happen to agree closely is not measured by their agreement alone, but by its class too. */
const unlikeFrom = 3.5;

/** Robust z of log growth among the areas. */
export const mad: EditDefinition<EditOf<'mad'>> = {
  parameters: [
    { name: 'z', label: { zh: '稳健Z值限', en: 'Robust z limit' }, least: 0, most: 1e9 },
    { name: 'minimum', label: { zh: '最少个数', en: 'Fewest figures' }, least: 1, most: 1e9 },
    {
      name: 'minDeviation',
      label: { zh: '与多数地区的增幅差', en: 'Apart from the common growth' },
      least: 0,
      most: 1e9,
    },
  ],
  indicators: () => [],
  explains: 12,
  plans: (edit, { indicators, rules }) =>
    indicators.flatMap((indicator) => {
      const { code, kind, unit } = indicator;
      if (kind === 'ratio') return [];
      const [c, p] = [figure(current(code)), figure({ period: 'reference', indicator: code })];
      const beside = of('absolute', minus(named('x'), named('centre')));
      const reach = apply(
        'max',
        over(times(edit.z, named('mad')), madConstant),
        Math.log(1 + edit.minDeviation),
      );
      return [
        {
          at: current(code),
          rows: 'units',
          stages: [
            {
              where: comparable(code),
              each: [{ name: 'x', is: of('ln', over(c, p)) }],
              all: [
                { name: 'n', of: 'x', aggregate: count },
                { name: 'centre', of: 'x', aggregate: median },
              ],
            },
            {
              where: comparable(code),
              each: [{ name: 'beside', is: beside }],
              all: [{ name: 'mad', of: 'beside', aggregate: median }],
            },
          ],
          cases: [
            ...pairCases(code),
            when(compare(named('n'), '<', edit.minimum), 'too_few'),
            when(compare(named('mad'), '<=', ratioNoise), 'no_spread'),
            usualCase(indicator, unlikeFrom),
            when(compare(beside, '<=', times(reach, 1 + ratioNoise)), 'passed'),
            when(
              compare(
                of('absolute', minus(c, times(p, of('exp', named('centre'))))),
                '<=',
                plus(rules.floors[unit] ?? 0, 0),
              ),
              'passed',
            ),
          ],
          otherwise: 'failed',
          proof: null,
        },
      ];
    }),
  run: { statistics: runMad },
};

function runMad(stage: Stage, rule: Rule, edit: EditOf<'mad'>): void {
  const errors = erroneous(stage);
  const among = withoutCells(stage, errors);
  for (const column of summed(among)) {
    const { rows, current, prior } = sampleOf(among, rule, column, errors);
    const result = madEdit(current, prior, edit);
    if (result.outcome !== 'ok') {
      for (const row of rows) uncheck(stage, rule, column, row, result.outcome);
      continue;
    }
    const flagged = new Set(result.flagged);
    const { floor } = bandOf(stage.rules, column.indicator);
    rows.forEach((row, unit) => {
      const p = prior[unit] ?? Number.NaN;
      const c = current[unit] ?? Number.NaN;
      const expected = [result.limits[0] * p, result.limits[1] * p] as const;
      const isFar = Math.abs(c - p * result.ratio) > floor;
      const isUsual =
        Math.abs(unusualAt(among, column, row, c)) <= unlikeFrom && growthOf(among, column).n >= fewestAreas;
      if (!flagged.has(unit) || !isFar || isUsual) return pass(stage, rule);
      const score = result.scores[unit] ?? Number.NaN;
      fail(stage, rule, 'mad', column, row, {
        ...correctionAt(stage, column, row),
        facts: { kind: 'outlier', method: 'mad', ratio: c / p, score, n: result.n },
        expected,
      });
    });
  }
}
