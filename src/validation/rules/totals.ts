import { define } from './define';
import type { Rule } from '../rule';

/** Totals over the areas. */
export const totalRules: readonly Rule[] = [
  define(
    'R38',
    'QZ',
    { scope: 'column', relations: ['合计＝Σ地区＋省（区）直及产业'] },
    [{ kind: 'lineTotal', perPart: 0.005 }],
    {
      name: ['合计', 'Total line'],
      why: [
        '合计行应等于各地区与省（区）直及产业之和；人数、个数不允许有差，万元允许四舍五入的误差。',
        'The total line is the sum of the areas and the direct line; counts exactly, 万元 within rounding.',
      ],
      fix: [
        '核对差额落在哪个地区；合计行宜保留公式。',
        'Find the area that makes the difference; keep the formula in the total line.',
      ],
    },
  ),
  define('R50', 'TS', { scope: 'column' }, [{ kind: 'published', tolerance: 0.005 }], {
    name: ['与公布数对照', 'Against the published figure'],
    why: [
      '全省（区）公布数含省（区）直及产业工会，一般不小于各市之和；各市之和超过公布数，或与省直相加后仍对不上的，应查明原因。',
      'The published figure includes unions under the province, so it is normally no less than the sum of the cities; more than that, or a difference that the direct line does not explain, needs a look.',
    ],
    fix: ['核对统计时点、口径和重复统计。', 'Check the date, the scope and double counting.'],
  }),
];
