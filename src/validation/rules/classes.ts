import { inRow, related } from './define';
import { partFix, partWhy, rateFix, rateWhy, sumFix } from './wording';
import type { Rule } from '../rule';

/** Grassroots unions by class. */
export const classRules: readonly Rule[] = [
  related('R63', 'QZ', inRow('M33＝M42＋M43＋M44'), {
    name: ['分类定标工会＝三类之和', 'Unions by class'],
    why: ['每个分类定标的工会属于且只属于一类。', 'Every union put into a class is in one of the three.'],
    fix: sumFix,
  }),
  related('R64', 'ZQ', inRow('M33≤M01'), {
    name: ['分类定标工会≤基层工会', 'Classed within all unions'],
    why: [
      '参加分类定标的是基层工会的全部或一部分；两数时点不同的应当说明。',
      'All grassroots unions or some of them are put into classes; explain different dates.',
    ],
    fix: partFix,
  }),
  related('R65', 'QZ', inRow('M45＝M42÷M33×100≤100', 'M46＝M43÷M33×100≤100', 'M47＝M44÷M33×100≤100'), {
    name: ['各类占比', 'Shares of the classes'],
    why: rateWhy,
    fix: rateFix,
  }),
  related('R66', 'QZ', inRow('M48＋M49≤M33', 'M50≤M33', 'M51≤M33'), {
    name: ['升降类≤分类定标工会', 'Moves within those classed'],
    why: partWhy,
    fix: partFix,
  }),
  related('R67', 'ZQ', inRow('M52≤M01'), {
    name: ['示范工会≤基层工会', 'Models within all unions'],
    why: partWhy,
    fix: partFix,
  }),
  related('R68', 'HS', inRow('M53＞0⇒M52＞0'), {
    name: ['有补助应有示范工会', 'Grants and models'],
    why: [
      '规范化建设补助一般发给示范工会；发给其他工会的应当说明。',
      'Grants mostly go to model unions; explain those to others.',
    ],
    fix: ['补填示范工会数，或说明补助对象。', 'Enter the model unions, or say who got the grants.'],
  }),
];
