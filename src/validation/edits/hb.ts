import {
  apply,
  choose,
  compare,
  count,
  current,
  figure,
  median,
  minus,
  named,
  of,
  over,
  some,
  plus,
  times,
  when,
} from '../plan/build';
import { ratioNoise, relativeNoise } from '../../catalogue/numbers';
import { erroneous, sampleOf, summed } from '../engine/sample';
import { fail, pass, uncheck } from '../engine/stage';
import { hbLimits, hidiroglouBerthelot } from '../methods/hidiroglouBerthelot';
import { comparable, pairCases } from './pairs';
import type { Aggregate } from '../plan/model';
import type { Rule } from '../rule';
import type { Stage } from '../engine/stage';
import type { EditDefinition, EditOf } from './definition';

/** Hidiroglou-Berthelot edit among the areas. */
export const hb: EditDefinition<EditOf<'hb'>> = {
  parameters: [
    { name: 'U', label: { zh: '规模指数 U（0–1）', en: 'Size exponent U (0–1)' }, least: 0, most: 1 },
    { name: 'A', label: { zh: '最小距离 A', en: 'Least distance A' }, least: 0, most: 1e9 },
    { name: 'C', label: { zh: '区间宽度 C', en: 'Width C' }, least: 0, most: 1e9 },
    { name: 'quantile', label: { zh: '分位数类型', en: 'Type of quantile' }, least: 6, most: 7, fixed: true },
    { name: 'minimum', label: { zh: '最少个数', en: 'Fewest figures' }, least: 1, most: 1e9 },
    {
      name: 'minDeviation',
      label: { zh: '与多数地区的增幅差', en: 'Apart from the common growth' },
      least: 0,
      most: 1e9,
    },
  ],
  indicators: () => [],
  explains: 13,
  plans: (edit, { indicators }) =>
    indicators.flatMap(({ code, kind }) => {
      if (kind === 'ratio') return [];
      const [c, p] = [figure(current(code)), figure({ period: 'reference', indicator: code })];
      const quartile = (part: number): Aggregate => ({ kind: 'quantile', p: part, type: edit.quantile });
      const [r, centre] = [named('r'), named('rM')];
      const distance = choose(compare(r, '<', centre), minus(1, over(centre, r)), minus(over(r, centre), 1));
      const s = choose(compare(of('absolute', distance), '<', ratioNoise), 0, distance);
      const least = of('absolute', times(edit.A, named('q2')));
      const below = apply('max', minus(named('q2'), named('q1')), least);
      const above = apply('max', minus(named('q3'), named('q2')), least);
      const low = minus(named('q2'), times(edit.C, below));
      const high = plus(named('q2'), times(edit.C, above));
      const noise = times(relativeNoise, apply('max', of('absolute', low), of('absolute', high)));
      const where = comparable(code);
      return [
        {
          at: current(code),
          rows: 'units',
          stages: [
            {
              where,
              each: [{ name: 'r', is: over(c, p) }],
              all: [
                { name: 'n', of: 'r', aggregate: count },
                { name: 'rM', of: 'r', aggregate: edit.quantile === 7 ? median : quartile(0.5) },
              ],
            },
            {
              where,
              each: [
                { name: 's', is: s },
                { name: 'e', is: times(s, apply('power', apply('max', c, p), edit.U)) },
              ],
              all: [
                { name: 'q1', of: 'e', aggregate: quartile(0.25) },
                { name: 'q2', of: 'e', aggregate: quartile(0.5) },
                { name: 'q3', of: 'e', aggregate: quartile(0.75) },
              ],
            },
          ],
          cases: [
            ...pairCases(code),
            when(compare(named('n'), '<', edit.minimum), 'too_few'),
            when(
              compare(
                apply('max', below, above),
                '<=',
                times(relativeNoise, apply('max', of('absolute', named('q1')), of('absolute', named('q3')))),
              ),
              'no_spread',
            ),
            when(compare(of('absolute', named('s')), '<', edit.minDeviation), 'passed'),
            when(
              some(compare(named('e'), '<', minus(low, noise)), compare(named('e'), '>', plus(high, noise))),
              'failed',
            ),
          ],
          otherwise: 'passed',
          proof: null,
        },
      ];
    }),
  run: { statistics: runHb },
};

function runHb(stage: Stage, rule: Rule, edit: EditOf<'hb'>): void {
  const errors = erroneous(stage);
  for (const column of summed(stage)) {
    const { rows, current, prior } = sampleOf(stage, rule, column, errors);
    const result = hidiroglouBerthelot(current, prior, edit);
    if (result.outcome !== 'ok') {
      for (const row of rows) uncheck(stage, rule, column, row, result.outcome);
      continue;
    }
    rows.forEach((row, unit) => {
      if (result.flags[unit] === 0) return pass(stage, rule);
      const p = prior[unit] ?? Number.NaN;
      const ratio = (current[unit] ?? Number.NaN) / p;
      const score = result.effects[unit] ?? Number.NaN;
      fail(stage, rule, 'hb', column, row, {
        facts: { kind: 'outlier', method: 'hb', ratio, score, n: result.n },
        expected: hbLimits(p, result, edit.U),
      });
    });
  }
}
