import { betweenForms, inRow, related } from './define';
import { bandWhy, partFix, partWhy, rateFix, rateWhy, togetherFix, unitFix } from './wording';
import type { Rule } from '../rule';

/** Medical mutual aid. */
export const mutualRules: readonly Rule[] = [
  related('R116', 'QZ', inRow('H17≤H03', 'H18≤H03', 'H19≤H03'), {
    name: ['其中项≤参加职工', 'Parts within participants'],
    why: partWhy,
    fix: partFix,
  }),
  related('R117', 'HS', inRow('H03本年－H03上年≤H17'), {
    name: ['参加职工净增≤新参加', 'Net growth within new participants'],
    why: ['参加职工只因新参加而增加。', 'Participants grow only by those who take part for the first time.'],
    fix: ['核对新参加职工是否漏报。', 'See whether new participants were left out.'],
  }),
  related('R118', 'HS', inRow('20≤H21×10000÷H03≤300（元／人）'), {
    name: ['人均互助金', 'Contribution per participant'],
    why: bandWhy('每人每期互助金一般为20至300元', 'Mostly 20 to 300 yuan a participant'),
    fix: unitFix,
  }),
  related('R119', 'QZ', inRow('H22＝H04÷H21×100'), {
    name: ['补助支出率', 'Benefits to contributions'],
    why: rateWhy,
    fix: rateFix,
  }),
  related('R120', 'HS', inRow('20≤H04÷H21×100≤120'), {
    name: ['支出率高低', 'How much is paid out'],
    why: bandWhy('给付一般为收缴的20%至120%', 'Benefits are mostly 20 to 120 % of contributions'),
    fix: unitFix,
  }),
  related('R121', 'HS', inRow('200≤H04×10000÷H13≤20000（元／人次）'), {
    name: ['次均补助', 'Benefit per person-time'],
    why: bandWhy('每人次补助一般为200至2万元', 'Mostly 200 to 20,000 yuan a person-time'),
    fix: unitFix,
  }),
  related('R122', 'ZQ', inRow('H05≤H13'), {
    name: ['受惠职工≤受益人次', 'Workers within person-times'],
    why: ['一名受惠职工至少一人次。', 'A worker who drew a benefit is at least one person-time.'],
    fix: unitFix,
  }),
  related('R123', 'HS', inRow('H13≤H03'), {
    name: ['受益人次≤参加职工', 'Benefits within participants'],
    why: [
      '一期内受益人次一般少于参加人数；一人多次受益较多的应当说明。',
      'Within a term fewer draw benefits than take part; explain where many draw several.',
    ],
    fix: unitFix,
  }),
  related('R124', 'QZ', inRow('H13与H04同有同无', 'H10与H11同有同无'), {
    name: ['给付人次与金额同有同无', 'Persons and money exist together'],
    why: ['有给付就有金额，有金额就有人。', 'Money was paid to somebody, and somebody got money.'],
    fix: togetherFix,
  }),
  related('R125', 'QZ', inRow('H10≤H09'), {
    name: ['获赔人数≤保障份数', 'Paid within policies'],
    why: ['获赔的是受赠保障的职工。', 'Those paid hold a policy that was given.'],
    fix: partFix,
  }),
  related('R126', 'QZ', inRow('H23≤H04×10000'), {
    name: ['单笔最高≤给付总额', 'Largest benefit within all'],
    why: [
      '单笔补助包含在给付总额之中；单笔以元计，总额以万元计。',
      'One benefit is part of all; it is in 元, the sum in 万元.',
    ],
    fix: unitFix,
  }),
  related('R127', 'QZ', betweenForms('H20＝H03÷M09×100'), {
    name: ['医疗互助参保率', 'Participation rate'],
    why: ['参保率以会员和组织情况表的会员人数为分母。', 'The base is the members on the membership form.'],
    fix: rateFix,
  }),
  related('R128', 'HS', betweenForms('H03≤M09'), {
    name: ['参加职工≤会员', 'Participants within members'],
    why: [
      '参加医疗互助的一般是会员；吸收非会员的应当说明。',
      'Participants are mostly members; explain where others are admitted.',
    ],
    fix: ['与会员和组织情况表对照核实。', 'Compare with the membership form.'],
  }),
];
