import { betweenForms, inRow, related } from './define';
import { partFix, partWhy, rateFix, rateWhy, sumFix } from './wording';
import type { Rule } from '../rule';

/** Grades of enterprises that bargain over wages. */
export const gradeRules: readonly Rule[] = [
  related('R54', 'QZ', inRow('C27＝C28＋C29＋C30＋C31'), {
    name: ['参评企业＝各等级之和', 'Enterprises graded by grade'],
    why: [
      '每个参评企业评定一个等级，达不到C级的计入未定级。',
      'Every enterprise graded has one grade; below C it counts as without a grade.',
    ],
    fix: sumFix,
  }),
  related('R55', 'ZQ', inRow('C27≤C26'), {
    name: ['参评企业≤已建会企业', 'Graded within those with a union'],
    why: ['参加评价的是已建工会的企业。', 'Only enterprises with a union are graded.'],
    fix: partFix,
  }),
  related('R56', 'HS', inRow('C05≤C26'), {
    name: ['合同覆盖企业≤已建会企业', 'Covered within those with a union'],
    why: [
      '工资专项集体合同一般覆盖已建会企业；区域性合同覆盖未建会企业的除外。',
      'Wage contracts mostly cover enterprises with a union; explain regional contracts that reach others.',
    ],
    fix: ['核对两个数的口径和时点。', 'Check scope and date of both.'],
  }),
  related('R57', 'ZQ', inRow('C23＝C05÷C26×100≤100'), {
    name: ['工资集体合同签订率', 'Signing rate'],
    why: [
      '签订率以已建会企业为分母；以应建制企业为分母的是建制率，两者口径不同。',
      'The signing rate is over enterprises with a union; over those due to bargain it is another rate.',
    ],
    fix: ['核对分母用的是哪一个口径。', 'See which base the rate was computed on.'],
  }),
  related('R58', 'QZ', inRow('C32＝C27÷C05×100', 'C33＝C28÷C27×100≤100'), {
    name: ['参评率、A级率', 'Rates of grading'],
    why: rateWhy,
    fix: rateFix,
  }),
  related('R59', 'QZ', inRow('C34＋C35≤C27', 'C36≤C27'), {
    name: ['升降和先进企业≤参评企业', 'Moves and models within those graded'],
    why: partWhy,
    fix: partFix,
  }),
  related('R60', 'HS', inRow('C28本年－C28上年≤C34'), {
    name: ['A级企业净增≤升级企业', 'More grade A than were raised'],
    why: [
      'A级企业由升级而来；首次参评即评为A级的应当说明。',
      'Grade A grows by enterprises that were raised; explain those graded A the first time.',
    ],
    fix: ['核对升级企业是否漏报。', 'See whether enterprises raised were left out.'],
  }),
  related('R61', 'QZ', inRow('C37＋C38≤C19'), {
    name: ['分类示范点≤新培育示范点', 'Model sites by kind'],
    why: partWhy,
    fix: partFix,
  }),
  related('R62', 'ZQ', betweenForms('C26≤M03'), {
    name: ['已建会企业≤涵盖单位', 'Enterprises within units covered'],
    why: [
      '已建会企业是基层工会涵盖单位的一部分。',
      'Enterprises with a union are among the units that unions cover.',
    ],
    fix: ['与会员和组织情况表对照核实。', 'Compare with the membership form.'],
  }),
];
