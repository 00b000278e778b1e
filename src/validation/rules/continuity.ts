import { forms } from '../../forms/catalogue';
import { itemsOf } from '../../forms/definition';
import { define, inRow, related } from './define';
import type { Rule } from '../rule';

/** Indicators that stand on two of the standard forms or more. */
function sharedIndicators(): readonly string[] {
  const codes = forms.flatMap((form) => [...new Set(itemsOf(form).map(({ indicator }) => indicator))]);
  return [...new Set(codes.filter((code, at) => codes.indexOf(code) !== at))];
}

/** What a figure owes to last year's, and to the same figure on another form. */
export const continuityRules: readonly Rule[] = [
  related('R146', 'HS', inRow('A01＝A01上年＋A50－A51－A52', 'H24＝H24上年＋H21－H04（±5%）'), {
    name: ['期末＝期初＋增加－减少', 'Carried over from last year'],
    why: [
      '期末数由上年期末数加本年增加、减本年减少得出；跨地区转移、利息补贴等另有增减的应当说明，误差可调整。',
      'The end of the year is last year’s with what came in and without what went out; explain transfers, interest and the like. The tolerance can be set.',
    ],
    fix: [
      '核对本年增加、减少是否漏报，上年数是否为上年报表的期末数。',
      'See whether something that came in or went out was left out, and that last year’s figure is the one handed in.',
    ],
  }),
  define(
    'R147',
    'HS',
    { scope: 'between', relations: ['同时列入其他表的指标，各表数相等'] },
    [{ kind: 'same', shared: sharedIndicators() }],
    {
      name: ['同一指标各表相等', 'The same figure on every form'],
      why: [
        '同一地区、同一年度的同一指标只有一个数；任务年度等口径确有不同的应当说明。',
        'An area has one figure of an indicator in a year; explain where the task year or the scope differs.',
      ],
      fix: ['与另一张表对照，查明哪一处有误。', 'Compare both forms and find which of them is wrong.'],
    },
  ),
  related('R148', 'HS', inRow('M42本年－M42上年≤M48＋M51', 'M44本年－M44上年≤M50＋M51'), {
    name: ['各类净增≤升降类和首次定类', 'Growth of a class within moves'],
    why: [
      '一类只因升类或首次定类增加，三类只因降类或首次定类增加。',
      'Class one grows by unions raised or classed for the first time, class three by those lowered or classed for the first time.',
    ],
    fix: ['核对升降类和首次定类是否漏报。', 'See whether moves or first classings were left out.'],
  }),
];
