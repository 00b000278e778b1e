import type { FigureKind } from '../figure';

const moves = '(?:增长|增加|增多|提高|上升|下降|减少|降低|回落|提升|净增|新增|增幅|降幅|翻了?|增)';
const sameClause = new RegExp(`(?:比|较|同比|环比)[^，。；]{0,14}${moves}[^，。；\\d到至]{0,6}$`, 'u');
const ratio = new RegExp(`${moves}(?:率|幅)?(?:了|为|达到?|均)*(?:近|约|超过|超)?$`, 'u');
const carried = new RegExp(
  `(?:比|较|同比|环比)[^，。；]{0,14}(?:分别)?${moves}(?:了)?[^，。；]*\uE000[、和及，]$`,
  'u',
);
const net = /(?:净增|平均每年(?:净)?增加)[^，。；\d]{0,6}$/u;

/**
 * What a figure states, by the words before it in its sentence, in which figures stand as one placeholder: a level, a
 * change against another time, a share of a whole, or another rate.
 */
export function roleOf(before: string, unit: string): FigureKind {
  const isRatio = unit === '%' || unit === '百分点' || unit === '倍';
  if (sameClause.test(before) || net.test(before) || carried.test(before)) return 'change';
  if (isRatio && ratio.test(before) && !/(?:到|至)$/u.test(before)) return 'change';
  if (unit === '百分点') return 'change';
  if (unit !== '%') return 'level';
  return /(?:占|占比|比重|比例)[^，。；\uE000]{0,24}$/u.test(before) ? 'share' : 'rate';
}
